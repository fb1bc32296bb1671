import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../../platform/database/tenant-table.ts';

/** Teams and who belongs to them, from when to when. */
export class CreateTeams1763920000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      tenantTable(
        'teams',
        `name jsonb not null,
         kind text not null check (kind in ('JOINT', 'DEPARTMENT')),
         interaction_mode text not null check (interaction_mode in ('COLLABORATION', 'FACILITATING', 'SERVICE')),
         mode_until date,
         charter jsonb,
         archived_at timestamptz`,
        ['select', 'insert', 'update'],
      ),
    );
    await runner.query(
      tenantTable(
        'team_memberships',
        `team_id uuid not null,
         member_id uuid not null,
         fraction double precision not null check (fraction > 0 and fraction <= 1),
         liaison boolean not null,
         valid_from date not null,
         valid_to date,
         constraint team_memberships_order check (valid_to is null or valid_to >= valid_from),
         ${reference('team_id', 'teams')},
         ${reference('member_id', 'memberships')}`,
        ['select', 'insert', 'update'],
      ),
    );
    await runner.query(`
      create index team_memberships_of_team on team_memberships (workspace_id, team_id, valid_from);
      create index team_memberships_of_member on team_memberships (workspace_id, member_id, valid_from);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table team_memberships, teams');
  }
}
