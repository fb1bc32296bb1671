import { isHead } from './heads.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { ADMINS, EVERY_ROLE, HEADS, rule, ruleOn, WORKING_ROLES } from '../../platform/permissions/policy.ts';
import { boundaryErrors } from './boundaries.errors.ts';

/** What a rule about a crossing looks at. */
export interface CrossingSubject {
  createdBy: string;
  neededSides: Side[];
  assigneeId: string | null;
}

/** Who may do what: leads write rules, heads sign, all confirm; the owner's head or the person it was handed to decides, executives only override. */
export const boundariesPolicy = {
  read: rule('boundary.read', EVERY_ROLE),
  propose: rule('boundary.propose', [...ADMINS, ...HEADS]),
  sign: rule('boundary.sign', HEADS),
  acknowledge: rule('boundary.acknowledge', EVERY_ROLE),
  decide: ruleOn<CrossingSubject>('crossing.decide', {
    gate: WORKING_ROLES,
    when: (ctx, { neededSides, assigneeId }) => ctx.side !== null && neededSides.includes(ctx.side) && (isHead(ctx) || assigneeId === ctx.memberId),
    otherwise: boundaryErrors.NOT_YOUR_DECISION,
  }),
  withdraw: ruleOn<CrossingSubject>('crossing.withdraw', {
    gate: WORKING_ROLES,
    when: (ctx, { createdBy }) => createdBy === ctx.memberId,
    otherwise: boundaryErrors.NOT_YOUR_CROSSING,
  }),
  override: rule('crossing.override', ['EXECUTIVE']),
};
