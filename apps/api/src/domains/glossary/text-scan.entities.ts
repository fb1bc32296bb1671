import { Column, Entity } from 'typeorm';
import type { Language } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** How a text read for each side when it was published. */
@Entity('text_scans')
export class TextScanRow extends TenantEntity {
  /** As the audit log names it, e.g. `StatusUpdate`. */
  @Column('text') entity!: string;
  @Column('uuid') entityId!: string;
  @Column('text') field!: string;
  @Column('text') language!: Language;
  /** The side that wrote it; null for somebody of neither. */
  @Column('text', { nullable: true }) side!: Side | null;
  /** SHA-256 of the text: an unchanged text is not scanned again. */
  @Column('text') textHash!: string;
  @Column('int') words!: number;
  @Column('int') unexplainedIt!: number;
  @Column('int') unexplainedMarketing!: number;
  /** Version of the matcher that read it. */
  @Column('int') matcherVersion!: number;
  /** When the text was published; `createdAt` is when its words were last counted. */
  @Column('timestamptz') scannedAt!: Date;
  /** Words that no term explains, and how often each stands in the text. */
  @Column('jsonb') unknown!: Record<string, number>;
}

/** How often a term stands in a text. */
@Entity('term_uses')
export class TermUseRow extends TenantEntity {
  @Column('uuid') scanId!: string;
  @Column('uuid') termId!: string;
  @Column('int') times!: number;
}
