import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { Half, Lifecycle, Verdict } from './customer.enums.ts';

/** A technology that stores or uses customer data. Where it stands (TIME) is derived from what both sides say of it. */
@Entity('technologies')
export class TechnologyRow extends TenantEntity {
  @Column('text') name!: string;
  /** What marketing does with it. */
  @Column('jsonb') purpose!: Localized;
  @Column('text') vendor!: string;
  /** Minor units of the workspace's currency in a year; null when nobody has said. */
  @Column('bigint', { nullable: true, transformer: { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) } })
  costYear!: number | null;
  @Column('text') lifecycle!: Lifecycle;
}

/** A new challenge that technologies are held against, e.g. "a segment is ready in five minutes". */
@Entity('challenges')
export class ChallengeRow extends TenantEntity {
  @Column('jsonb') title!: Localized;
  /** How it is measured. */
  @Column('jsonb') measure!: Localized;
  /** From where on it is met. */
  @Column('jsonb') threshold!: Localized;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}

/** What one side says of its half: how well a technology meets a challenge. Never changed; the latest of a half counts. */
@Entity('fit_assessments')
export class FitAssessmentRow extends TenantEntity {
  @Column('uuid') technologyId!: string;
  @Column('uuid') challengeId!: string;
  @Column('text') half!: Half;
  /** 1 not at all, 2 rather not, 3 rather yes, 4 fully. */
  @Column('int') score!: number;
  @Column('jsonb') rationale!: Localized;
  /** Last day on which it holds; then the half is stale. */
  @Column('date') validUntil!: string;
}

/** What becomes of a technology, why, by when and by whom: said by one head, agreed by the other. The latest counts. */
@Entity('technology_decisions')
export class TechnologyDecisionRow extends TenantEntity {
  @Column('uuid') technologyId!: string;
  @Column('text') verdict!: Verdict;
  @Column('jsonb') reason!: Localized;
  /** Done by then; a decision to keep is looked at again then. */
  @Column('date') dueOn!: string;
  @Column('uuid') responsibleId!: string;
  /** The side of the head who decided first. */
  @Column('text') side!: Side;
  @Column('timestamptz', { nullable: true }) agreedAt!: Date | null;
  @Column('uuid', { nullable: true }) agreedById!: string | null;
}
