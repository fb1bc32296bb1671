import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { localized } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import {
  AcknowledgeCheckInInput,
  AcknowledgeCheckInResult,
  CheckIn,
  CheckInInput,
  CheckInResult,
  CheckInRights,
  CheckInSaved,
} from './check-in.graphql.ts';
import { CheckInsService } from './check-ins.service.ts';
import { checkInsByIds } from './goal-history.reads.ts';
import { Goal, KeyResult } from './goal.graphql.ts';
import { goalsPolicy } from './goals.policy.ts';
import { goalsByIds, keyResultsByIds } from './goals.reads.ts';

@Resolver(() => CheckIn)
export class CheckInsResolver {
  constructor(private readonly service: CheckInsService) {}

  @ResolveField(() => Member, { nullable: true, description: 'Who spoke.' })
  author(checkIn: CheckIn, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, checkIn.memberId);
  }

  @ResolveField(() => [Member], { description: 'Who of the other side has read it.' })
  async acknowledgements(checkIn: CheckIn, _args: unknown, { ctx }: GraphQLContext): Promise<Member[]> {
    const members = await Promise.all(checkIn.acknowledgedBy.map((id) => ctx.load(membersByIds, id)));
    return members.filter((member) => member !== null);
  }

  @ResolveField(() => CheckInRights, { description: 'What you may do.' })
  viewerCan(checkIn: CheckIn, _args: unknown, { ctx }: GraphQLContext): CheckInRights {
    const already = ctx.membership !== null && checkIn.acknowledgedBy.includes(ctx.memberId);
    return { acknowledge: !already && goalsPolicy.acknowledge.allows(ctx, checkIn) };
  }

  @Mutation(() => CheckInResult, { description: 'Checks in for your side and this week.' })
  @Allow(goalsPolicy.checkIn)
  async checkIn(@Ctx() ctx: RequestContext, @Args('input') input: CheckInInput): Promise<CheckInSaved> {
    const { keyResultId, value = null, confidence, status } = input;
    return { checkInId: await this.service.checkIn(ctx, keyResultId, { value, confidence, status, note: localized(input.note) ?? null }) };
  }

  @Mutation(() => AcknowledgeCheckInResult, { description: 'Says that you have read a check-in of the other side.' })
  @Allow(goalsPolicy.acknowledge)
  async acknowledgeCheckIn(@Ctx() ctx: RequestContext, @Args('input') input: AcknowledgeCheckInInput): Promise<CheckInSaved> {
    return { checkInId: await this.service.acknowledge(ctx, input.id) };
  }
}

@Resolver(() => CheckInSaved)
export class CheckInSavedResolver {
  @ResolveField(() => CheckIn, { description: 'The check-in.' })
  checkIn(result: CheckInSaved, _args: unknown, { ctx }: GraphQLContext): Promise<CheckIn | null> {
    return ctx.load(checkInsByIds, result.checkInId);
  }

  @ResolveField(() => KeyResult, { nullable: true, description: 'The key result as it is now.' })
  async keyResult(result: CheckInSaved, _args: unknown, { ctx }: GraphQLContext): Promise<KeyResult | null> {
    const checkIn = await ctx.load(checkInsByIds, result.checkInId);
    return checkIn ? ctx.load(keyResultsByIds, checkIn.keyResultId) : null;
  }

  @ResolveField(() => Goal, { nullable: true, description: 'The goal as it is now.' })
  async goal(result: CheckInSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Goal | null> {
    const checkIn = await ctx.load(checkInsByIds, result.checkInId);
    return checkIn ? ctx.load(goalsByIds, checkIn.goalId) : null;
  }
}
