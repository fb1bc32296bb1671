import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import {
  CheckPulseActionInput, CreatePulseActionInput, PulseAction, PulseActionConnection, type PulseActionInput, PulseActionResult, PulseActionRights, PulseActionsArgs, PulseActionSaved, UpdatePulseActionInput,
} from './pulse-action.graphql.ts';
import { type ActionValues, PulseActionsService } from './pulse-actions.service.ts';
import { pulsePolicy } from './pulse.policy.ts';
import { actionsByIds, actionsPage } from './pulse.reads.ts';

@Resolver(() => PulseAction)
export class PulseActionResolver {
  constructor(private readonly actions: PulseActionsService) {}

  @Query(() => PulseActionConnection, { description: 'What was agreed after surveys, the latest first.' })
  @Allow(pulsePolicy.read)
  pulseActions(@Ctx() ctx: RequestContext, @Args() { first, after, surveyId }: PulseActionsArgs): Promise<PulseActionConnection> {
    return actionsPage(ctx, first, after, surveyId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who answers for it.' })
  owner(action: PulseAction, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, action.ownerId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who checked it.' })
  checkedBy(action: PulseAction, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return action.checkedById ? ctx.load(membersByIds, action.checkedById) : null;
  }

  @ResolveField(() => PulseActionRights, { description: 'What you may do with it.' })
  async viewerCan({ state, checkOn, ownerId }: PulseAction, _args: unknown, { ctx }: GraphQLContext): Promise<PulseActionRights> {
    const owner = await ctx.load(membersByIds, ownerId);
    const isDue = state === 'AGREED' && checkOn <= ctx.today;
    return { update: state === 'AGREED' && pulsePolicy.act.opensFor(ctx), check: isDue && pulsePolicy.check.allows(ctx, { ownerSide: owner?.side ?? null }) };
  }

  @Mutation(() => PulseActionResult, { description: 'Agrees on an action about a finding; it is checked a month from today.' })
  @Allow(pulsePolicy.act)
  async createPulseAction(@Ctx() ctx: RequestContext, @Args('input') input: CreatePulseActionInput): Promise<PulseActionSaved> {
    return { actionId: await this.actions.agree(ctx, input.surveyId, input.question, valuesOf(input)) };
  }

  @Mutation(() => PulseActionResult, { description: 'Changes an action that is not checked yet.' })
  @Allow(pulsePolicy.act)
  async updatePulseAction(@Ctx() ctx: RequestContext, @Args('input') input: UpdatePulseActionInput): Promise<PulseActionSaved> {
    return { actionId: await this.actions.change(ctx, input.id, input.expectedVersion, valuesOf(input)) };
  }

  @Mutation(() => PulseActionResult, { description: 'Says after a month whether it was done and helped.' })
  @Allow(pulsePolicy.check)
  async checkPulseAction(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, done, helped, note }: CheckPulseActionInput): Promise<PulseActionSaved> {
    return { actionId: await this.actions.check(ctx, id, expectedVersion, { done, helped, note: localized(note) ?? null }) };
  }
}

@Resolver(() => PulseActionSaved)
export class PulseActionSavedResolver {
  @ResolveField(() => PulseAction, { description: 'The action.' })
  action(saved: PulseActionSaved, _args: unknown, { ctx }: GraphQLContext): Promise<PulseAction | null> {
    return ctx.load(actionsByIds, saved.actionId);
  }
}

const valuesOf = ({ title, ownerId, dueOn }: PulseActionInput): ActionValues => ({ title: requiredText(title), ownerId, dueOn });
