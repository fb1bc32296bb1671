import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { GoalSigningService } from './goal-signing.service.ts';
import { Goal, GoalConnection, GoalsArgs } from './goal.graphql.ts';
import {
  CreateGoalInput,
  CreateGoalResult,
  GoalSaved,
  GoalUpdated,
  MoveGoalInput,
  SignGoalInput,
  SignGoalResult,
  UpdateGoalInput,
  UpdateGoalResult,
  WithdrawGoalChangeResult,
} from './goal.inputs.ts';
import { goalsPolicy } from './goals.policy.ts';
import { goalsByIds, goalsPage } from './goals.reads.ts';
import { type GoalDraft, GoalsService } from './goals.service.ts';

@Resolver(() => Goal)
export class GoalsResolver {
  constructor(
    private readonly service: GoalsService,
    private readonly signing: GoalSigningService,
  ) {}

  @Query(() => GoalConnection, { description: 'Goals by the end of their cycle.' })
  @Allow(goalsPolicy.read)
  goals(@Ctx() ctx: RequestContext, @Args() args: GoalsArgs): Promise<GoalConnection> {
    return goalsPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => Goal, { nullable: true, description: 'One goal.' })
  @Allow(goalsPolicy.read)
  goal(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The goal.' }) id: string): Promise<Goal | null> | null {
    return isUuid(id) ? ctx.load(goalsByIds, id) : null;
  }

  @Mutation(() => CreateGoalResult, { description: 'Drafts a goal.' })
  @Allow(goalsPolicy.create)
  async createGoal(@Ctx() ctx: RequestContext, @Args('input') input: CreateGoalInput): Promise<GoalSaved> {
    return { goalId: await this.service.create(ctx, draftOf(input)) };
  }

  @Mutation(() => UpdateGoalResult, { description: 'Edits a goal, or proposes a change of what both sides have signed.' })
  @Allow(goalsPolicy.update)
  async updateGoal(@Ctx() ctx: RequestContext, @Args('input') input: UpdateGoalInput): Promise<GoalUpdated> {
    return { goalId: input.id, outcome: await this.service.update(ctx, input.id, input.expectedVersion, draftOf(input)) };
  }

  @Mutation(() => SignGoalResult, { description: 'Signs the version that waits, for your own side. With both signatures it is in force.' })
  @Allow(goalsPolicy.sign)
  async signGoal(@Ctx() ctx: RequestContext, @Args('input') input: SignGoalInput): Promise<GoalSaved> {
    return { goalId: await this.signing.sign(ctx, input.id, input.versionNumber) };
  }

  @Mutation(() => WithdrawGoalChangeResult, { description: 'Takes a proposed change back; what is in force stays.' })
  @Allow(goalsPolicy.withdraw)
  async withdrawGoalChange(@Ctx() ctx: RequestContext, @Args('input') input: MoveGoalInput): Promise<GoalSaved> {
    return { goalId: await this.signing.withdraw(ctx, input.id, input.expectedVersion) };
  }
}

function draftOf(input: CreateGoalInput): GoalDraft {
  return {
    title: requiredText(input.title),
    noticeIT: requiredText(input.noticeIT),
    noticeMarketing: requiredText(input.noticeMarketing),
    why: localized(input.why) ?? null,
    ownerTeamId: input.ownerTeamId,
    cycleId: input.cycleId,
    parentId: input.parentId ?? null,
    keyResults: input.keyResults.map(({ id, title, unit, metric, start, target, weight, accountableSide, source }) => {
      return { id, title: requiredText(title), unit: localized(unit) ?? null, metric, start, target, weight, accountableSide, source };
    }),
  };
}
