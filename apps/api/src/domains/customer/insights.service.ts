import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { findRow, insertRow, type Patch, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { insightActions } from './customer.audit.ts';
import type { InsightState } from './customer.enums.ts';
import { customerErrors } from './customer.errors.ts';
import { customerPolicy } from './customer.policy.ts';
import { DataSourcesService } from './data-sources.service.ts';
import { InsightRow } from './insight.entities.ts';
import type { CreateInsightInput } from './insight.inputs.ts';

/** Where an insight may go; everything else is refused. An observation that proves wrong is retired without having been verified. */
export const INSIGHT_MOVES: Record<InsightState, readonly InsightState[]> = { NOTED: ['VERIFIED', 'RETIRED'], VERIFIED: ['USED', 'RETIRED'], USED: ['RETIRED'], RETIRED: [] };

/** What was learned about customers: noted by one side, verified by the other. */
@Injectable()
export class InsightsService {
  constructor(private readonly sources: DataSourcesService) {}

  /** @returns the id @throws Refused for members of neither side and a source no longer held; NotFound for an unknown source */
  async note(ctx: RequestContext, input: CreateInsightInput): Promise<string> {
    customerPolicy.note.assert(ctx);
    const said = await this.said(ctx, input, null);
    const { id } = await insertRow(ctx, InsightRow, { ...said, side: sideOf(ctx), state: 'NOTED', verifiedAt: null, verifiedById: null, retiredAt: null, retiredReason: null });
    await audit(ctx, { action: insightActions['insight.noted'], entityId: id });
    return id;
  }

  /** Changes what it says while nobody has verified it. @throws NotFound, Refused for anybody but its author, Conflict */
  async update(ctx: RequestContext, id: string, expectedVersion: number, input: CreateInsightInput): Promise<string> {
    const insight = await findRow(ctx, InsightRow, id);
    customerPolicy.edit.assert(ctx, insight);
    if (insight.state !== 'NOTED') throw new Refused(customerErrors.INSIGHT_FROZEN);
    return changeInsight(ctx, insight, expectedVersion, 'insight.updated', await this.said(ctx, input, insight.sourceId));
  }

  /** The evidence holds, says somebody of the other side. @throws NotFound, Refused, Conflict */
  async verify(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const insight = await findRow(ctx, InsightRow, id);
    assertMove(insight, 'VERIFIED');
    customerPolicy.verify.assert(ctx, insight);
    return changeInsight(ctx, insight, expectedVersion, 'insight.verified', { state: 'VERIFIED', verifiedAt: ctx.now, verifiedById: ctx.memberId });
  }

  /** It no longer holds. What rests on it stays cited, so that both sides see where to look again. @throws NotFound, Refused, Conflict */
  async retire(ctx: RequestContext, id: string, expectedVersion: number, reason: Localized): Promise<string> {
    const insight = await findRow(ctx, InsightRow, id);
    customerPolicy.retire.assert(ctx);
    assertMove(insight, 'RETIRED');
    return changeInsight(ctx, insight, expectedVersion, 'insight.retired', { state: 'RETIRED', retiredAt: ctx.now, retiredReason: reason });
  }

  private async said(ctx: RequestContext, { statement, evidence, sourceId }: CreateInsightInput, present: string | null): Promise<Pick<InsightRow, 'statement' | 'evidence' | 'sourceId'>> {
    if (sourceId && sourceId !== present) await this.sources.held(ctx, sourceId);
    return { statement: requiredText(statement), evidence: requiredText(evidence), sourceId: sourceId || null };
  }
}

/** The side of somebody whom a rule has let through as a member of one. */
export function sideOf(ctx: RequestContext): Side {
  if (!ctx.side) throw new Refused(customerErrors.NEEDS_SIDE);
  return ctx.side;
}

function assertMove(insight: InsightRow, to: InsightState): void {
  if (!INSIGHT_MOVES[insight.state].includes(to)) throw new Refused(customerErrors.INSIGHT_STATE_REFUSED);
}

/** Changes an insight and writes it down. @returns its id @throws Conflict */
export async function changeInsight(ctx: RequestContext, insight: InsightRow, expectedVersion: number, action: keyof typeof insightActions, patch: Patch<InsightRow>): Promise<string> {
  const { changes } = await updateRow(ctx, InsightRow, insight, expectedVersion, patch);
  await audit(ctx, { action: insightActions[action], entityId: insight.id, changes });
  return insight.id;
}
