import type { Language, Localized } from '../context/language.ts';
import type { RequestContext, Role, Side } from '../context/request-context.ts';
import { type Connection, decodeCursor, toConnection } from '../graphql/connection.ts';
import type { DepartmentKind, MembershipState } from './identity.entities.ts';
import { contains } from '../database/search.ts';
import { MACHINE } from './machine.ts';

export interface MemberRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  side: Side | null;
  departmentId: string;
  state: MembershipState;
  version: number;
}

const MEMBER_COLUMNS = `m.id, u.name, u.email, m.role, case when d.kind = 'OTHER' then null else d.kind end as side,
  m.department_id as "departmentId", m.state, m.version`;
const MEMBER_TABLES = `memberships m join users u on u.id = m.user_id join departments d on d.workspace_id = m.workspace_id and d.id = m.department_id`;

/** Members by id, in the order asked; null where there is none. For `ctx.load`. */
export async function membersByIds(ctx: RequestContext, ids: readonly string[]): Promise<(MemberRow | null)[]> {
  const rows = await ctx.query<MemberRow>(`select ${MEMBER_COLUMNS} from ${MEMBER_TABLES} where m.workspace_id = $1 and m.id = any($2)`, [
    ctx.workspaceId,
    ids,
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

export interface MemberFilter {
  side?: Side | null;
  state?: MembershipState | null;
  search?: string | null;
}

/** Members by name. Removed ones only when asked for; Tandem's own membership (the one that nobody can sign in with) never. */
export async function membersPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: MemberFilter): Promise<Connection<MemberRow>> {
  const cursor = decodeCursor(after, 2);
  const rows = await ctx.query<MemberRow>(
    `select ${MEMBER_COLUMNS} from ${MEMBER_TABLES}
     where m.workspace_id = $1 and ($2::text is null or d.kind = $2) and (case when $3::text is null then m.state <> 'REMOVED' else m.state = $3 end) and m.user_id <> '${MACHINE.userId}'
       and ($4::text is null or ${contains(`u.name || ' ' || u.email`, '$4::text')})
       and ($5::text is null or (u.name collate "pl-x-icu", m.id) > ($5::text collate "pl-x-icu", $6::uuid))
     order by u.name collate "pl-x-icu", m.id limit $7`,
    [ctx.workspaceId, filter.side ?? null, filter.state ?? null, filter.search?.trim() || null, cursor?.[0] ?? null, cursor?.[1] ?? null, first + 1],
  );
  return toConnection(rows, first, (row) => [row.name, row.id]);
}

export interface DepartmentView {
  id: string;
  kind: DepartmentKind;
  name: Localized;
  headId: string | null;
  version: number;
}

/** Departments of the workspace by id. For `ctx.load`. */
export async function departmentsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(DepartmentView | null)[]> {
  const all = await departments(ctx);
  return ids.map((id) => all.find((department) => department.id === id) ?? null);
}

/** IT first, marketing second, the others after. */
export function departments(ctx: RequestContext): Promise<DepartmentView[]> {
  return ctx.query<DepartmentView>(
    `select id, kind, name, head_id as "headId", version from departments where workspace_id = $1
     order by array_position(array['IT', 'MARKETING', 'OTHER'], kind), id`,
    [ctx.workspaceId],
  );
}

export interface WorkspaceView {
  id: string;
  slug: string;
  name: string;
  timezone: string;
  language: Language;
  country: string;
  currency: string;
  version: number;
}

export async function workspaceOf(ctx: RequestContext): Promise<WorkspaceView> {
  const [row] = await ctx.query<WorkspaceView>('select id, slug, name, timezone, language, country, currency, version from workspaces where id = $1', [ctx.workspaceId]);
  if (!row) throw new Error('A member has a workspace');
  return row;
}

export interface ViewerRow {
  id: string;
  email: string;
  name: string;
  language: Language;
}

/** The signed-in person; null for nobody. */
export async function viewerOf(ctx: RequestContext, userId: string): Promise<ViewerRow | null> {
  const [row] = await ctx.query<ViewerRow>('select id, email, name, language from users where id = $1', [userId]);
  return row ?? null;
}

export interface ViewerMembershipRow {
  id: string;
  role: Role;
  side: Side | null;
  workspace: { id: string; slug: string; name: string };
}

/** Every workspace the person is an active member of, by name. */
export function membershipsOf(ctx: RequestContext, userId: string): Promise<ViewerMembershipRow[]> {
  return ctx.query<ViewerMembershipRow>(
    `select m.id, m.role, case when d.kind = 'OTHER' then null else d.kind end as side,
       json_build_object('id', w.id, 'slug', w.slug, 'name', w.name) as workspace
     from memberships m join workspaces w on w.id = m.workspace_id
     join departments d on d.workspace_id = m.workspace_id and d.id = m.department_id
     where m.user_id = $1 and m.state = 'ACTIVE' order by w.name collate "pl-x-icu", m.id`,
    [userId],
  );
}

export interface SessionView {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  userAgent: string;
  current: boolean;
}

/** Open sessions of the signed-in person, the latest used first. */
export function openSessions(ctx: RequestContext): Promise<SessionView[]> {
  const { userId, sessionId } = ctx.signedIn;
  return ctx.query<SessionView>(
    `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", user_agent as "userAgent", id = $2 as current
     from sessions where user_id = $1 and ended_at is null order by last_seen_at desc limit 50`,
    [userId, sessionId],
  );
}

export interface InvitationView {
  id: string;
  email: string;
  role: Role;
  departmentId: string;
  expiresAt: Date;
  createdBy: string;
}

const INVITATION_COLUMNS = `id, email, role, department_id as "departmentId", expires_at as "expiresAt", created_by as "createdBy"`;

/** Invitations that can still be used, the newest first. */
export function openInvitations(ctx: RequestContext): Promise<InvitationView[]> {
  return ctx.query<InvitationView>(
    `select ${INVITATION_COLUMNS} from invitations
     where workspace_id = $1 and accepted_at is null and revoked_at is null and expires_at > now() order by created_at desc, id limit 100`,
    [ctx.workspaceId],
  );
}

export async function invitationById(ctx: RequestContext, id: string): Promise<InvitationView> {
  const [row] = await ctx.query<InvitationView>(`select ${INVITATION_COLUMNS} from invitations where workspace_id = $1 and id = $2`, [ctx.workspaceId, id]);
  if (!row) throw new Error('The invitation was just written');
  return row;
}
