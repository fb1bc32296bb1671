import type { RequestContext } from '../../platform/context/request-context.ts';
import { ADMINS, EVERY_ROLE, HEADS, rule, ruleOn, WORKING_ROLES } from '../../platform/permissions/policy.ts';
import { capacityErrors } from './capacity.errors.ts';
import type { AssessmentKind } from './effective-level.ts';

const LEADS = [...ADMINS, ...HEADS];
const isLead = (ctx: RequestContext) => LEADS.some((role) => role === ctx.role);

/** What a rule about somebody's time looks at: whose it is. */
interface PersonSubject {
  memberId: string;
}

/** What a rule about an assessment looks at. */
interface AssessmentSubject extends PersonSubject {
  kind: AssessmentKind;
}

/** Who may do what to plans, skills and problems. Everybody sees everything: a hidden overload is nobody's to solve. */
export const capacityPolicy = {
  read: rule('capacity.read', EVERY_ROLE),
  allocate: rule('capacity.allocate', WORKING_ROLES),
  /** Hours and absences: one's own, or as a lead those of everybody. */
  setTime: ruleOn<PersonSubject>('capacity.setTime', { gate: WORKING_ROLES, when: (ctx, { memberId }) => isLead(ctx) || memberId === ctx.memberId }),
  manageSkills: rule('capacity.manageSkills', LEADS),
  requireSkill: rule('capacity.requireSkill', WORKING_ROLES),
  assess: rule('capacity.assess', WORKING_ROLES),
  assessSelf: ruleOn<AssessmentSubject>('capacity.assess', {
    gate: WORKING_ROLES,
    when: (ctx, { memberId, kind }) => kind !== 'SELF' || memberId === ctx.memberId,
    otherwise: capacityErrors.ONLY_ABOUT_ONESELF,
  }),
  assessOther: ruleOn<AssessmentSubject>('capacity.assess', {
    gate: WORKING_ROLES,
    when: (ctx, { memberId, kind }) => kind === 'SELF' || memberId !== ctx.memberId,
    otherwise: capacityErrors.NOT_ABOUT_ONESELF,
  }),
  assessAsManager: ruleOn<AssessmentSubject>('capacity.assess', {
    gate: WORKING_ROLES,
    when: (ctx, { kind }) => kind !== 'MANAGER' || isLead(ctx),
    otherwise: capacityErrors.NOT_A_MANAGER,
  }),
  solve: rule('capacity.solve', WORKING_ROLES),
  forecast: rule('capacity.forecast', WORKING_ROLES),
};
