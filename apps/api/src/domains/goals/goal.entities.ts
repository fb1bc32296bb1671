import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { GoalSnapshot } from './goals.snapshot.ts';

export type GoalState = 'DRAFT' | 'PROPOSED' | 'ACTIVE' | 'PAUSED' | 'CLOSED' | 'ARCHIVED';
export type GoalOutcome = 'ACHIEVED' | 'PARTLY' | 'MISSED' | 'DROPPED';
export type Metric = 'NUMBER' | 'PERCENT' | 'CURRENCY' | 'BINARY' | 'MILESTONE';
/** Where a key result's value comes from: people's check-ins, or the tasks or milestones of linked projects. */
export type KeyResultSource = 'MANUAL' | 'TASKS' | 'MILESTONES';
export type Health = 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK';

/** A span of time for which goals are set. */
@Entity('cycles')
export class CycleRow extends TenantEntity {
  @Column('jsonb') name!: Localized;
  @Column('date') startsOn!: string;
  @Column('date') endsOn!: string;
}

/** A shared goal. Its texts and key results are those in force, or the draft's before anything is in force. */
@Entity('goals')
export class GoalRow extends TenantEntity {
  @Column('jsonb') title!: Localized;
  /** What IT will notice when the goal is reached. */
  @Column('jsonb') noticeIt!: Localized;
  /** What marketing will notice when the goal is reached. */
  @Column('jsonb') noticeMarketing!: Localized;
  @Column('jsonb', { nullable: true }) why!: Localized | null;
  @Column('uuid') ownerTeamId!: string;
  @Column('uuid') cycleId!: string;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  @Column('text') state!: GoalState;
  @Column('text', { nullable: true }) outcome!: GoalOutcome | null;
  @Column('jsonb', { nullable: true }) closingNote!: Localized | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  /** Number of the newest version ever written. */
  @Column('int') latestVersion!: number;
  /** The version that waits for signatures; null when nothing is proposed. */
  @Column('int', { nullable: true }) proposedVersion!: number | null;
  /** The version that both sides have signed last; null before the first time. */
  @Column('int', { nullable: true }) inForceVersion!: number | null;
}

/** What a goal said at some time; never changed. */
@Entity('goal_versions')
export class GoalVersionRow extends TenantEntity {
  @Column('uuid') goalId!: string;
  @Column('int') number!: number;
  @Column('jsonb') snapshot!: GoalSnapshot;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}

/** A head's agreement to one version of a goal. */
@Entity('goal_signatures')
export class GoalSignatureRow extends TenantEntity {
  @Column('uuid') goalId!: string;
  @Column('int') versionNumber!: number;
  @Column('text') side!: Side;
  @Column('uuid') memberId!: string;
}

/** Something measurable that shows how far a goal is. */
@Entity('key_results')
export class KeyResultRow extends TenantEntity {
  @Column('uuid') goalId!: string;
  @Column('jsonb') title!: Localized;
  /** What a NUMBER counts. */
  @Column('jsonb', { nullable: true }) unit!: Localized | null;
  @Column('text') metric!: Metric;
  @Column('double precision') startValue!: number;
  @Column('double precision') targetValue!: number;
  @Column('double precision') currentValue!: number;
  @Column('double precision') weight!: number;
  @Column('text') accountableSide!: Side;
  @Column('text') source!: KeyResultSource;
  @Column('int') position!: number;
  /** When a signed change took it out; its check-ins stay. */
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
}

/** What one side says of a key result in one week. */
@Entity('check_ins')
export class CheckInRow extends TenantEntity {
  @Column('uuid') keyResultId!: string;
  @Column('text') side!: Side;
  @Column('uuid') memberId!: string;
  /** Monday of the week. */
  @Column('date') period!: string;
  /** Null where the value is computed from work. */
  @Column('double precision', { nullable: true }) value!: number | null;
  /** How sure they are that the target is reached, 0 to 1. */
  @Column('double precision') confidence!: number;
  @Column('text') status!: Health;
  @Column('jsonb', { nullable: true }) note!: Localized | null;
}

/** Somebody of the other side has read a check-in. */
@Entity('check_in_acknowledgements')
export class CheckInAcknowledgementRow extends TenantEntity {
  @Column('uuid') checkInId!: string;
  @Column('uuid') memberId!: string;
  /** The version of the check-in that was read; a corrected one has to be read again. */
  @Column('int') checkInVersion!: number;
}

/** What a head says to statuses that differ. */
@Entity('goal_reconciliations')
export class GoalReconciliationRow extends TenantEntity {
  @Column('uuid') goalId!: string;
  @Column('text') side!: Side;
  @Column('uuid') memberId!: string;
  @Column('jsonb') note!: Localized;
}
