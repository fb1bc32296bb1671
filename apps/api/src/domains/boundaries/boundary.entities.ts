import { Column, Entity } from 'typeorm';
import type { FieldChange } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { Role, Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { Filter } from './matchers.ts';

export type Holder = Side | 'JOINT';
export type Party = Side | 'EXECUTIVE';
export type RightState = 'DRAFT' | 'BOTH_SIGNED' | 'IN_FORCE' | 'SUPERSEDED';
export type CrossingState = 'HELD' | 'ESCALATED' | 'APPROVED' | 'CONFLICT' | 'DECLINED' | 'WITHDRAWN' | 'OVERRIDDEN';

/** Something to decide about. What it is called and who decides stands in its versions. */
@Entity('decision_domains')
export class DecisionDomainRow extends TenantEntity {
  @Column('text') code!: string;
}

/** One version of who decides. What is signed is what is read: names, people and what the rule watches. */
@Entity('decision_rights')
export class DecisionRightRow extends TenantEntity {
  @Column('uuid') domainId!: string;
  @Column('int') number!: number;
  @Column('text') state!: RightState;
  @Column('jsonb') name!: Localized;
  @Column('jsonb') description!: Localized;
  @Column('text') holder!: Holder;
  @Column('text', { array: true }) consulted!: Party[];
  @Column('text', { array: true }) informed!: Party[];
  /** Working days in which the owner answers. */
  @Column('int') answerWithinDays!: number;
  /** Declared kind of thing that the rule watches; null when the decision is made outside Tandem. */
  @Column('text', { nullable: true }) entity!: string | null;
  @Column('text', { array: true }) fields!: string[];
  @Column('jsonb') filter!: Filter;
  /** First day in force; null for the moment of the second signature. */
  @Column('date', { nullable: true }) startsOn!: string | null;
  @Column('uuid', { nullable: true }) itSignedBy!: string | null;
  @Column('timestamptz', { nullable: true }) itSignedAt!: Date | null;
  @Column('uuid', { nullable: true }) marketingSignedBy!: string | null;
  @Column('timestamptz', { nullable: true }) marketingSignedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) inForceAt!: Date | null;
}

/** Somebody has read and accepted a version. */
@Entity('right_acknowledgements')
export class RightAcknowledgementRow extends TenantEntity {
  @Column('uuid') rightId!: string;
  @Column('uuid') memberId!: string;
}

/** By what right a crossing was decided, as of that moment. */
export interface Authority {
  role: Role;
  side: Side | null;
  holder: Holder;
  rightNumber: number;
  handedOver: boolean;
}

/** A change that waits for its owner, or did. */
@Entity('crossings')
export class CrossingRow extends TenantEntity {
  @Column('uuid') domainId!: string;
  @Column('uuid') rightId!: string;
  @Column('text') state!: CrossingState;
  @Column('text', { nullable: true }) authorSide!: Side | null;
  @Column('text') entity!: string;
  @Column('uuid') entityId!: string;
  @Column('jsonb') title!: Localized;
  @Column('text') operation!: string;
  @Column('jsonb') input!: object;
  @Column('jsonb') changes!: FieldChange[];
  @Column('int') baseVersion!: number;
  /** Sides whose yes is still missing. */
  @Column('text', { array: true }) neededSides!: Side[];
  /** The one person of the owner's side who decides instead of its head. */
  @Column('uuid', { nullable: true }) assigneeId!: string | null;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz', { nullable: true }) escalatedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedById!: string | null;
  @Column('jsonb', { nullable: true }) reason!: Localized | null;
  @Column('jsonb', { nullable: true }) authority!: Authority | null;
}
