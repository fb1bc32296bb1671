import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OwnedThings } from '../../platform/boundaries/owned-things.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, type Patch } from '../../platform/database/rows.ts';
import { Check, Invalid, Refused } from '../../platform/errors/problems.ts';
import { localized } from '../../platform/graphql/localized-text.graphql.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { assertDay, assertMove, changeRequest, noteDateChange, promiseMove } from './request-change.ts';
import { RequestEntity } from './request.entities.ts';
import type { AnswerRequestInput, SwapRequestsInput } from './request.inputs.ts';
import { requestErrors } from './requests.errors.ts';
import { requestsPolicy } from './requests.policy.ts';

/** Between asking and working: IT's answer, what marketing makes of it, swaps, and what happens when nobody answers. */
@Injectable()
export class RequestAnswersService implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly owned: OwnedThings,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'requests.escalate', every: 'HOUR', run: async (ctx) => void (await this.escalateDue(ctx)) });
  }

  /**
   * Accepts, offers something else, or declines.
   * @throws Refused for others than IT and for answered requests; Invalid for a promise that is missing, past or too late, an offer that changes nothing, a
   *   missing reason; Conflict
   */
  async answer(ctx: RequestContext, input: AnswerRequestInput): Promise<string> {
    const request = await findRow(ctx, RequestEntity, input.id);
    requestsPolicy.answer.assert(ctx);
    const answered = { answeredAt: ctx.now, answeredById: ctx.memberId, answerNote: localized(input.note) ?? null };
    if (input.answer === 'ACCEPT') return changeRequest(ctx, request, input.expectedVersion, 'request.accepted', { ...answered, ...acceptance(ctx, request, input) });
    if (input.answer === 'COUNTER_OFFER') return changeRequest(ctx, request, input.expectedVersion, 'request.counterOffered', { ...answered, ...offer(ctx, request, input) });
    assertMove(request, 'DECLINED');
    if (!answered.answerNote) throw Invalid.field('note', requestErrors.REASON_NEEDED);
    return changeRequest(ctx, request, input.expectedVersion, 'request.declined', { ...answered, state: 'DECLINED' });
  }

  /** Takes IT's counter-offer: its day becomes the promise, and the distance to the day asked for stays visible. @throws Refused, Conflict */
  async acceptCounterOffer(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const request = await findRow(ctx, RequestEntity, id);
    requestsPolicy.settle.assert(ctx, request);
    if (request.state !== 'COUNTER_OFFERED') throw new Refused(requestErrors.REQUEST_STATE_REFUSED);
    const promise = request.offeredDate ?? request.neededBy;
    const patch: Patch<RequestEntity> = { state: 'ACCEPTED', promisedDate: promise, originalPromise: promise, size: request.offeredSize ?? request.size };
    await changeRequest(ctx, request, expectedVersion, 'request.counterOfferAccepted', patch);
    await noteDateChange(ctx, request.id, { from: request.neededBy, to: promise, kind: 'COUNTER_OFFER', reason: request.answerNote });
    return id;
  }

  /**
   * Lets one of marketing's requests take the place of another: it gets the other's promise, the other moves to the day that the first was given. Both moves
   * stay visible. @throws Refused for others than the CMO, for a request that is not late, and for another that cannot give way; Held when a rule gives one of
   * the days to IT; Conflict
   */
  async swap(ctx: RequestContext, input: SwapRequestsInput): Promise<string> {
    requestsPolicy.swap.assert(ctx);
    const request = await findRow(ctx, RequestEntity, input.id);
    const other = await findRow(ctx, RequestEntity, input.displacedId);
    const late = lateDateOf(request);
    if (late === null) throw new Refused(requestErrors.SWAP_NOT_NEEDED);
    if (!givesWay(other, request) || other.promisedDate === null) throw new Refused(requestErrors.SWAP_OTHER_UNFIT);
    const won = other.promisedDate;
    const lost = late > won ? late : won;
    await this.owned.check(ctx, promiseMove(request, input.expectedVersion, won, 'swap', input));
    await this.owned.check(ctx, promiseMove(other, other.version, lost, 'swap', input));
    const given: Patch<RequestEntity> = { state: 'ACCEPTED', promisedDate: won, originalPromise: request.originalPromise ?? won };
    await changeRequest(ctx, request, input.expectedVersion, 'request.swapped', given);
    await noteDateChange(ctx, request.id, { from: late, to: won, kind: 'SWAP', reason: null, otherId: other.id });
    if (lost !== won) {
      await changeRequest(ctx, other, other.version, 'request.swapped', { promisedDate: lost });
      await noteDateChange(ctx, other.id, { from: won, to: lost, kind: 'SWAP', reason: null, otherId: request.id });
    }
    return request.id;
  }

  /** Puts every request whose answer is overdue before both heads, once. @returns how many there were */
  async escalateDue(ctx: RequestContext): Promise<number> {
    const due = await ctx.query<{ id: string }>(
      `select id from requests where workspace_id = $1 and state = 'SUBMITTED' and escalated_at is null and answer_due_at <= $2 order by answer_due_at, id for update`,
      [ctx.workspaceId, ctx.now],
    );
    for (const { id } of due) {
      const request = await findRow(ctx, RequestEntity, id);
      await changeRequest(ctx, request, request.version, 'request.escalated', { escalatedAt: ctx.now });
    }
    return due.length;
  }
}

/** The promise of an acceptance: the day it is needed unless an earlier one is given. */
function acceptance(ctx: RequestContext, request: RequestEntity, input: AnswerRequestInput): Patch<RequestEntity> {
  assertMove(request, 'ACCEPTED');
  if (request.state !== 'SUBMITTED') throw new Refused(requestErrors.REQUEST_STATE_REFUSED);
  const promise = input.promisedDate ?? request.neededBy;
  if (promise > request.neededBy) throw Invalid.field('promisedDate', requestErrors.PROMISE_TOO_LATE);
  assertDay(ctx, promise, 'promisedDate', requestErrors.PROMISE_PAST);
  return { state: 'ACCEPTED', promisedDate: promise, originalPromise: promise };
}

function offer(ctx: RequestContext, request: RequestEntity, input: AnswerRequestInput): Patch<RequestEntity> {
  assertMove(request, 'COUNTER_OFFERED');
  const date = input.promisedDate;
  const size = input.size ?? request.size;
  if (!date) throw Invalid.field('promisedDate', requestErrors.PROMISE_NEEDED);
  assertDay(ctx, date, 'promisedDate', requestErrors.PROMISE_PAST);
  new Check()
    .that(size <= request.size, 'size', requestErrors.OFFER_TOO_LARGE)
    .that(date > request.neededBy || size < request.size, 'promisedDate', requestErrors.OFFER_CHANGES_NOTHING)
    .that(localized(input.note) !== undefined, 'note', requestErrors.REASON_NEEDED)
    .done();
  return { state: 'COUNTER_OFFERED', offeredDate: date, offeredSize: size };
}

/** The day after the one needed that a request was offered or promised; null when it is in time, or too far for a swap. */
export function lateDateOf({ state, neededBy, offeredDate, promisedDate }: Pick<RequestEntity, 'state' | 'neededBy' | 'offeredDate' | 'promisedDate'>): string | null {
  const date = state === 'COUNTER_OFFERED' ? offeredDate : state === 'ACCEPTED' ? promisedDate : null;
  return date !== null && date > neededBy ? date : null;
}

/** Whether another request can give way: agreed, not begun, no follow-up of IT's, at least as large, and promised by the day that counts. */
function givesWay(other: RequestEntity, request: RequestEntity): boolean {
  return other.id !== request.id && other.state === 'ACCEPTED' && other.followsId === null && other.size >= request.size && (other.promisedDate ?? '9999') <= request.neededBy;
}
