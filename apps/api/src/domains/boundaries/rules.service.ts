import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import { type OwnedThing, OwnedThings } from '../../platform/boundaries/owned-things.ts';
import { inLanguage } from '../../platform/graphql/localized-text.graphql.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Check, Invalid, Refused } from '../../platform/errors/problems.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { DecisionDomainRow, DecisionRightRow, type Holder, type Party, RightAcknowledgementRow } from './boundary.entities.ts';
import { ruleActions } from './boundaries.audit.ts';
import { boundaryErrors } from './boundaries.errors.ts';
import { boundariesPolicy } from './boundaries.policy.ts';
import { type Filter, overlap } from './matchers.ts';

/** A rule as somebody wrote it. */
export interface RuleValues {
  name: Localized;
  description: Localized;
  holder: Holder;
  consulted: Party[];
  informed: Party[];
  answerWithinDays: number;
  entity: string | null;
  fields: string[];
  filter: Filter;
  startsOn: string | null;
}

const CODE = /^[A-Z][A-Z0-9-]{1,23}$/;
const UNSIGNED = { itSignedBy: null, itSignedAt: null, marketingSignedBy: null, marketingSignedAt: null };

/** Who decides what: written by leads, signed by both heads, confirmed by everybody. */
@Injectable()
export class RulesService implements OnModuleInit {
  constructor(
    private readonly owned: OwnedThings,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'boundaries.startRules', every: 'HOUR', run: (ctx) => this.startDue(ctx) });
  }

  /** Drafts a rule. @returns its id @throws Invalid for a taken code, what cannot be watched, and a rule that overlaps another */
  async create(ctx: RequestContext, code: string, values: RuleValues): Promise<string> {
    const given = code.trim().toUpperCase();
    if (!CODE.test(given)) throw Invalid.field('code', boundaryErrors.BAD_DOMAIN_CODE);
    await this.lockRegister(ctx);
    const [taken] = await ctx.query('select 1 from decision_domains where workspace_id = $1 and code = $2', [ctx.workspaceId, given]);
    if (taken) throw Invalid.field('code', boundaryErrors.DOMAIN_CODE_TAKEN);
    await this.check(ctx, null, values);
    const { id } = await insertRow(ctx, DecisionDomainRow, { code: given });
    await this.insertVersion(ctx, id, 1, values);
    await audit(ctx, { action: ruleActions['decisionDomain.created'], entityId: id, changes: [{ path: 'code', before: null, after: given }] });
    return id;
  }

  /**
   * Writes the next version, or changes the draft, whose signatures are then void. What is in force stays so until both heads have signed.
   * @throws NotFound, Conflict, Refused while a signed version waits for its day, Invalid
   */
  async propose(ctx: RequestContext, id: string, expectedVersion: number, values: RuleValues): Promise<string> {
    await this.lockRegister(ctx);
    const domain = await findRow(ctx, DecisionDomainRow, id);
    const versions = await ctx.transaction.find(DecisionRightRow, { where: { workspaceId: ctx.workspaceId, domainId: id }, order: { number: 'DESC' } });
    const [latest] = versions;
    if (!latest) throw new Error('A rule has a version');
    if (latest.state === 'BOTH_SIGNED') throw new Refused(boundaryErrors.BEING_STARTED);
    await updateRow(ctx, DecisionDomainRow, domain, expectedVersion, {});
    await this.check(ctx, id, values);
    const changes = changesBetween(latest, values);
    if (latest.state === 'DRAFT') await updateRow(ctx, DecisionRightRow, latest, latest.version, { ...values, ...UNSIGNED });
    else await this.insertVersion(ctx, id, latest.number + 1, values);
    await audit(ctx, { action: ruleActions['decisionDomain.changeProposed'], entityId: id, changes });
    return id;
  }

  /** Signs a draft for the viewer's own side. With both signatures it is in force, or will be on its first day. @throws NotFound, Conflict, Refused */
  async sign(ctx: RequestContext, rightId: string, expectedVersion: number): Promise<string> {
    const right = await findRow(ctx, DecisionRightRow, rightId);
    if (right.state !== 'DRAFT') throw new Refused(boundaryErrors.NOT_TO_SIGN);
    const it = ctx.side === 'IT';
    if ((it ? right.itSignedAt : right.marketingSignedAt) !== null) throw new Refused(boundaryErrors.ALREADY_SIGNED);
    const mine = it ? { itSignedBy: ctx.memberId, itSignedAt: ctx.now } : { marketingSignedBy: ctx.memberId, marketingSignedAt: ctx.now };
    const both = (it ? right.marketingSignedAt : right.itSignedAt) !== null;
    const { row, changes } = await updateRow(ctx, DecisionRightRow, right, expectedVersion, { ...mine, ...(both ? { state: 'BOTH_SIGNED' } : {}) });
    await audit(ctx, { action: ruleActions['decisionDomain.signed'], entityId: right.domainId, changes });
    if (both && (right.startsOn === null || right.startsOn <= ctx.today)) await this.start(ctx, row);
    return right.domainId;
  }

  /** Notes that the viewer has read and accepted a version in force; once. @throws NotFound, Refused */
  async acknowledge(ctx: RequestContext, rightId: string): Promise<string> {
    const right = await findRow(ctx, DecisionRightRow, rightId);
    if (right.state !== 'IN_FORCE') throw new Refused(boundaryErrors.NOT_IN_FORCE);
    const known = await ctx.transaction.countBy(RightAcknowledgementRow, { workspaceId: ctx.workspaceId, rightId, memberId: ctx.memberId });
    if (known === 0) await insertRow(ctx, RightAcknowledgementRow, { rightId, memberId: ctx.memberId });
    await audit(ctx, { action: ruleActions['decisionDomain.acknowledged'], entityId: right.domainId });
    return right.domainId;
  }

  /** Puts signed versions in force whose first day has come. */
  async startDue(ctx: RequestContext): Promise<void> {
    const signed = await ctx.transaction.findBy(DecisionRightRow, { workspaceId: ctx.workspaceId, state: 'BOTH_SIGNED' });
    for (const right of signed) if (right.startsOn !== null && right.startsOn <= ctx.today) await this.start(ctx, right);
  }

  private async start(ctx: RequestContext, right: DecisionRightRow): Promise<void> {
    const before = await ctx.transaction.findOneBy(DecisionRightRow, { workspaceId: ctx.workspaceId, domainId: right.domainId, state: 'IN_FORCE' });
    if (before) await updateRow(ctx, DecisionRightRow, before, before.version, { state: 'SUPERSEDED' });
    await updateRow(ctx, DecisionRightRow, right, right.version, { state: 'IN_FORCE', inForceAt: ctx.now });
    await audit(ctx, { action: ruleActions['decisionDomain.inForce'], entityId: right.domainId, changes: [{ path: 'version', before: before ? String(before.number) : null, after: String(right.number) }] });
  }

  private async insertVersion(ctx: RequestContext, domainId: string, number: number, values: RuleValues): Promise<void> {
    await insertRow(ctx, DecisionRightRow, { ...values, ...UNSIGNED, domainId, number, state: 'DRAFT', inForceAt: null });
  }

  /** Two rules saved at once could overlap each other unseen. */
  private async lockRegister(ctx: RequestContext): Promise<void> {
    boundariesPolicy.propose.assert(ctx);
    await ctx.query(`select pg_advisory_xact_lock(hashtextextended('boundaries:' || $1::text, 0))`, [ctx.workspaceId]);
  }

  private async check(ctx: RequestContext, domainId: string | null, values: RuleValues): Promise<void> {
    const thing = values.entity === null ? null : this.owned.get(values.entity);
    const known: Pick<OwnedThing, 'fields' | 'facts'> = thing ?? { fields: {}, facts: {} };
    const factsKnown = Object.entries(values.filter).every(([name, wanted]) => {
      const fact = known.facts[name];
      return fact !== undefined && wanted.length > 0 && (fact.values === undefined || wanted.every((value) => value in (fact.values ?? {})));
    });
    new Check()
      .that(thing !== undefined, 'entity', boundaryErrors.UNKNOWN_FIELD)
      .that(values.fields.every((field) => field in known.fields), 'fields', boundaryErrors.UNKNOWN_FIELD)
      .that(values.entity === null || values.fields.length > 0, 'fields', boundaryErrors.FIELDS_NEEDED)
      .that(factsKnown, 'filter', boundaryErrors.UNKNOWN_FIELD)
      .that(values.startsOn === null || values.startsOn >= ctx.today, 'startsOn', boundaryErrors.START_PAST)
      .done();
    const others = await ctx.query<RuleValues>(
      `select entity, fields, filter, name from decision_rights where workspace_id = $1 and entity = $2 and state <> 'SUPERSEDED' and domain_id <> coalesce($3::uuid, '00000000-0000-0000-0000-000000000000')`,
      [ctx.workspaceId, values.entity, domainId],
    );
    const other = others.find((each) => overlap(values, each));
    if (other) throw Invalid.field('fields', boundaryErrors.RULES_OVERLAP, { name: inLanguage(other.name, ctx.language).text });
  }
}
