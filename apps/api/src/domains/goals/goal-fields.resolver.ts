import { Args, Field, Float, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext, type Side } from '../../platform/context/request-context.ts';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member, SideEnum } from '../../platform/identity/member.graphql.ts';
import { Team, teamsByIds } from '../teams/teams.public.ts';
import { CheckInConnection, GoalVersion } from './check-in.graphql.ts';
import { checkInsPage, type GoalVersionView, progressOfGoals, versionsOfGoals } from './goal-history.reads.ts';
import { Cycle, Goal, GoalConnection, GoalRights, KeyResult, ProgressPoint } from './goal.graphql.ts';
import { goalsPolicy } from './goals.policy.ts';
import { rolledUpProgress } from './goals.progress.ts';
import { childrenOfGoals, cyclesByIds, goalsByIds } from './goals.reads.ts';

@ObjectType({ description: "A head's agreement to a version." })
export class GoalSignature {
  @Field(() => SideEnum, { description: 'The side that agrees.' }) side!: Side;
  @Field(() => DateTimeScalar, { description: 'When.' }) signedAt!: Date;
  memberId!: string;
}

@ObjectType({ description: 'One difference between two versions.' })
export class GoalChange {
  @Field({ description: 'What differs, e.g. keyResults.<id>.target.' }) path!: string;
  @Field(() => String, { nullable: true, description: 'What it said before; null for something new.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'What it says now; null for something taken out.' }) after!: string | null;
}

/** Everything about a goal that is not on its row. */
@Resolver(() => Goal)
export class GoalFieldsResolver {
  @ResolveField(() => Team, { nullable: true, description: 'The joint team that owns it.' })
  ownerTeam(goal: Goal, _args: unknown, { ctx }: GraphQLContext): Promise<Team | null> {
    return ctx.load(teamsByIds, goal.ownerTeamId);
  }

  @ResolveField(() => Cycle, { nullable: true, description: 'The cycle it belongs to.' })
  cycle(goal: Goal, _args: unknown, { ctx }: GraphQLContext): Promise<Cycle | null> {
    return ctx.load(cyclesByIds, goal.cycleId);
  }

  @ResolveField(() => Goal, { nullable: true, description: 'The goal above it.' })
  parent(goal: Goal, _args: unknown, { ctx }: GraphQLContext): Promise<Goal | null> | null {
    return goal.parentId ? ctx.load(goalsByIds, goal.parentId) : null;
  }

  @ResolveField(() => [Goal], { description: 'Goals directly below it. Their progress is shown beside its own, never mixed in.' })
  children(goal: Goal, _args: unknown, { ctx }: GraphQLContext): Promise<Goal[]> {
    return ctx.load(childrenOfGoals, goal.id);
  }

  @ResolveField(() => Float, { nullable: true, description: 'Mean progress of the goals directly below it that are not mere drafts, 0 to 1; null without any. Beside its own progress, never mixed in.' })
  async childrenProgress(goal: Goal, _args: unknown, { ctx }: GraphQLContext): Promise<number | null> {
    const children = await ctx.load(childrenOfGoals, goal.id);
    return rolledUpProgress(children.filter((child) => child.inForceVersion !== null).map((child) => child.progress));
  }

  @ResolveField(() => [ProgressPoint], { description: 'Progress day by day where it changed, oldest first.' })
  progressPoints(goal: Goal, _args: unknown, { ctx }: GraphQLContext): Promise<ProgressPoint[]> {
    return ctx.load(progressOfGoals, goal.id);
  }

  @ResolveField(() => [GoalVersion], { description: 'Every version, the newest first.' })
  versions(goal: Goal, _args: unknown, { ctx }: GraphQLContext): Promise<GoalVersion[]> {
    return ctx.load(versionsOfGoals, goal.id);
  }

  @ResolveField(() => CheckInConnection, { description: 'Check-ins of both sides, the latest first.' })
  checkIns(@Parent() goal: Goal, @Args() args: PageArgs, @Ctx() ctx: RequestContext): Promise<CheckInConnection> {
    return checkInsPage(ctx, goal.id, args.first, args.after);
  }

  @ResolveField(() => GoalRights, { description: 'What you may do.' })
  viewerCan(goal: Goal, _args: unknown, { ctx }: GraphQLContext): GoalRights {
    const { update, sign, withdraw, checkIn, reconcile, pause, resume, close, archive } = goalsPolicy;
    return {
      update: update.allows(ctx, goal),
      sign: sign.allows(ctx, goal),
      withdraw: withdraw.allows(ctx, { state: goal.state, waits: goal.proposedVersion !== null }),
      checkIn: checkIn.allows(ctx, goal),
      reconcile: reconcile.allows(ctx, goal),
      pause: pause.allows(ctx, goal),
      resume: resume.allows(ctx, goal),
      close: close.allows(ctx, goal),
      archive: archive.allows(ctx, goal),
    };
  }
}

@Resolver(() => GoalVersion)
export class GoalVersionResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who wrote it.' })
  author(version: GoalVersion, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, version.createdBy);
  }

  @ResolveField(() => [GoalSignature], { description: 'Who has signed it.' })
  signatures(version: GoalVersionView): GoalSignature[] {
    return version.signatures;
  }

  @ResolveField(() => [GoalChange], { description: 'What differs from the last version that both sides signed (wording included), or from the one before.' })
  changes(version: GoalVersionView): GoalChange[] {
    return version.changes;
  }
}

@Resolver(() => GoalSignature)
export class GoalSignatureResolver {
  @ResolveField(() => Member, { nullable: true, description: 'The head who signed.' })
  member(signature: GoalSignature, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, signature.memberId);
  }
}

@Resolver(() => GoalConnection)
export class GoalConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may draft a goal.' })
  viewerCanCreate(_page: GoalConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return goalsPolicy.create.opensFor(ctx);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may create and change cycles.' })
  viewerCanManageCycles(_page: GoalConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return goalsPolicy.manageCycles.opensFor(ctx);
  }
}

/** The goal of a key result, for pages that list key results. */
@Resolver(() => KeyResult)
export class KeyResultResolver {
  @ResolveField(() => Goal, { nullable: true, description: 'The goal it belongs to.' })
  goal(keyResult: KeyResult, _args: unknown, { ctx }: GraphQLContext): Promise<Goal | null> {
    return ctx.load(goalsByIds, keyResult.goalId);
  }
}
