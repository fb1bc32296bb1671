/** The account the API runs as: owns nothing, bypasses nothing. */
export const APP_ROLE = 'tandem_app';

/** The tenant of the running transaction. `(select …)` lets PostgreSQL evaluate it once for a statement instead of once for a row. */
export const currentWorkspace = `(select nullif(current_setting('app.workspace', true), '')::uuid)`;

/** What the application may do with rows of a table. A table that must never lose a row grants neither UPDATE nor DELETE. */
export type Grant = 'select' | 'insert' | 'update' | 'delete';

/**
 * SQL that creates a table of a workspace: composite primary key, forced row-level security, grants.
 *
 * @param name plural, snake_case
 * @param body further columns and constraints. Every foreign key, unique constraint and index must start with workspace_id;
 *   `reference('team_id', 'teams')` writes such a foreign key.
 */
export function tenantTable(name: string, body: string, grants: Grant[] = ['select', 'insert', 'update', 'delete']): string {
  return `
    create table ${name} (
      workspace_id uuid not null references workspaces (id),
      id uuid not null,
      created_at timestamptz not null,
      created_by uuid not null,
      updated_at timestamptz not null,
      version int not null default 1 check (version > 0),
      ${body.trim().replace(/,$/, '')},
      primary key (workspace_id, id),
      foreign key (workspace_id, created_by) references memberships (workspace_id, id)
    );
    ${secureTable(name, grants)}`;
}

/** What the catalog says of a table made by `anonymousTable`; the catalog test finds such tables by it. */
export const ANONYMOUS = 'anonymous: no row tells who wrote it or when';

/**
 * SQL that creates a table of a workspace whose rows tell neither who wrote them nor when: no id, creator, time or version, a key of its own
 * instead. For what was promised to be anonymous (ADR 27); everything else is a `tenantTable`.
 *
 * @param key columns that make a row one of its kind, after workspace_id
 */
export function anonymousTable(name: string, key: readonly string[], body: string, grants: Grant[]): string {
  return `
    create table ${name} (
      workspace_id uuid not null references workspaces (id),
      ${body.trim().replace(/,$/, '')},
      primary key (workspace_id, ${key.join(', ')})
    );
    comment on table ${name} is '${ANONYMOUS}';
    ${secureTable(name, grants)}`;
}

/** Row-level security by workspace plus grants, for a table whose columns are written by hand. */
export function secureTable(name: string, grants: Grant[]): string {
  return `
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create policy tenant on ${name} using (workspace_id = ${currentWorkspace}) with check (workspace_id = ${currentWorkspace});
    grant ${grants.join(', ')} on ${name} to ${APP_ROLE};`;
}

/** A foreign key inside the workspace: `reference('team_id', 'teams')`. Deleting the target is refused unless `onDelete` cascades. */
export function reference(column: string, table: string, onDelete?: 'cascade'): string {
  return `foreign key (workspace_id, ${column}) references ${table} (workspace_id, id)${onDelete ? ` on delete ${onDelete}` : ''}`;
}
