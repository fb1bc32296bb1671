import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { changesBetween, type FieldChange } from '../audit/audit.ts';
import type { RequestContext } from '../context/request-context.ts';
import { Conflict, NotFound } from '../errors/problems.ts';
import type { TenantEntity } from './tenant-entity.ts';

type Managed = 'workspaceId' | 'id' | 'createdAt' | 'createdBy' | 'updatedAt' | 'version';
/** The columns a domain fills; the rest is set here. */
export type NewRow<E extends TenantEntity> = Omit<E, Managed> & { id?: string };
export type Patch<E extends TenantEntity> = Partial<Omit<E, Managed>>;

/** Inserts a row of the workspace: id, times, creator and version 1 are set here. @returns the row as stored */
export async function insertRow<E extends TenantEntity>(ctx: RequestContext, entity: EntityTarget<E>, values: NewRow<E>): Promise<E> {
  const [row] = await insertRows(ctx, entity, [values]);
  if (!row) throw new Error('An insert returns its row');
  return row;
}

/** Inserts several rows in one statement. */
export async function insertRows<E extends TenantEntity>(ctx: RequestContext, entity: EntityTarget<E>, values: NewRow<E>[]): Promise<E[]> {
  const rows = values.map((value) => newRow(ctx, value));
  if (rows.length > 0) await insertion(ctx, entity, rows).execute();
  return rows;
}

/** Inserts rows together with the commit: for what nothing in this transaction reads again, and nothing can refuse. */
export function insertRowsAtCommit<E extends TenantEntity>(ctx: RequestContext, entity: EntityTarget<E>, values: NewRow<E>[]): void {
  if (values.length === 0) return;
  const [text, parameters] = insertion(ctx, entity, values.map((value) => newRow(ctx, value))).getQueryAndParameters();
  ctx.database.atCommit(ctx.transaction, text, parameters);
}

function newRow<E extends TenantEntity>(ctx: RequestContext, value: NewRow<E>): E {
  const managed = { workspaceId: ctx.workspaceId, id: value.id ?? uuid({ msecs: ctx.now.getTime() }), createdAt: ctx.now, createdBy: ctx.memberId, updatedAt: ctx.now, version: 1 };
  return { ...value, ...managed } as unknown as E;
}

const insertion = <E extends TenantEntity>(ctx: RequestContext, entity: EntityTarget<E>, rows: E[]) =>
  ctx.transaction.createQueryBuilder().insert().into(entity).values(rows as QueryDeepPartialEntity<E>[]).updateEntity(false);

/** One row of the workspace. @throws NotFound, also for another workspace's id and for text that is no id */
export async function findRow<E extends TenantEntity>(ctx: RequestContext, entity: EntityTarget<E>, id: string): Promise<E> {
  const row = isUuid(id)
    ? await ctx.transaction.findOneBy<ObjectLiteral>(entity as EntityTarget<ObjectLiteral>, { workspaceId: ctx.workspaceId, id })
    : null;
  if (!row) throw new NotFound();
  return row as E;
}

/**
 * Changes a row if it still has the version the writer saw: a guarded UPDATE, because TypeORM's version column does not lock.
 * @returns the new row and what changed, ready for `audit`
 * @throws NotFound, Conflict carrying what the writer sent and what is stored
 */
export async function updateRow<E extends TenantEntity>(
  ctx: RequestContext,
  entity: EntityTarget<E>,
  current: E,
  expectedVersion: number,
  patch: Patch<E>,
): Promise<{ row: E; changes: FieldChange[] }> {
  const changed = { ...patch, updatedAt: ctx.now, version: expectedVersion + 1 };
  const result = await ctx.transaction
    .createQueryBuilder()
    .update(entity)
    .set(changed as unknown as QueryDeepPartialEntity<E>)
    .where('workspace_id = :workspaceId and id = :id and version = :expectedVersion', {
      workspaceId: ctx.workspaceId,
      id: current.id,
      expectedVersion,
    })
    .execute();
  if (result.affected !== 1) throw await conflictOn(ctx, entity, current.id, expectedVersion, patch);
  return { row: { ...current, ...changed }, changes: changesBetween(current, patch) };
}

async function conflictOn<E extends TenantEntity>(ctx: RequestContext, entity: EntityTarget<E>, id: string, expected: number, patch: Patch<E>): Promise<Conflict> {
  const stored = await findRow(ctx, entity, id);
  const fields = changesBetween(byLanguage(stored), byLanguage(patch)).map(({ path, before, after }) => ({ path, yours: after, current: before }));
  return new Conflict(expected, stored.version, fields, stored.updatedAt, id);
}

/** Values by path, a text in two languages as one value for each: what a form shows as two fields is compared as two. */
export function byLanguage(values: object): Record<string, unknown> {
  const entries = Object.entries(values) as [string, unknown][];
  return Object.fromEntries(entries.flatMap(([path, value]) => (isLocalized(value) ? [[`${path}.pl`, value.pl], [`${path}.en`, value.en]] : [[path, value]])));
}

function isLocalized(value: unknown): value is { pl?: string; en?: string } {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'pl' || key === 'en');
}

/** Removes a row. Kept for link tables; things people wrote are never deleted but closed or archived. */
export async function deleteRow<E extends TenantEntity>(ctx: RequestContext, entity: EntityTarget<E>, id: string): Promise<void> {
  await ctx.transaction
    .createQueryBuilder()
    .delete()
    .from(entity)
    .where('workspace_id = :workspaceId and id = :id', { workspaceId: ctx.workspaceId, id })
    .execute();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all; anything else is answered like an unknown id. */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** An id to filter by: a text that cannot be one finds what an unknown id finds, nothing. */
export function idOrNone(value: string): string {
  return isUuid(value) ? value : '00000000-0000-0000-0000-000000000000';
}

