import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

export type ProjectHealth = 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK';
export type StatusUpdateState = 'DRAFT' | 'PUBLISHED' | 'ACKNOWLEDGED';

/** How a project stands, in its author's words and with the figures of that moment. Never changed once published. */
@Entity('status_updates')
export class StatusUpdateEntity extends TenantEntity {
  @Column('uuid') projectId!: string;
  @Column('uuid') authorId!: string;
  /** The author's side when it was posted: the other one acknowledges. */
  @Column('text') authorSide!: Side;
  @Column('text') health!: ProjectHealth;
  @Column('jsonb') summary!: Localized;
  @Column('text') state!: StatusUpdateState;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('int') tasksDone!: number;
  @Column('int') tasksOpen!: number;
  @Column('date', { nullable: true }) deadline!: string | null;
}

/** "Read and understood", by somebody of the other side than the author's. */
@Entity('status_acknowledgements')
export class StatusAcknowledgementEntity extends TenantEntity {
  @Column('uuid') updateId!: string;
  @Column('uuid') memberId!: string;
  @Column('text') side!: Side;
}
