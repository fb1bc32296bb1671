import type { Side } from '../../platform/context/request-context.ts';
import { ADMINS, EVERY_ROLE, HEADS, rule, ruleOn } from '../../platform/permissions/policy.ts';
import { pulseErrors } from './pulse.errors.ts';

/** Who may do what: people of the two sides answer, administrators set the rhythm, leads agree on actions, the other side says whether they helped. */
export const pulsePolicy = {
  read: rule('pulse.read', EVERY_ROLE),
  answer: ruleOn<void>('pulse.answer', { gate: EVERY_ROLE, when: (ctx) => ctx.side !== null, otherwise: pulseErrors.NO_SIDE }),
  settings: rule('pulse.settings', ADMINS),
  act: rule('pulse.act', [...ADMINS, ...HEADS]),
  check: ruleOn<{ ownerSide: Side | null }>('pulse.check', {
    gate: [...ADMINS, ...HEADS, 'EXECUTIVE', 'MEMBER'],
    when: (ctx, { ownerSide }) => ownerSide === null || ctx.side !== ownerSide,
    otherwise: pulseErrors.CHECK_BY_OTHER,
  }),
};
