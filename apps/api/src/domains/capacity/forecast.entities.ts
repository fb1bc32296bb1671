import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** When a project will be done, as computed on one day. Days are null beyond the horizon of the engine. */
@Entity('forecasts')
export class ForecastRow extends TenantEntity {
  @Column('uuid') projectId!: string;
  @Column('date') asOf!: string;
  /** First and last day of the measured history. */
  @Column('date') windowFrom!: string;
  @Column('date') windowTo!: string;
  @Column('int') runs!: number;
  /** 32 bits; the same seed over the same history gives the same figures. */
  @Column('bigint') seed!: number;
  @Column('int') itemsLeft!: number;
  /** The deadline that pOnTime is about. */
  @Column('date', { nullable: true }) deadline!: string | null;
  @Column('date', { nullable: true }) p50!: string | null;
  @Column('date', { nullable: true }) p85!: string | null;
  @Column('date', { nullable: true }) p95!: string | null;
  /** Probability of the deadline, 0 to 1; null without a deadline. */
  @Column('double precision', { nullable: true }) pOnTime!: number | null;
}

/** Why a project stays "on track" although the figures say otherwise: about one status update. */
@Entity('forecast_reconciliations')
export class ForecastReconciliationRow extends TenantEntity {
  @Column('uuid') projectId!: string;
  @Column('uuid') statusUpdateId!: string;
  @Column('double precision') pOnTime!: number;
  @Column('jsonb') reason!: Localized;
}
