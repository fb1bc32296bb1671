import type { RequestContext } from '../context/request-context.ts';
import { type Connection, decodeCursor, toConnection } from '../graphql/connection.ts';
import type { FieldChange } from './audit.ts';
import { hashedText } from './migrations/1763900001000-create-audit.ts';

export interface AuditEventRow {
  id: string;
  position: number;
  occurredAt: Date;
  actorId: string;
  action: string;
  entity: string;
  entityId: string;
  changes: FieldChange[];
}

export interface AuditFilter {
  action?: string | null;
  entity?: string | null;
  entityId?: string | null;
  actorId?: string | null;
  from?: string | null;
  to?: string | null;
}

const COLUMNS = `id, position::int as position, occurred_at as "occurredAt", actor_id as "actorId", action, entity, entity_id as "entityId", changes`;

/** The audit log, newest first. `from` and `to` are days of the workspace's time zone, both included. */
export async function auditPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: AuditFilter): Promise<Connection<AuditEventRow>> {
  const cursor = decodeCursor(after, 1);
  const rows = await ctx.query<AuditEventRow>(
    `select ${COLUMNS} from audit_events
     where workspace_id = $1 and ($2::bigint is null or position < $2::bigint)
       and ($3::text is null or action = $3) and ($4::text is null or entity = $4)
       and ($5::text is null or entity_id::text = $5) and ($6::text is null or actor_id::text = $6)
       and ($7::date is null or occurred_at >= $7::date::timestamp at time zone $9)
       and ($8::date is null or occurred_at < ($8::date + 1)::timestamp at time zone $9)
     order by position desc limit $10`,
    [
      ctx.workspaceId,
      cursor?.[0] ?? null,
      filter.action ?? null,
      filter.entity ?? null,
      filter.entityId ?? null,
      filter.actorId ?? null,
      filter.from ?? null,
      filter.to ?? null,
      ctx.member.timezone,
      first + 1,
    ],
  );
  return toConnection(rows, first, (row) => [row.position]);
}

export interface ChangeRow {
  position: number;
  action: string;
  entity: string;
  entityId: string;
}

/** What happened after a position, oldest first: the outbox. */
export function changesAfter(ctx: RequestContext, position: number, limit = 100): Promise<ChangeRow[]> {
  return ctx.query<ChangeRow>(
    `select position::int as position, action, entity, entity_id as "entityId" from audit_events
     where workspace_id = $1 and position > $2 order by position limit $3`,
    [ctx.workspaceId, position, limit],
  );
}

/** The member who changed each of these things last; null for a thing without events. For `ctx.load`. */
export async function latestActors(ctx: RequestContext, entityIds: readonly string[]): Promise<(string | null)[]> {
  const rows = await ctx.query<{ entityId: string; actorId: string }>(
    `select distinct on (entity_id) entity_id as "entityId", actor_id as "actorId" from audit_events
     where workspace_id = $1 and entity_id = any($2) order by entity_id, position desc`,
    [ctx.workspaceId, entityIds],
  );
  const actors = new Map(rows.map((row) => [row.entityId, row.actorId]));
  return entityIds.map((id) => actors.get(id) ?? null);
}

/** SQL of the position of the latest event of workspace $1; 0 for none. */
export const LATEST_POSITION = 'select coalesce(max(position), 0)::int as position from audit_events where workspace_id = $1';

/** Position of the latest event; 0 for none. */
export async function latestPosition(ctx: RequestContext): Promise<number> {
  const [row] = await ctx.query<{ position: number }>(LATEST_POSITION, [ctx.workspaceId]);
  return row?.position ?? 0;
}

/** Position of the first event whose hash does not follow from its content and its predecessor, or null when the whole chain holds. */
export async function firstBrokenPosition(ctx: RequestContext): Promise<number | null> {
  const [row] = await ctx.query<{ position: number }>(
    `select position::int as position from (
       select e.position, e.hash, e.previous_hash, lag(e.hash, 1, '\\x') over (order by e.position) as expected_previous,
         lag(e.position, 1, 0::bigint) over (order by e.position) as before,
         sha256(e.previous_hash || convert_to(${hashedText('e')}, 'UTF8')) as expected_hash
       from audit_events e where e.workspace_id = $1) chain
     where hash <> expected_hash or previous_hash <> expected_previous or position <> before + 1
     order by position limit 1`,
    [ctx.workspaceId],
  );
  return row?.position ?? null;
}
