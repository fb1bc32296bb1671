import type { RequestContext } from '../../platform/context/request-context.ts';
import { EVERY_ROLE, rule, ruleOn, WORKING_ROLES } from '../../platform/permissions/policy.ts';
import type { RequestState } from './request-states.ts';
import { requestErrors } from './requests.errors.ts';

/** What a rule about a request looks at. */
interface RequestSubject {
  state: RequestState;
  requesterId: string;
}

const isRequester = (ctx: RequestContext, { requesterId }: RequestSubject) => ctx.memberId === requesterId;

/** Marketing asks, IT answers and works, the requester settles and confirms, the CMO swaps. */
export const requestsPolicy = {
  read: rule('requests.read', EVERY_ROLE),
  ask: ruleOn<void>('requests.ask', { gate: WORKING_ROLES, when: (ctx) => ctx.side === 'MARKETING', otherwise: requestErrors.ASK_MARKETING_ONLY }),
  edit: ruleOn<RequestSubject>('requests.edit', { gate: WORKING_ROLES, when: isRequester, otherwise: requestErrors.REQUEST_NOT_YOURS }),
  answer: ruleOn<void>('requests.answer', { gate: WORKING_ROLES, when: (ctx) => ctx.side === 'IT', otherwise: requestErrors.ANSWER_IT_ONLY }),
  settle: ruleOn<RequestSubject>('requests.settle', {
    gate: WORKING_ROLES,
    when: (ctx, request) => isRequester(ctx, request) || ctx.role === 'CMO',
    otherwise: requestErrors.SETTLE_REQUESTER,
  }),
  work: ruleOn<void>('requests.work', { gate: WORKING_ROLES, when: (ctx) => ctx.side === 'IT', otherwise: requestErrors.WORK_IT_ONLY }),
  confirm: ruleOn<RequestSubject>('requests.confirm', { gate: WORKING_ROLES, when: isRequester, otherwise: requestErrors.CONFIRM_REQUESTER }),
  swap: ruleOn<void>('requests.swap', { gate: WORKING_ROLES, when: (ctx) => ctx.role === 'CMO', otherwise: requestErrors.SWAP_CMO }),
  setLane: ruleOn<void>('requests.setLane', { gate: WORKING_ROLES, when: (ctx) => ctx.role === 'CIO', otherwise: requestErrors.LANE_CIO }),
};
