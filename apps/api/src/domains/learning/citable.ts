import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';

/** What an application may cite. Another domain joins with an entry here and a column with its composite foreign key in `learning_applications`. */
export const CITABLE_ENTITIES = ['Goal', 'Project', 'Request', 'StatusUpdate', 'Term', 'Insight'] as const;
export type CitableEntity = (typeof CITABLE_ENTITIES)[number];

interface Citable {
  /** Property of `LearningApplicationRow` that holds the id. */
  key: 'goalId' | 'projectId' | 'requestId' | 'statusUpdateId' | 'termId' | 'insightId';
  column: string;
  table: string;
  /** SQL of its name in both languages, on `t`. */
  title: string;
  /** SQL of what leads to its page: an id or a key. */
  place: string;
  /** Only what others can see can be cited. */
  visible: string;
}

export const CITABLE: Record<CitableEntity, Citable> = {
  Goal: { key: 'goalId', column: 'goal_id', table: 'goals', title: 't.title', place: 't.id::text', visible: `t.state <> 'DRAFT'` },
  Project: { key: 'projectId', column: 'project_id', table: 'projects', title: 't.name', place: 't.key', visible: 'true' },
  Request: { key: 'requestId', column: 'request_id', table: 'requests', title: 't.title', place: 't.id::text', visible: 't.submitted_at is not null' },
  StatusUpdate: {
    key: 'statusUpdateId', column: 'status_update_id', table: 'status_updates', title: 't.summary',
    place: '(select p.key from projects p where p.workspace_id = $1 and p.id = t.project_id)', visible: `t.state <> 'DRAFT'`,
  },
  Term: { key: 'termId', column: 'term_id', table: 'terms', title: `jsonb_build_object('pl', t.canonical, 'en', t.canonical)`, place: 't.id::text', visible: `t.state = 'LIVE'` },
  // Both sides have to hold it to be true; what was retired is not cited any more.
  Insight: { key: 'insightId', column: 'insight_id', table: 'insights', title: 't.statement', place: 't.id::text', visible: `t.state in ('VERIFIED', 'USED')` },
};

export interface CitedView {
  entity: CitableEntity;
  id: string;
  title: Localized;
  place: string;
}

const entries = Object.entries(CITABLE) as [CitableEntity, Citable][];
/** `$1` is the workspace. */
const rowsOf = ([entity, { table, title, place }]: [CitableEntity, Citable], where: string) =>
  `select '${entity}' as entity, t.id, ${title} as title, ${place} as place, t.updated_at as at from ${table} t where t.workspace_id = $1 and ${where}`;

/** Whether a thing of the workspace is there, can be seen by others, and may be cited. */
export async function isCitable(ctx: RequestContext, entity: CitableEntity, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { table, visible } = CITABLE[entity];
  const rows = await ctx.query(`select 1 from ${table} t where t.workspace_id = $1 and t.id = $2 and ${visible}`, [ctx.workspaceId, id]);
  return rows.length > 0;
}

/** Cited things by `Entity:id`, in the order asked. One statement. For `ctx.load`. */
export async function citedByKeys(ctx: RequestContext, keys: readonly string[]): Promise<(CitedView | null)[]> {
  const idsOf = (entity: string) => keys.filter((key) => key.startsWith(`${entity}:`)).map((key) => key.slice(entity.length + 1));
  const rows = await ctx.query<CitedView & Record<string, unknown>>(
    entries.map((entry, index) => rowsOf(entry, `t.id = any($${index + 2}::uuid[])`)).join(' union all '),
    [ctx.workspaceId, ...entries.map(([entity]) => idsOf(entity))],
  );
  const byKey = new Map(rows.map((row) => [`${row.entity}:${row.id}`, row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

const FOUND = 20;

/** Things that may be cited and whose name holds a text, what changed last first; at most 20. One statement. */
export function findCitable(ctx: RequestContext, entity: CitableEntity | null, search: string | null): Promise<CitedView[]> {
  const chosen = entries.filter(([each]) => entity === null || each === entity);
  const where = ({ title, visible }: Citable) => `${visible} and ($2::text is null or ${contains(`concat_ws(' ', ${title} ->> 'pl', ${title} ->> 'en')`, '$2::text')})`;
  return ctx.query<CitedView & Record<string, unknown>>(
    `select entity, id, title, place from (${chosen.map((entry) => `(${rowsOf(entry, where(entry[1]))} order by t.updated_at desc, t.id limit ${FOUND})`).join(' union all ')}) x order by at desc, id limit ${FOUND}`,
    [ctx.workspaceId, search?.trim() || null],
  );
}
