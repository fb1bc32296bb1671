import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

export type TeamKind = 'JOINT' | 'DEPARTMENT';
/** How a team works with others (Team Topologies): side by side, helping for a while, or by a standing offer. */
export type InteractionMode = 'COLLABORATION' | 'FACILITATING' | 'SERVICE';

/** A team of one department, or of both. */
@Entity('teams')
export class TeamRow extends TenantEntity {
  @Column('jsonb') name!: Localized;
  @Column('text') kind!: TeamKind;
  @Column('text') interactionMode!: InteractionMode;
  /** Last day of the mode; null for no end. */
  @Column('date', { nullable: true }) modeUntil!: string | null;
  @Column('jsonb', { nullable: true }) charter!: Localized | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

/** A person in a team with a share of their working time. Ended, never deleted. */
@Entity('team_memberships')
export class TeamMembershipRow extends TenantEntity {
  @Column('uuid') teamId!: string;
  @Column('uuid') memberId!: string;
  /** Share of the person's working time, above 0 up to 1. */
  @Column('double precision') fraction!: number;
  /** Whether they speak for their department in this team. */
  @Column('boolean') liaison!: boolean;
  @Column('date') validFrom!: string;
  /** Last day; null for open. */
  @Column('date', { nullable: true }) validTo!: string | null;
}
