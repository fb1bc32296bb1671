import { Column, Entity } from 'typeorm';
import type { Localized } from '../../platform/context/language.ts';
import { TenantEntity } from '../../platform/database/tenant-entity.ts';

export type TaskState = 'TODO' | 'DOING' | 'BLOCKED' | 'REVIEW' | 'DONE';

/** Something one person answers for and others help with. Its times are set by its states. */
@Entity('tasks')
export class TaskEntity extends TenantEntity {
  @Column('uuid') projectId!: string;
  /** Counted within the project: shown as KEY-12. */
  @Column('int') number!: number;
  @Column('jsonb') title!: Localized;
  @Column('uuid') accountableId!: string;
  @Column('uuid', { nullable: true }) milestoneId!: string | null;
  @Column('double precision', { nullable: true }) estimateDays!: number | null;
  @Column('date', { nullable: true }) due!: string | null;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  /** Place on the board: a fractional index, compared byte by byte (see rank.ts). */
  @Column('text') rank!: string;
  @Column('text') state!: TaskState;
  /** What it waits for; exactly while it is BLOCKED. */
  @Column('jsonb', { nullable: true }) blockedReason!: Localized | null;
}

/** Somebody who helps with a task. */
@Entity('task_collaborators')
export class TaskCollaboratorEntity extends TenantEntity {
  @Column('uuid') taskId!: string;
  @Column('uuid') memberId!: string;
}

export type DependencyKind = 'TASK' | 'PROJECT';

/** "to waits for from", between two tasks or between two projects. */
@Entity('dependencies')
export class DependencyEntity extends TenantEntity {
  @Column('text') kind!: DependencyKind;
  @Column('uuid', { nullable: true }) fromTaskId!: string | null;
  @Column('uuid', { nullable: true }) toTaskId!: string | null;
  @Column('uuid', { nullable: true }) fromProjectId!: string | null;
  @Column('uuid', { nullable: true }) toProjectId!: string | null;
}
