import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Entries, LocalizedTextRule, NumberBetween, Text } from '../../platform/graphql/text.ts';
import type { MemberRow } from '../../platform/identity/identity.reads.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { BoardColumnEnum, TaskStateEnum } from './project.enums.ts';
import type { ProjectState } from './project.entities.ts';
import type { BoardColumn } from './project-states.ts';
import type { TaskState } from './task.entities.ts';

const TITLE = { min: 1, max: 200 };
const ESTIMATE = [0.1, 1_000] as const;

@ObjectType({ description: 'What you may do to this task.' })
export class TaskRights {
  @Field({ description: 'Change it.' }) update!: boolean;
  @Field(() => [TaskStateEnum], { description: 'The states you may move it to.' }) moveTo!: TaskState[];
}

@ObjectType({ description: 'Something one person answers for and others help with.' })
export class Task {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'Key of the project and number, as people say it: CDP-12.' }) key!: string;
  @Field(() => LocalizedText, { description: 'What is to be done.' }) title!: LocalizedText;
  @Field(() => TaskStateEnum, { description: 'Where it stands.' }) state!: TaskState;
  @Field(() => LocalizedText, { nullable: true, description: 'What it waits for, while it is blocked.' }) blockedReason!: LocalizedText | null;
  @Field(() => Float, { nullable: true, description: 'Estimate in working days.' }) estimateDays!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Due day.' }) due!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When work on it began.' }) startedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was finished.' }) doneAt!: Date | null;
  @Field(() => Int, { description: 'Tasks it waits for that are not done.' }) openBlockers!: number;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' }) updatedAt!: Date;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing or moving.' }) version!: number;
  projectId!: string;
  projectState!: ProjectState;
  rank!: string;
  milestoneId!: string | null;
  accountableId!: string;
  collaboratorIds!: string[];
  /** Read with the task in the same statement where a list needs it. */
  accountableRow!: MemberRow | null;
}

@ObjectType({ description: 'A page of tasks.' })
export class TaskConnection extends connectionOf(Task, 'Task') {}

@ObjectType({ description: 'A column of the board.' })
export class ProjectBoardColumn {
  @Field(() => BoardColumnEnum, { description: 'Its name.' }) name!: BoardColumn;
  @Field(() => Int, { description: 'How many tasks stand in it.' }) total!: number;
  @Field(() => [Task], { description: 'Its tasks from the top; at most as many as asked for.' }) tasks!: Task[];
}

@ObjectType({ description: 'The tasks of a project by state.' })
export class ProjectBoard {
  @Field(() => [ProjectBoardColumn], { description: 'The four columns, left to right.' }) columns!: ProjectBoardColumn[];
}

@InputType({ description: 'Which tasks to list. Missing fields do not restrict.' })
export class TaskFilter {
  @Field(() => [TaskStateEnum], { nullable: true, description: 'Only these states.' }) state?: TaskState[] | null;
  @Field(() => ID, { nullable: true, description: 'Only those this member answers for.' }) accountableId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only those that lead to this milestone.' }) milestoneId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the key or title.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class TasksArgs extends PageArgs {
  @Field(() => TaskFilter, { nullable: true, description: 'Which tasks.' }) filter?: TaskFilter | null;
}

@InputType({ description: 'A new task, at the end of the first column.' })
export class CreateTaskInput {
  @Field(() => ID, { description: 'The project.' }) projectId!: string;
  @Field(() => LocalizedTextInput, { description: 'What is to be done.' }) @LocalizedTextRule(TITLE) title!: LocalizedTextInput;
  @Field(() => ID, { nullable: true, description: 'Who answers for it; you unless given.' }) accountableId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Who helps; at most 20.' }) @Entries(0, 20) collaboratorIds?: string[] | null;
  @Field(() => Float, { nullable: true, description: 'Estimate in working days.' }) @NumberBetween(...ESTIMATE, { optional: true }) estimateDays?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Due day.' }) due?: string | null;
  @Field(() => ID, { nullable: true, description: 'The milestone it leads to.' }) milestoneId?: string | null;
}

@InputType({ description: 'Changes of a task. A missing field stays as it is; null empties it.' })
export class UpdateTaskInput {
  @Field(() => ID, { description: 'The task.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What is to be done.' }) @IsOptional() @LocalizedTextRule(TITLE) title?: LocalizedTextInput | null;
  @Field(() => ID, { nullable: true, description: 'Who answers for it.' }) accountableId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Who helps; at most 20.' }) @Entries(0, 20) collaboratorIds?: string[] | null;
  @Field(() => Float, { nullable: true, description: 'Estimate in working days.' }) @NumberBetween(...ESTIMATE, { optional: true }) estimateDays?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Due day.' }) due?: string | null;
  @Field(() => ID, { nullable: true, description: 'The milestone it leads to.' }) milestoneId?: string | null;
}

@InputType({ description: 'Moves a task on the board: to a state, and to a place in its column.' })
export class MoveTaskInput {
  @Field(() => ID, { description: 'The task.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => TaskStateEnum, { description: 'The new state; the present one to move within the column.' }) state!: TaskState;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it waits for; needed for BLOCKED.' })
  @IsOptional()
  @LocalizedTextRule({ max: 500 })
  reason?: LocalizedTextInput | null;
  @Field(() => ID, { nullable: true, description: 'The task that will stand right above it.' }) afterTaskId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The task that will stand right below it. Without either it goes to the end.' }) beforeTaskId?: string | null;
}

@ObjectType({ description: 'More tasks in progress than the project has set itself as its limit.' })
export class OverWipLimit {
  @Field(() => Int, { description: 'Tasks in progress now, blocked ones too.' }) inProgress!: number;
  @Field(() => Int, { description: 'The limit.' }) limit!: number;
}

@ObjectType({ description: 'The task after the change.' })
export class TaskSaved {
  @Field(() => OverWipLimit, { nullable: true, description: 'Said when the task has been brought into progress and more are there now than the limit of its project. It is saved all the same.' })
  overWipLimit?: OverWipLimit | null;
  taskId!: string;
  projectId!: string;
}
export const TaskResult = mutationResult('TaskResult', TaskSaved);
