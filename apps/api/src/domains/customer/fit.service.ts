import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Check, Invalid, Refused } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { technologyActions } from './customer.audit.ts';
import { customerErrors } from './customer.errors.ts';
import { customerPolicy } from './customer.policy.ts';
import { assertActive } from './data-sources.service.ts';
import { sideOf } from './insights.service.ts';
import { FitAssessmentRow, TechnologyDecisionRow, TechnologyRow } from './technology.entities.ts';
import type { AssessFitInput, DecideTechnologyInput } from './technology.inputs.ts';
import { openChallenge } from './technologies.service.ts';

/** Longest time for which anybody can say how well something fits, in days. */
const LONGEST_VALID = 366;

/** What the sides say of technologies, each of its own half, and what both heads make of it. */
@Injectable()
export class FitService {
  /**
   * Marketing's word on whether a technology does what is needed, or IT's on whether it is sound, against one challenge. The earlier word stays readable.
   * @returns the id of the technology @throws NotFound; Refused for the other side's half, a technology that is gone, a closed challenge; Invalid for the day
   */
  async assess(ctx: RequestContext, { technologyId, challengeId, half, score, rationale, validUntil }: AssessFitInput): Promise<string> {
    const technology = await present(ctx, technologyId);
    const challenge = await openChallenge(ctx, challengeId);
    customerPolicy.assess.assert(ctx, half);
    const farthest = new Date(Date.parse(ctx.today) + LONGEST_VALID * 86_400_000).toISOString().slice(0, 10);
    new Check()
      .that(validUntil >= ctx.today, 'validUntil', customerErrors.VALID_UNTIL_PAST)
      .that(validUntil <= farthest, 'validUntil', customerErrors.VALID_TOO_LONG)
      .done();
    await insertRow(ctx, FitAssessmentRow, { technologyId: technology.id, challengeId: challenge.id, half, score, rationale: requiredText(rationale), validUntil });
    await audit(ctx, { action: technologyActions['technology.assessed'], entityId: technology.id, changes: [{ path: half, before: null, after: String(score) }] });
    return technology.id;
  }

  /** A head's word on what becomes of a technology; a plan once the other head has agreed. @returns the id of the decision @throws NotFound, Refused, Invalid */
  async decide(ctx: RequestContext, { technologyId, verdict, reason, dueOn, responsibleId }: DecideTechnologyInput): Promise<string> {
    const technology = await present(ctx, technologyId);
    customerPolicy.decide.assert(ctx);
    if (dueOn < ctx.today) throw Invalid.field('dueOn', customerErrors.DUE_PAST);
    await assertActive(ctx, responsibleId, 'responsibleId');
    const decided = { technologyId: technology.id, verdict, reason: requiredText(reason), dueOn, responsibleId, side: sideOf(ctx) };
    const { id } = await insertRow(ctx, TechnologyDecisionRow, { ...decided, agreedAt: null, agreedById: null });
    await audit(ctx, { action: technologyActions['technology.decided'], entityId: technology.id, changes: [{ path: 'verdict', before: null, after: verdict }] });
    return id;
  }

  /** The other head agrees. @returns the id of the technology @throws NotFound, Refused for the side that decided and a decision that a newer one replaces, Conflict */
  async agree(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const decision = await findRow(ctx, TechnologyDecisionRow, id);
    if (decision.agreedAt) throw new Refused(customerErrors.DECISION_AGREED);
    customerPolicy.agree.assert(ctx, decision);
    const newer = await ctx.query('select 1 from technology_decisions where workspace_id = $1 and technology_id = $2 and (created_at, id) > ($3, $4::uuid) limit 1', [
      ctx.workspaceId,
      decision.technologyId,
      decision.createdAt,
      decision.id,
    ]);
    if (newer.length > 0) throw new Refused(customerErrors.DECISION_OUTDATED);
    await updateRow(ctx, TechnologyDecisionRow, decision, expectedVersion, { agreedAt: ctx.now, agreedById: ctx.memberId });
    await audit(ctx, { action: technologyActions['technology.decisionAgreed'], entityId: decision.technologyId });
    return decision.technologyId;
  }
}

async function present(ctx: RequestContext, id: string): Promise<TechnologyRow> {
  const technology = await findRow(ctx, TechnologyRow, id);
  if (technology.lifecycle === 'RETIRED') throw new Refused(customerErrors.TECHNOLOGY_RETIRED);
  return technology;
}
