import type { RequestContext, Role, Side } from '../../platform/context/request-context.ts';
import { ADMINS, EVERY_ROLE, HEADS, rule, ruleOn, WORKING_ROLES } from '../../platform/permissions/policy.ts';
import type { GoalState } from './goal.entities.ts';
import type { PactState } from './pact.entities.ts';
import { goalErrors } from './goals.errors.ts';
import { type GoalMove, MOVES, OPEN_STATES } from './goals.states.ts';

export interface GoalSubject {
  state: GoalState;
  /** Sides that have signed the version that waits. */
  signedSides: Side[];
  /** Whether a version waits for signatures. */
  waits: boolean;
  /** Whether the sides differ and not both heads have answered. */
  split: boolean;
  /** Sides whose head has answered since the last check-in. */
  reconciledSides: Side[];
}

export interface CheckInSubject {
  side: Side;
  memberId: string;
}

export interface PactSubject {
  state: PactState;
  signedSides: Side[];
}

/** The side for which each head signs. */
const SIGNS_FOR: Partial<Record<Role, Side>> = { CIO: 'IT', CMO: 'MARKETING' };
const signsForOwnSide = (ctx: RequestContext) => ctx.side !== null && SIGNS_FOR[ctx.role] === ctx.side;

const LEADS = [...ADMINS, ...HEADS];
const move = (name: GoalMove) =>
  ruleOn<Pick<GoalSubject, 'state'>>(`goal.${name.toLowerCase()}`, { gate: LEADS, when: (_ctx, goal) => MOVES[name].from.includes(goal.state) });

/** Who may do what to goals. Both sides draft and check in; only the heads sign, each for their own side. */
export const goalsPolicy = {
  read: rule('goal.read', EVERY_ROLE),
  create: rule('goal.create', WORKING_ROLES),
  update: ruleOn<Pick<GoalSubject, 'state'>>('goal.update', { gate: WORKING_ROLES, when: (_ctx, goal) => OPEN_STATES.includes(goal.state) }),
  sign: ruleOn<Pick<GoalSubject, 'waits' | 'signedSides'>>('goal.sign', {
    gate: HEADS,
    when: (ctx, goal) => goal.waits && signsForOwnSide(ctx) && goal.signedSides.every((side) => side !== ctx.side),
    otherwise: goalErrors.NOT_YOUR_SIDE,
  }),
  withdraw: ruleOn<Pick<GoalSubject, 'waits' | 'state'>>('goal.withdraw', { gate: LEADS, when: (_ctx, goal) => goal.waits && ['ACTIVE', 'PAUSED'].includes(goal.state) }),
  pause: move('PAUSE'),
  resume: move('RESUME'),
  close: move('CLOSE'),
  archive: move('ARCHIVE'),
  checkIn: ruleOn<Pick<GoalSubject, 'state'>>('goal.checkIn', {
    gate: WORKING_ROLES,
    when: (ctx, goal) => ctx.side !== null && goal.state === 'ACTIVE',
    otherwise: goalErrors.CHECK_IN_NEEDS_SIDE,
  }),
  acknowledge: ruleOn<CheckInSubject>('goal.acknowledge', {
    gate: WORKING_ROLES,
    when: (ctx, checkIn) => ctx.side !== null && ctx.side !== checkIn.side && ctx.memberId !== checkIn.memberId,
    otherwise: goalErrors.ACKNOWLEDGED_BY_OTHER_SIDE,
  }),
  reconcile: ruleOn<Pick<GoalSubject, 'split' | 'reconciledSides'>>('goal.reconcile', {
    gate: HEADS,
    when: (ctx, goal) => ctx.side !== null && goal.split && !goal.reconciledSides.includes(ctx.side),
    otherwise: goalErrors.NOT_SPLIT,
  }),
  proposePact: ruleOn<void>('goal.proposePact', { gate: HEADS, when: signsForOwnSide, otherwise: goalErrors.NOT_YOUR_SIDE }),
  signPact: ruleOn<PactSubject>('goal.signPact', {
    gate: HEADS,
    when: (ctx, pact) => pact.state === 'PROPOSED' && signsForOwnSide(ctx) && pact.signedSides.every((side) => side !== ctx.side),
    otherwise: goalErrors.NOT_YOUR_SIDE,
  }),
  withdrawPact: ruleOn<Pick<PactSubject, 'state'>>('goal.withdrawPact', { gate: HEADS, when: (_ctx, pact) => pact.state === 'PROPOSED' }),
  manageCycles: rule('goal.manageCycles', LEADS),
};
