import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { customerPolicy } from './customer.policy.ts';
import { challengesByIds, challengesPage } from './fit.reads.ts';
import { technologiesByIds } from './technologies.reads.ts';
import { TechnologiesService } from './technologies.service.ts';
import { Challenge, ChallengeConnection, ChallengeResult, ChallengeRights, ChallengeSaved, FitAssessment, Technology, TechnologyDecision, TechnologyDecisionRights } from './technology.graphql.ts';
import { ChallengesArgs, CloseChallengeInput, CreateChallengeInput, UpdateChallengeInput } from './technology.inputs.ts';

@Resolver(() => Challenge)
export class ChallengesResolver {
  constructor(private readonly service: TechnologiesService) {}

  @Query(() => ChallengeConnection, { description: 'What technologies are held against, the latest first.' })
  @Allow(customerPolicy.read)
  challenges(@Ctx() ctx: RequestContext, @Args() args: ChallengesArgs): Promise<ChallengeConnection> {
    return challengesPage(ctx, args.first, args.after, args.closed ?? false);
  }

  @Mutation(() => ChallengeResult, { description: 'Names a new challenge.' })
  @Allow(customerPolicy.keep)
  async createChallenge(@Ctx() ctx: RequestContext, @Args('input') input: CreateChallengeInput): Promise<ChallengeSaved> {
    return { challengeId: await this.service.createChallenge(ctx, input) };
  }

  @Mutation(() => ChallengeResult, { description: 'Changes a challenge.' })
  @Allow(customerPolicy.keep)
  async updateChallenge(@Ctx() ctx: RequestContext, @Args('input') input: UpdateChallengeInput): Promise<ChallengeSaved> {
    return { challengeId: await this.service.updateChallenge(ctx, input.id, input.expectedVersion, input) };
  }

  @Mutation(() => ChallengeResult, { description: 'Closes a challenge: technologies are no longer held against it.' })
  @Allow(customerPolicy.keep)
  async closeChallenge(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: CloseChallengeInput): Promise<ChallengeSaved> {
    return { challengeId: await this.service.closeChallenge(ctx, id, expectedVersion) };
  }

  @ResolveField(() => ChallengeRights, { description: 'What you may do to it.' })
  viewerCan(challenge: Challenge, _args: unknown, { ctx }: GraphQLContext): ChallengeRights {
    const keeps = challenge.closedAt === null && customerPolicy.keep.allows(ctx);
    return { update: keeps, close: keeps };
  }
}

@Resolver(() => ChallengeConnection)
export class ChallengeConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may name one.' })
  viewerCanCreate(_page: ChallengeConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return customerPolicy.keep.allows(ctx);
  }
}

@Resolver(() => ChallengeSaved)
export class ChallengeSavedResolver {
  @ResolveField(() => Challenge, { nullable: true, description: 'The challenge after the change.' })
  challenge(saved: ChallengeSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Challenge | null> {
    return ctx.load(challengesByIds, saved.challengeId);
  }
}

@Resolver(() => FitAssessment)
export class FitAssessmentResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who said it.' })
  author(assessment: FitAssessment, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, assessment.createdBy);
  }

  @ResolveField(() => Challenge, { nullable: true, description: 'Against which challenge.' })
  challenge(assessment: FitAssessment, _args: unknown, { ctx }: GraphQLContext): Promise<Challenge | null> {
    return ctx.load(challengesByIds, assessment.challengeId);
  }
}

@Resolver(() => TechnologyDecision)
export class TechnologyDecisionResolver {
  @ResolveField(() => Technology, { nullable: true, description: 'What it is about.' })
  technology(decision: TechnologyDecision, _args: unknown, { ctx }: GraphQLContext): Promise<Technology | null> {
    return ctx.load(technologiesByIds, decision.technologyId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who answers for it.' })
  responsible(decision: TechnologyDecision, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, decision.responsibleId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who decided first.' })
  decidedBy(decision: TechnologyDecision, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, decision.createdBy);
  }

  @ResolveField(() => Member, { nullable: true, description: 'The other head, once agreed.' })
  agreedBy(decision: TechnologyDecision, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return decision.agreedById ? ctx.load(membersByIds, decision.agreedById) : null;
  }

  @ResolveField(() => TechnologyDecisionRights, { description: 'What you may do to it.' })
  viewerCan(decision: TechnologyDecision, _args: unknown, { ctx }: GraphQLContext): TechnologyDecisionRights {
    return { agree: decision.latest && decision.agreedAt === null && customerPolicy.agree.allows(ctx, decision) };
  }
}
