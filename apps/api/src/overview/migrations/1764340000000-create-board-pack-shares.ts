import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../../platform/database/tenant-table.ts';

/** Links by which somebody without an account reads one board pack. */
export class CreateBoardPackShares1764340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      tenantTable(
        'board_pack_shares',
        `token_hash text not null, period text not null, pack jsonb not null, expires_at timestamptz not null, ended_at timestamptz,
         constraint board_pack_shares_expire_later check (expires_at > created_at),
         constraint board_pack_shares_token unique (workspace_id, token_hash)`,
        ['select', 'insert', 'update'],
      ),
    );
    // Whoever presents the token sees the row it stands for, before a workspace is known, and nothing else.
    await runner.query(`
      create index board_pack_shares_latest on board_pack_shares (workspace_id, created_at desc, id desc);
      create index board_pack_shares_creator on board_pack_shares (workspace_id, created_by);
      create index board_pack_shares_presented on board_pack_shares (token_hash);
      create policy presented on board_pack_shares for select using (token_hash = (select nullif(current_setting('app.share', true), '')));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table board_pack_shares');
  }
}
