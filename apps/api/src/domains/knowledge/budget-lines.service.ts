import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { BudgetLineEntity } from './budget.entities.ts';
import type { BudgetLineFields, CreateBudgetLineInput, UpdateBudgetLineInput } from './budget.graphql.ts';
import { lineActions } from './knowledge.audit.ts';
import { knowledgeErrors } from './knowledge.errors.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { ownSide, sideOfOwner } from './owners.ts';

/** Budgets of both departments, line by line. */
@Injectable()
export class BudgetLinesService {
  /** Adds a line to the budget of the writer's department. @returns its id @throws Refused without a side; Invalid for amounts or an owner that do not fit */
  async create(ctx: RequestContext, input: CreateBudgetLineInput): Promise<string> {
    knowledgePolicy.write.assert(ctx);
    const side = ownSide(ctx);
    const { id } = await insertRow(ctx, BudgetLineEntity, { ...(await fieldsOf(ctx, input, side)), side, year: input.year, toCloseAt: null });
    await audit(ctx, { action: lineActions['budgetLine.created'], entityId: id });
    return id;
  }

  /** Changes a line; department and year stay. @throws Refused for others than its owner and head; Invalid, Conflict */
  async update(ctx: RequestContext, input: UpdateBudgetLineInput): Promise<string> {
    const line = await findRow(ctx, BudgetLineEntity, input.id);
    knowledgePolicy.editLine.assert(ctx, line);
    const { changes } = await updateRow(ctx, BudgetLineEntity, line, input.expectedVersion, await fieldsOf(ctx, input, line.side));
    await audit(ctx, { action: lineActions['budgetLine.updated'], entityId: line.id, changes });
    return line.id;
  }

  /** Marks a line to be closed by savings, or takes the mark away. @throws Refused for others than its owner and head, and for a line that is not short; Conflict */
  async mark(ctx: RequestContext, id: string, expectedVersion: number, toClose: boolean): Promise<string> {
    const line = await findRow(ctx, BudgetLineEntity, id);
    knowledgePolicy.editLine.assert(ctx, line);
    if (toClose && line.needed <= line.planned) throw new Refused(knowledgeErrors.LINE_NOT_SHORT);
    const { changes } = await updateRow(ctx, BudgetLineEntity, line, expectedVersion, { toCloseAt: toClose ? (line.toCloseAt ?? ctx.now) : null });
    await audit(ctx, { action: lineActions[toClose ? 'budgetLine.marked' : 'budgetLine.unmarked'], entityId: id, changes });
    return id;
  }
}

async function fieldsOf(ctx: RequestContext, input: BudgetLineFields, side: Side) {
  if (input.committed > input.needed) throw Invalid.field('committed', knowledgeErrors.COMMITTED_OVER_NEEDED);
  await sideOfOwner(ctx, input.ownerId, side);
  const { category, planned, committed, needed, ownerId } = input;
  return { title: requiredText(input.title), category, planned, committed, needed, ownerId };
}
