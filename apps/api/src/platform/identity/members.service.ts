import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.ts';
import type { RequestContext, Role } from '../context/request-context.ts';
import { findRow, updateRow } from '../database/rows.ts';
import { Invalid, NotFound, Refused } from '../errors/problems.ts';
import { memberActions } from './identity.audit.ts';
import { DepartmentRow, MembershipRow, type MembershipState } from './identity.entities.ts';
import { identityErrors } from './identity.errors.ts';
import { memberPolicy } from './identity.policy.ts';
import { MACHINE } from './machine.ts';

export interface MemberPatch {
  id: string;
  expectedVersion: number;
  role?: Role | null;
  departmentId?: string | null;
  state?: MembershipState | null;
}

/** People of a workspace: their role, department and state. */
@Injectable()
export class MembersService {
  /**
   * Changes role, department or state: ACTIVE and SUSPENDED to each other and to REMOVED, which is final here; back in leads a new invitation. A CIO or CMO becomes head of their department, and stops being it with the role.
   * @throws Refused when the last owner would be lost or somebody else than an owner gives or takes that role, or they are removed; Invalid when role and department do not match
   */
  async update(ctx: RequestContext, input: MemberPatch): Promise<string> {
    const member = await findRow(ctx, MembershipRow, input.id);
    if (member.userId === MACHINE.userId) throw new NotFound();
    if (member.state === 'REMOVED') throw new Refused(identityErrors.MEMBER_REMOVED);
    memberPolicy.update.assert(ctx, member);
    const role = input.role ?? member.role;
    const departmentId = input.departmentId ?? member.departmentId;
    const state = input.state ?? member.state;
    if (role === 'OWNER' && member.role !== 'OWNER' && ctx.role !== 'OWNER') throw new Refused(identityErrors.ONLY_OWNERS_MAKE_OWNERS);
    const department = await findRow(ctx, DepartmentRow, departmentId);
    checkRoleInDepartment(role, department);
    if (member.role === 'OWNER' && (role !== 'OWNER' || state !== 'ACTIVE')) await this.keepAnOwner(ctx, member.id);
    const { changes } = await updateRow(ctx, MembershipRow, member, input.expectedVersion, { role, departmentId, state });
    await syncHead(ctx, member.id, state === 'ACTIVE' && isHead(role) ? department : null);
    await audit(ctx, { action: memberActions['member.updated'], entityId: member.id, changes });
    return member.id;
  }

  private async keepAnOwner(ctx: RequestContext, leaving: string): Promise<void> {
    const [row] = await ctx.query<{ owners: number }>(
      `select count(*)::int as owners from (
         select id from memberships where workspace_id = $1 and role = 'OWNER' and state = 'ACTIVE' and id <> $2 and user_id <> $3 for update) others`,
      [ctx.workspaceId, leaving, MACHINE.userId],
    );
    if (!row || row.owners === 0) throw new Refused(identityErrors.LAST_OWNER);
  }
}

const isHead = (role: Role) => role === 'CIO' || role === 'CMO';

/** @throws Invalid when a CIO is placed outside IT or a CMO outside marketing */
export function checkRoleInDepartment(role: Role, department: DepartmentRow): void {
  const wanted = role === 'CIO' ? 'IT' : role === 'CMO' ? 'MARKETING' : null;
  if (wanted && department.kind !== wanted) throw Invalid.field('role', identityErrors.ROLE_NEEDS_SIDE);
}

/** Keeps "head of department" in step with the roles CIO and CMO. */
export async function syncHead(ctx: RequestContext, memberId: string, department: DepartmentRow | null): Promise<void> {
  await ctx.query('update departments set head_id = null where workspace_id = $1 and head_id = $2', [ctx.workspaceId, memberId]);
  if (department) await ctx.query('update departments set head_id = $2 where workspace_id = $1 and id = $3', [ctx.workspaceId, memberId, department.id]);
}
