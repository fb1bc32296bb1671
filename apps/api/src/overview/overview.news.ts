import type { Localized } from '../platform/context/language.ts';
import type { RequestContext } from '../platform/context/request-context.ts';
import type { NewsDeclaration } from '../platform/text/news.ts';

export interface ChangeView {
  id: string;
  occurredAt: Date;
  actorId: string;
  action: string;
  entity: string;
  entityId: string;
  title: Localized | null;
}

/** The thing that an event is about, as its domain tells of it; no row where the viewer may not read it. */
const THING = ({ entity, table, title = 'null::jsonb', at = { entity, id: 't.id' }, visible = 'true' }: NewsDeclaration) =>
  `select '${at.entity}' as entity, ${at.id} as id, ${title} as title from ${table} t where e.entity = '${entity}' and t.workspace_id = $1 and t.id = e.entity_id and (${visible})`;

const listOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Whether an event is news at all. */
const IS_NEWS = ({ entity, only, except }: NewsDeclaration) =>
  `(e.entity = '${entity}'${only ? ` and e.action in (${listOf(only)})` : ''}${except ? ` and e.action not in (${listOf(except)})` : ''})`;

/**
 * What others did after a position to what domains tell of, the latest first; steps of one thing by one action are told once. One statement, which looks
 * things up only until enough of them are found. $1 workspace, $2 position, $3 viewer, $4 how many.
 */
const newsSql = (declared: readonly NewsDeclaration[]) => `
  select e.id, e.occurred_at as "occurredAt", e.actor_id as "actorId", e.action, thing.entity, thing.id as "entityId", thing.title
  from (
    select * from (
      select distinct on (e.action, e.entity_id) e.id, e.position, e.occurred_at, e.actor_id, e.action, e.entity, e.entity_id
      from audit_events e where e.workspace_id = $1 and e.position > $2 and e.actor_id <> $3 and (${declared.map(IS_NEWS).join(' or ')})
      order by e.action, e.entity_id, e.position desc
    ) latest order by position desc
  ) e
  join lateral (${declared.map(THING).join(' union all ')}) thing on true
  order by e.position desc limit $4`;

/** What others did after a position, the latest first. */
export function changesSince(ctx: RequestContext, declared: readonly NewsDeclaration[], position: number, limit: number): Promise<readonly ChangeView[]> {
  return ctx.remember<ChangeView & Record<string, unknown>>(newsSql(declared), [ctx.workspaceId, position, ctx.memberId, limit]);
}
