import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import { OwnedThings } from '../../platform/boundaries/owned-things.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow } from '../../platform/database/rows.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { localized } from '../../platform/graphql/localized-text.graphql.ts';
import { ProjectsService, TasksService } from '../projects/projects.public.ts';
import { LanesService } from './lanes.service.ts';
import { assertDay, assertMove, changeRequest, noteDateChange, promiseMove } from './request-change.ts';
import { RequestEntity } from './request.entities.ts';
import type { ConfirmRequestInput, DeliverRequestInput, MoveRequestInput, PlanRequestInput, ReopenRequestInput } from './request.inputs.ts';
import { requestActions } from './requests.audit.ts';
import { requestErrors } from './requests.errors.ts';
import { requestsPolicy } from './requests.policy.ts';
import { EMPTY } from './requests.service.ts';

/** From agreed to done: begun within the lane's limit, delivered, and judged by the person who asked. */
@Injectable()
export class RequestWorkService {
  constructor(
    private readonly lanes: LanesService,
    private readonly projects: ProjectsService,
    private readonly tasks: TasksService,
    private readonly owned: OwnedThings,
  ) {}

  /** Begins the work. @throws Refused for others than IT, from another state, and when the lane is full; Conflict */
  async start(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const request = await findRow(ctx, RequestEntity, id);
    requestsPolicy.work.assert(ctx);
    assertMove(request, 'IN_PROGRESS');
    await this.lanes.assertRoom(ctx, request.lane, request.size);
    return changeRequest(ctx, request, expectedVersion, 'request.started', { state: 'IN_PROGRESS', startedAt: request.startedAt ?? ctx.now });
  }

  /** Moves the promise, with a reason that stays visible. @throws Refused before there is a promise or after delivery; Invalid; Held when a rule gives the day to marketing; Conflict */
  async move(ctx: RequestContext, input: MoveRequestInput): Promise<string> {
    const request = await findRow(ctx, RequestEntity, input.id);
    requestsPolicy.work.assert(ctx);
    const reason = localized(input.reason);
    if (request.promisedDate === null || !['ACCEPTED', 'IN_PROGRESS', 'REOPENED'].includes(request.state)) throw new Refused(requestErrors.REQUEST_STATE_REFUSED);
    if (!reason) throw Invalid.field('reason', requestErrors.REASON_NEEDED);
    if (input.promisedDate === request.promisedDate) throw Invalid.field('promisedDate', requestErrors.DATE_UNCHANGED);
    assertDay(ctx, input.promisedDate, 'promisedDate', requestErrors.PROMISE_PAST);
    await this.owned.check(ctx, promiseMove(request, input.expectedVersion, input.promisedDate, 'move', input));
    await changeRequest(ctx, request, input.expectedVersion, 'request.slipped', { promisedDate: input.promisedDate });
    await noteDateChange(ctx, request.id, { from: request.promisedDate, to: input.promisedDate, kind: 'SLIP', reason });
    return request.id;
  }

  /**
   * Hands the result over. An express delivery may bring its durable version with it: an accepted request of the standard lane for a later day.
   * @throws Refused, Invalid, Conflict
   */
  async deliver(ctx: RequestContext, input: DeliverRequestInput): Promise<string> {
    const request = await findRow(ctx, RequestEntity, input.id);
    requestsPolicy.work.assert(ctx);
    assertMove(request, 'DELIVERED');
    const followUpOn = input.followUpOn ?? null;
    const followUp = localized(input.followUp);
    if (followUpOn !== null || followUp) {
      if (request.lane !== 'EXPRESS') throw Invalid.field('followUpOn', requestErrors.FOLLOW_UP_EXPRESS_ONLY);
      if (followUpOn === null || followUpOn <= ctx.today) throw Invalid.field('followUpOn', requestErrors.FOLLOW_UP_LATER);
      assertDay(ctx, followUpOn, 'followUpOn', requestErrors.FOLLOW_UP_LATER);
      if (!followUp) throw Invalid.field('followUp', requestErrors.REASON_NEEDED);
    }
    await changeRequest(ctx, request, input.expectedVersion, 'request.delivered', { state: 'DELIVERED', deliveredAt: ctx.now, deliveredOn: ctx.today });
    if (followUpOn === null || !followUp) return request.id;
    const durable = await insertRow(ctx, RequestEntity, {
      ...EMPTY,
      title: followUp,
      purpose: request.purpose,
      requesterId: request.requesterId,
      parts: [followUp],
      size: 1,
      lane: 'STANDARD',
      neededBy: followUpOn,
      dateKind: 'NEGOTIABLE',
      state: 'ACCEPTED',
      submittedAt: ctx.now,
      answerDueAt: ctx.now,
      answeredAt: ctx.now,
      answeredById: ctx.memberId,
      promisedDate: followUpOn,
      originalPromise: followUpOn,
      followsId: request.id,
    });
    await audit(ctx, { action: requestActions['request.followUpScheduled'], entityId: durable.id });
    return request.id;
  }

  /** Says whether it served its purpose. @throws Refused for anybody but the person who asked and before delivery; Invalid when NO or PARTLY says nothing; Conflict */
  async confirm(ctx: RequestContext, input: ConfirmRequestInput): Promise<string> {
    const request = await findRow(ctx, RequestEntity, input.id);
    requestsPolicy.confirm.assert(ctx, request);
    assertMove(request, 'CONFIRMED');
    const note = localized(input.note) ?? null;
    if (input.served !== 'YES' && !note) throw Invalid.field('note', requestErrors.REASON_NEEDED);
    return changeRequest(ctx, request, input.expectedVersion, 'request.confirmed', { state: 'CONFIRMED', confirmedAt: ctx.now, served: input.served, servedNote: note });
  }

  /** Sends a delivery back: it is open again and does not count as delivered. @throws Refused, Invalid, Conflict */
  async reopen(ctx: RequestContext, input: ReopenRequestInput): Promise<string> {
    const request = await findRow(ctx, RequestEntity, input.id);
    requestsPolicy.confirm.assert(ctx, request);
    assertMove(request, 'REOPENED');
    const note = localized(input.reason);
    if (!note) throw Invalid.field('reason', requestErrors.REASON_NEEDED);
    return changeRequest(ctx, request, input.expectedVersion, 'request.reopened', { state: 'REOPENED', deliveredAt: null, deliveredOn: null, servedNote: note });
  }

  /** Makes planned work of an agreed request: a task of a project, or a project of its own. @throws Refused, Invalid for an unknown project or a bad key, Conflict */
  async plan(ctx: RequestContext, input: PlanRequestInput): Promise<string> {
    const request = await findRow(ctx, RequestEntity, input.id);
    requestsPolicy.work.assert(ctx);
    if (request.taskId ?? request.projectId) throw new Refused(requestErrors.ALREADY_PLANNED);
    if (!['ACCEPTED', 'IN_PROGRESS', 'REOPENED'].includes(request.state)) throw new Refused(requestErrors.REQUEST_STATE_REFUSED);
    if (input.projectKey) {
      const projectId = await this.projects.create(ctx, {
        key: input.projectKey,
        name: request.title,
        summary: request.purpose,
        ownerId: ctx.memberId,
        deadline: request.promisedDate,
        deadlineKind: request.dateKind,
      });
      return changeRequest(ctx, request, input.expectedVersion, 'request.planned', { projectId });
    }
    if (!input.projectId) throw Invalid.field('projectId', requestErrors.PLAN_WHERE);
    const { taskId } = await this.tasks.create(ctx, { projectId: input.projectId, title: request.title, due: request.promisedDate });
    return changeRequest(ctx, request, input.expectedVersion, 'request.planned', { taskId });
  }
}
