import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '../../platform/context/ctx.ts';
import { Goal } from '../goals/goals.public.ts';
import { Team } from '../teams/teams.public.ts';
import { Project } from './project.graphql.ts';
import { projectsOfGoals, projectsOfTeams } from './projects.reads.ts';

/** Adds `Goal.projects`. */
@Resolver(() => Goal)
export class GoalProjectsResolver {
  @ResolveField(() => [Project], { description: 'Projects that work for it, open ones first, nearest deadline first; at most 100.' })
  projects(goal: Goal, _args: unknown, { ctx }: GraphQLContext): Promise<Project[]> {
    return ctx.load(projectsOfGoals, goal.id);
  }
}

/** Adds `Team.projects`. */
@Resolver(() => Team)
export class TeamProjectsResolver {
  @ResolveField(() => [Project], { description: 'Its projects, open ones first, nearest deadline first; at most 100.' })
  projects(team: Team, _args: unknown, { ctx }: GraphQLContext): Promise<Project[]> {
    return ctx.load(projectsOfTeams, team.id);
  }
}
