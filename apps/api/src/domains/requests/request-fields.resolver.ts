import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { workingDaysBetween } from '../../platform/calendar/working-days.ts';
import type { GraphQLContext } from '../../platform/context/ctx.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Project, projectsByIds, Task, tasksByIds } from '../projects/projects.public.ts';
import { lanesOf } from './lanes.views.ts';
import { LaneRights, LaneSaved, LaneType, MarketingRequest, RequestConnection, RequestDateChange, RequestRights, RequestSaved } from './request.graphql.ts';
import { lateDateOf } from './request-answers.service.ts';
import { mayMove } from './request-states.ts';
import { requestsPolicy } from './requests.policy.ts';
import { dateChangesOfRequests, followUpsOf, givingWayTo, requestsByIds } from './requests.reads.ts';

@Resolver(() => MarketingRequest)
export class RequestFieldsResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who asked.' })
  requester(request: MarketingRequest, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, request.requesterId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who answered for IT.' })
  answeredBy(request: MarketingRequest, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return request.answeredById ? ctx.load(membersByIds, request.answeredById) : null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Working days to the promised day, or to the day needed while nothing is promised; negative after it. Null when nothing is open.' })
  workingDaysLeft(request: MarketingRequest, _args: unknown, { ctx }: GraphQLContext): number | null {
    if (['DELIVERED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'].includes(request.state)) return null;
    return workingDaysBetween(ctx.member, ctx.today, request.promisedDate ?? request.neededBy);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Working days between the first promise and the delivery: 0 or less is kept. For what is open, how far the promise has moved.' })
  promiseDelay(request: MarketingRequest, _args: unknown, { ctx }: GraphQLContext): number | null {
    const until = request.deliveredOn ?? request.promisedDate;
    return request.originalPromise && until ? workingDaysBetween(ctx.member, request.originalPromise, until) : null;
  }

  @ResolveField(() => [RequestDateChange], { description: 'Every move of its date, oldest first.' })
  dateChanges(request: MarketingRequest, _args: unknown, { ctx }: GraphQLContext): Promise<RequestDateChange[]> {
    return ctx.load(dateChangesOfRequests, request.id);
  }

  @ResolveField(() => Project, { nullable: true, description: 'The project it became.' })
  project(request: MarketingRequest, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> | null {
    return request.projectId ? ctx.load(projectsByIds, request.projectId) : null;
  }

  @ResolveField(() => Task, { nullable: true, description: 'The task it became.' })
  task(request: MarketingRequest, _args: unknown, { ctx }: GraphQLContext): Promise<Task | null> | null {
    return request.taskId ? ctx.load(tasksByIds, request.taskId) : null;
  }

  @ResolveField(() => MarketingRequest, { nullable: true, description: 'The express delivery that this one makes durable.' })
  follows(request: MarketingRequest, _args: unknown, { ctx }: GraphQLContext): Promise<MarketingRequest | null> | null {
    return request.followsId ? ctx.load(requestsByIds, request.followsId) : null;
  }

  @ResolveField(() => MarketingRequest, { nullable: true, description: 'What makes this express delivery durable.' })
  async followUp(request: MarketingRequest, _args: unknown, { ctx }: GraphQLContext): Promise<MarketingRequest | null> {
    const id = await ctx.load(followUpsOf, request.id);
    return id ? ctx.load(requestsByIds, id) : null;
  }

  @ResolveField(() => [MarketingRequest], { description: 'Requests that could give way to it, if you may decide that; at most 20.' })
  swapCandidates(request: MarketingRequest, _args: unknown, { ctx }: GraphQLContext): Promise<MarketingRequest[]> | MarketingRequest[] {
    return requestsPolicy.swap.allows(ctx) && lateDateOf(request) !== null ? givingWayTo(ctx, request) : [];
  }

  @ResolveField(() => RequestRights, { description: 'What you may do to it.' })
  viewerCan(request: MarketingRequest, _args: unknown, { ctx }: GraphQLContext): RequestRights {
    const { state } = request;
    const works = requestsPolicy.work.allows(ctx);
    const settles = requestsPolicy.settle.allows(ctx, request);
    const agreed = ['ACCEPTED', 'IN_PROGRESS', 'REOPENED'].includes(state);
    return {
      edit: state === 'DRAFT' && requestsPolicy.edit.allows(ctx, request),
      answer: state === 'SUBMITTED' && requestsPolicy.answer.allows(ctx),
      acceptCounterOffer: state === 'COUNTER_OFFERED' && settles,
      withdraw: mayMove(state, 'WITHDRAWN') && settles,
      start: mayMove(state, 'IN_PROGRESS') && works,
      move: agreed && works,
      deliver: state === 'IN_PROGRESS' && works,
      scheduleFollowUp: state === 'IN_PROGRESS' && request.lane === 'EXPRESS' && works,
      confirm: state === 'DELIVERED' && requestsPolicy.confirm.allows(ctx, request),
      swap: requestsPolicy.swap.allows(ctx) && lateDateOf(request) !== null,
      plan: agreed && works && !request.projectId && !request.taskId,
    };
  }
}

@Resolver(() => RequestDateChange)
export class RequestDateChangeResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who moved it.' })
  changedBy(change: RequestDateChange, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, change.changedById);
  }

  @ResolveField(() => MarketingRequest, { nullable: true, description: 'The other request of a swap.' })
  other(change: RequestDateChange, _args: unknown, { ctx }: GraphQLContext): Promise<MarketingRequest | null> | null {
    return change.otherId ? ctx.load(requestsByIds, change.otherId) : null;
  }
}

@Resolver(() => RequestConnection)
export class RequestConnectionResolver {
  @ResolveField(() => Boolean, { description: 'Whether you may ask.' })
  viewerCanCreate(_page: RequestConnection, _args: unknown, { ctx }: GraphQLContext): boolean {
    return requestsPolicy.ask.allows(ctx);
  }
}

@Resolver(() => LaneType)
export class LaneFieldsResolver {
  @ResolveField(() => LaneRights, { description: 'What you may do to it.' })
  viewerCan(_lane: LaneType, _args: unknown, { ctx }: GraphQLContext): LaneRights {
    return { update: requestsPolicy.setLane.allows(ctx) };
  }
}

@Resolver(() => LaneSaved)
export class LaneSavedResolver {
  @ResolveField(() => LaneType, { nullable: true, description: 'The lane after the change.' })
  async lane(saved: LaneSaved, _args: unknown, { ctx }: GraphQLContext): Promise<LaneType | null> {
    const [lane] = await lanesOf(ctx, saved.laneName);
    return lane ?? null;
  }
}

@Resolver(() => RequestSaved)
export class RequestSavedResolver {
  @ResolveField(() => MarketingRequest, { nullable: true, description: 'The request after the change.' })
  request(saved: RequestSaved, _args: unknown, { ctx }: GraphQLContext): Promise<MarketingRequest | null> {
    return ctx.load(requestsByIds, saved.requestId);
  }
}
