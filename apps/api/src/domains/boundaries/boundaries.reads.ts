import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { MACHINE } from '../../platform/identity/machine.ts';
import type { CrossingRow, DecisionRightRow } from './boundary.entities.ts';
import { QUARTER_DAYS } from './crossing-states.ts';

/** A version as shown, with how many have confirmed it. */
export type RightView = Omit<DecisionRightRow, 'workspaceId' | 'createdAt' | 'createdBy' | 'updatedAt'> & { acknowledged: number; viewerAcknowledged: boolean };

/** A rule with all its versions, the latest first. */
export interface DomainView {
  id: string;
  code: string;
  version: number;
  crossings: number;
  members: number;
  rights: RightView[];
}

/** Letters without their marks, so that "zrodlo" finds "źródło". */
const plain = (sql: string) => `translate(lower((${sql}) collate "und-x-icu"), 'ąćęłńóśźż', 'acelnoszz')`;

const RIGHT = `json_build_object('id', r.id, 'domainId', r.domain_id, 'number', r.number, 'state', r.state, 'name', r.name, 'description', r.description, 'holder', r.holder,
  'consulted', r.consulted, 'informed', r.informed, 'answerWithinDays', r.answer_within_days, 'entity', r.entity, 'fields', r.fields, 'filter', r.filter, 'startsOn', r.starts_on,
  'itSignedBy', r.it_signed_by, 'itSignedAt', r.it_signed_at, 'marketingSignedBy', r.marketing_signed_by, 'marketingSignedAt', r.marketing_signed_at, 'inForceAt', r.in_force_at, 'version', r.version,
  'acknowledged', (select count(*)::int from right_acknowledgements a join memberships am on am.workspace_id = a.workspace_id and am.id = a.member_id and am.state = 'ACTIVE' where a.workspace_id = r.workspace_id and a.right_id = r.id),
  'viewerAcknowledged', exists (select 1 from right_acknowledgements a where a.workspace_id = r.workspace_id and a.right_id = r.id and a.member_id = $2))`;

/** $1 workspace, $2 reader, $3 moment. */
const SELECT = `
  select d.id, d.code, d.version,
    (select count(*)::int from crossings c where c.workspace_id = d.workspace_id and c.domain_id = d.id and c.created_at > $3::timestamptz - interval '${QUARTER_DAYS} days') as crossings,
    (select count(*)::int from memberships m where m.workspace_id = d.workspace_id and m.state = 'ACTIVE' and m.user_id <> '${MACHINE.userId}') as members,
    (select json_agg(${RIGHT} order by r.number desc) from decision_rights r where r.workspace_id = d.workspace_id and r.domain_id = d.id) as rights
  from decision_domains d`;

/** Rules by id, in the order asked; null where there is none. For `ctx.load`. */
export async function domainsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(DomainView | null)[]> {
  const rows = await ctx.query<DomainView>(`${SELECT} where d.workspace_id = $1 and d.id = any($4)`, [ctx.workspaceId, ctx.memberId, ctx.now, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Rules by their code. Every word of the search must occur in a name, description or code of a version that is not superseded, in either language, with or without accents. */
export async function domainsPage(ctx: RequestContext, first: number, after: string | null | undefined, search: string | null | undefined): Promise<Connection<DomainView>> {
  const [last] = decodeCursor(after, 1) ?? [];
  const words = (search ?? '').trim().split(/\s+/).filter(Boolean);
  const rows = await ctx.query<DomainView>(
    `${SELECT} where d.workspace_id = $1 and ($4::text is null or d.code > $4)
       and (cardinality($5::text[]) = 0 or exists (select 1 from decision_rights q where q.workspace_id = d.workspace_id and q.domain_id = d.id and q.state <> 'SUPERSEDED'
         and not exists (select 1 from unnest($5::text[]) w(word) where strpos(${plain(`concat_ws(' ', d.code, q.name ->> 'pl', q.name ->> 'en', q.description ->> 'pl', q.description ->> 'en')`)}, ${plain('w.word')}) = 0)))
     order by d.code limit $6`,
    [ctx.workspaceId, ctx.memberId, ctx.now, typeof last === 'string' ? last : null, words, first + 1],
  );
  return toConnection(rows, first, (row) => [row.code]);
}

export type CrossingView = CrossingRow & { ruleName: Localized; holder: DecisionRightRow['holder'] };
/** Which crossings: those the viewer may answer, their own, or all. */
export type CrossingScope = 'TO_DECIDE' | 'MINE' | 'ALL';

const CROSSING = `
  select c.id, c.version, c.created_at as "createdAt", c.created_by as "createdBy", c.domain_id as "domainId", c.right_id as "rightId", c.state, c.author_side as "authorSide", c.entity, c.entity_id as "entityId",
    c.title, c.operation, c.changes, c.base_version as "baseVersion", c.needed_sides as "neededSides", c.assignee_id as "assigneeId", c.due_at as "dueAt", c.escalated_at as "escalatedAt",
    c.decided_at as "decidedAt", c.decided_by_id as "decidedById", c.reason, c.authority, r.name as "ruleName", r.holder
  from crossings c join decision_rights r on r.workspace_id = c.workspace_id and r.id = c.right_id`;

/** Crossings by id, in the order asked; null where there is none. For `ctx.load`. */
export async function crossingsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(CrossingView | null)[]> {
  const rows = await ctx.query<CrossingView>(`${CROSSING} where c.workspace_id = $1 and c.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Crossings, the latest first. */
export async function crossingsPage(ctx: RequestContext, first: number, after: string | null | undefined, scope: CrossingScope, domainId: string | null): Promise<Connection<CrossingView>> {
  const [last] = decodeCursor(after, 1) ?? [];
  const head = ctx.role === 'CIO' || ctx.role === 'CMO';
  const rows = await ctx.query<CrossingView>(
    `${CROSSING} where c.workspace_id = $1 and ($2::uuid is null or c.id < $2::uuid) and ($3::uuid is null or c.domain_id = $3)
       and case $4 when 'MINE' then c.created_by = $5
         when 'TO_DECIDE' then c.created_by <> $5 and ((c.state = 'ESCALATED' and $8 = 'EXECUTIVE') or (c.state in ('HELD', 'ESCALATED') and $6 = any(c.needed_sides) and ($7::boolean or c.assignee_id = $5)))
         else true end
     order by c.id desc limit $9`,
    [ctx.workspaceId, typeof last === 'string' && isUuid(last) ? last : null, domainId, scope, ctx.memberId, ctx.side, head, ctx.role, first + 1],
  );
  return toConnection(rows, first, (row) => [row.id]);
}

/** Active people of one side who may answer instead of its head; for `ctx.load` by side. */
export async function decidersBySide(ctx: RequestContext, sides: readonly string[]): Promise<string[][]> {
  const rows = await ctx.query<{ id: string; side: string }>(
    `select m.id, d.kind as side from memberships m join departments d on d.workspace_id = m.workspace_id and d.id = m.department_id join users u on u.id = m.user_id
     where m.workspace_id = $1 and d.kind = any($2) and m.state = 'ACTIVE' and m.role in ('OWNER', 'ADMIN', 'CIO', 'CMO', 'MEMBER') order by u.name collate "pl-x-icu"`,
    [ctx.workspaceId, sides],
  );
  return sides.map((side) => rows.filter((row) => row.side === side).map(({ id }) => id));
}
