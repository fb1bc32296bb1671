import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

export type ProjectState = 'IDEA' | 'PLANNED' | 'ACTIVE' | 'ON_HOLD' | 'DONE' | 'CANCELLED';
/** What stands behind a deadline: an event that will not wait, the law, a wish, or something to talk about. */
export type DeadlineKind = 'EVENT' | 'LEGAL' | 'WISH' | 'NEGOTIABLE';

/** A piece of work with a name, a team, an owner and a date. */
@Entity('projects')
export class ProjectEntity extends TenantEntity {
  /** Two to eight capitals or digits, unique in the workspace, never changed: tasks are called by it (CDP-12). */
  @Column('text') key!: string;
  @Column('jsonb') name!: Localized;
  @Column('jsonb', { nullable: true }) summary!: Localized | null;
  @Column('uuid', { nullable: true }) teamId!: string | null;
  /** The member who answers for it. */
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('date', { nullable: true }) plannedStart!: string | null;
  @Column('date', { nullable: true }) deadline!: string | null;
  @Column('text') deadlineKind!: DeadlineKind;
  /** The first deadline that was set; never changed. */
  @Column('date', { nullable: true }) originalDeadline!: string | null;
  @Column('text') state!: ProjectState;
  /** Why it is on hold, cancelled, or active again. */
  @Column('jsonb', { nullable: true }) stateReason!: Localized | null;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('int') lastTaskNumber!: number;
  /** How many tasks may be in progress at once before the board says so, 1 to 99; null without a limit. */
  @Column('int', { nullable: true }) wipLimit!: number | null;
}

/** What a project does for a goal, and which key result its tasks or milestones move. */
@Entity('project_goal_links')
export class GoalLinkEntity extends TenantEntity {
  @Column('uuid') projectId!: string;
  @Column('uuid') goalId!: string;
  @Column('uuid', { nullable: true }) keyResultId!: string | null;
  @Column('jsonb', { nullable: true }) contribution!: Localized | null;
}

/** One move of a deadline. Kept for ever. */
@Entity('date_changes')
export class DateChangeEntity extends TenantEntity {
  @Column('uuid') projectId!: string;
  @Column('date') fromDate!: string;
  @Column('date') toDate!: string;
  @Column('jsonb') reason!: Localized;
}

export type MilestoneState = 'OPEN' | 'DONE' | 'MISSED';

/** A point on the way that both sides can see. */
@Entity('milestones')
export class MilestoneEntity extends TenantEntity {
  @Column('uuid') projectId!: string;
  @Column('jsonb') title!: Localized;
  @Column('date') due!: string;
  @Column('text') state!: MilestoneState;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
}
