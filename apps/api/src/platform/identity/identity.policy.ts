import type { Role } from '../context/request-context.ts';
import { ADMINS, EVERY_ROLE, rule, ruleOn } from '../permissions/policy.ts';
import type { MembershipState } from './identity.entities.ts';
import { identityErrors } from './identity.errors.ts';

/** What a rule about a member looks at. */
export interface MemberSubject {
  id: string;
  role: Role;
  state: MembershipState;
}

/** Who may do what to accounts, the workspace and its people. */
export const accountPolicy = {
  anyone: rule('account.anyone', 'ANYONE'),
  signedIn: rule('account.signedIn', 'SIGNED_IN'),
};

export const workspacePolicy = {
  create: rule('workspace.create', 'SIGNED_IN'),
  read: rule('workspace.read', EVERY_ROLE),
  update: rule('workspace.update', ADMINS),
  invite: rule('workspace.invite', [...ADMINS, 'CIO', 'CMO']),
  readAudit: rule('workspace.readAudit', [...ADMINS, 'CIO', 'CMO', 'EXECUTIVE']),
  follow: rule('workspace.follow', EVERY_ROLE),
};

export const memberPolicy = {
  read: rule('member.read', EVERY_ROLE),
  update: ruleOn<MemberSubject>('member.update', {
    gate: ADMINS,
    when: (ctx, member) => member.state !== 'REMOVED' && (member.role !== 'OWNER' || ctx.role === 'OWNER'),
    otherwise: identityErrors.ONLY_OWNERS_MAKE_OWNERS,
  }),
};
