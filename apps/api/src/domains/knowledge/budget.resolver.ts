import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import {
  BudgetLine, BudgetLineConnection, BudgetLineResult, BudgetLinesArgs, BudgetLineSaved, BudgetSummary, BudgetSummaryArgs, CreateBudgetLineInput, MarkBudgetLineInput, UpdateBudgetLineInput,
} from './budget.graphql.ts';
import { budgetLinesByIds, budgetLinesPage, budgetSummary, budgetYears } from './budget.reads.ts';
import { BudgetEffectsService } from './budget-effects.service.ts';
import { BudgetLinesService } from './budget-lines.service.ts';
import { BudgetEffectResult, BudgetEffectSaved, BudgetEffectStepInput, ConfirmBudgetEffectInput, DeclineBudgetEffectInput, LinkBudgetEffectInput } from './effect.graphql.ts';
import { knowledgePolicy } from './knowledge.policy.ts';

/** Budget lines, and what knowledge saves on them. */
@Resolver()
export class BudgetResolver {
  constructor(
    private readonly lines: BudgetLinesService,
    private readonly effects: BudgetEffectsService,
  ) {}

  @Query(() => BudgetLineConnection, { description: 'Budget lines, those that miss most first.' })
  @Allow(knowledgePolicy.read)
  budgetLines(@Ctx() ctx: RequestContext, @Args() { first, after, filter }: BudgetLinesArgs): Promise<BudgetLineConnection> {
    return budgetLinesPage(ctx, first, after, filter ?? {});
  }

  @Query(() => BudgetLine, { nullable: true, description: 'One budget line.' })
  @Allow(knowledgePolicy.read)
  budgetLine(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<BudgetLine | null> | null {
    return isUuid(id) ? ctx.load(budgetLinesByIds, id) : null;
  }

  @Query(() => BudgetSummary, { description: 'A budget in sums.' })
  @Allow(knowledgePolicy.read)
  budgetSummary(@Ctx() ctx: RequestContext, @Args() { side, year }: BudgetSummaryArgs): Promise<BudgetSummary> {
    return budgetSummary(ctx, side, year);
  }

  @Query(() => [Int], { description: 'Years of which there is a budget, the latest first; the present one always.' })
  @Allow(knowledgePolicy.read)
  budgetYears(@Ctx() ctx: RequestContext): Promise<number[]> {
    return budgetYears(ctx);
  }

  @Mutation(() => BudgetLineResult, { description: "Adds a line to the budget of the viewer's department." })
  @Allow(knowledgePolicy.write)
  async createBudgetLine(@Ctx() ctx: RequestContext, @Args('input') input: CreateBudgetLineInput): Promise<BudgetLineSaved> {
    return { lineId: await this.lines.create(ctx, input) };
  }

  @Mutation(() => BudgetLineResult, { description: 'Changes a budget line.' })
  @Allow(knowledgePolicy.editLine)
  async updateBudgetLine(@Ctx() ctx: RequestContext, @Args('input') input: UpdateBudgetLineInput): Promise<BudgetLineSaved> {
    return { lineId: await this.lines.update(ctx, input) };
  }

  @Mutation(() => BudgetLineResult, { description: 'Marks a line to be closed by savings, or takes the mark away.' })
  @Allow(knowledgePolicy.editLine)
  async markBudgetLine(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, toClose }: MarkBudgetLineInput): Promise<BudgetLineSaved> {
    return { lineId: await this.lines.mark(ctx, id, expectedVersion, toClose) };
  }

  @Mutation(() => BudgetEffectResult, { description: 'Links what an insight or an improvement is expected to save to a line.' })
  @Allow(knowledgePolicy.write)
  async linkBudgetEffect(@Ctx() ctx: RequestContext, @Args('input') input: LinkBudgetEffectInput): Promise<BudgetEffectSaved> {
    return { effectId: await this.effects.link(ctx, input) };
  }

  @Mutation(() => BudgetEffectResult, { description: 'Takes an expected saving back.' })
  @Allow(knowledgePolicy.withdrawSaving)
  async withdrawBudgetEffect(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: BudgetEffectStepInput): Promise<BudgetEffectSaved> {
    return { effectId: await this.effects.withdraw(ctx, id, expectedVersion) };
  }

  @Mutation(() => BudgetEffectResult, { description: "The line's owner confirms what was really saved." })
  @Allow(knowledgePolicy.settleSaving)
  async confirmBudgetEffect(@Ctx() ctx: RequestContext, @Args('input') input: ConfirmBudgetEffectInput): Promise<BudgetEffectSaved> {
    return { effectId: await this.effects.confirm(ctx, input) };
  }

  @Mutation(() => BudgetEffectResult, { description: "The line's owner says that nothing was saved." })
  @Allow(knowledgePolicy.settleSaving)
  async declineBudgetEffect(@Ctx() ctx: RequestContext, @Args('input') input: DeclineBudgetEffectInput): Promise<BudgetEffectSaved> {
    return { effectId: await this.effects.decline(ctx, input) };
  }
}
