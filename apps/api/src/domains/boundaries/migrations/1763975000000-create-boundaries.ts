import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** Who decides what, in signed versions; who has confirmed them; changes that wait for their owner. */
export class CreateBoundaries1763975000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(register);
    await runner.query(crossings);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table crossings, right_acknowledgements, decision_rights, decision_domains cascade');
  }
}

const PEOPLE = `array['IT', 'MARKETING', 'EXECUTIVE']`;

const register = `
  ${tenantTable('decision_domains', `code text not null`, ['select', 'insert', 'update'])}
  create unique index decision_domains_code on decision_domains (workspace_id, code);
  ${tenantTable(
    'decision_rights',
    `domain_id uuid not null,
     number int not null check (number > 0),
     state text not null constraint decision_rights_state check (state in ('DRAFT', 'BOTH_SIGNED', 'IN_FORCE', 'SUPERSEDED')),
     name jsonb not null,
     description jsonb not null,
     holder text not null constraint decision_rights_holder check (holder in ('IT', 'MARKETING', 'JOINT')),
     consulted text[] not null check (consulted <@ ${PEOPLE}),
     informed text[] not null check (informed <@ ${PEOPLE}),
     answer_within_days int not null check (answer_within_days between 1 and 20),
     entity text,
     fields text[] not null,
     filter jsonb not null,
     starts_on date,
     it_signed_by uuid,
     it_signed_at timestamptz,
     marketing_signed_by uuid,
     marketing_signed_at timestamptz,
     in_force_at timestamptz,
     constraint decision_rights_signed check (state = 'DRAFT' or (it_signed_at is not null and marketing_signed_at is not null)),
     ${reference('domain_id', 'decision_domains')},
     ${reference('it_signed_by', 'memberships')},
     ${reference('marketing_signed_by', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create unique index decision_rights_number on decision_rights (workspace_id, domain_id, number);
  -- One decides at a time, and one change is negotiated at a time.
  create unique index decision_rights_one_in_force on decision_rights (workspace_id, domain_id) where state = 'IN_FORCE';
  create unique index decision_rights_one_open on decision_rights (workspace_id, domain_id) where state in ('DRAFT', 'BOTH_SIGNED');
  create index decision_rights_of_entity on decision_rights (workspace_id, entity) where state <> 'SUPERSEDED';
  create index decision_rights_it_signed_by on decision_rights (workspace_id, it_signed_by) where it_signed_by is not null;
  create index decision_rights_marketing_signed_by on decision_rights (workspace_id, marketing_signed_by) where marketing_signed_by is not null;
  ${tenantTable('right_acknowledgements', `right_id uuid not null, member_id uuid not null, ${reference('right_id', 'decision_rights')}, ${reference('member_id', 'memberships')}`, ['select', 'insert'])}
  create unique index right_acknowledgements_once on right_acknowledgements (workspace_id, right_id, member_id);
  create index right_acknowledgements_member on right_acknowledgements (workspace_id, member_id);`;

const crossings = `
  ${tenantTable(
    'crossings',
    `domain_id uuid not null,
     right_id uuid not null,
     state text not null constraint crossings_state check (state in ('HELD', 'ESCALATED', 'APPROVED', 'CONFLICT', 'DECLINED', 'WITHDRAWN', 'OVERRIDDEN')),
     author_side text,
     entity text not null,
     entity_id uuid not null,
     title jsonb not null,
     operation text not null,
     input jsonb not null,
     changes jsonb not null,
     base_version int not null,
     needed_sides text[] not null check (needed_sides <@ array['IT', 'MARKETING']),
     assignee_id uuid,
     due_at timestamptz not null,
     escalated_at timestamptz,
     decided_at timestamptz,
     decided_by_id uuid,
     reason jsonb,
     authority jsonb,
     constraint crossings_decided check ((state in ('HELD', 'ESCALATED')) = (decided_at is null)),
     constraint crossings_reason check (state not in ('DECLINED', 'OVERRIDDEN') or reason is not null),
     ${reference('domain_id', 'decision_domains')},
     ${reference('right_id', 'decision_rights')},
     ${reference('assignee_id', 'memberships')},
     ${reference('decided_by_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create index crossings_of_domain on crossings (workspace_id, domain_id, id desc);
  create index crossings_of_right on crossings (workspace_id, right_id);
  create index crossings_open on crossings (workspace_id, due_at) where state in ('HELD', 'ESCALATED');
  create index crossings_of_author on crossings (workspace_id, created_by, id desc);
  create index crossings_assignee on crossings (workspace_id, assignee_id) where assignee_id is not null;
  create index crossings_decided_by on crossings (workspace_id, decided_by_id) where decided_by_id is not null;`;
