import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** Days, the first and the last among them, on which IT changes nothing in what customers use. */
@Entity('freezes')
export class FreezeEntity extends TenantEntity {
  @Column('jsonb') name!: Localized;
  /** Why, for those whose date falls into it. */
  @Column('jsonb') reason!: Localized;
  @Column('date') firstDay!: string;
  @Column('date') lastDay!: string;
}
