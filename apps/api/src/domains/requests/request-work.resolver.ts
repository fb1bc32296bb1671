import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { RequestAnswersService } from './request-answers.service.ts';
import { OwnedRequestResult, RequestResult, RequestSaved } from './request.graphql.ts';
import {
  AnswerRequestInput,
  ConfirmRequestInput,
  DeliverRequestInput,
  MoveRequestInput,
  PlanRequestInput,
  ReopenRequestInput,
  RequestStepInput,
  SwapRequestsInput,
} from './request.inputs.ts';
import { RequestWorkService } from './request-work.service.ts';
import { requestsPolicy } from './requests.policy.ts';

/** Answering, working, judging. */
@Resolver()
export class RequestWorkResolver {
  constructor(
    private readonly answers: RequestAnswersService,
    private readonly work: RequestWorkService,
  ) {}

  @Mutation(() => RequestResult, { description: 'Accepts a request, offers something else, or declines it.' })
  @Allow(requestsPolicy.answer)
  async answerRequest(@Ctx() ctx: RequestContext, @Args('input') input: AnswerRequestInput): Promise<RequestSaved> {
    return { requestId: await this.answers.answer(ctx, input) };
  }

  @Mutation(() => RequestResult, { description: "Takes IT's counter-offer." })
  @Allow(requestsPolicy.settle)
  async acceptCounterOffer(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: RequestStepInput): Promise<RequestSaved> {
    return { requestId: await this.answers.acceptCounterOffer(ctx, id, expectedVersion) };
  }

  @Mutation(() => OwnedRequestResult, { description: "Lets one of marketing's requests take the place of another." })
  @Allow(requestsPolicy.swap)
  async swapRequests(@Ctx() ctx: RequestContext, @Args('input') input: SwapRequestsInput): Promise<RequestSaved> {
    return { requestId: await this.answers.swap(ctx, input) };
  }

  @Mutation(() => RequestResult, { description: "Begins the work, within the lane's limit." })
  @Allow(requestsPolicy.work)
  async startRequest(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: RequestStepInput): Promise<RequestSaved> {
    return { requestId: await this.work.start(ctx, id, expectedVersion) };
  }

  @Mutation(() => OwnedRequestResult, { description: 'Moves the promised day, with a reason that stays visible.' })
  @Allow(requestsPolicy.work)
  async moveRequest(@Ctx() ctx: RequestContext, @Args('input') input: MoveRequestInput): Promise<RequestSaved> {
    return { requestId: await this.work.move(ctx, input) };
  }

  @Mutation(() => RequestResult, { description: 'Hands the result over, for an express delivery with a day for its durable version.' })
  @Allow(requestsPolicy.work)
  async deliverRequest(@Ctx() ctx: RequestContext, @Args('input') input: DeliverRequestInput): Promise<RequestSaved> {
    return { requestId: await this.work.deliver(ctx, input) };
  }

  @Mutation(() => RequestResult, { description: 'Says whether a delivery served its purpose.' })
  @Allow(requestsPolicy.confirm)
  async confirmRequest(@Ctx() ctx: RequestContext, @Args('input') input: ConfirmRequestInput): Promise<RequestSaved> {
    return { requestId: await this.work.confirm(ctx, input) };
  }

  @Mutation(() => RequestResult, { description: 'Sends a delivery back.' })
  @Allow(requestsPolicy.confirm)
  async reopenRequest(@Ctx() ctx: RequestContext, @Args('input') input: ReopenRequestInput): Promise<RequestSaved> {
    return { requestId: await this.work.reopen(ctx, input) };
  }

  @Mutation(() => RequestResult, { description: 'Makes a task or a project of an agreed request.' })
  @Allow(requestsPolicy.work)
  async planRequest(@Ctx() ctx: RequestContext, @Args('input') input: PlanRequestInput): Promise<RequestSaved> {
    return { requestId: await this.work.plan(ctx, input) };
  }
}
