import type { BoardPack } from '@tandem/board-pack/pack';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** A link to one pack, with the pack as it was when it was shared: what a board has read does not change afterwards. */
@Entity('board_pack_shares')
export class BoardPackShareRow extends TenantEntity {
  /** Of the token in the link; the token itself is nowhere. */
  @Column('text') tokenHash!: string;
  @Column('text') period!: string;
  @Column('jsonb') pack!: BoardPack;
  @Column('timestamptz') expiresAt!: Date;
  /** When somebody ended it before its time. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
