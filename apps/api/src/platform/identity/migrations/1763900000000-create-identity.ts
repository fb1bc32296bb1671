import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, currentWorkspace, secureTable } from '../../database/tenant-table.ts';

/** The person behind the session token that the transaction presents. */
const viewer = `(select s.user_id from sessions s where s.token_hash = (select nullif(current_setting('app.session', true), '')) and s.ended_at is null)`;
const presentedInvitation = `(select nullif(current_setting('app.invitation', true), ''))`;

/** People and sessions (of the whole instance), workspaces, departments, memberships, invitations. */
export class CreateIdentity1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table users (
        id uuid primary key,
        email text not null,
        name text not null,
        language text not null check (language in ('PL', 'EN')),
        password_hash text not null,
        created_at timestamptz not null default now(),
        disabled_at timestamptz
      );
      create unique index users_email on users (lower(email));
      grant select, insert, update on users to ${APP_ROLE};

      create table sessions (
        id uuid primary key,
        user_id uuid not null references users (id),
        token_hash text not null unique,
        user_agent text not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        ended_at timestamptz
      );
      create index sessions_of_user on sessions (user_id) where ended_at is null;
      grant select, insert, update on sessions to ${APP_ROLE};

      create table account_events (
        id uuid primary key,
        user_id uuid references users (id),
        action text not null,
        occurred_at timestamptz not null default now(),
        ip_hash text not null
      );
      create index account_events_of_user on account_events (user_id, occurred_at desc);
      grant select, insert on account_events to ${APP_ROLE};

      create table throttles (
        key text primary key,
        attempts int not null,
        window_ends_at timestamptz not null
      );
      grant select, insert, update, delete on throttles to ${APP_ROLE};`);

    await runner.query(`
      create table workspaces (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9]){1,39}$'),
        name text not null,
        timezone text not null,
        language text not null check (language in ('PL', 'EN')),
        country text not null check (country ~ '^[A-Z]{2}$'),
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version int not null default 1
      );
      alter table workspaces enable row level security;
      alter table workspaces force row level security;
      create policy tenant on workspaces using (id = ${currentWorkspace}) with check (id = ${currentWorkspace});
      grant select, insert, update on workspaces to ${APP_ROLE};

      create table departments (
        workspace_id uuid not null references workspaces (id),
        id uuid not null,
        created_at timestamptz not null,
        created_by uuid not null, -- no foreign key: departments exist before the first membership
        updated_at timestamptz not null,
        version int not null default 1,
        kind text not null check (kind in ('IT', 'MARKETING', 'OTHER')),
        name jsonb not null,
        head_id uuid,
        primary key (workspace_id, id)
      );
      create unique index departments_one_of_each_side on departments (workspace_id, kind) where kind <> 'OTHER';
      ${secureTable('departments', ['select', 'insert', 'update'])}

      create table memberships (
        workspace_id uuid not null references workspaces (id),
        id uuid not null,
        created_at timestamptz not null,
        created_by uuid not null,
        updated_at timestamptz not null,
        version int not null default 1,
        user_id uuid not null references users (id),
        department_id uuid not null,
        role text not null check (role in ('OWNER', 'ADMIN', 'CIO', 'CMO', 'EXECUTIVE', 'MEMBER', 'VIEWER')),
        state text not null check (state in ('ACTIVE', 'SUSPENDED', 'REMOVED')),
        primary key (workspace_id, id),
        unique (workspace_id, user_id),
        foreign key (workspace_id, department_id) references departments (workspace_id, id),
        foreign key (workspace_id, created_by) references memberships (workspace_id, id)
      );
      create index memberships_of_user on memberships (user_id);
      create index memberships_of_department on memberships (workspace_id, department_id);
      ${secureTable('memberships', ['select', 'insert', 'update'])}
      alter table departments add foreign key (workspace_id, head_id) references memberships (workspace_id, id);
      create index departments_of_head on departments (workspace_id, head_id);

      create table invitations (
        workspace_id uuid not null references workspaces (id),
        id uuid not null,
        created_at timestamptz not null,
        created_by uuid not null,
        updated_at timestamptz not null,
        version int not null default 1,
        token_hash text not null,
        email text not null,
        role text not null check (role in ('ADMIN', 'CIO', 'CMO', 'EXECUTIVE', 'MEMBER', 'VIEWER')),
        department_id uuid not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        revoked_at timestamptz,
        primary key (workspace_id, id),
        foreign key (workspace_id, department_id) references departments (workspace_id, id),
        foreign key (workspace_id, created_by) references memberships (workspace_id, id)
      );
      create unique index invitations_token on invitations (workspace_id, token_hash);
      create index invitations_by_token on invitations (token_hash);
      create index invitations_of_department on invitations (workspace_id, department_id);
      ${secureTable('invitations', ['select', 'insert', 'update'])}

      create table idempotency_keys (
        workspace_id uuid not null references workspaces (id),
        member_id uuid not null,
        key text not null,
        request_hash text not null,
        answer jsonb,
        created_at timestamptz not null,
        primary key (workspace_id, member_id, key),
        foreign key (workspace_id, member_id) references memberships (workspace_id, id)
      );
      ${secureTable('idempotency_keys', ['select', 'insert', 'update', 'delete'])}`);

    // Before a workspace is known, a session token shows its owner's memberships, and an invitation token shows its invitation: nothing else.
    await runner.query(`
      create policy own on memberships for select using (user_id = ${viewer});
      create policy own on workspaces for select using (exists (select 1 from memberships m where m.workspace_id = workspaces.id));
      create policy own on departments for select using (exists (select 1 from memberships m where m.workspace_id = departments.workspace_id));
      create policy presented on invitations for select using (token_hash = ${presentedInvitation});
      create policy presented on workspaces for select
        using (exists (select 1 from invitations i where i.workspace_id = workspaces.id and i.token_hash = ${presentedInvitation}));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table idempotency_keys, invitations cascade;
      alter table departments drop constraint departments_workspace_id_head_id_fkey;
      drop table memberships cascade;
      drop table departments, workspaces, throttles, account_events, sessions, users cascade`);
  }
}
