import { isDeepStrictEqual } from 'node:util';
import { v7 as uuid } from 'uuid';
import type { RequestContext } from '../context/request-context.ts';
import type { AuditAction } from './actions.ts';

/** One changed field, as text: what stood there before and what stands there now. */
export interface FieldChange {
  path: string;
  before: string | null;
  after: string | null;
}

interface AuditEntry {
  action: AuditAction;
  entityId: string;
  changes?: FieldChange[];
}

const INSERT_SQL = `insert into audit_events (workspace_id, id, occurred_at, actor_id, request_id, action, entity, entity_id, changes)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/**
 * Writes the audit event of a change in the transaction of the change: it travels with the commit, so that changes of a workspace queue for their
 * place in the log only then. Position and hash chain are set by the database (trigger of `audit_events`), which also makes the log the
 * workspace's outbox: positions follow the order of commits.
 */
export function audit(ctx: RequestContext, { action, entityId, changes = [] }: AuditEntry): Promise<void> {
  const values = [ctx.workspaceId, uuid(), ctx.now, ctx.memberId, ctx.requestId, action.code, action.entity, entityId, JSON.stringify(changes)];
  ctx.database.atCommit(ctx.transaction, INSERT_SQL, values);
  ctx.database.changed(ctx.transaction, ctx.workspaceId);
  ctx.auditCount += 1;
  ctx.touch(action.entity, entityId);
  return Promise.resolve();
}

/** The fields in which two states of a thing differ, as text for the log. Never pass secrets. */
export function changesBetween(before: object, after: object): FieldChange[] {
  const old = new Map(Object.entries(before));
  return Object.entries(after)
    // A stored text may come back with its languages in another order: that is no change.
    .filter(([path, value]) => !isDeepStrictEqual(old.get(path), value))
    .map(([path, value]) => ({ path, before: asText(old.get(path)), after: asText(value) }))
    .filter((change) => change.before !== change.after);
}

/** A value as the audit log and conflict panels show it; null when there is none. */
export function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

/** Says that a mutation changed nothing but the viewer's own reading position, which is nobody's business and leaves no event. */
export function leavesNoTrace(ctx: RequestContext): void {
  ctx.auditCount += 1;
}
