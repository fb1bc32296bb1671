import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

export type ProblemKind = 'OVERLOAD' | 'SKILL_GAP' | 'BUS_FACTOR' | 'OTHER';
export type ProblemState = 'OPEN' | 'PLANNED' | 'RESOLVED' | 'DISMISSED';
export type Remedy = 'TRAIN' | 'HIRE' | 'RESCOPE' | 'MOVE';

/** Something that keeps people from doing what was promised, found by the machine or named by a person. */
@Entity('capacity_problems')
export class CapacityProblemRow extends TenantEntity {
  @Column('text') kind!: ProblemKind;
  @Column('text') detectedBy!: 'MACHINE' | 'PERSON';
  /** What the machine recognises it by; null for one that a person named. */
  @Column('text', { nullable: true }) fingerprint!: string | null;
  @Column('jsonb') title!: Localized;
  @Column('uuid', { nullable: true }) memberId!: string | null;
  @Column('uuid', { nullable: true }) skillId!: string | null;
  @Column('uuid', { nullable: true }) projectId!: string | null;
  @Column('text') state!: ProblemState;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('text', { nullable: true }) remedy!: Remedy | null;
  /** What will be done. */
  @Column('jsonb', { nullable: true }) action!: Localized | null;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { nullable: true }) plannedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('jsonb', { nullable: true }) closeReason!: Localized | null;
}
