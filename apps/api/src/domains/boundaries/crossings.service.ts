import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audit, type FieldChange } from '../../platform/audit/audit.ts';
import type { AuditAction } from '../../platform/audit/actions.ts';
import { HeldForDecision } from '../../platform/boundaries/held.graphql.ts';
import { type BoundaryRules, type IntendedChange, OwnedThings } from '../../platform/boundaries/owned-things.ts';
import { workingDeadline } from '../../platform/calendar/working-days.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { findRow, insertRow, isUuid, type Patch, updateRow } from '../../platform/database/rows.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { CrossingRow, type CrossingState, DecisionRightRow } from './boundary.entities.ts';
import { crossingActions } from './boundaries.audit.ts';
import { boundaryErrors } from './boundaries.errors.ts';
import { boundariesPolicy } from './boundaries.policy.ts';
import { CROSSING_MOVES, isOpen, neededSides } from './crossing-states.ts';
import { heldMessage } from './held-message.ts';
import { matches } from './matchers.ts';

/** Changes that are another side's to decide: held, answered, escalated. */
@Injectable()
export class CrossingsService implements OnModuleInit, BoundaryRules {
  constructor(
    private readonly owned: OwnedThings,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.owned.ruledBy(this);
    this.jobs.register({ name: 'boundaries.escalate', every: 'HOUR', run: (ctx) => this.escalateDue(ctx) });
  }

  /** How a change is kept when a rule in force gives it to another side; null when the writer may decide alone. */
  async ownerOf(ctx: RequestContext, change: IntendedChange): Promise<null | ((ctx: RequestContext) => Promise<HeldForDecision>)> {
    const rules = await ctx.transaction.findBy(DecisionRightRow, { workspaceId: ctx.workspaceId, entity: change.entity, state: 'IN_FORCE' });
    const touched = rules.filter((rule) => matches(rule, change.entity, change.changes, change.facts) && neededSides(rule.holder, ctx.side).length > 0);
    const [right] = touched.sort((one, other) => one.answerWithinDays - other.answerWithinDays);
    if (!right) return null;
    // Different fields may be different owners' to decide: each must agree, within the shortest of their times.
    const sides = [...new Set(touched.flatMap(({ holder }) => neededSides(holder, ctx.side)))].sort();
    return (later) => this.hold(later, right, sides, change);
  }

  /** Agrees. With the last yes the change is applied on the version it was made on; if that is no longer the present one, the crossing ends as a conflict. @throws NotFound, Conflict, Refused, and what the change itself refuses */
  async approve(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const crossing = await this.toDecide(ctx, id);
    const left = crossing.neededSides.filter((side) => side !== ctx.side);
    if (left.length > 0) {
      const { changes } = await updateRow(ctx, CrossingRow, crossing, expectedVersion, { neededSides: left, assigneeId: null });
      await audit(ctx, { action: crossingActions['crossing.keyGiven'], entityId: id, changes });
      return id;
    }
    return this.settle(ctx, crossing, expectedVersion, 'APPROVED', crossingActions['crossing.approved'], null);
  }

  /** Says no, with a reason that the author reads. @throws NotFound, Conflict, Refused, Invalid */
  async decline(ctx: RequestContext, id: string, expectedVersion: number, reason: Localized | undefined): Promise<string> {
    const crossing = await this.toDecide(ctx, id);
    if (!reason) throw Invalid.field('reason', boundaryErrors.REASON_NEEDED);
    return this.close(ctx, crossing, expectedVersion, 'DECLINED', crossingActions['crossing.declined'], reason);
  }

  /** Takes one's own change back. @throws NotFound, Conflict, Refused */
  async withdraw(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const crossing = await this.open(ctx, id);
    boundariesPolicy.withdraw.assert(ctx, crossing);
    return this.close(ctx, crossing, expectedVersion, 'WITHDRAWN', crossingActions['crossing.withdrawn'], null);
  }

  /** Lets another person of the owner's side decide; the head still may. @throws NotFound, Conflict, Refused, Invalid */
  async handOver(ctx: RequestContext, id: string, expectedVersion: number, memberId: string): Promise<string> {
    const crossing = await this.toDecide(ctx, id);
    const [member] = isUuid(memberId) ? await membersByIds(ctx, [memberId]) : [null];
    const fits = member?.state === 'ACTIVE' && member.side === ctx.side && member.id !== crossing.createdBy && member.role !== 'VIEWER';
    if (!fits) throw Invalid.field('memberId', boundaryErrors.NOT_OF_OWNER);
    const { changes } = await updateRow(ctx, CrossingRow, crossing, expectedVersion, { assigneeId: memberId });
    await audit(ctx, { action: crossingActions['crossing.handedOver'], entityId: id, changes });
    return id;
  }

  /** An executive applies a change that its owner left unanswered; the reason and the authority stay with it. @throws NotFound, Conflict, Refused, Invalid */
  async override(ctx: RequestContext, id: string, expectedVersion: number, reason: Localized | undefined): Promise<string> {
    boundariesPolicy.override.assert(ctx);
    const crossing = await this.open(ctx, id);
    if (!CROSSING_MOVES[crossing.state].includes('OVERRIDDEN')) throw new Refused(boundaryErrors.NOT_ESCALATED);
    if (!reason) throw Invalid.field('reason', boundaryErrors.REASON_NEEDED);
    return this.settle(ctx, crossing, expectedVersion, 'OVERRIDDEN', crossingActions['crossing.overridden'], reason);
  }

  /** Sends what was not answered in time to the executives: a boundary may not become a bottleneck. */
  async escalateDue(ctx: RequestContext): Promise<void> {
    const held = await ctx.transaction.findBy(CrossingRow, { workspaceId: ctx.workspaceId, state: 'HELD' });
    for (const crossing of held.filter(({ dueAt }) => dueAt <= ctx.now)) {
      const { changes } = await updateRow(ctx, CrossingRow, crossing, crossing.version, { state: 'ESCALATED', escalatedAt: ctx.now });
      await audit(ctx, { action: crossingActions['crossing.escalated'], entityId: crossing.id, changes });
    }
  }

  private async hold(ctx: RequestContext, right: DecisionRightRow, sides: Side[], change: IntendedChange): Promise<HeldForDecision> {
    const dueAt = workingDeadline(ctx.member, ctx.now, right.answerWithinDays);
    const { entity, title, operation, input } = change;
    const changes = await this.named(ctx, change);
    const row = await insertRow(ctx, CrossingRow, {
      ...{ domainId: right.domainId, rightId: right.id, state: 'HELD', authorSide: ctx.side, entity, entityId: change.id, title, operation, input, changes },
      ...{ baseVersion: change.version, neededSides: sides, assigneeId: null, dueAt, escalatedAt: null, decidedAt: null, decidedById: null, reason: null, authority: null },
    });
    await audit(ctx, { action: crossingActions['crossing.held'], entityId: row.id, changes });
    return Object.assign(new HeldForDecision(), { code: 'HELD_FOR_DECISION', message: await heldMessage(ctx, right, sides, dueAt), crossingId: row.id, heldUntil: dueAt });
  }

  /** What differs, with names in place of ids: people read it. */
  private async named(ctx: RequestContext, { entity, changes }: IntendedChange): Promise<FieldChange[]> {
    const names = this.owned.get(entity)?.names ?? {};
    const nameOf = async (path: string, value: string | null) => (value === null ? null : ((await names[path]?.(ctx, value)) ?? value));
    return Promise.all(changes.map(async ({ path, before, after }) => ({ path, before: await nameOf(path, before), after: await nameOf(path, after) })));
  }

  /** Applies the change and closes; or closes as a conflict when the thing has changed since. */
  private async settle(ctx: RequestContext, crossing: CrossingRow, expectedVersion: number, state: CrossingState, action: AuditAction, reason: Localized | null): Promise<string> {
    const stale = () => this.close(ctx, crossing, expectedVersion, 'CONFLICT', crossingActions['crossing.conflicted'], null);
    const thing = this.owned.get(crossing.entity);
    if (!thing || (await thing.version(ctx, crossing.entityId)) !== crossing.baseVersion) return stale();
    await this.close(ctx, crossing, expectedVersion, state, action, reason);
    await this.owned.apply(await this.authorOf(ctx, crossing), crossing.entity, crossing.operation, crossing.input);
    return crossing.id;
  }

  /** The change is applied as its author's, who was allowed everything about it but the decision. */
  private async authorOf(ctx: RequestContext, { createdBy }: CrossingRow): Promise<RequestContext> {
    const [author] = await membersByIds(ctx, [createdBy]);
    if (!author) throw new Error('A crossing has an author');
    const { id: memberId, role, side, departmentId } = author;
    return ctx.actingAs({ ...ctx.member, memberId, role, side, departmentId });
  }

  private async close(ctx: RequestContext, crossing: CrossingRow, expectedVersion: number, state: CrossingState, action: AuditAction, reason: Localized | null): Promise<string> {
    const right = await findRow(ctx, DecisionRightRow, crossing.rightId);
    const authority = { role: ctx.role, side: ctx.side, holder: right.holder, rightNumber: right.number, handedOver: crossing.assigneeId === ctx.memberId };
    const patch: Patch<CrossingRow> = { state, decidedAt: ctx.now, decidedById: ctx.memberId, reason, authority };
    const { changes } = await updateRow(ctx, CrossingRow, crossing, expectedVersion, patch);
    await audit(ctx, { action, entityId: crossing.id, changes });
    return crossing.id;
  }

  private async toDecide(ctx: RequestContext, id: string): Promise<CrossingRow> {
    const crossing = await this.open(ctx, id);
    if (crossing.createdBy === ctx.memberId) throw new Refused(boundaryErrors.OWN_CROSSING);
    boundariesPolicy.decide.assert(ctx, crossing);
    return crossing;
  }

  private async open(ctx: RequestContext, id: string): Promise<CrossingRow> {
    const crossing = await findRow(ctx, CrossingRow, id);
    if (!isOpen(crossing.state)) throw new Refused(boundaryErrors.CROSSING_CLOSED);
    return crossing;
  }
}
