import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import type { MemberRow } from '../../platform/identity/identity.reads.ts';
import { mutationResult, ownedMutationResult } from '../../platform/mutation/mutation-result.ts';
import { DeadlineKindEnum, MilestoneStateEnum, ProjectStateEnum } from './project.enums.ts';
import type { DeadlineKind, MilestoneState, ProjectState } from './project.entities.ts';
import type { Team } from '../teams/teams.public.ts';
import type { StatusUpdate } from './status-update.graphql.ts';

@ObjectType({ description: 'How much of the work is done, counted in tasks.' })
export class ProjectProgress {
  @Field(() => Int, { description: 'Tasks done.' }) done!: number;
  @Field(() => Int, { description: 'All tasks.' }) total!: number;
  @Field(() => Int, { description: 'Tasks not done.' }) open!: number;
  @Field(() => Int, { description: 'Open tasks that are blocked.' }) blocked!: number;
}

@ObjectType({ description: 'One move of a deadline.' })
export class DateChange {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => DateScalar, { description: 'The deadline before.' }) from!: string;
  @Field(() => DateScalar, { description: 'The deadline since.' }) to!: string;
  @Field(() => Int, { description: 'Days of this move; negative when it became earlier.' }) days!: number;
  @Field(() => LocalizedText, { description: 'Why.' }) reason!: LocalizedText;
  @Field(() => DateTimeScalar, { description: 'When it was moved.' }) changedAt!: Date;
  projectId!: string;
  changedById!: string;
}

@ObjectType({ description: 'How far a deadline has moved from the original one.' })
export class ProjectSlips {
  @Field(() => Int, { description: 'Days from the original deadline to the present one; negative when it is earlier.' }) days!: number;
  @Field(() => Int, { description: 'How many times it moved.' }) count!: number;
  projectId!: string;
}

@ObjectType({ description: 'What you may do to this project.' })
export class ProjectRights {
  @Field({ description: 'Edit it.' }) update!: boolean;
  @Field({ description: 'Move its deadline, with a reason.' }) changeDeadline!: boolean;
  @Field(() => [ProjectStateEnum], { description: 'The states you may bring it to.' }) changeStateTo!: ProjectState[];
  @Field(() => [ProjectStateEnum], { description: 'Those of them that need a reason.' }) reasonNeededFor!: ProjectState[];
  @Field({ description: 'Link it to goals.' }) link!: boolean;
  @Field({ description: 'Add and change milestones.' }) plan!: boolean;
  @Field({ description: 'Add, change and move tasks.' }) work!: boolean;
  @Field({ description: 'Say what it waits for.' }) depend!: boolean;
  @Field({ description: 'Post a status update.' }) postUpdate!: boolean;
}

@ObjectType({ description: 'A piece of work with a name, a team, an owner and a date.' })
export class Project {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'Short name in capitals, unique in the workspace: tasks are called by it (CDP-12).' }) key!: string;
  @Field(() => LocalizedText, { description: 'Name.' }) name!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'What it is about, for both sides.' }) summary!: LocalizedText | null;
  @Field(() => DateScalar, { nullable: true, description: 'Planned first day.' }) plannedStart!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The deadline now.' }) deadline!: string | null;
  @Field(() => DeadlineKindEnum, { description: 'What stands behind the deadline.' }) deadlineKind!: DeadlineKind;
  @Field(() => DateScalar, { nullable: true, description: 'The first deadline that was set; never changed.' }) originalDeadline!: string | null;
  @Field(() => ProjectStateEnum, { description: 'State.' }) state!: ProjectState;
  @Field(() => LocalizedText, { nullable: true, description: 'Why it is on hold, cancelled, or active again.' }) stateReason!: LocalizedText | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the work began.' }) startedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done or cancelled.' }) closedAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'How many tasks may be in progress at once, blocked ones too, before the board says so; null without a limit.' }) wipLimit!: number | null;
  @Field(() => DateTimeScalar, { description: 'When it was created.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' }) updatedAt!: Date;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  teamId!: string | null;
  ownerId!: string | null;
  /** Read with the project in the same statement. */
  teamRow!: Pick<Team, 'id' | 'name' | 'kind' | 'interactionMode'> | null;
  ownerRow!: MemberRow | null;
  tasksDone!: number;
  tasksOpen!: number;
  tasksBlocked!: number;
  slipCount!: number;
  latestUpdate!: StatusUpdate | null;
}

@ObjectType({ description: 'A page of projects.' })
export class ProjectConnection extends connectionOf(Project, 'Project') {}

@ObjectType({ description: 'The project after the change.' })
export class ProjectSaved {
  projectId!: string;
}
export const ProjectResult = ownedMutationResult('ProjectResult', ProjectSaved);

@ObjectType({ description: 'What a project does for a goal.' })
export class ProjectGoalLink {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { nullable: true, description: 'What the project contributes.' }) contribution!: LocalizedText | null;
  projectId!: string;
  goalId!: string;
  keyResultId!: string | null;
}

@ObjectType({ description: 'What you may do to this milestone.' })
export class MilestoneRights {
  @Field({ description: 'Change its title or day.' }) update!: boolean;
  @Field({ description: 'Mark it as reached.' }) complete!: boolean;
  @Field({ description: 'Mark it as missed; possible after its day.' }) miss!: boolean;
}

@ObjectType({ description: 'A point on the way that both sides can see.' })
export class Milestone {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What is reached then.' }) title!: LocalizedText;
  @Field(() => DateScalar, { description: 'Its day.' }) due!: string;
  @Field(() => MilestoneStateEnum, { description: 'Ahead, reached or missed.' }) state!: MilestoneState;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was reached.' }) doneAt!: Date | null;
  @Field(() => Int, { description: 'Tasks that lead to it.' }) tasksTotal!: number;
  @Field(() => Int, { description: 'Those of them that are done.' }) tasksDone!: number;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  projectId!: string;
  projectState!: ProjectState;
}

@ObjectType({ description: 'The milestone after the change.' })
export class MilestoneSaved {
  milestoneId!: string;
  projectId!: string;
}
export const MilestoneResult = mutationResult('MilestoneResult', MilestoneSaved);
