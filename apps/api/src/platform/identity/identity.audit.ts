import { defineActions } from '../audit/actions.ts';

export const workspaceActions = defineActions('Workspace', {
  'workspace.created': { en: 'Workspace created', pl: 'Utworzono przestrzeń' },
  'workspace.updated': { en: 'Workspace settings changed', pl: 'Zmieniono ustawienia przestrzeni' },
});

export const departmentActions = defineActions('Department', {
  'department.created': { en: 'Department added', pl: 'Dodano dział' },
  'department.renamed': { en: 'Department renamed', pl: 'Zmieniono nazwę działu' },
});

export const memberActions = defineActions('Member', {
  'member.joined': { en: 'Joined the workspace', pl: 'Dołączono do przestrzeni' },
  'member.updated': { en: 'Role, department or state of a member changed', pl: 'Zmieniono rolę, dział lub stan członka' },
});

export const invitationActions = defineActions('Invitation', {
  'invitation.created': { en: 'Invitation created', pl: 'Utworzono zaproszenie' },
  'invitation.revoked': { en: 'Invitation withdrawn', pl: 'Wycofano zaproszenie' },
});
