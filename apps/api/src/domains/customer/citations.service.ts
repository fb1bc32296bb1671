import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, isUuid, type Patch, updateRow } from '../../platform/database/rows.ts';
import { NotFound, Refused } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { goalsByIds } from '../goals/goals.public.ts';
import { projectsByIds } from '../projects/projects.public.ts';
import { insightActions } from './customer.audit.ts';
import type { CitationKind } from './customer.enums.ts';
import { customerErrors } from './customer.errors.ts';
import { customerPolicy } from './customer.policy.ts';
import { InsightCitationRow, InsightRow } from './insight.entities.ts';
import type { CiteInsightInput } from './insight.inputs.ts';
import { changeInsight, sideOf } from './insights.service.ts';
import { decisionsByIds } from './technologies.reads.ts';

/** From observation to use: a citation says what rests on an insight, and counts once the other side agrees that it does. */
@Injectable()
export class CitationsService {
  /**
   * @returns the id of the citation
   * @throws NotFound for an unknown insight or target; Refused for an insight that is retired or that nobody has verified, and where it is cited already
   */
  async cite(ctx: RequestContext, { insightId, kind, targetId, effect }: CiteInsightInput): Promise<string> {
    const insight = await findRow(ctx, InsightRow, insightId);
    customerPolicy.cite.assert(ctx);
    if (insight.state === 'RETIRED') throw new Refused(customerErrors.CITE_RETIRED);
    if (insight.state === 'NOTED') throw new Refused(customerErrors.CITE_UNVERIFIED);
    const target = await targetOf(ctx, kind, targetId);
    // Two who cite the same at once wait for each other here; the later one then sees the earlier citation.
    await ctx.query('select 1 from insights where workspace_id = $1 and id = $2 for no key update', [ctx.workspaceId, insight.id]);
    const there = await ctx.query(
      `select 1 from insight_citations where workspace_id = $1 and insight_id = $2 and coalesce(goal_id, project_id, decision_id) = $3 and state <> 'DECLINED' limit 1`,
      [ctx.workspaceId, insight.id, targetId],
    );
    if (there.length > 0) throw new Refused(customerErrors.CITED_ALREADY);
    const cited = { ...target, insightId, effect: requiredText(effect), side: sideOf(ctx) };
    const { id } = await insertRow(ctx, InsightCitationRow, { ...cited, state: 'PROPOSED', answeredAt: null, answeredById: null, answerReason: null });
    await audit(ctx, { action: insightActions['insight.cited'], entityId: insight.id, changes: [{ path: kind, before: null, after: targetId }] });
    return id;
  }

  /** Yes, it rests on it: the insight is used now. @returns the id of the insight @throws NotFound, Refused for the side that cites it, Conflict */
  async accept(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const citation = await this.waiting(ctx, id);
    const insight = await findRow(ctx, InsightRow, citation.insightId);
    if (insight.state === 'RETIRED') throw new Refused(customerErrors.CITE_RETIRED);
    await this.answer(ctx, citation, expectedVersion, 'insight.citationAccepted', { state: 'ACCEPTED' });
    if (insight.state === 'VERIFIED') await changeInsight(ctx, insight, insight.version, 'insight.used', { state: 'USED' });
    return insight.id;
  }

  /** @returns the id of the insight @throws NotFound, Refused for the side that cites it, Conflict */
  async decline(ctx: RequestContext, id: string, expectedVersion: number, reason: Localized): Promise<string> {
    const citation = await this.waiting(ctx, id);
    await this.answer(ctx, citation, expectedVersion, 'insight.citationDeclined', { state: 'DECLINED', answerReason: reason });
    return citation.insightId;
  }

  private async waiting(ctx: RequestContext, id: string): Promise<InsightCitationRow> {
    const citation = await findRow(ctx, InsightCitationRow, id);
    if (citation.state !== 'PROPOSED') throw new Refused(customerErrors.CITATION_ANSWERED);
    customerPolicy.answer.assert(ctx, citation);
    return citation;
  }

  private async answer(ctx: RequestContext, citation: InsightCitationRow, expectedVersion: number, action: keyof typeof insightActions, patch: Patch<InsightCitationRow>): Promise<void> {
    const { changes } = await updateRow(ctx, InsightCitationRow, citation, expectedVersion, { ...patch, answeredAt: ctx.now, answeredById: ctx.memberId });
    await audit(ctx, { action: insightActions[action], entityId: citation.insightId, changes: changes.filter(({ path }) => path === 'state' || path === 'answerReason') });
  }
}

type Target = Pick<InsightCitationRow, 'goalId' | 'projectId' | 'decisionId'>;

/** @throws NotFound for something that is not there */
async function targetOf(ctx: RequestContext, kind: CitationKind, id: string): Promise<Target> {
  const find = { GOAL: goalsByIds, PROJECT: projectsByIds, DECISION: decisionsByIds }[kind];
  const found = isUuid(id) ? await find(ctx, [id]) : [];
  if (!found[0]) throw new NotFound();
  return { goalId: kind === 'GOAL' ? id : null, projectId: kind === 'PROJECT' ? id : null, decisionId: kind === 'DECISION' ? id : null };
}
