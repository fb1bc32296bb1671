import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

const STAGES = `('AWARENESS', 'CONSIDERATION', 'PURCHASE', 'SERVICE', 'LOYALTY')`;

/** Customer data: where it is stored and why, what it is used for, what is wanted and not there, and files of it. */
export class CreateDataSources1764310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sources);
    await runner.query(around);
    await runner.query(imports);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table customer_data_import_rows, customer_data_imports, data_wishes, data_uses, customer_data_sources cascade');
  }
}

const sources = `
  ${tenantTable(
    'customer_data_sources',
    `name jsonb not null,
     customer_benefit jsonb not null,
     system text,
     owner_id uuid,
     purpose jsonb,
     subjects jsonb,
     data_categories jsonb,
     recipients jsonb,
     transfers jsonb,
     retention jsonb,
     security jsonb,
     lawful_basis text constraint customer_data_sources_lawful_basis check (lawful_basis in
       ('CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK', 'LEGITIMATE_INTERESTS')),
     reviewed_on date,
     reviewed_by_id uuid,
     retired_at timestamptz,
     retired_reason jsonb,
     constraint customer_data_sources_reviewed check ((reviewed_on is null) = (reviewed_by_id is null)),
     constraint customer_data_sources_retired check ((retired_at is null) = (retired_reason is null)),
     ${reference('owner_id', 'memberships')},
     ${reference('reviewed_by_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create index customer_data_sources_of_owner on customer_data_sources (workspace_id, owner_id) where owner_id is not null;
  create index customer_data_sources_of_reviewer on customer_data_sources (workspace_id, reviewed_by_id) where reviewed_by_id is not null;
  create index customer_data_sources_creator on customer_data_sources (workspace_id, created_by);`;

const around = `
  ${tenantTable(
    'data_uses',
    `source_id uuid not null,
     activity jsonb not null,
     stage text not null constraint data_uses_stage check (stage in ${STAGES}),
     last_used_on date not null,
     ${reference('source_id', 'customer_data_sources')}`,
    ['select', 'insert', 'update'],
  )}
  create index data_uses_of_source on data_uses (workspace_id, source_id, last_used_on desc, id desc);
  create index data_uses_creator on data_uses (workspace_id, created_by);

  ${tenantTable(
    'data_wishes',
    `want jsonb not null,
     activity jsonb not null,
     stage text not null constraint data_wishes_stage check (stage in ${STAGES}),
     state text not null constraint data_wishes_state check (state in ('OPEN', 'MET', 'DROPPED')),
     source_id uuid,
     reason jsonb,
     closed_at timestamptz,
     closed_by_id uuid,
     constraint data_wishes_met check ((state = 'MET') = (source_id is not null)),
     constraint data_wishes_dropped check ((state = 'DROPPED') = (reason is not null)),
     constraint data_wishes_closed check ((state = 'OPEN') = (closed_at is null) and (closed_at is null) = (closed_by_id is null)),
     ${reference('source_id', 'customer_data_sources')},
     ${reference('closed_by_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create index data_wishes_by_time on data_wishes (workspace_id, created_at desc, id desc);
  create index data_wishes_of_source on data_wishes (workspace_id, source_id) where source_id is not null;
  create index data_wishes_closed_by on data_wishes (workspace_id, closed_by_id) where closed_by_id is not null;
  create index data_wishes_creator on data_wishes (workspace_id, created_by);`;

const imports = `
  ${tenantTable('customer_data_imports', 'file_name text not null, undone_at timestamptz', ['select', 'insert', 'update'])}
  create index customer_data_imports_by_time on customer_data_imports (workspace_id, created_at desc, id desc);
  create index customer_data_imports_creator on customer_data_imports (workspace_id, created_by);

  ${tenantTable(
    'customer_data_import_rows',
    `import_id uuid not null,
     source_id uuid not null,
     before jsonb,
     resulting_version int not null,
     constraint customer_data_import_rows_once unique (workspace_id, import_id, source_id),
     ${reference('import_id', 'customer_data_imports')},
     ${reference('source_id', 'customer_data_sources')}`,
    ['select', 'insert'],
  )}
  create index customer_data_import_rows_of_source on customer_data_import_rows (workspace_id, source_id);
  create index customer_data_import_rows_creator on customer_data_import_rows (workspace_id, created_by);`;
