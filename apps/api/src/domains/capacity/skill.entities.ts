import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { AssessmentKind } from './effective-level.ts';

export type SkillDomain = 'IT' | 'MARKETING' | 'CUSTOMER' | 'SHARED';

/** Something a person can know, with a stable code. */
@Entity('skills')
export class SkillRow extends TenantEntity {
  @Column('text') code!: string;
  @Column('jsonb') name!: Localized;
  @Column('text') domain!: SkillDomain;
  /** Losing it would stop the work: one person is too few. */
  @Column('boolean') critical!: boolean;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

/** How many people with which level a project needs. */
@Entity('skill_requirements')
export class SkillRequirementRow extends TenantEntity {
  @Column('uuid') projectId!: string;
  @Column('uuid') skillId!: string;
  /** 1 has heard of it, 2 with help, 3 alone, 4 teaches others, 5 is asked by everybody. */
  @Column('int') level!: number;
  @Column('int') people!: number;
}

/** What somebody said about somebody's level. Kept for ever. */
@Entity('skill_assessments')
export class SkillAssessmentRow extends TenantEntity {
  @Column('uuid') memberId!: string;
  @Column('uuid') skillId!: string;
  @Column('text') kind!: AssessmentKind;
  @Column('int') level!: number;
  /** Last day on which it counts. */
  @Column('date') validUntil!: string;
  @Column('jsonb', { nullable: true }) note!: Localized | null;
}
