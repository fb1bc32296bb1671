import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { ADMINS, EVERY_ROLE, HEADS, rule, ruleOn, WORKING_ROLES } from '../../platform/permissions/policy.ts';
import { learningErrors } from './learning.errors.ts';

const LEADS = [...ADMINS, ...HEADS];
const isLead = (ctx: RequestContext) => LEADS.some((role) => role === ctx.role);

/** Whose learning it is. */
interface LearnerSubject {
  memberId: string;
}

interface ShadowingSubject {
  guestId: string;
  hostId: string;
}

/** Who claims to have used what they learned, and from which side. */
interface ApplicationSubject extends LearnerSubject {
  side: Side;
}

/** Everybody learns for themselves; the host confirms a shadowing, the other side accepts what was applied, heads keep the catalogue. */
export const learningPolicy = {
  read: rule('learning.read', EVERY_ROLE),
  manage: ruleOn<void>('learning.manage', { gate: WORKING_ROLES, when: isLead, otherwise: learningErrors.CATALOGUE_LEADS }),
  suggest: ruleOn<void>('learning.suggest', { gate: WORKING_ROLES, when: isLead, otherwise: learningErrors.SUGGEST_LEADS }),
  enrol: rule('learning.enrol', WORKING_ROLES),
  learn: ruleOn<LearnerSubject>('learning.learn', { gate: WORKING_ROLES, when: (ctx, { memberId }) => memberId === ctx.memberId, otherwise: learningErrors.ENROLMENT_NOT_YOURS }),
  askShadowing: ruleOn<void>('learning.askShadowing', { gate: WORKING_ROLES, when: (ctx) => ctx.side !== null, otherwise: learningErrors.GUEST_NO_SIDE }),
  host: ruleOn<ShadowingSubject>('learning.host', { gate: WORKING_ROLES, when: (ctx, { hostId }) => hostId === ctx.memberId, otherwise: learningErrors.SHADOWING_HOST_ONLY }),
  visit: ruleOn<ShadowingSubject>('learning.visit', { gate: WORKING_ROLES, when: (ctx, { guestId }) => guestId === ctx.memberId, otherwise: learningErrors.SHADOWING_GUEST_ONLY }),
  apply: ruleOn<LearnerSubject>('learning.apply', { gate: WORKING_ROLES, when: (ctx, { memberId }) => memberId === ctx.memberId && ctx.side !== null, otherwise: learningErrors.APPLY_OWN }),
  notOwn: ruleOn<LearnerSubject>('learning.decide', { gate: WORKING_ROLES, when: (ctx, { memberId }) => memberId !== ctx.memberId, otherwise: learningErrors.APPLICATION_NOT_OWN }),
  decide: ruleOn<ApplicationSubject>('learning.decide', {
    gate: WORKING_ROLES,
    when: (ctx, { memberId, side }) => memberId !== ctx.memberId && ctx.side !== null && ctx.side !== side,
    otherwise: learningErrors.APPLICATION_OTHER_SIDE,
  }),
  quiz: rule('learning.quiz', WORKING_ROLES),
};
