import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** One __thing words__. Put away, never deleted. */
@Entity('__things_snake__')
export class __Thing__Row extends TenantEntity {
  @Column('jsonb') title!: Localized;
  @Column('jsonb', { nullable: true }) note!: Localized | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}
