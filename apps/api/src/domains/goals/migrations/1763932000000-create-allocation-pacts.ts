import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** The share of IT's capacity that works for marketing, as both heads have agreed it for a span of time. */
export class CreateAllocationPacts1763932000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      tenantTable(
        'allocation_pacts',
        `share double precision not null check (share > 0 and share <= 1), starts_on date not null, ends_on date not null,
         state text not null check (state in ('PROPOSED', 'SIGNED', 'WITHDRAWN')), signed_at timestamptz,
         constraint allocation_pacts_order check (ends_on > starts_on), constraint allocation_pacts_signed check ((state = 'SIGNED') = (signed_at is not null))`,
        ['select', 'insert', 'update'],
      ),
    );
    await runner.query(
      tenantTable(
        'allocation_pact_signatures',
        `pact_id uuid not null, side text not null check (side in ('IT', 'MARKETING')), member_id uuid not null,
         ${reference('pact_id', 'allocation_pacts')}, ${reference('member_id', 'memberships')},
         constraint allocation_pact_signatures_one_of_each_side unique (workspace_id, pact_id, side),
         constraint allocation_pact_signatures_one_of_each_person unique (workspace_id, pact_id, member_id)`,
        ['select', 'insert'],
      ),
    );
    await runner.query(`
      create index allocation_pact_signatures_of_member on allocation_pact_signatures (workspace_id, member_id);
      create index allocation_pacts_by_time on allocation_pacts (workspace_id, starts_on desc, id desc);
      create unique index allocation_pacts_one_waits on allocation_pacts (workspace_id) where state = 'PROPOSED';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table allocation_pact_signatures, allocation_pacts');
  }
}
