import type { BoardPack, PackPageCode } from '@tandem/board-pack/pack';
import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
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

/** What is said about a page of the pack of a period; the pack carries it wherever it is read. */
@Entity('board_pack_comments')
export class BoardPackCommentRow extends TenantEntity {
  @Column('text') period!: string;
  @Column('text') page!: PackPageCode;
  /** Null once it was taken away. */
  @Column('jsonb', { nullable: true }) text!: Localized | null;
  /** Who wrote it last. */
  @Column('uuid') writtenBy!: string;
}
