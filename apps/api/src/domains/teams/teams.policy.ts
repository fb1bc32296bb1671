import { ADMINS, EVERY_ROLE, HEADS, rule, ruleOn, WORKING_ROLES } from '../../platform/permissions/policy.ts';

/** What a rule about a team looks at: its liaisons today. */
export interface TeamSubject {
  liaisonIds: string[];
}

const LEADS = [...ADMINS, ...HEADS];
const isLead = (role: string) => LEADS.some((lead) => lead === role);

/** Who may do what to teams. Heads and administrators manage all, liaisons the people of their own. */
export const teamsPolicy = {
  read: rule('team.read', EVERY_ROLE),
  create: rule('team.create', LEADS),
  update: rule('team.update', LEADS),
  decideMode: rule('team.decideMode', LEADS),
  archive: rule('team.archive', LEADS),
  manageMembers: ruleOn<TeamSubject>('team.manageMembers', {
    gate: WORKING_ROLES,
    when: (ctx, team) => isLead(ctx.role) || team.liaisonIds.includes(ctx.memberId),
  }),
};
