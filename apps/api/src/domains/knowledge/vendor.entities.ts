import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { Category, Verdict } from './knowledge.enums.ts';
import { minorUnits } from './minor-units.ts';

/** Somebody who sells to one of the departments, or to both. */
@Entity('vendors')
export class VendorEntity extends TenantEntity {
  @Column('text') name!: string;
  @Column('jsonb', { nullable: true }) about!: Localized | null;
  @Column('text', { nullable: true }) website!: string | null;
}

/** What was bought, until when, and how long before the end it must be cancelled. */
@Entity('contracts')
export class ContractEntity extends TenantEntity {
  @Column('uuid') vendorId!: string;
  @Column('jsonb') title!: Localized;
  @Column('text') category!: Category;
  @Column('date') startsOn!: string;
  @Column('date') endsOn!: string;
  /** Calendar days before the end on which notice must have been given. */
  @Column('int') noticeDays!: number;
  /** Minor units of the workspace's currency. */
  @Column('bigint', { transformer: minorUnits }) costYear!: number;
  /** Seats paid for and seats used; both null where nothing is counted in seats. */
  @Column('int', { nullable: true }) seats!: number | null;
  @Column('int', { nullable: true }) usedSeats!: number | null;
  @Column('text') ownerSide!: Side;
  @Column('uuid') ownerId!: string;
}

/** What one side says of a contract before its notice window; one for each end of the contract, so that a renewal asks anew. */
@Entity('contract_reviews')
export class ContractReviewEntity extends TenantEntity {
  @Column('uuid') contractId!: string;
  /** The end of the contract that the review is about. */
  @Column('date') endsOn!: string;
  @Column('text') side!: Side;
  @Column('text') verdict!: Verdict;
  @Column('jsonb', { nullable: true }) note!: Localized | null;
  @Column('uuid') reviewerId!: string;
}

/** Something worth knowing about a vendor: prices, terms, quality. True until a day. */
@Entity('vendor_insights')
export class InsightEntity extends TenantEntity {
  @Column('uuid') vendorId!: string;
  @Column('text') category!: Category;
  @Column('jsonb') claim!: Localized;
  @Column('jsonb') evidence!: Localized;
  /** Address where it can be checked. */
  @Column('text', { nullable: true }) source!: string | null;
  @Column('date') validUntil!: string;
  @Column('uuid') authorId!: string;
  @Column('text') side!: Side;
}
