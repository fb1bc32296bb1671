import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { idOrNone, isUuid } from '../../platform/database/rows.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { isDay } from '../../platform/graphql/scalars.ts';
import { CITABLE, type CitableEntity } from './citable.ts';
import type { ApplicationState, ShadowingState } from './learning.states.ts';

export interface ShadowingView {
  id: string;
  enrolmentId: string;
  itemId: string;
  guestId: string;
  hostId: string;
  purpose: Localized;
  plannedOn: string;
  state: ShadowingState;
  lines: Localized[];
  note: Localized | null;
  confirmedAt: Date | null;
  version: number;
}

export interface ShadowingFilter {
  mine?: boolean | null;
  toAnswer?: boolean | null;
  state?: ShadowingState[] | null;
  memberId?: string | null;
}

/** Guest and host see everything; others what was agreed, so that days and what was learned are shared. `$2` is the viewer. */
const SHADOWING = `
  select s.id, s.enrolment_id as "enrolmentId", e.item_id as "itemId", s.guest_id as "guestId", s.host_id as "hostId", s.purpose, s.planned_on as "plannedOn", s.state,
    array_to_json(array_remove(array[s.first_line, s.second_line, s.third_line], null)) as lines, s.note, s.confirmed_at as "confirmedAt", s.version
  from shadowings s join enrolments e on e.workspace_id = $1 and e.id = s.enrolment_id
  where s.workspace_id = $1 and ($2 in (s.guest_id, s.host_id) or s.state in ('AGREED', 'WRITTEN', 'CONFIRMED'))`;

/** Shadowings by id. For `ctx.load`. */
export async function shadowingsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(ShadowingView | null)[]> {
  const rows = await ctx.query<ShadowingView & Record<string, unknown>>(`${SHADOWING} and s.id = any($3)`, [ctx.workspaceId, ctx.memberId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The latest shadowing of each enrolment. For `ctx.load`. */
export async function shadowingsOfEnrolments(ctx: RequestContext, ids: readonly string[]): Promise<(ShadowingView | null)[]> {
  const rows = await ctx.query<ShadowingView & Record<string, unknown>>(`${SHADOWING} and s.enrolment_id = any($3) order by s.id desc`, [ctx.workspaceId, ctx.memberId, ids]);
  return ids.map((id) => rows.find(({ enrolmentId }) => enrolmentId === id) ?? null);
}

/** A page by day, the latest first: one statement. Index: shadowings_by_day. */
export async function shadowingsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: ShadowingFilter): Promise<Connection<ShadowingView>> {
  const [day, id] = decodeCursor(after, 2) ?? [];
  const known = typeof day === 'string' && isDay(day) && typeof id === 'string' && isUuid(id);
  const rows = await ctx.query<ShadowingView & Record<string, unknown>>(
    `${SHADOWING} and ($3::text[] is null or s.state = any($3)) and ($4::boolean is not true or $2 in (s.guest_id, s.host_id))
       and ($5::boolean is not true or (s.host_id = $2 and s.state in ('ASKED', 'WRITTEN'))) and ($6::uuid is null or $6 in (s.guest_id, s.host_id))
       and ($7::date is null or (s.planned_on, s.id) < ($7::date, $8::uuid)) order by s.planned_on desc, s.id desc limit $9`,
    [
      ctx.workspaceId, ctx.memberId, filter.state && filter.state.length > 0 ? filter.state : null, filter.mine ?? null, filter.toAnswer ?? null,
      filter.memberId ? idOrNone(filter.memberId) : null, known ? day : null, known ? id : null, first + 1,
    ],
  );
  return toConnection(rows, first, (row) => [row.plannedOn, row.id]);
}

export interface ApplicationView {
  id: string;
  enrolmentId: string;
  itemId: string;
  memberId: string;
  side: Side;
  statement: Localized;
  citedKey: string;
  state: ApplicationState;
  decidedById: string | null;
  decidedAt: Date | null;
  reason: Localized | null;
  createdAt: Date;
  version: number;
}

export interface ApplicationFilter {
  toDecide?: boolean | null;
  mine?: boolean | null;
  state?: ApplicationState[] | null;
}

const CITED_KEY = `case ${(Object.entries(CITABLE) as [CitableEntity, { column: string }][]).map(([entity, { column }]) => `when a.${column} is not null then '${entity}:' || a.${column}`).join(' ')} end`;

/** What waits and what was accepted is everybody's; what was declined only the learner and who decided read. `$2` is the viewer. */
const APPLICATION = `
  select a.id, a.enrolment_id as "enrolmentId", e.item_id as "itemId", a.member_id as "memberId", a.side, a.statement, ${CITED_KEY} as "citedKey", a.state, a.decided_by_id as "decidedById",
    a.decided_at as "decidedAt", a.reason, a.created_at as "createdAt", a.version
  from learning_applications a join enrolments e on e.workspace_id = $1 and e.id = a.enrolment_id
  where a.workspace_id = $1 and (a.state <> 'DECLINED' or $2 in (a.member_id, a.decided_by_id))`;

/** Applications by id. For `ctx.load`. */
export async function applicationsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(ApplicationView | null)[]> {
  const rows = await ctx.query<ApplicationView & Record<string, unknown>>(`${APPLICATION} and a.id = any($3)`, [ctx.workspaceId, ctx.memberId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Applications of enrolments, the latest first. For `ctx.load`. */
export async function applicationsOfEnrolments(ctx: RequestContext, ids: readonly string[]): Promise<ApplicationView[][]> {
  const rows = await ctx.query<ApplicationView & Record<string, unknown>>(`${APPLICATION} and a.enrolment_id = any($3) order by a.id desc`, [ctx.workspaceId, ctx.memberId, ids]);
  return ids.map((id) => rows.filter(({ enrolmentId }) => enrolmentId === id));
}

/** A page, the latest first: one statement. Index: learning_applications_by_time. */
export async function applicationsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: ApplicationFilter): Promise<Connection<ApplicationView>> {
  const [id] = decodeCursor(after, 1) ?? [];
  const rows = await ctx.query<ApplicationView & Record<string, unknown>>(
    `${APPLICATION} and ($3::text[] is null or a.state = any($3)) and ($4::boolean is not true or a.member_id = $2)
       and ($5::boolean is not true or (a.state = 'PROPOSED' and a.side <> $6::text and a.member_id <> $2)) and ($7::uuid is null or a.id < $7) order by a.id desc limit $8`,
    [ctx.workspaceId, ctx.memberId, filter.state && filter.state.length > 0 ? filter.state : null, filter.mine ?? null, filter.toDecide ?? null, ctx.side, typeof id === 'string' && isUuid(id) ? id : null, first + 1],
  );
  return toConnection(rows, first, (row) => [row.id]);
}
