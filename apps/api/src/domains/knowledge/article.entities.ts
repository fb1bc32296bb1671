import { Column, Entity } from 'typeorm';
import type { Language, Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { BodyNode } from './article-body.ts';
import type { Category, Space } from './knowledge.enums.ts';

/** Something one department knows and both can read. Whether it is still verified is not stored: it follows from the last verification and the day. */
@Entity('articles')
export class ArticleEntity extends TenantEntity {
  @Column('jsonb') title!: Localized;
  @Column('jsonb') summary!: Localized;
  @Column('text') space!: Space;
  /** Language of the body. */
  @Column('text') language!: Language;
  /** The document, built anew on the server from its allow-list. */
  @Column('jsonb') body!: BodyNode;
  /** Words of the body in its language, for search and the glossary. */
  @Column('jsonb') bodyText!: Localized;
  @Column('uuid') ownerId!: string;
  /** Department of the owner. */
  @Column('text') side!: Side;
  @Column('int') verifyEveryDays!: number;
  @Column('text') state!: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) verifiedAt!: Date | null;
  @Column('uuid', { nullable: true }) verifiedById!: string | null;
}

/** What an article said from one day on, from its publication; never changed. Who wrote it so is its creator. */
@Entity('article_versions')
export class ArticleVersionEntity extends TenantEntity {
  @Column('uuid') articleId!: string;
  /** Counts from 1 in each article. */
  @Column('int') number!: number;
  @Column('jsonb') title!: Localized;
  @Column('jsonb') summary!: Localized;
  @Column('text') language!: Language;
  @Column('jsonb') body!: BodyNode;
}

/** A way of working that takes less time than before. */
@Entity('process_improvements')
export class ImprovementEntity extends TenantEntity {
  @Column('jsonb') title!: Localized;
  @Column('jsonb') before!: Localized;
  @Column('jsonb') after!: Localized;
  /** Minutes saved each time. */
  @Column('int') minutesSaved!: number;
  @Column('int') runsPerMonth!: number;
  /** On which lines it may save money; null when on none in particular. */
  @Column('text', { nullable: true }) category!: Category | null;
  @Column('uuid') authorId!: string;
  @Column('text') side!: Side;
}

/** Somebody of the other department says what an article, an improvement or an insight was useful for. Never changed, never taken back. */
@Entity('usefulness_confirmations')
export class UsefulnessEntity extends TenantEntity {
  @Column('uuid', { nullable: true }) articleId!: string | null;
  @Column('uuid', { nullable: true }) improvementId!: string | null;
  @Column('uuid', { nullable: true }) insightId!: string | null;
  /** Whose knowledge it was, as of then. */
  @Column('uuid') giverId!: string;
  @Column('text') giverSide!: Side;
  @Column('uuid') receiverId!: string;
  @Column('text') receiverSide!: Side;
  @Column('jsonb') usedFor!: Localized;
}
