import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import { workingDaysBetween, workingDeadline } from '../../platform/calendar/working-days.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, type Patch } from '../../platform/database/rows.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { assertDay, assertMove, changeRequest, isWithinReach } from './request-change.ts';
import { forecastLane, type LaneForecast } from './lane-measures.ts';
import { laneRows } from './lanes.reads.ts';
import { RequestEntity } from './request.entities.ts';
import type { AskInput, CreateRequestInput, UpdateRequestInput } from './request.inputs.ts';
import { type Lane, laneFor } from './request-states.ts';
import { requestActions } from './requests.audit.ts';
import { requestErrors } from './requests.errors.ts';
import { requestsPolicy } from './requests.policy.ts';

/** Working days IT has to answer; then the request goes before both heads. */
const ANSWER_DAYS = 1;

/** A forecast with the lane it is for. */
export interface AskedForecast extends LaneForecast {
  lane: Lane;
  workingDaysLeft: number;
}

/** Requests while they are marketing's own: drafted, submitted, withdrawn; and the answer that is there before IT's. */
@Injectable()
export class RequestsService {
  /**
   * What can be said about a day before anybody has answered: the lane, the probability, the day that holds in 85 of 100 futures and smaller orders
   * that would be ready. Nothing is stored. @returns null for a day in the past or more than two years away
   */
  async forecast(ctx: RequestContext, neededBy: string, size: number): Promise<AskedForecast | null> {
    if (!isWithinReach(ctx, neededBy)) return null;
    const workingDaysLeft = workingDaysBetween(ctx.member, ctx.today, neededBy);
    const lane = laneFor(workingDaysLeft);
    const [row] = await laneRows(ctx, lane);
    if (!row) throw new Error('Every lane has a row');
    return { lane, workingDaysLeft, ...forecastLane(ctx.member, ctx.today, row, { workspaceId: ctx.workspaceId, neededBy, size }) };
  }

  /** Keeps a request as a draft, or submits it at once. @throws Refused for others than marketing; Invalid for a day in the past */
  async create(ctx: RequestContext, input: CreateRequestInput): Promise<string> {
    requestsPolicy.ask.assert(ctx);
    const asked = askedFields(ctx, input);
    const draft = await insertRow(ctx, RequestEntity, { ...EMPTY, ...asked, requesterId: ctx.memberId, state: 'DRAFT' });
    if (input.submit) await this.submitRow(ctx, draft, draft.version);
    else await audit(ctx, { action: requestActions['request.drafted'], entityId: draft.id });
    return draft.id;
  }

  /** Changes a draft. @throws Refused for somebody else's or a submitted one; Invalid; Conflict */
  async update(ctx: RequestContext, input: UpdateRequestInput): Promise<string> {
    const request = await findRow(ctx, RequestEntity, input.id);
    requestsPolicy.edit.assert(ctx, request);
    if (request.state !== 'DRAFT') throw new Refused(requestErrors.REQUEST_FROZEN);
    return changeRequest(ctx, request, input.expectedVersion, 'request.updated', askedFields(ctx, input));
  }

  /** Submits a draft: the day freezes, the lane and what was stated about the day are kept, the clock of the answer starts. @throws Refused, Invalid, Conflict */
  async submit(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const request = await findRow(ctx, RequestEntity, id);
    requestsPolicy.edit.assert(ctx, request);
    await this.submitRow(ctx, request, expectedVersion);
    return id;
  }

  /** Takes back a draft, an unanswered request or one with a counter-offer. @throws Refused, Conflict */
  async withdraw(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const request = await findRow(ctx, RequestEntity, id);
    requestsPolicy.settle.assert(ctx, request);
    assertMove(request, 'WITHDRAWN');
    return changeRequest(ctx, request, expectedVersion, 'request.withdrawn', { state: 'WITHDRAWN' });
  }

  private async submitRow(ctx: RequestContext, request: RequestEntity, expectedVersion: number): Promise<void> {
    assertMove(request, 'SUBMITTED');
    const forecast = await this.forecast(ctx, request.neededBy, request.size);
    if (!forecast) throw Invalid.field('neededBy', requestErrors.NEEDED_BY_PAST);
    const { lane, slices: _slices, workingDaysLeft: _left, ...stated } = forecast;
    await changeRequest(ctx, request, expectedVersion, 'request.submitted', {
      state: 'SUBMITTED',
      lane,
      forecast: stated,
      submittedAt: ctx.now,
      answerDueAt: workingDeadline(ctx.member, ctx.now, ANSWER_DAYS),
    });
  }
}

/** A request about which nothing is known yet but what was asked. */
export const EMPTY = {
  forecast: null, submittedAt: null, answerDueAt: null, escalatedAt: null, answeredAt: null, answeredById: null, answerNote: null, offeredDate: null, offeredSize: null,
  promisedDate: null, originalPromise: null, startedAt: null, deliveredAt: null, deliveredOn: null, confirmedAt: null, served: null, servedNote: null, projectId: null, taskId: null,
  followsId: null,
} satisfies Patch<RequestEntity>;

type Asked = Pick<RequestEntity, 'title' | 'purpose' | 'parts' | 'size' | 'neededBy' | 'dateKind' | 'lane'>;

/** The five fields of a request. Empty lines among the parts are left out. @throws Invalid for a day in the past */
function askedFields(ctx: RequestContext, input: AskInput): Asked {
  assertDay(ctx, input.neededBy, 'neededBy', requestErrors.NEEDED_BY_PAST);
  const parts = input.parts.flatMap((part) => localized(part) ?? []);
  return {
    title: requiredText(input.title),
    purpose: requiredText(input.purpose),
    parts,
    size: parts.length,
    neededBy: input.neededBy,
    dateKind: input.dateKind,
    lane: laneFor(workingDaysBetween(ctx.member, ctx.today, input.neededBy)),
  };
}
