import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { CitationState, InsightState } from './customer.enums.ts';

/** Something learned about customers: said by one side, verified by the other, used when something rests on it. */
@Entity('insights')
export class InsightRow extends TenantEntity {
  @Column('jsonb') statement!: Localized;
  /** From what it is known: numbers, talks, tests. */
  @Column('jsonb') evidence!: Localized;
  /** The data it comes from; null when it comes from no stored data. */
  @Column('uuid', { nullable: true }) sourceId!: string | null;
  /** The author's side when it was noted. */
  @Column('text') side!: Side;
  @Column('text') state!: InsightState;
  @Column('timestamptz', { nullable: true }) verifiedAt!: Date | null;
  @Column('uuid', { nullable: true }) verifiedById!: string | null;
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('jsonb', { nullable: true }) retiredReason!: Localized | null;
}

/** A goal, project or technology decision rests on an insight: said by one side, accepted or declined by the other. */
@Entity('insight_citations')
export class InsightCitationRow extends TenantEntity {
  @Column('uuid') insightId!: string;
  /** Exactly one of the three. */
  @Column('uuid', { nullable: true }) goalId!: string | null;
  @Column('uuid', { nullable: true }) projectId!: string | null;
  @Column('uuid', { nullable: true }) decisionId!: string | null;
  /** What the insight changed there. */
  @Column('jsonb') effect!: Localized;
  @Column('text') side!: Side;
  @Column('text') state!: CitationState;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { nullable: true }) answeredById!: string | null;
  @Column('jsonb', { nullable: true }) answerReason!: Localized | null;
}
