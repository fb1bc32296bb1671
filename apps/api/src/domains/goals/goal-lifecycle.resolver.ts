import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { ReconcileGoalInput } from './check-in.graphql.ts';
import { CyclesService } from './cycles.service.ts';
import { GoalLifecycleService } from './goal-lifecycle.service.ts';
import { Cycle, Goal } from './goal.graphql.ts';
import {
  ArchiveGoalResult,
  CloseGoalInput,
  CloseGoalResult,
  CreateCycleInput,
  CreateCycleResult,
  CycleSaved,
  GoalSaved,
  GoalUpdated,
  MoveGoalInput,
  PauseGoalResult,
  ReconcileGoalResult,
  ResumeGoalResult,
  UpdateCycleInput,
  UpdateCycleResult,
} from './goal.inputs.ts';
import { goalsPolicy } from './goals.policy.ts';
import { cycles, cyclesByIds, goalsByIds } from './goals.reads.ts';

@Resolver(() => GoalSaved)
export class GoalLifecycleResolver {
  constructor(private readonly service: GoalLifecycleService) {}

  @ResolveField(() => Goal, { description: 'The goal.' })
  goal(result: GoalSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Goal | null> {
    return ctx.load(goalsByIds, result.goalId);
  }

  @Mutation(() => PauseGoalResult, { description: 'Pauses an active goal.' })
  @Allow(goalsPolicy.pause)
  async pauseGoal(@Ctx() ctx: RequestContext, @Args('input') input: MoveGoalInput): Promise<GoalSaved> {
    return { goalId: await this.service.move(ctx, input.id, input.expectedVersion, 'PAUSE') };
  }

  @Mutation(() => ResumeGoalResult, { description: 'Resumes a paused goal.' })
  @Allow(goalsPolicy.resume)
  async resumeGoal(@Ctx() ctx: RequestContext, @Args('input') input: MoveGoalInput): Promise<GoalSaved> {
    return { goalId: await this.service.move(ctx, input.id, input.expectedVersion, 'RESUME') };
  }

  @Mutation(() => CloseGoalResult, { description: 'Closes a goal with its outcome.' })
  @Allow(goalsPolicy.close)
  async closeGoal(@Ctx() ctx: RequestContext, @Args('input') input: CloseGoalInput): Promise<GoalSaved> {
    return { goalId: await this.service.close(ctx, input.id, input.expectedVersion, input.outcome, localized(input.note) ?? null) };
  }

  @Mutation(() => ArchiveGoalResult, { description: 'Archives a closed or drafted goal.' })
  @Allow(goalsPolicy.archive)
  async archiveGoal(@Ctx() ctx: RequestContext, @Args('input') input: MoveGoalInput): Promise<GoalSaved> {
    return { goalId: await this.service.move(ctx, input.id, input.expectedVersion, 'ARCHIVE') };
  }

  @Mutation(() => ReconcileGoalResult, { description: 'Records your answer, as head, to statuses that differ.' })
  @Allow(goalsPolicy.reconcile)
  async reconcileGoal(@Ctx() ctx: RequestContext, @Args('input') input: ReconcileGoalInput): Promise<GoalSaved> {
    return { goalId: await this.service.reconcile(ctx, input.id, requiredText(input.note)) };
  }
}

@Resolver(() => GoalUpdated)
export class GoalUpdatedResolver {
  @ResolveField(() => Goal, { description: 'The goal.' })
  goal(result: GoalUpdated, _args: unknown, { ctx }: GraphQLContext): Promise<Goal | null> {
    return ctx.load(goalsByIds, result.goalId);
  }
}

@Resolver(() => CycleSaved)
export class CyclesResolver {
  constructor(private readonly service: CyclesService) {}

  @Query(() => [Cycle], { description: 'All cycles, the latest first.' })
  @Allow(goalsPolicy.read)
  cycles(@Ctx() ctx: RequestContext): Promise<Cycle[]> {
    return cycles(ctx);
  }

  @ResolveField(() => Cycle, { description: 'The cycle.' })
  cycle(result: CycleSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Cycle | null> {
    return ctx.load(cyclesByIds, result.cycleId);
  }

  @Mutation(() => CreateCycleResult, { description: 'Creates a cycle.' })
  @Allow(goalsPolicy.manageCycles)
  async createCycle(@Ctx() ctx: RequestContext, @Args('input') input: CreateCycleInput): Promise<CycleSaved> {
    const { name, startsOn, endsOn } = input;
    return { cycleId: await this.service.create(ctx, { name: requiredText(name), startsOn, endsOn }) };
  }

  @Mutation(() => UpdateCycleResult, { description: 'Changes a cycle.' })
  @Allow(goalsPolicy.manageCycles)
  async updateCycle(@Ctx() ctx: RequestContext, @Args('input') input: UpdateCycleInput): Promise<CycleSaved> {
    const { id, expectedVersion, name, startsOn, endsOn } = input;
    return { cycleId: await this.service.update(ctx, id, expectedVersion, { name: requiredText(name), startsOn, endsOn }) };
  }
}
