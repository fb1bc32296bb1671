import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** Technologies, the new challenges they must meet, what each side says of its half, and what was decided. */
export class CreateTechnologies1764310001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(things);
    await runner.query(said);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table technology_decisions, fit_assessments, challenges, technologies cascade');
  }
}

const things = `
  ${tenantTable(
    'technologies',
    `name text not null,
     purpose jsonb not null,
     vendor text not null,
     cost_year bigint constraint technologies_cost_year check (cost_year >= 0),
     lifecycle text not null constraint technologies_lifecycle check (lifecycle in ('PLANNED', 'IN_USE', 'PHASING_OUT', 'RETIRED'))`,
    ['select', 'insert', 'update'],
  )}
  create unique index technologies_once on technologies (workspace_id, lower(name));
  create index technologies_creator on technologies (workspace_id, created_by);

  ${tenantTable(
    'challenges',
    `title jsonb not null,
     measure jsonb not null,
     threshold jsonb not null,
     closed_at timestamptz`,
    ['select', 'insert', 'update'],
  )}
  create index challenges_by_time on challenges (workspace_id, created_at desc, id desc);
  create index challenges_creator on challenges (workspace_id, created_by);`;

const said = `
  ${tenantTable(
    'fit_assessments',
    `technology_id uuid not null,
     challenge_id uuid not null,
     half text not null constraint fit_assessments_half check (half in ('FUNCTIONAL', 'TECHNICAL')),
     score int not null constraint fit_assessments_score check (score between 1 and 4),
     rationale jsonb not null,
     valid_until date not null,
     ${reference('technology_id', 'technologies')},
     ${reference('challenge_id', 'challenges')}`,
    // What was said stays said: a new opinion is a new row.
    ['select', 'insert'],
  )}
  create index fit_assessments_latest on fit_assessments (workspace_id, technology_id, challenge_id, half, created_at desc, id desc);
  create index fit_assessments_of_challenge on fit_assessments (workspace_id, challenge_id);
  create index fit_assessments_creator on fit_assessments (workspace_id, created_by);

  ${tenantTable(
    'technology_decisions',
    `technology_id uuid not null,
     verdict text not null constraint technology_decisions_verdict check (verdict in ('KEEP', 'MIGRATE', 'ELIMINATE')),
     reason jsonb not null,
     due_on date not null,
     responsible_id uuid not null,
     side text not null constraint technology_decisions_side check (side in ('IT', 'MARKETING')),
     agreed_at timestamptz,
     agreed_by_id uuid,
     constraint technology_decisions_agreed check ((agreed_at is null) = (agreed_by_id is null)),
     ${reference('technology_id', 'technologies')},
     ${reference('responsible_id', 'memberships')},
     ${reference('agreed_by_id', 'memberships')}`,
    ['select', 'insert', 'update'],
  )}
  create index technology_decisions_of_technology on technology_decisions (workspace_id, technology_id, created_at desc, id desc);
  create index technology_decisions_of_responsible on technology_decisions (workspace_id, responsible_id);
  create index technology_decisions_agreed_by on technology_decisions (workspace_id, agreed_by_id) where agreed_by_id is not null;
  create index technology_decisions_creator on technology_decisions (workspace_id, created_by);`;
