import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { audit } from '../audit/audit.ts';
import type { Config } from '../config/config.ts';
import { CONFIG } from '../config/config.module.ts';
import { publicUrl } from '../config/public-url.ts';
import type { Language } from '../context/language.ts';
import type { Membership, RequestContext, Role, Side } from '../context/request-context.ts';
import { findRow, insertRow, updateRow } from '../database/rows.ts';
import { Refused } from '../errors/problems.ts';
import { AccountService } from './account.service.ts';
import { invitationActions, memberActions } from './identity.audit.ts';
import { DepartmentRow, InvitationRow, MembershipRow } from './identity.entities.ts';
import { identityErrors } from './identity.errors.ts';
import { checkRoleInDepartment, syncHead } from './members.service.ts';
import { hashToken, newToken } from './tokens.ts';
import { asMember } from './workspaces.service.ts';

const VALID_DAYS = 14;

export interface NewInvitation {
  email: string;
  role: Exclude<Role, 'OWNER'>;
  departmentId: string;
}

export interface Acceptance {
  token: string;
  name?: string | null;
  password?: string | null;
}

interface Presented {
  id: string;
  workspace_id: string;
  email: string;
  role: Exclude<Role, 'OWNER'>;
  department_id: string;
  version: number;
  created_by: string;
  workspace_name: string;
  slug: string;
  timezone: string;
  country: string;
  usable: boolean;
}

/** Invitations by link. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly accounts: AccountService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Invites one address. @returns the invitation's id and its link, which cannot be shown again */
  async invite(ctx: RequestContext, input: NewInvitation): Promise<{ id: string; url: string }> {
    const department = await findRow(ctx, DepartmentRow, input.departmentId);
    checkRoleInDepartment(input.role, department);
    const token = newToken();
    const email = input.email.trim().toLowerCase();
    const invitation = await insertRow(ctx, InvitationRow, {
      email,
      role: input.role,
      departmentId: department.id,
      tokenHash: hashToken('invitation', token),
      expiresAt: new Date(ctx.now.getTime() + VALID_DAYS * 86_400_000),
      acceptedAt: null,
      revokedAt: null,
    });
    await audit(ctx, { action: invitationActions['invitation.created'], entityId: invitation.id, changes: [{ path: 'role', before: null, after: input.role }] });
    return { id: invitation.id, url: publicUrl(this.config, `/invite/${token}`) };
  }

  /** Withdraws an invitation that nobody has used. @throws NotFound, Refused */
  async revoke(ctx: RequestContext, id: string): Promise<void> {
    const invitation = await findRow(ctx, InvitationRow, id);
    if (invitation.acceptedAt || invitation.revokedAt) throw new Refused(identityErrors.INVITATION_UNUSABLE);
    await updateRow(ctx, InvitationRow, invitation, invitation.version, { revokedAt: ctx.now });
    await audit(ctx, { action: invitationActions['invitation.revoked'], entityId: id });
  }

  /** What the holder of a link may know before accepting; null for a token that is unknown, used, withdrawn or expired. */
  async preview(ctx: RequestContext, token: string): Promise<{ workspaceName: string; email: string; role: Role; invitedByName: string } | null> {
    const found = await this.present(ctx, token);
    if (!found?.usable) return null;
    const [inviter] = await ctx.database.read<{ name: string }>(
      { workspaceId: found.workspace_id },
      'select u.name from memberships m join users u on u.id = m.user_id where m.workspace_id = $1 and m.id = $2',
      [found.workspace_id, found.created_by],
    );
    return { workspaceName: found.workspace_name, email: found.email, role: found.role, invitedByName: inviter?.name ?? '' };
  }

  /**
   * Joins the workspace: with the signed-in account when its address is the invited one, else with a new account.
   * @returns slug of the workspace
   * @throws Refused when the link cannot be used, is for another address, or the address has an account already (sign in first)
   */
  async accept(ctx: RequestContext, input: Acceptance): Promise<Membership> {
    const found = await this.present(ctx, input.token);
    if (!found?.usable) throw new Refused(identityErrors.INVITATION_UNUSABLE);
    const userId = ctx.actor ? sameAddress(ctx, found.email) : await this.newUser(ctx, found.email, input);
    await ctx.query(`select set_config('app.workspace', $1, true)`, [found.workspace_id]);
    const membership = await this.join(ctx, found, userId);
    if (!ctx.actor) await this.accounts.openSession(ctx, userId);
    return membership;
  }

  private async newUser(ctx: RequestContext, email: string, input: Acceptance): Promise<string> {
    if (!input.name?.trim() || !input.password) throw new Refused(identityErrors.INVITATION_NEEDS_ACCOUNT);
    const language: Language = ctx.language;
    const id = await this.accounts.createUser(ctx, { email, name: input.name, password: input.password, language });
    if (!id) throw new Refused(identityErrors.INVITATION_NEEDS_ACCOUNT);
    return id;
  }

  private async join(ctx: RequestContext, found: Presented, userId: string): Promise<Membership> {
    const known = await ctx.transaction.findOneBy(MembershipRow, { workspaceId: found.workspace_id, userId });
    if (known && known.state !== 'REMOVED') throw new Refused(identityErrors.ALREADY_MEMBER);
    const membership: Membership = {
      workspaceId: found.workspace_id,
      slug: found.slug,
      timezone: found.timezone,
      country: found.country,
      // One person has one membership: who was removed and comes back finds what they wrote still theirs.
      memberId: known?.id ?? uuid(),
      departmentId: found.department_id,
      role: found.role,
      side: null,
    };
    const inside = asMember(ctx, membership);
    const department = await findRow(inside, DepartmentRow, found.department_id);
    const standing = { departmentId: department.id, role: found.role, state: 'ACTIVE' as const };
    if (known) await updateRow(inside, MembershipRow, known, known.version, standing);
    else await insertRow(inside, MembershipRow, { id: membership.memberId, userId, ...standing });
    const invitation = await findRow(inside, InvitationRow, found.id);
    await updateRow(inside, InvitationRow, invitation, found.version, { acceptedAt: ctx.now });
    if (found.role === 'CIO' || found.role === 'CMO') await syncHead(inside, membership.memberId, department);
    await audit(inside, { action: memberActions['member.joined'], entityId: membership.memberId });
    ctx.auditCount += inside.auditCount;
    return { ...membership, side: department.kind === 'OTHER' ? null : (department.kind satisfies Side) };
  }

  private async present(ctx: RequestContext, token: string): Promise<Presented | undefined> {
    const invitation = hashToken('invitation', token);
    const [found] = await ctx.database.read<Presented>(
      { invitation },
      `select i.id, i.workspace_id, i.email, i.role, i.department_id, i.version, i.created_by, w.name as workspace_name, w.slug, w.timezone, w.country,
         i.accepted_at is null and i.revoked_at is null and i.expires_at > now() as usable
       from invitations i join workspaces w on w.id = i.workspace_id where i.token_hash = $1`,
      [invitation],
    );
    return found;
  }
}

function sameAddress(ctx: RequestContext, email: string): string {
  const actor = ctx.signedIn;
  if (actor.email.toLowerCase() !== email.toLowerCase()) throw new Refused(identityErrors.INVITATION_FOR_ANOTHER, { email });
  return actor.userId;
}
