import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { customerPolicy } from './customer.policy.ts';
import { assessmentsOfTechnologies, fitsOfTechnologies } from './fit.reads.ts';
import { FitService } from './fit.service.ts';
import { decisionsByIds, decisionsOfTechnologies, technologiesByIds, technologiesPage } from './technologies.reads.ts';
import { TechnologiesService } from './technologies.service.ts';
import { ChallengeFit, FitAssessment, Technology, TechnologyConnection, TechnologyDecision, TechnologyResult, TechnologyRights, TechnologySaved } from './technology.graphql.ts';
import { AgreeTechnologyDecisionInput, AssessFitInput, CreateTechnologyInput, DecideTechnologyInput, TechnologiesArgs, UpdateTechnologyInput } from './technology.inputs.ts';

@Resolver(() => Technology)
export class TechnologiesResolver {
  constructor(
    private readonly service: TechnologiesService,
    private readonly fit: FitService,
  ) {}

  @Query(() => TechnologyConnection, { description: 'Technologies with what both sides say of them, by name.' })
  @Allow(customerPolicy.read)
  technologies(@Ctx() ctx: RequestContext, @Args() args: TechnologiesArgs): Promise<TechnologyConnection> {
    return technologiesPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => Technology, { nullable: true, description: 'One technology.' })
  @Allow(customerPolicy.read)
  technology(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<Technology | null> | null {
    return isUuid(id) ? ctx.load(technologiesByIds, id) : null;
  }

  @Mutation(() => TechnologyResult, { description: 'Lists a technology.' })
  @Allow(customerPolicy.keep)
  async createTechnology(@Ctx() ctx: RequestContext, @Args('input') input: CreateTechnologyInput): Promise<TechnologySaved> {
    return { technologyId: await this.service.create(ctx, input) };
  }

  @Mutation(() => TechnologyResult, { description: 'Changes the description of a technology.' })
  @Allow(customerPolicy.keep)
  async updateTechnology(@Ctx() ctx: RequestContext, @Args('input') input: UpdateTechnologyInput): Promise<TechnologySaved> {
    return { technologyId: await this.service.update(ctx, input.id, input.expectedVersion, input) };
  }

  @Mutation(() => TechnologyResult, { description: "Your side's word on its half, against one challenge." })
  @Allow(customerPolicy.assess)
  async assessFit(@Ctx() ctx: RequestContext, @Args('input') input: AssessFitInput): Promise<TechnologySaved> {
    return { technologyId: await this.fit.assess(ctx, input) };
  }

  @Mutation(() => TechnologyResult, { description: "A head's word on what becomes of a technology." })
  @Allow(customerPolicy.decide)
  async decideTechnology(@Ctx() ctx: RequestContext, @Args('input') input: DecideTechnologyInput): Promise<TechnologySaved> {
    await this.fit.decide(ctx, input);
    return { technologyId: input.technologyId };
  }

  @Mutation(() => TechnologyResult, { description: "Agrees as the other head: the decision becomes a plan." })
  @Allow(customerPolicy.agree)
  async agreeTechnologyDecision(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: AgreeTechnologyDecisionInput): Promise<TechnologySaved> {
    return { technologyId: await this.fit.agree(ctx, id, expectedVersion) };
  }

  @ResolveField(() => [ChallengeFit], { description: 'It beside every open challenge, with what each side says; the oldest challenge first.' })
  fits(technology: Technology, _args: unknown, { ctx }: GraphQLContext): Promise<ChallengeFit[]> {
    return ctx.load(fitsOfTechnologies, technology.id);
  }

  @ResolveField(() => [FitAssessment], { description: 'All that was said of it, the latest first; at most 50.' })
  assessments(technology: Technology, _args: unknown, { ctx }: GraphQLContext): Promise<FitAssessment[]> {
    return ctx.load(assessmentsOfTechnologies, technology.id);
  }

  @ResolveField(() => TechnologyDecision, { nullable: true, description: 'The latest decision about it.' })
  decision(technology: Technology, _args: unknown, { ctx }: GraphQLContext): Promise<TechnologyDecision | null> | null {
    return technology.decisionId ? ctx.load(decisionsByIds, technology.decisionId) : null;
  }

  @ResolveField(() => [TechnologyDecision], { description: 'Every decision about it, the latest first; at most 50.' })
  decisions(technology: Technology, _args: unknown, { ctx }: GraphQLContext): Promise<TechnologyDecision[]> {
    return ctx.load(decisionsOfTechnologies, technology.id);
  }

  @ResolveField(() => TechnologyRights, { description: 'What you may do to it.' })
  viewerCan(technology: Technology, _args: unknown, { ctx }: GraphQLContext): TechnologyRights {
    const there = technology.lifecycle !== 'RETIRED';
    return {
      update: customerPolicy.keep.allows(ctx),
      assessFunctional: there && customerPolicy.assess.allows(ctx, 'FUNCTIONAL'),
      assessTechnical: there && customerPolicy.assess.allows(ctx, 'TECHNICAL'),
      decide: there && customerPolicy.decide.allows(ctx),
    };
  }
}

@Resolver(() => TechnologyConnection)
export class TechnologyConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may list one.' })
  viewerCanCreate(_page: TechnologyConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return customerPolicy.keep.allows(ctx);
  }
}

@Resolver(() => TechnologySaved)
export class TechnologySavedResolver {
  @ResolveField(() => Technology, { nullable: true, description: 'The technology after the change.' })
  technology(saved: TechnologySaved, _args: unknown, { ctx }: GraphQLContext): Promise<Technology | null> {
    return ctx.load(technologiesByIds, saved.technologyId);
  }
}
