import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

/** What an hour is promised to: a project, a lane of requests, or keeping things running. */
export type AllocationKind = 'PROJECT' | 'LANE' | 'BUSINESS_AS_USUAL';
/** A lane of requests, by how soon it promises. */
export type AllocationLane = 'EXPRESS' | 'WEEK' | 'STANDARD';

/** Somebody's usual hours in a week without holidays; 40 where there is no row. */
@Entity('working_hours')
export class WorkingHoursRow extends TenantEntity {
  @Column('uuid') memberId!: string;
  @Column('double precision') hoursPerWeek!: number;
}

/** Hours of somebody in one week where they differ from the usual: stands for the whole week, holidays and absences included. */
@Entity('capacity_weeks')
export class CapacityWeekRow extends TenantEntity {
  @Column('uuid') memberId!: string;
  /** Monday of the week. */
  @Column('date') week!: string;
  @Column('double precision') hours!: number;
}

/** Days on which somebody does not work. Why is nobody's business here. */
@Entity('absences')
export class AbsenceRow extends TenantEntity {
  @Column('uuid') memberId!: string;
  @Column('date') firstDay!: string;
  @Column('date') lastDay!: string;
}

/** Hours of somebody in one week, promised to one thing. */
@Entity('allocations')
export class AllocationRow extends TenantEntity {
  @Column('uuid') memberId!: string;
  @Column('text') kind!: AllocationKind;
  @Column('uuid', { nullable: true }) projectId!: string | null;
  @Column('text', { nullable: true }) lane!: AllocationLane | null;
  /** Monday of the week. */
  @Column('date') week!: string;
  @Column('double precision') hours!: number;
  /** Pencilled in: shown when asked for, never counted as promised. */
  @Column('boolean') tentative!: boolean;
}
