import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { calibrationOf } from './calibration.reads.ts';
import { lanesOf } from './lanes.views.ts';
import { LanesService } from './lanes.service.ts';
import { LaneResult, LaneSaved, LaneType, MarketingRequest, RequestCalibration, RequestConnection, RequestForecast, RequestResult, RequestSaved } from './request.graphql.ts';
import { CreateRequestInput, RequestForecastArgs, RequestsArgs, RequestStepInput, UpdateLaneInput, UpdateRequestInput } from './request.inputs.ts';
import { requestsPolicy } from './requests.policy.ts';
import { requestsByIds, requestsPage } from './requests.reads.ts';
import { RequestsService } from './requests.service.ts';

/** Asking and looking. */
@Resolver()
export class RequestsResolver {
  constructor(
    private readonly service: RequestsService,
    private readonly lanes: LanesService,
  ) {}

  @Query(() => RequestConnection, { name: 'requests', description: 'Requests of marketing to IT.' })
  @Allow(requestsPolicy.read)
  list(@Ctx() ctx: RequestContext, @Args() args: RequestsArgs): Promise<RequestConnection> {
    return requestsPage(ctx, args.first, args.after, args.filter ?? {}, args.orderBy ?? 'DUE');
  }

  @Query(() => MarketingRequest, { nullable: true, description: 'One request.' })
  @Allow(requestsPolicy.read)
  request(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<MarketingRequest | null> | null {
    return isUuid(id) ? ctx.load(requestsByIds, id) : null;
  }

  @Query(() => RequestForecast, { nullable: true, description: 'What can be said about a day while asking; null for a day in the past or more than two years away.' })
  @Allow(requestsPolicy.read)
  requestForecast(@Ctx() ctx: RequestContext, @Args() args: RequestForecastArgs): Promise<RequestForecast | null> {
    return this.service.forecast(ctx, args.neededBy, args.size);
  }

  @Query(() => [LaneType], { description: 'The three lanes, the fastest first.' })
  @Allow(requestsPolicy.read)
  requestLanes(@Ctx() ctx: RequestContext): Promise<LaneType[]> {
    return lanesOf(ctx);
  }

  @Query(() => RequestCalibration, { description: 'Stated probabilities against what happened.' })
  @Allow(requestsPolicy.read)
  requestCalibration(@Ctx() ctx: RequestContext): Promise<RequestCalibration> {
    return calibrationOf(ctx);
  }

  @Mutation(() => RequestResult, { description: 'Writes a request, as a draft or submitted at once.' })
  @Allow(requestsPolicy.ask)
  async createRequest(@Ctx() ctx: RequestContext, @Args('input') input: CreateRequestInput): Promise<RequestSaved> {
    return { requestId: await this.service.create(ctx, input) };
  }

  @Mutation(() => RequestResult, { description: 'Changes a draft.' })
  @Allow(requestsPolicy.edit)
  async updateRequest(@Ctx() ctx: RequestContext, @Args('input') input: UpdateRequestInput): Promise<RequestSaved> {
    return { requestId: await this.service.update(ctx, input) };
  }

  @Mutation(() => RequestResult, { description: 'Submits a draft: the day freezes and the clock of the answer starts.' })
  @Allow(requestsPolicy.edit)
  async submitRequest(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: RequestStepInput): Promise<RequestSaved> {
    return { requestId: await this.service.submit(ctx, id, expectedVersion) };
  }

  @Mutation(() => RequestResult, { description: 'Takes a request back.' })
  @Allow(requestsPolicy.settle)
  async withdrawRequest(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: RequestStepInput): Promise<RequestSaved> {
    return { requestId: await this.service.withdraw(ctx, id, expectedVersion) };
  }

  @Mutation(() => LaneResult, { description: 'Sets how much a lane takes on at once.' })
  @Allow(requestsPolicy.setLane)
  async updateLane(@Ctx() ctx: RequestContext, @Args('input') input: UpdateLaneInput): Promise<LaneSaved> {
    return { laneName: await this.lanes.update(ctx, input) };
  }
}
