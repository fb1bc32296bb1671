import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTable } from '../../database/tenant-table.ts';
import { hashedText } from './1763900001000-create-audit.ts';

/**
 * The chain goes on from its last event instead of from a row that every event rewrites. A transaction with thousands of events (an import, the demo) had to walk
 * over as many dead versions of that row for each of them. Changes of a workspace queue as before, for a lock that ends with the transaction.
 */
export class ChainByTheLastEvent1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function chain_audit_event() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('audit ' || new.workspace_id, 0));
        select position, hash into new.position, new.previous_hash from audit_events
          where workspace_id = new.workspace_id order by position desc limit 1;
        new.position := coalesce(new.position, 0) + 1;
        new.previous_hash := coalesce(new.previous_hash, '\\x');
        new.recorded_at := now();
        new.hash := sha256(new.previous_hash || convert_to(${hashedText('new')}, 'UTF8'));
        return new;
      end $$;
      drop table workspace_clocks;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table workspace_clocks (
        workspace_id uuid primary key references workspaces (id),
        position bigint not null default 0,
        hash bytea not null default '\\x'
      );
      insert into workspace_clocks (workspace_id, position, hash)
        select distinct on (workspace_id) workspace_id, position, hash from audit_events order by workspace_id, position desc;
      ${secureTable('workspace_clocks', ['select'])}
      create or replace function chain_audit_event() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
      end $$;`);
  }
}
