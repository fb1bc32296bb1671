import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';
import type { DateKind, Lane, RequestState, Served } from './request-states.ts';

/** What was said about the date when the request was submitted; days are yyyy-mm-dd. Kept as it was, for calibration. */
export interface StatedForecast {
  /** In [0, 1]; null when the lane had too little history. */
  probability: number | null;
  p50: string | null;
  p85: string | null;
  p95: string | null;
  /** Parts that were ahead in the lane. */
  ahead: number;
  /** Parts delivered on each working day of the measured window, summed. */
  measuredParts: number;
  measuredDays: number;
  seed: number;
  runs: number;
}

/** Something marketing asks of IT, with a day by which it is needed. */
@Entity('requests')
export class RequestEntity extends TenantEntity {
  @Column('jsonb') title!: Localized;
  /** What it is for: the requester says at the end whether it served this. */
  @Column('jsonb') purpose!: Localized;
  @Column('uuid') requesterId!: string;
  /** What it is made of, the most important first; each could be delivered by itself. */
  @Column('jsonb') parts!: Localized[];
  /** Parts agreed on; never more than were asked for. */
  @Column('int') size!: number;
  @Column('text') lane!: Lane;
  /** Frozen at submit. */
  @Column('date') neededBy!: string;
  @Column('text') dateKind!: DateKind;
  @Column('text') state!: RequestState;
  @Column('jsonb', { nullable: true }) forecast!: StatedForecast | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  /** One working day after submitting: then it escalates. */
  @Column('timestamptz', { nullable: true }) answerDueAt!: Date | null;
  @Column('timestamptz', { nullable: true }) escalatedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { nullable: true }) answeredById!: string | null;
  /** Why it was declined or answered with another offer. */
  @Column('jsonb', { nullable: true }) answerNote!: Localized | null;
  @Column('date', { nullable: true }) offeredDate!: string | null;
  @Column('int', { nullable: true }) offeredSize!: number | null;
  /** The day promised now; every move of it is a slip. */
  @Column('date', { nullable: true }) promisedDate!: string | null;
  /** The first promise; never changed. */
  @Column('date', { nullable: true }) originalPromise!: string | null;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) deliveredAt!: Date | null;
  /** Day of the delivery in the workspace. */
  @Column('date', { nullable: true }) deliveredOn!: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('text', { nullable: true }) served!: Served | null;
  /** What the requester said when confirming or opening it again. */
  @Column('jsonb', { nullable: true }) servedNote!: Localized | null;
  @Column('uuid', { nullable: true }) projectId!: string | null;
  @Column('uuid', { nullable: true }) taskId!: string | null;
  /** The express delivery that this one makes durable. */
  @Column('uuid', { nullable: true }) followsId!: string | null;
}

/** One move of the date of a request: agreed in a counter-offer, by IT with a reason, or in a swap. Kept for ever. */
@Entity('request_date_changes')
export class RequestDateChangeEntity extends TenantEntity {
  @Column('uuid') requestId!: string;
  @Column('date') fromDate!: string;
  @Column('date') toDate!: string;
  @Column('text') kind!: 'COUNTER_OFFER' | 'SLIP' | 'SWAP';
  @Column('jsonb', { nullable: true }) reason!: Localized | null;
  /** The other request of a swap. */
  @Column('uuid', { nullable: true }) otherId!: string | null;
}

/** How much a lane takes on at once. What it promises is measured, not stored. */
@Entity('lane_policies')
export class LanePolicyEntity extends TenantEntity {
  @Column('text') lane!: Lane;
  /** Most parts under way at once. */
  @Column('int') wipLimit!: number;
}
