import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Goal, goalsByIds, KeyResult, keyResultsByIds } from '../goals/goals.public.ts';
import { Team, teamsByIds } from '../teams/teams.public.ts';
import { asksOnlyFor } from './asked-fields.ts';
import { Dependency } from './dependency.graphql.ts';
import { daysBetween } from './health.ts';
import {
  DateChange,
  Milestone,
  MilestoneRights,
  MilestoneSaved,
  Project,
  ProjectConnection,
  ProjectGoalLink,
  ProjectProgress,
  ProjectRights,
  ProjectSaved,
  ProjectSlips,
} from './project.graphql.ts';
import { needsReason, PROJECT_MOVES } from './project-states.ts';
import { blockersOfProjects, crossingTasksOf, dateChangesOf, goalLinksOf, milestonesByIds, milestonesOf, waitersOfProjects } from './project-details.reads.ts';
import { projectsPolicy } from './projects.policy.ts';
import { projectsByIds } from './projects.reads.ts';
import { StatusUpdate, StatusUpdateConnection } from './status-update.graphql.ts';
import { statusUpdatesOf } from './status-updates.reads.ts';
import { ProjectBoard, TaskConnection, TasksArgs } from './task.graphql.ts';
import { boardsOf, tasksOfProjects } from './tasks.reads.ts';

/** How many tasks a column of the board shows at most. */
const COLUMN_LIMIT = 200;
/** What the statement of the list knows of a team; its people and their counts are a statement of the team's own. */
const TEAM_FIELDS_READ_ALONG = new Set(['__typename', 'id', 'name', 'kind', 'interactionMode']);

@Resolver(() => Project)
export class ProjectFieldsResolver {
  @ResolveField(() => Team, { nullable: true, description: 'The team that does it.' })
  team(project: Project, _args: unknown, { ctx }: GraphQLContext, info: GraphQLResolveInfo): Partial<Team> | Promise<Team | null> | null {
    if (!project.teamId || asksOnlyFor(info, TEAM_FIELDS_READ_ALONG)) return project.teamRow;
    return ctx.load(teamsByIds, project.teamId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who answers for it.' })
  owner(project: Project): Member | null {
    return project.ownerRow;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Days to the deadline; negative after it, null without one.' })
  daysLeft(project: Project, _args: unknown, { ctx }: GraphQLContext): number | null {
    return project.deadline === null ? null : daysBetween(ctx.today, project.deadline);
  }

  @ResolveField(() => ProjectProgress, { description: 'How much of the work is done.' })
  progress(project: Project): ProjectProgress {
    const { tasksDone: done, tasksOpen: open, tasksBlocked: blocked } = project;
    return { done, open, blocked, total: done + open };
  }

  @ResolveField(() => ProjectSlips, { description: 'How far the deadline has moved.' })
  slips(project: Project): ProjectSlips {
    const { originalDeadline, deadline, id, slipCount } = project;
    return { projectId: id, count: slipCount, days: originalDeadline && deadline ? daysBetween(originalDeadline, deadline) : 0 };
  }

  @ResolveField(() => StatusUpdate, { nullable: true, description: 'The latest status update.' })
  latestStatus(project: Project): StatusUpdate | null {
    return project.latestUpdate;
  }

  @ResolveField(() => ProjectRights, { description: 'What you may do to it.' })
  viewerCan(project: Project, _args: unknown, { ctx }: GraphQLContext): ProjectRights {
    const changeStateTo = projectsPolicy.changeState.allows(ctx) ? [...PROJECT_MOVES[project.state]] : [];
    return {
      update: projectsPolicy.update.allows(ctx, project),
      changeDeadline: project.deadline !== null && projectsPolicy.changeDeadline.allows(ctx, project),
      changeStateTo,
      reasonNeededFor: changeStateTo.filter((state) => needsReason(project.state, state)),
      link: projectsPolicy.link.allows(ctx, project),
      plan: projectsPolicy.plan.allows(ctx, project),
      work: projectsPolicy.work.allows(ctx, project),
      depend: projectsPolicy.depend.allows(ctx),
      postUpdate: projectsPolicy.postUpdate.allows(ctx, project),
    };
  }

  @ResolveField(() => [ProjectGoalLink], { description: 'The goals it works for.' })
  goalLinks(project: Project, _args: unknown, { ctx }: GraphQLContext): Promise<ProjectGoalLink[]> {
    return ctx.load(goalLinksOf, project.id);
  }

  @ResolveField(() => [Milestone], { description: 'Its milestones, by day.' })
  milestones(project: Project, _args: unknown, { ctx }: GraphQLContext): Promise<Milestone[]> {
    return ctx.load(milestonesOf, project.id);
  }

  @ResolveField(() => [Dependency], { description: 'Projects that it waits for.' })
  blockedBy(project: Project, _args: unknown, { ctx }: GraphQLContext): Promise<Dependency[]> {
    return ctx.load(blockersOfProjects, project.id);
  }

  @ResolveField(() => [Dependency], { description: 'Projects that wait for it.' })
  blocks(project: Project, _args: unknown, { ctx }: GraphQLContext): Promise<Dependency[]> {
    return ctx.load(waitersOfProjects, project.id);
  }

  @ResolveField(() => [Dependency], { description: 'Dependencies of its tasks on tasks of other projects, and the other way round.' })
  dependencies(project: Project, _args: unknown, { ctx }: GraphQLContext): Promise<Dependency[]> {
    return ctx.load(crossingTasksOf, project.id);
  }
}

@Resolver(() => ProjectSlips)
export class ProjectSlipsResolver {
  @ResolveField(() => [DateChange], { description: 'Every move, oldest first.' })
  changes(slips: ProjectSlips, _args: unknown, { ctx }: GraphQLContext): Promise<DateChange[]> {
    return ctx.load(dateChangesOf, slips.projectId);
  }
}

@Resolver(() => DateChange)
export class DateChangeResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who moved it.' })
  changedBy(change: DateChange, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, change.changedById);
  }
}

@Resolver(() => ProjectGoalLink)
export class ProjectGoalLinkResolver {
  @ResolveField(() => Goal, { nullable: true, description: 'The goal.' })
  goal(link: ProjectGoalLink, _args: unknown, { ctx }: GraphQLContext): Promise<Goal | null> {
    return ctx.load(goalsByIds, link.goalId);
  }

  @ResolveField(() => KeyResult, { nullable: true, description: 'The key result that it moves, if any.' })
  keyResult(link: ProjectGoalLink, _args: unknown, { ctx }: GraphQLContext): Promise<KeyResult | null> | null {
    return link.keyResultId ? ctx.load(keyResultsByIds, link.keyResultId) : null;
  }

  @ResolveField(() => Project, { nullable: true, description: 'The project.' })
  project(link: ProjectGoalLink, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> {
    return ctx.load(projectsByIds, link.projectId);
  }
}

@Resolver(() => Milestone)
export class MilestoneResolver {
  @ResolveField(() => MilestoneRights, { description: 'What you may do to it.' })
  viewerCan(milestone: Milestone, _args: unknown, { ctx }: GraphQLContext): MilestoneRights {
    const open = milestone.state === 'OPEN' && projectsPolicy.plan.allows(ctx, { state: milestone.projectState });
    return { update: open, complete: open, miss: open && milestone.due < ctx.today };
  }
}

/** Fields with arguments, each a batch read of its own. Arguments need parameter decorators; these fields are not asked for in lists. */
@Resolver(() => Project)
export class ProjectListsResolver {
  @ResolveField(() => TaskConnection, { description: 'Its tasks, by number.' })
  tasks(@Parent() project: Project, @Args() args: TasksArgs, @Ctx() ctx: RequestContext): Promise<TaskConnection> {
    return ctx.load(tasksOfProjects, { projectId: project.id, args: { ...args } });
  }

  @ResolveField(() => StatusUpdateConnection, { description: 'Its status updates, newest first.' })
  statusUpdates(@Parent() project: Project, @Args() args: PageArgs, @Ctx() ctx: RequestContext): Promise<StatusUpdateConnection> {
    return ctx.load(statusUpdatesOf, { projectId: project.id, args: { ...args } });
  }

  @ResolveField(() => ProjectBoard, { description: 'Its tasks by column, up to 200 in each.' })
  board(project: Project, _args: unknown, { ctx }: GraphQLContext): Promise<ProjectBoard> {
    return ctx.load(boardsOf, { projectId: project.id, args: COLUMN_LIMIT });
  }
}

@Resolver(() => ProjectConnection)
export class ProjectConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may create projects.' })
  viewerCanCreate(_page: ProjectConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return projectsPolicy.create.allows(ctx);
  }
}

@Resolver(() => ProjectSaved)
export class ProjectSavedResolver {
  @ResolveField(() => Project, { description: 'The project after the change.' })
  project(result: ProjectSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> {
    return ctx.load(projectsByIds, result.projectId);
  }
}

@Resolver(() => MilestoneSaved)
export class MilestoneSavedResolver {
  @ResolveField(() => Milestone, { description: 'The milestone after the change.' })
  milestone(result: MilestoneSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Milestone | null> {
    return ctx.load(milestonesByIds, result.milestoneId);
  }

  @ResolveField(() => Project, { description: 'Its project after the change.' })
  project(result: MilestoneSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> {
    return ctx.load(projectsByIds, result.projectId);
  }
}
