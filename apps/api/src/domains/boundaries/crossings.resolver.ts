import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { idOrNone, isUuid } from '../../platform/database/rows.ts';
import { localized } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { boundariesPolicy } from './boundaries.policy.ts';
import { crossingsByIds, crossingsPage, decidersBySide } from './boundaries.reads.ts';
import { Crossing, CrossingConnection, CrossingReasonInput, CrossingResult, CrossingRights, CrossingsArgs, CrossingSaved, CrossingStepInput, HandOverCrossingInput } from './crossing.graphql.ts';
import { isOpen } from './crossing-states.ts';
import { CrossingsService } from './crossings.service.ts';

@Resolver(() => Crossing)
export class CrossingResolver {
  constructor(private readonly crossings: CrossingsService) {}

  @Query(() => CrossingConnection, { name: 'crossings', description: 'Held changes, the latest first.' })
  @Allow(boundariesPolicy.read)
  list(@Ctx() ctx: RequestContext, @Args() { first, after, scope, domainId }: CrossingsArgs): Promise<CrossingConnection> {
    return crossingsPage(ctx, first, after, scope, domainId ? idOrNone(domainId) : null);
  }

  @Query(() => Crossing, { nullable: true, description: 'One held change.' })
  @Allow(boundariesPolicy.read)
  crossing(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The crossing.' }) id: string): Promise<Crossing | null> | null {
    return isUuid(id) ? ctx.load(crossingsByIds, id) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who made the change.' })
  author(crossing: Crossing, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, crossing.createdBy);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who decides instead of the head.' })
  assignee(crossing: Crossing, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return crossing.assigneeId ? ctx.load(membersByIds, crossing.assigneeId) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who decided.' })
  decidedBy(crossing: Crossing, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return crossing.decidedById ? ctx.load(membersByIds, crossing.decidedById) : null;
  }

  @ResolveField(() => [Member], { description: 'To whom you may hand it over; nobody when it is not yours to decide.' })
  async handOverTo(crossing: Crossing, _args: unknown, { ctx }: GraphQLContext): Promise<Member[]> {
    if (!ctx.side || !this.viewerCan(crossing, _args, { ctx }).decide) return [];
    const ids = await ctx.load(decidersBySide, ctx.side);
    const members = await Promise.all(ids.filter((id) => id !== crossing.createdBy && id !== ctx.memberId).map((id) => ctx.load(membersByIds, id)));
    return members.filter((member) => member !== null);
  }

  @ResolveField(() => CrossingRights, { description: 'What you may do to it.' })
  viewerCan(crossing: Crossing, _args: unknown, { ctx }: Pick<GraphQLContext, 'ctx'>): CrossingRights {
    const open = isOpen(crossing.state);
    return {
      decide: open && crossing.createdBy !== ctx.memberId && boundariesPolicy.decide.allows(ctx, crossing),
      withdraw: open && boundariesPolicy.withdraw.allows(ctx, crossing),
      override: crossing.state === 'ESCALATED' && boundariesPolicy.override.opensFor(ctx),
    };
  }

  @Mutation(() => CrossingResult, { description: 'Agrees; with the last yes the change is applied, or ends as a conflict when the thing has changed since.' })
  @Allow(boundariesPolicy.decide)
  async approveCrossing(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: CrossingStepInput): Promise<CrossingSaved> {
    return { crossingId: await this.crossings.approve(ctx, id, expectedVersion) };
  }

  @Mutation(() => CrossingResult, { description: 'Says no, with a reason.' })
  @Allow(boundariesPolicy.decide)
  async declineCrossing(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, reason }: CrossingReasonInput): Promise<CrossingSaved> {
    return { crossingId: await this.crossings.decline(ctx, id, expectedVersion, localized(reason)) };
  }

  @Mutation(() => CrossingResult, { description: "Lets another person of the owner's side decide." })
  @Allow(boundariesPolicy.decide)
  async handOverCrossing(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, memberId }: HandOverCrossingInput): Promise<CrossingSaved> {
    return { crossingId: await this.crossings.handOver(ctx, id, expectedVersion, memberId) };
  }

  @Mutation(() => CrossingResult, { description: 'Takes your own change back.' })
  @Allow(boundariesPolicy.withdraw)
  async withdrawCrossing(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: CrossingStepInput): Promise<CrossingSaved> {
    return { crossingId: await this.crossings.withdraw(ctx, id, expectedVersion) };
  }

  @Mutation(() => CrossingResult, { description: 'Applies a change that its owner left unanswered, with a reason that stays.' })
  @Allow(boundariesPolicy.override)
  async overrideCrossing(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, reason }: CrossingReasonInput): Promise<CrossingSaved> {
    return { crossingId: await this.crossings.override(ctx, id, expectedVersion, localized(reason)) };
  }
}

@Resolver(() => CrossingSaved)
export class CrossingSavedResolver {
  @ResolveField(() => Crossing, { description: 'The crossing.' })
  crossing(saved: CrossingSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Crossing | null> {
    return ctx.load(crossingsByIds, saved.crossingId);
  }
}
