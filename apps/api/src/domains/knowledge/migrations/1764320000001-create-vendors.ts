import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';
import { CATEGORIES, SIDES } from '../first-lists.ts';

/** Vendors of both departments, their contracts with what each side says before the notice window, and what is known about them. */
export class CreateVendors1764320000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(vendors);
    await runner.query(contracts);
    await runner.query(insights);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table vendor_insights, contract_reviews, contracts, vendors cascade');
  }
}

const vendors = `
  ${tenantTable(
    'vendors',
    `name text not null,
     about jsonb,
     website text,
     constraint vendors_once unique (workspace_id, name)`,
    ['select', 'insert', 'update'],
  )}
  create index vendors_by_name on vendors (workspace_id, (name collate "pl-x-icu"), id);
  create index vendors_creator on vendors (workspace_id, created_by);`;

const contracts = `
  ${tenantTable(
    'contracts',
    `vendor_id uuid not null,
     title jsonb not null,
     category text not null constraint contracts_category check (category in ${CATEGORIES}),
     starts_on date not null,
     ends_on date not null,
     notice_days int not null constraint contracts_notice check (notice_days >= 0 and notice_days <= ends_on - starts_on),
     cost_year bigint not null constraint contracts_cost check (cost_year >= 0),
     seats int constraint contracts_seats check (seats >= 1),
     used_seats int constraint contracts_used_seats check (used_seats between 0 and seats),
     owner_side text not null constraint contracts_owner_side check (owner_side in ${SIDES}),
     owner_id uuid not null,
     constraint contracts_dates check (ends_on > starts_on),
     constraint contracts_seats_pair check ((seats is null) = (used_seats is null)),
     ${reference('vendor_id', 'vendors')},
     ${reference('owner_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  -- The radar: by the last day on which notice can be given.
  create index contracts_by_notice on contracts (workspace_id, (ends_on - notice_days), id);
  create index contracts_by_category on contracts (workspace_id, category, ends_on);
  create index contracts_of_vendor on contracts (workspace_id, vendor_id);
  create index contracts_of_owner on contracts (workspace_id, owner_id);
  create index contracts_creator on contracts (workspace_id, created_by);

  ${tenantTable(
    'contract_reviews',
    `contract_id uuid not null,
     ends_on date not null,
     side text not null constraint contract_reviews_side check (side in ${SIDES}),
     verdict text not null constraint contract_reviews_verdict check (verdict in ('KEEP', 'CHANGE', 'END')),
     note jsonb,
     reviewer_id uuid not null,
     constraint contract_reviews_once unique (workspace_id, contract_id, ends_on, side),
     ${reference('contract_id', 'contracts')},
     ${reference('reviewer_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create index contract_reviews_of_reviewer on contract_reviews (workspace_id, reviewer_id);
  create index contract_reviews_creator on contract_reviews (workspace_id, created_by);`;

const insights = `
  ${tenantTable(
    'vendor_insights',
    `vendor_id uuid not null,
     category text not null constraint vendor_insights_category check (category in ${CATEGORIES}),
     claim jsonb not null,
     evidence jsonb not null,
     source text,
     valid_until date not null,
     author_id uuid not null,
     side text not null constraint vendor_insights_side check (side in ${SIDES}),
     ${reference('vendor_id', 'vendors')},
     ${reference('author_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create index vendor_insights_by_time on vendor_insights (workspace_id, created_at desc, id desc);
  create index vendor_insights_of_vendor on vendor_insights (workspace_id, vendor_id);
  create index vendor_insights_by_category on vendor_insights (workspace_id, category, valid_until);
  create index vendor_insights_of_author on vendor_insights (workspace_id, author_id);
  create index vendor_insights_creator on vendor_insights (workspace_id, created_by);`;
