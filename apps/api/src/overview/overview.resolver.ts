import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Goal, goalsByIds } from '../domains/goals/goals.public.ts';
import { Project, projectsByIds } from '../domains/projects/projects.public.ts';
import { actionOf } from '../platform/audit/actions.ts';
import { Ctx, type GraphQLContext } from '../platform/context/ctx.ts';
import { say } from '../platform/context/language.ts';
import { RequestContext } from '../platform/context/request-context.ts';
import { membersByIds } from '../platform/identity/identity.reads.ts';
import { Member } from '../platform/identity/member.graphql.ts';
import { Allow } from '../platform/permissions/allow.ts';
import { EVERY_ROLE, rule } from '../platform/permissions/policy.ts';
import { News } from '../platform/text/news.ts';
import { COMPARED_DAYS, type Figure, isMeasured } from './overview.figures.ts';
import {
  FigureEnum,
  FigureRowType,
  MarkOverviewSeenInput,
  MarkOverviewSeenResult,
  Overview,
  OverviewFigureType,
  OverviewSeen,
  RecentChange,
} from './overview.graphql.ts';
import { measured, measuredRows } from './overview.measures.ts';
import { changesSince } from './overview.news.ts';
import { overviewOf, rowsOf } from './overview.reads.ts';
import { noteVisit } from './overview.visits.ts';

/** Changes that the overview tells; more are in the change log. */
const CHANGES_SHOWN = 8;

const overviewPolicy = { read: rule('overview.read', EVERY_ROLE), markSeen: rule('overview.markSeen', EVERY_ROLE) };

@Resolver(() => Overview)
export class OverviewResolver {
  constructor(private readonly news: News) {}

  @Query(() => Overview, { description: 'Where the two departments stand together.' })
  @Allow(overviewPolicy.read)
  async overview(@Ctx() ctx: RequestContext): Promise<Overview> {
    const row = await overviewOf(ctx);
    return { asOf: ctx.now, position: row.position, waiting: row.waiting.map((item) => ({ ...item, since: new Date(item.since) })), row };
  }

  @Query(() => [FigureRowType], { description: 'The rows behind a figure, those that are not good first.' })
  @Allow(overviewPolicy.read)
  overviewRows(@Ctx() ctx: RequestContext, @Args('figure', { type: () => FigureEnum, description: 'Which figure.' }) figure: Figure): Promise<FigureRowType[]> {
    return isMeasured(figure) ? measuredRows(ctx, figure) : rowsOf(ctx, figure);
  }

  @ResolveField(() => [OverviewFigureType], { description: 'The figures.' })
  async figures({ row }: Overview, _args: unknown, { ctx }: GraphQLContext): Promise<OverviewFigureType[]> {
    const [hours, gap] = await Promise.all([measured(ctx, 'HOURS_COMMITTED'), measured(ctx, 'PERCEPTION_GAP')]);
    const [goals, promises, ...others] = row.figures.map((figure) => ({ ...figure, comparedDays: COMPARED_DAYS[figure.figure] }));
    return [...(goals ? [goals] : []), ...(promises ? [promises] : []), hours, gap, ...others];
  }

  @ResolveField(() => [Goal], { description: 'Goals in force, those in trouble first, then those that wait for signatures; at most eight.' })
  async goals({ row }: Overview, _args: unknown, { ctx }: GraphQLContext): Promise<Goal[]> {
    const goals = await Promise.all(row.goalIds.map((id) => ctx.load(goalsByIds, id)));
    return goals.filter((goal) => goal !== null);
  }

  @ResolveField(() => [Project], { description: 'Open projects by nearest deadline; at most eight.' })
  async projects({ row }: Overview, _args: unknown, { ctx }: GraphQLContext): Promise<Project[]> {
    const projects = await Promise.all(row.projectIds.map((id) => ctx.load(projectsByIds, id)));
    return projects.filter((project) => project !== null);
  }

  @ResolveField(() => [RecentChange], { description: 'What others did since you last looked, the latest first; at most eight.' })
  changes({ row }: Overview, _args: unknown, { ctx }: GraphQLContext): Promise<readonly RecentChange[]> {
    return changesSince(ctx, this.news.declarations(), row.seenPosition, CHANGES_SHOWN);
  }

  @Mutation(() => MarkOverviewSeenResult, { description: 'Notes how far you have read, so that the next overview tells what is new.' })
  @Allow(overviewPolicy.markSeen)
  async markOverviewSeen(@Ctx() ctx: RequestContext, @Args('input') { position }: MarkOverviewSeenInput): Promise<OverviewSeen> {
    await noteVisit(ctx, position);
    return { position };
  }
}

@Resolver(() => RecentChange)
export class RecentChangeResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who did it.' })
  actor(change: RecentChange, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, change.actorId);
  }

  @ResolveField(() => String, { description: "What was done, in the reader's language." })
  sentence(change: RecentChange, _args: unknown, { ctx }: GraphQLContext): string {
    const action = actionOf(change.action);
    return action ? say(action, ctx.language) : change.action;
  }
}
