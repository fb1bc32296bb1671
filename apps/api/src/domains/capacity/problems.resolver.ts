import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { Project, projectsByIds } from '../projects/projects.public.ts';
import { capacityPolicy } from './capacity.policy.ts';
import { projectsOfOverloads } from './detector.reads.ts';
import { ledgerOf, marketingShare } from './ledger.reads.ts';
import {
  CapacityProblem, CapacityProblemConnection, CapacityProblemRights, CapacityProblemsArgs, CapacityProblemSaved, CommitmentLedger, DismissProblemInput, DismissProblemResult, LedgerArgs, LedgerLine,
  MarketingShare, NameProblemInput, NameProblemResult, PlanProblemInput, PlanProblemResult, ResolveProblemInput, ResolveProblemResult,
} from './problem.graphql.ts';
import { problemsByIds, problemsPage } from './problems.reads.ts';
import { ProblemsService } from './problems.service.ts';
import { Skill } from './skill.graphql.ts';
import { skillsByIds } from './skills.reads.ts';
import { whatIfOf } from './what-if.ts';

@Resolver(() => CapacityProblem)
export class ProblemsResolver {
  constructor(private readonly service: ProblemsService) {}

  @Query(() => CommitmentLedger, { description: 'What a department has promised against what it can do, in plain words.' })
  @Allow(capacityPolicy.read)
  commitmentLedger(@Ctx() ctx: RequestContext, @Args() { side, until, tentative, whatIf }: LedgerArgs): Promise<CommitmentLedger> {
    return ledgerOf(ctx, { side, until: until ?? null, tentative: tentative ?? false, whatIf: whatIfOf(ctx, whatIf) });
  }

  @Query(() => MarketingShare, { description: 'How much of IT works for marketing.' })
  @Allow(capacityPolicy.read)
  marketingShare(@Ctx() ctx: RequestContext): Promise<MarketingShare> {
    return marketingShare(ctx);
  }

  @Query(() => CapacityProblemConnection, { description: 'Problems, the latest found first.' })
  @Allow(capacityPolicy.read)
  capacityProblems(@Ctx() ctx: RequestContext, @Args() args: CapacityProblemsArgs): Promise<CapacityProblemConnection> {
    return problemsPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => CapacityProblem, { nullable: true, description: 'One problem.' })
  @Allow(capacityPolicy.read)
  capacityProblem(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The problem.' }) id: string): Promise<CapacityProblem | null> | null {
    return isUuid(id) ? ctx.load(problemsByIds, id) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'The person it is about.' })
  member(problem: CapacityProblem, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return problem.memberId ? ctx.load(membersByIds, problem.memberId) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who answers for it.' })
  owner(problem: CapacityProblem, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return problem.ownerId ? ctx.load(membersByIds, problem.ownerId) : null;
  }

  @ResolveField(() => Skill, { nullable: true, description: 'The skill it is about.' })
  skill(problem: CapacityProblem, _args: unknown, { ctx }: GraphQLContext): Promise<Skill | null> | null {
    return problem.skillId ? ctx.load(skillsByIds, problem.skillId) : null;
  }

  @ResolveField(() => Project, { nullable: true, description: 'The project it is about.' })
  project(problem: CapacityProblem, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> | null {
    return problem.projectId ? ctx.load(projectsByIds, problem.projectId) : null;
  }

  @ResolveField(() => [Project], { description: 'Projects whose remedies help: the one it is about, or for an overload those that the person has promised hours to in the worst week, most hours first.' })
  async projects(problem: CapacityProblem, _args: unknown, { ctx }: GraphQLContext): Promise<Project[]> {
    const overloaded = problem.kind === 'OVERLOAD' && problem.closedAt === null && problem.memberId;
    const ids = problem.projectId ? [problem.projectId] : overloaded ? await ctx.load(projectsOfOverloads, overloaded) : [];
    return (await Promise.all(ids.map((id) => ctx.load(projectsByIds, id)))).filter((project) => project !== null);
  }

  @ResolveField(() => CapacityProblemRights, { description: 'What you may do to it.' })
  viewerCan(problem: CapacityProblem, _args: unknown, { ctx }: GraphQLContext): CapacityProblemRights {
    const may = problem.closedAt === null && capacityPolicy.solve.opensFor(ctx);
    return { plan: may, close: may };
  }

  @Mutation(() => NameProblemResult, { description: 'Names a problem that the machine cannot see.' })
  @Allow(capacityPolicy.solve)
  async nameProblem(@Ctx() ctx: RequestContext, @Args('input') { title, memberId, skillId, projectId }: NameProblemInput): Promise<CapacityProblemSaved> {
    return { problemId: await this.service.name(ctx, { title: requiredText(title), memberId: memberId ?? null, skillId: skillId ?? null, projectId: projectId ?? null }) };
  }

  @Mutation(() => PlanProblemResult, { description: 'Decides who does what about a problem, and until when.' })
  @Allow(capacityPolicy.solve)
  async planProblem(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, ownerId, remedy, action, dueOn }: PlanProblemInput): Promise<CapacityProblemSaved> {
    return { problemId: await this.service.plan(ctx, id, expectedVersion, { ownerId, remedy: remedy ?? null, action: requiredText(action), dueOn }) };
  }

  @Mutation(() => ResolveProblemResult, { description: 'Closes a problem as solved.' })
  @Allow(capacityPolicy.solve)
  async resolveProblem(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: ResolveProblemInput): Promise<CapacityProblemSaved> {
    return { problemId: await this.service.resolve(ctx, id, expectedVersion) };
  }

  @Mutation(() => DismissProblemResult, { description: 'Puts a problem aside, with a reason.' })
  @Allow(capacityPolicy.solve)
  async dismissProblem(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, reason }: DismissProblemInput): Promise<CapacityProblemSaved> {
    return { problemId: await this.service.dismiss(ctx, id, expectedVersion, requiredText(reason)) };
  }
}

@Resolver(() => CapacityProblemSaved)
export class CapacityProblemSavedResolver {
  @ResolveField(() => CapacityProblem, { description: 'The problem.' })
  problem(saved: CapacityProblemSaved, _args: unknown, { ctx }: GraphQLContext): Promise<CapacityProblem | null> {
    return ctx.load(problemsByIds, saved.problemId);
  }
}

@Resolver(() => CapacityProblemConnection)
export class CapacityProblemListResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may name and solve problems.' })
  viewerCanSolve(_page: CapacityProblemConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return capacityPolicy.solve.opensFor(ctx);
  }
}

@Resolver(() => LedgerLine)
export class LedgerLineResolver {
  @ResolveField(() => Project, { nullable: true, description: 'The project, if it is one.' })
  project(line: LedgerLine, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> | null {
    return line.projectId ? ctx.load(projectsByIds, line.projectId) : null;
  }
}
