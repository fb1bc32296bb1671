import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { JourneyStage, LawfulBasis, WishState } from './customer.enums.ts';

/** A place where customer data is stored, as the register of processing describes it (GDPR, Article 30), and what the customer gains from it. */
@Entity('customer_data_sources')
export class CustomerDataSourceRow extends TenantEntity {
  @Column('jsonb') name!: Localized;
  /** What the customer gains from our holding this. */
  @Column('jsonb') customerBenefit!: Localized;
  /** The program it lives in. */
  @Column('text', { nullable: true }) system!: string | null;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('jsonb', { nullable: true }) purpose!: Localized | null;
  /** Whose data it is. */
  @Column('jsonb', { nullable: true }) subjects!: Localized | null;
  /** What is known about them. */
  @Column('jsonb', { nullable: true }) dataCategories!: Localized | null;
  @Column('jsonb', { nullable: true }) recipients!: Localized | null;
  /** To which countries outside the EEA, and on what ground; "none" is an answer. */
  @Column('jsonb', { nullable: true }) transfers!: Localized | null;
  /** How long it is kept, and what happens then. */
  @Column('jsonb', { nullable: true }) retention!: Localized | null;
  @Column('jsonb', { nullable: true }) security!: Localized | null;
  @Column('text', { nullable: true }) lawfulBasis!: LawfulBasis | null;
  /** The day on which somebody of the other side than the owner's last found the entry true. */
  @Column('date', { nullable: true }) reviewedOn!: string | null;
  @Column('uuid', { nullable: true }) reviewedById!: string | null;
  /** When it stopped being held. */
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('jsonb', { nullable: true }) retiredReason!: Localized | null;
}

/** A marketing activity that uses a source. */
@Entity('data_uses')
export class DataUseRow extends TenantEntity {
  @Column('uuid') sourceId!: string;
  @Column('jsonb') activity!: Localized;
  /** Where on the customer's journey. */
  @Column('text') stage!: JourneyStage;
  @Column('date') lastUsedOn!: string;
}

/** Customer data that marketing wants and that is stored nowhere yet: a blind wish, until a source meets it. */
@Entity('data_wishes')
export class DataWishRow extends TenantEntity {
  @Column('jsonb') want!: Localized;
  /** What it would be used for. */
  @Column('jsonb') activity!: Localized;
  @Column('text') stage!: JourneyStage;
  @Column('text') state!: WishState;
  /** The source that meets it. */
  @Column('uuid', { nullable: true }) sourceId!: string | null;
  /** Why it was given up. */
  @Column('jsonb', { nullable: true }) reason!: Localized | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('uuid', { nullable: true }) closedById!: string | null;
}

/** A register that came in as a file. */
@Entity('customer_data_imports')
export class CustomerDataImportRow extends TenantEntity {
  @Column('text') fileName!: string;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
}

/** What an import did to a source: what stood there before (null for a new one), and the version it left. */
@Entity('customer_data_import_rows')
export class CustomerDataImportEntryRow extends TenantEntity {
  @Column('uuid') importId!: string;
  @Column('uuid') sourceId!: string;
  @Column('jsonb', { nullable: true }) before!: object | null;
  @Column('int') resultingVersion!: number;
}
