import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTable } from '../../database/tenant-table.ts';

/** Text that the hash of an event covers. The verifier computes the same one (`audit.reads.ts`). */
export const hashedText = (row: string) => `concat_ws('|', ${row}.workspace_id, ${row}.position, ${row}.id,
  extract(epoch from ${row}.occurred_at), ${row}.actor_id, ${row}.action, ${row}.entity, ${row}.entity_id, ${row}.changes::text)`;

/**
 * The audit log: append-only, one chain of hashes for each workspace, and at the same time the outbox of its changes.
 * The trigger takes the workspace's clock row, so positions follow the order of commits and nobody can write a position or a hash of their own.
 */
export class CreateAudit1763900001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table workspace_clocks (
        workspace_id uuid primary key references workspaces (id),
        position bigint not null default 0,
        hash bytea not null default '\\x'
      );
      ${secureTable('workspace_clocks', ['select'])}

      create table audit_events (
        workspace_id uuid not null references workspaces (id),
        id uuid not null,
        position bigint not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        actor_id uuid not null,
        request_id text not null,
        action text not null,
        entity text not null,
        entity_id uuid not null,
        changes jsonb not null,
        previous_hash bytea not null,
        hash bytea not null,
        primary key (workspace_id, id),
        unique (workspace_id, position),
        foreign key (workspace_id, actor_id) references memberships (workspace_id, id)
      );
      create index audit_events_of_entity on audit_events (workspace_id, entity_id, position);
      create index audit_events_of_action on audit_events (workspace_id, action, position);
      create index audit_events_of_actor on audit_events (workspace_id, actor_id, position);
      ${secureTable('audit_events', ['select', 'insert'])}

      create function chain_audit_event() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare previous bytea;
      begin
        insert into workspace_clocks (workspace_id) values (new.workspace_id) on conflict (workspace_id) do nothing;
        update workspace_clocks set position = position + 1 where workspace_id = new.workspace_id
          returning position, hash into new.position, previous;
        new.previous_hash := previous;
        new.recorded_at := now();
        new.hash := sha256(previous || convert_to(${hashedText('new')}, 'UTF8'));
        update workspace_clocks set hash = new.hash where workspace_id = new.workspace_id;
        return new;
      end $$;
      create trigger chain before insert on audit_events for each row execute function chain_audit_event();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_events, workspace_clocks; drop function chain_audit_event()');
  }
}
