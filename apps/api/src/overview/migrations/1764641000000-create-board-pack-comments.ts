import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, tenantTable } from '../../platform/database/tenant-table.ts';

/** What is said about a page of a board pack. One that was taken away keeps its row without a text, so that its version goes on. */
export class CreateBoardPackComments1764641000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${tenantTable(
        'board_pack_comments',
        `period text not null,
         page text not null check (page in ('SUMMARY', 'INDEX', 'PEOPLE', 'GOALS', 'PROJECTS', 'DECISIONS')),
         text jsonb,
         written_by uuid not null,
         ${reference('written_by', 'memberships')},
         constraint board_pack_comments_one_for_a_page unique (workspace_id, period, page)`,
        ['select', 'insert', 'update'],
      )}
      create index board_pack_comments_creator on board_pack_comments (workspace_id, created_by);
      create index board_pack_comments_writer on board_pack_comments (workspace_id, written_by);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table board_pack_comments');
  }
}
