import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { sqlState } from '../../platform/database/database.ts';
import { findRow, insertRow, type Patch, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { ImprovementEntity } from './article.entities.ts';
import { BudgetEffectEntity, BudgetLineEntity } from './budget.entities.ts';
import type { ConfirmBudgetEffectInput, DeclineBudgetEffectInput, LinkBudgetEffectInput } from './effect.graphql.ts';
import { lineActions } from './knowledge.audit.ts';
import type { SavingSource } from './knowledge.enums.ts';
import { knowledgeErrors } from './knowledge.errors.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { InsightEntity } from './vendor.entities.ts';

/** What knowledge saves: expected by whoever links it, real only by the word of the line's owner. */
@Injectable()
export class BudgetEffectsService {
  /**
   * Links what an insight or an improvement is expected to save to a line that is short.
   * @returns its id
   * @throws Refused without a side, for an insight that no longer holds, for the line owner's own knowledge, for a line that is not short, a second time
   */
  async link(ctx: RequestContext, input: LinkBudgetEffectInput): Promise<string> {
    knowledgePolicy.write.assert(ctx);
    const line = await findRow(ctx, BudgetLineEntity, input.lineId);
    const giver = await giverOf(ctx, input.source, input.sourceId);
    const source = { insightId: input.source === 'INSIGHT' ? giver.sourceId : null, improvementId: input.source === 'IMPROVEMENT' ? giver.sourceId : null };
    if (giver.id === line.ownerId) throw new Refused(knowledgeErrors.EFFECT_OWN);
    if (line.needed <= line.planned) throw new Refused(knowledgeErrors.LINE_NOT_SHORT);
    const values = { ...source, lineId: line.id, giverId: giver.id, giverSide: giver.side, expected: input.expected, linkedById: ctx.memberId };
    try {
      const { id } = await insertRow(ctx, BudgetEffectEntity, { ...values, realised: null, state: 'EXPECTED', settledAt: null, settledById: null, note: null });
      await audit(ctx, { action: lineActions['budgetLine.savingLinked'], entityId: line.id, changes: changesBetween({}, { expected: input.expected }) });
      return id;
    } catch (error) {
      throw sqlState(error) === '23505' ? new Refused(knowledgeErrors.EFFECT_KNOWN) : error;
    }
  }

  /** Takes back what is not settled. @throws Refused for others than who linked it; Conflict */
  async withdraw(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const effect = await findRow(ctx, BudgetEffectEntity, id);
    knowledgePolicy.withdrawSaving.assert(ctx, effect);
    return settle(ctx, effect, expectedVersion, 'budgetLine.savingWithdrawn', { state: 'WITHDRAWN' });
  }

  /** The owner of the line says what was really saved: only this counts. @throws Refused for anybody else; Conflict */
  async confirm(ctx: RequestContext, input: ConfirmBudgetEffectInput): Promise<string> {
    const effect = await this.ofOwnLine(ctx, input.id);
    return settle(ctx, effect, input.expectedVersion, 'budgetLine.savingConfirmed', { state: 'REALISED', realised: input.realised, note: localized(input.note) ?? null });
  }

  /** The owner of the line says that nothing was saved. @throws Refused for anybody else; Conflict */
  async decline(ctx: RequestContext, input: DeclineBudgetEffectInput): Promise<string> {
    const effect = await this.ofOwnLine(ctx, input.id);
    return settle(ctx, effect, input.expectedVersion, 'budgetLine.savingDeclined', { state: 'DECLINED', note: requiredText(input.note) });
  }

  private async ofOwnLine(ctx: RequestContext, id: string): Promise<BudgetEffectEntity> {
    const effect = await findRow(ctx, BudgetEffectEntity, id);
    knowledgePolicy.settleSaving.assert(ctx, await findRow(ctx, BudgetLineEntity, effect.lineId));
    return effect;
  }
}

async function settle(
  ctx: RequestContext,
  effect: BudgetEffectEntity,
  expectedVersion: number,
  action: keyof typeof lineActions,
  patch: Patch<BudgetEffectEntity>,
): Promise<string> {
  if (effect.state !== 'EXPECTED') throw new Refused(knowledgeErrors.EFFECT_SETTLED);
  const { changes } = await updateRow(ctx, BudgetEffectEntity, effect, expectedVersion, { ...patch, settledAt: ctx.now, settledById: ctx.memberId });
  const told = changes.filter(({ path }) => ['state', 'realised', 'note'].includes(path));
  await audit(ctx, { action: lineActions[action], entityId: effect.lineId, changes: told });
  return effect.id;
}

async function giverOf(ctx: RequestContext, source: SavingSource, sourceId: string): Promise<{ id: string; side: Side; sourceId: string }> {
  if (source === 'IMPROVEMENT') {
    const { id, authorId, side } = await findRow(ctx, ImprovementEntity, sourceId);
    return { id: authorId, side, sourceId: id };
  }
  const { id, authorId, side, validUntil } = await findRow(ctx, InsightEntity, sourceId);
  if (validUntil < ctx.today) throw new Refused(knowledgeErrors.EFFECT_EXPIRED);
  return { id: authorId, side, sourceId: id };
}
