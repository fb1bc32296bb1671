import type { Language, Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { idOrNone, isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { LearningKind } from './learning.states.ts';

export interface ItemView {
  id: string;
  kind: LearningKind;
  title: Localized;
  summary: Localized;
  language: Language | null;
  minutes: number;
  link: string | null;
  archived: boolean;
  version: number;
  skills: { skillId: string; name: Localized; level: number }[];
  learned: number;
  applied: number;
  myEnrolmentId: string | null;
}

export interface ItemFilter {
  kind?: LearningKind | null;
  language?: Language | null;
  skillId?: string | null;
  search?: string | null;
}

/** `$1` workspace, `$2` the viewer. How many have learned and applied it, never who has learned more. */
const ITEM = `
  select i.id, i.kind, i.title, i.summary, i.language, i.minutes, i.link, i.archived_at is not null as archived, i.version, s.skills, e.learned, e.applied, e.mine as "myEnrolmentId"
  from learning_items i
  cross join lateral (
    select coalesce(json_agg(json_build_object('skillId', k.id, 'name', k.name, 'level', x.level) order by k.code), '[]') as skills
    from learning_item_skills x join skills k on k.workspace_id = $1 and k.id = x.skill_id where x.workspace_id = $1 and x.item_id = i.id) s
  cross join lateral (
    select count(*) filter (where y.finished_at is not null)::int as learned, count(*) filter (where y.state = 'APPLIED')::int as applied,
      (array_agg(y.id) filter (where y.member_id = $2 and y.state not in ('LAPSED', 'DISMISSED')))[1] as mine
    from enrolments y where y.workspace_id = $1 and y.item_id = i.id) e
  where i.workspace_id = $1`;

/** Items by id, archived ones too. For `ctx.load`. */
export async function itemsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(ItemView | null)[]> {
  const rows = await ctx.query<ItemView & Record<string, unknown>>(`${ITEM} and i.id = any($3)`, [ctx.workspaceId, ctx.memberId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The catalogue, what came last first: one statement. Index: learning_items_in_use. */
export async function itemsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: ItemFilter): Promise<Connection<ItemView>> {
  const [id] = decodeCursor(after, 1) ?? [];
  const rows = await ctx.query<ItemView & Record<string, unknown>>(
    `${ITEM} and i.archived_at is null and ($3::text is null or i.kind = $3) and ($4::text is null or i.language is null or i.language = $4)
       and ($5::uuid is null or exists (select 1 from learning_item_skills z where z.workspace_id = $1 and z.item_id = i.id and z.skill_id = $5))
       and ($6::text is null or ${contains(`concat_ws(' ', i.title->>'pl', i.title->>'en', i.summary->>'pl', i.summary->>'en')`, '$6::text')})
       and ($7::uuid is null or i.id < $7) order by i.id desc limit $8`,
    [
      ctx.workspaceId, ctx.memberId, filter.kind ?? null, filter.language ?? null, filter.skillId ? idOrNone(filter.skillId) : null, filter.search?.trim() || null,
      typeof id === 'string' && isUuid(id) ? id : null, first + 1,
    ],
  );
  return toConnection(rows, first, (row) => [row.id]);
}

export interface PlanView {
  id: string;
  name: Localized;
  purpose: Localized;
  side: Side;
  archived: boolean;
  version: number;
  itemIds: string[];
  finished: number;
  applied: number;
  taken: number;
  people: number;
  teamFinished: number;
}

/** `$1` workspace, `$2` the viewer. The viewer's own way and how far all who walk it have come together. */
const PLAN = `
  select p.id, p.name, p.purpose, p.side, p.archived_at is not null as archived, p.version, coalesce(i.items, '{}') as "itemIds", w.finished, w.applied, w.taken, w.people, w.team as "teamFinished"
  from learning_plans p
  cross join lateral (select array_agg(x.item_id order by x.position) as items from learning_plan_items x where x.workspace_id = $1 and x.plan_id = p.id) i
  cross join lateral (
    select count(*) filter (where e.member_id = $2 and e.state in ('FINISHED', 'APPLIED'))::int as finished, count(*) filter (where e.member_id = $2 and e.state = 'APPLIED')::int as applied,
      count(*) filter (where e.member_id = $2 and e.state in ('PLANNED', 'STARTED', 'FINISHED', 'APPLIED'))::int as taken,
      count(distinct e.member_id) filter (where e.state in ('PLANNED', 'STARTED', 'FINISHED', 'APPLIED'))::int as people,
      count(*) filter (where e.state in ('FINISHED', 'APPLIED'))::int as team
    from enrolments e join memberships m on m.workspace_id = $1 and m.id = e.member_id and m.state = 'ACTIVE'
    join departments d on d.workspace_id = $1 and d.id = m.department_id and d.kind = p.side
    where e.workspace_id = $1 and e.item_id = any(i.items)) w
  where p.workspace_id = $1`;

/** Paths by id, archived ones too. For `ctx.load`. */
export async function plansByIds(ctx: RequestContext, ids: readonly string[]): Promise<(PlanView | null)[]> {
  const rows = await ctx.query<PlanView & Record<string, unknown>>(`${PLAN} and p.id = any($3)`, [ctx.workspaceId, ctx.memberId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Paths in use, those of the viewer's side first: one statement. Index: learning_plans_in_use. */
export async function plansPage(ctx: RequestContext, first: number, after: string | null | undefined): Promise<Connection<PlanView>> {
  const [place, id] = decodeCursor(after, 2) ?? [];
  const rows = await ctx.query<PlanView & { place: number } & Record<string, unknown>>(
    `select * from (select q.*, case when q.side = $3 then 0 else 1 end as place from (${PLAN} and p.archived_at is null) q) r
     where $4::int is null or (r.place, r.id) > ($4::int, $5::uuid) order by r.place, r.id limit $6`,
    [ctx.workspaceId, ctx.memberId, ctx.side, typeof place === 'number' ? place : null, typeof id === 'string' ? idOrNone(id) : null, first + 1],
  );
  return toConnection(rows, first, (row) => [row.place, row.id]);
}
