import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { Category, EffectState } from './knowledge.enums.ts';
import { minorUnits } from './minor-units.ts';

/** A line of the budget of one department and year, in minor units. It is short by what is needed above what is planned. */
@Entity('budget_lines')
export class BudgetLineEntity extends TenantEntity {
  @Column('text') side!: Side;
  @Column('int') year!: number;
  @Column('jsonb') title!: Localized;
  @Column('text') category!: Category;
  @Column('bigint', { transformer: minorUnits }) planned!: number;
  /** Of what is needed, what is already signed for. */
  @Column('bigint', { transformer: minorUnits }) committed!: number;
  @Column('bigint', { transformer: minorUnits }) needed!: number;
  @Column('uuid') ownerId!: string;
  /** Since when the line is marked to be closed by savings; null when it is not. */
  @Column('timestamptz', { nullable: true }) toCloseAt!: Date | null;
}

/** What an insight or an improvement is expected to save on a line, and what it did by the word of the line's owner. */
@Entity('budget_effects')
export class BudgetEffectEntity extends TenantEntity {
  @Column('uuid') lineId!: string;
  @Column('uuid', { nullable: true }) insightId!: string | null;
  @Column('uuid', { nullable: true }) improvementId!: string | null;
  /** Whose knowledge it is, as of the linking. */
  @Column('uuid') giverId!: string;
  @Column('text') giverSide!: Side;
  @Column('bigint', { transformer: minorUnits }) expected!: number;
  @Column('bigint', { transformer: minorUnits, nullable: true }) realised!: number | null;
  @Column('text') state!: EffectState;
  @Column('uuid') linkedById!: string;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('uuid', { nullable: true }) settledById!: string | null;
  @Column('jsonb', { nullable: true }) note!: Localized | null;
}
