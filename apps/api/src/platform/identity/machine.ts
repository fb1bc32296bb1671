import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Membership, RequestContext } from '../context/request-context.ts';
import type { Database } from '../database/database.ts';

/** The account that stands for Tandem itself wherever a row names who wrote it. Nobody can sign in with it. */
export const MACHINE = { userId: '00000000-0000-7000-8000-00007a6de300', name: 'Tandem', email: 'tandem@machine.invalid' } as const;

/** A workspace as jobs see it. */
export type JobWorkspace = {
  id: string;
  slug: string;
  timezone: string;
  country: string;
};

/** Tandem's own membership of the workspace, which never counts as a member: state REMOVED, so it is in no list and has no rights of a person. */
export async function machineMembership(database: Database, tx: EntityManager, workspace: JobWorkspace, now: Date): Promise<Membership> {
  await tx.query(
    `insert into users (id, email, name, language, password_hash, disabled_at) values ($1, $2, $3, 'EN', '-', $4) on conflict do nothing`,
    [MACHINE.userId, MACHINE.email, MACHINE.name, now],
  );
  const id = uuid();
  await tx.query(
    `insert into memberships (workspace_id, id, created_at, created_by, updated_at, user_id, department_id, role, state)
     select workspace_id, $2, $3, $2, $3, $4, id, 'VIEWER', 'REMOVED' from departments where workspace_id = $1 and kind = 'OTHER' order by id limit 1
     on conflict (workspace_id, user_id) do nothing`,
    [workspace.id, id, now, MACHINE.userId],
  );
  const [row] = await database.readWithin<{ id: string; departmentId: string }>(
    tx,
    `select id, department_id as "departmentId" from memberships where workspace_id = $1 and user_id = $2`,
    [workspace.id, MACHINE.userId],
  );
  if (!row) throw new Error('Every workspace has a department besides IT and marketing');
  const { id: workspaceId, slug, timezone, country } = workspace;
  return { workspaceId, slug, timezone, country, memberId: row.id, departmentId: row.departmentId, role: 'ADMIN', side: null };
}

/** The same request and transaction in the name of Tandem itself: for what must not carry the name of the person who caused it. */
export async function asMachine(ctx: RequestContext): Promise<RequestContext> {
  const { workspaceId: id, slug, timezone, country } = ctx.member;
  return ctx.actingAs(await machineMembership(ctx.database, ctx.transaction, { id, slug, timezone, country }, ctx.now));
}
