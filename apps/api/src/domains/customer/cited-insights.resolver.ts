import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '../../platform/context/ctx.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Goal, goalsByIds } from '../goals/goals.public.ts';
import { Project, projectsByIds } from '../projects/projects.public.ts';
import { customerPolicy } from './customer.policy.ts';
import { Insight, InsightCitation, InsightCitationRights } from './insight.graphql.ts';
import { insightsByIds, insightsOfDecisions, insightsOfGoals, insightsOfProjects } from './insights.reads.ts';
import { decisionsByIds } from './technologies.reads.ts';
import { TechnologyDecision } from './technology.graphql.ts';

/** What a citation joins. */
@Resolver(() => InsightCitation)
export class InsightCitationResolver {
  @ResolveField(() => Insight, { nullable: true, description: 'What is cited.' })
  insight(citation: InsightCitation, _args: unknown, { ctx }: GraphQLContext): Promise<Insight | null> {
    return ctx.load(insightsByIds, citation.insightId);
  }

  @ResolveField(() => Goal, { nullable: true, description: 'The goal that rests on it.' })
  goal(citation: InsightCitation, _args: unknown, { ctx }: GraphQLContext): Promise<Goal | null> | null {
    return citation.goalId ? ctx.load(goalsByIds, citation.goalId) : null;
  }

  @ResolveField(() => Project, { nullable: true, description: 'The project that rests on it.' })
  project(citation: InsightCitation, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> | null {
    return citation.projectId ? ctx.load(projectsByIds, citation.projectId) : null;
  }

  @ResolveField(() => TechnologyDecision, { nullable: true, description: 'The decision about a technology that rests on it.' })
  decision(citation: InsightCitation, _args: unknown, { ctx }: GraphQLContext): Promise<TechnologyDecision | null> | null {
    return citation.decisionId ? ctx.load(decisionsByIds, citation.decisionId) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who cites it.' })
  citedBy(citation: InsightCitation, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, citation.createdBy);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who answered for the other side.' })
  answeredBy(citation: InsightCitation, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return citation.answeredById ? ctx.load(membersByIds, citation.answeredById) : null;
  }

  @ResolveField(() => InsightCitationRights, { description: 'What you may do to it.' })
  viewerCan(citation: InsightCitation, _args: unknown, { ctx }: GraphQLContext): InsightCitationRights {
    return { answer: citation.state === 'PROPOSED' && customerPolicy.answer.allows(ctx, citation) };
  }
}

/** Adds `Goal.insights`. */
@Resolver(() => Goal)
export class GoalInsightsResolver {
  @ResolveField(() => [Insight], { description: 'What it rests on, as both sides agree; at most 20.' })
  insights(goal: Goal, _args: unknown, { ctx }: GraphQLContext): Promise<Insight[]> {
    return ctx.load(insightsOfGoals, goal.id);
  }
}

/** Adds `Project.insights`. */
@Resolver(() => Project)
export class ProjectInsightsResolver {
  @ResolveField(() => [Insight], { description: 'What it rests on, as both sides agree; at most 20.' })
  insights(project: Project, _args: unknown, { ctx }: GraphQLContext): Promise<Insight[]> {
    return ctx.load(insightsOfProjects, project.id);
  }
}

/** Adds `TechnologyDecision.insights`. */
@Resolver(() => TechnologyDecision)
export class DecisionInsightsResolver {
  @ResolveField(() => [Insight], { description: 'What it rests on, as both sides agree; at most 20.' })
  insights(decision: TechnologyDecision, _args: unknown, { ctx }: GraphQLContext): Promise<Insight[]> {
    return ctx.load(insightsOfDecisions, decision.id);
  }
}
