import type { WorkspaceQuery } from '../../session/workspace.gen.ts';
import type { Role } from '../identity.gen.ts';

export type WorkspaceOfForms = WorkspaceQuery['workspace'];

export const invitableRoles: Exclude<Role, 'OWNER'>[] = ['MEMBER', 'CIO', 'CMO', 'EXECUTIVE', 'ADMIN', 'VIEWER'];
export const allRoles: Role[] = ['MEMBER', 'CIO', 'CMO', 'EXECUTIVE', 'ADMIN', 'OWNER', 'VIEWER'];

export function departmentOptions(workspace: WorkspaceOfForms): { value: string; label: string }[] {
  return workspace.departments.map((department) => ({ value: department.id, label: department.name.text }));
}
