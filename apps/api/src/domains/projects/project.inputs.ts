import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, NumberBetween, Text } from '../../platform/graphql/text.ts';
import { DeadlineKindEnum, ProjectHealthEnum, type ProjectOrder, ProjectOrderEnum, ProjectStateEnum } from './project.enums.ts';
import type { DeadlineKind, ProjectState } from './project.entities.ts';
import type { ProjectHealth } from './status-update.entities.ts';

const NAME = { min: 1, max: 120 };
const SUMMARY = { max: 2_000 };
const REASON = { min: 3, max: 500 };

@InputType({ description: 'Which projects to list. Missing fields do not restrict.' })
export class ProjectFilter {
  @Field(() => [ProjectStateEnum], { nullable: true, description: 'Only these states.' }) state?: ProjectState[] | null;
  @Field(() => ID, { nullable: true, description: 'Only of this team.' }) teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only those linked to this goal.' }) goalId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only of this owner.' }) ownerId?: string | null;
  @Field(() => ProjectHealthEnum, { nullable: true, description: 'Only with this health in the latest status update.' }) health?: ProjectHealth | null;
  @Field(() => String, { nullable: true, description: 'Part of the key or name.' }) @Text({ max: 100 }) search?: string | null;
  @Field(() => Int, { nullable: true, description: 'Only open ones whose deadline is within this many days, or past.' })
  @NumberBetween(0, 3_650, { optional: true })
  dueWithinDays?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those I own or work in.' }) mine?: boolean | null;
}

@ArgsType()
export class ProjectsArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true, description: 'Which projects.' }) filter?: ProjectFilter | null;
  @Field(() => ProjectOrderEnum, { nullable: true, description: 'In which order; by deadline unless given.' }) orderBy?: ProjectOrder | null;
}

@InputType({ description: 'A new project. It begins as an idea.' })
export class CreateProjectInput {
  @Field({ description: 'Short name: 2 to 8 capitals or digits. Never changed later.' }) @Text({ min: 1, max: 40 }) key!: string;
  @Field(() => LocalizedTextInput, { description: 'Name.' }) @LocalizedTextRule(NAME) name!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is about.' }) @LocalizedTextRule(SUMMARY) summary?: LocalizedTextInput | null;
  @Field(() => ID, { nullable: true, description: 'The team.' }) teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who answers for it.' }) ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Planned first day.' }) plannedStart?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The deadline. The first one is remembered for ever.' }) deadline?: string | null;
  @Field(() => DeadlineKindEnum, { nullable: true, description: 'What stands behind it; negotiable unless given.' }) deadlineKind?: DeadlineKind | null;
}

@InputType({ description: 'Changes of a project. A missing field stays as it is; null empties it.' })
export class UpdateProjectInput {
  @Field(() => ID, { description: 'The project.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Name.' }) @IsOptional() @LocalizedTextRule(NAME) name?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is about.' }) @LocalizedTextRule(SUMMARY) summary?: LocalizedTextInput | null;
  @Field(() => ID, { nullable: true, description: 'The team.' }) teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who answers for it.' }) ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Planned first day.' }) plannedStart?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The first deadline, while there is none. Later moves need changeDeadline.' }) deadline?: string | null;
  @Field(() => DeadlineKindEnum, { nullable: true, description: 'What stands behind the deadline.' }) deadlineKind?: DeadlineKind | null;
  @Field(() => Int, { nullable: true, description: 'How many tasks may be in progress at once, 1 to 99. Going over it is said, not refused.' })
  @NumberBetween(1, 99, { optional: true })
  wipLimit?: number | null;
}

@InputType({ description: 'Moves a deadline. The original one and every move stay visible.' })
export class ChangeDeadlineInput {
  @Field(() => ID, { description: 'The project.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => DateScalar, { description: 'The new deadline.' }) deadline!: string;
  @Field(() => LocalizedTextInput, { description: 'Why; both sides read it.' }) @LocalizedTextRule(REASON) reason!: LocalizedTextInput;
}

@InputType({ description: 'Brings a project to another state.' })
export class ChangeProjectStateInput {
  @Field(() => ID, { description: 'The project.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => ProjectStateEnum, { description: 'The new state.' }) state!: ProjectState;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Why; needed for on hold, cancelled and opening again.' })
  @IsOptional()
  @LocalizedTextRule({ max: REASON.max })
  reason?: LocalizedTextInput | null;
}

@InputType({ description: 'Links a project to a goal.' })
export class LinkGoalInput {
  @Field(() => ID, { description: 'The project.' }) projectId!: string;
  @Field(() => ID, { description: 'The goal.' }) goalId!: string;
  @Field(() => ID, { nullable: true, description: "A key result of that goal, moved by the project's tasks or milestones if that is its source." }) keyResultId?: string | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What the project contributes.' })
  @LocalizedTextRule({ max: 300 })
  contribution?: LocalizedTextInput | null;
}

@InputType({ description: 'Removes a link to a goal.' })
export class UnlinkGoalInput {
  @Field(() => ID, { description: 'The link.' }) id!: string;
}

@InputType({ description: 'A new milestone.' })
export class AddMilestoneInput {
  @Field(() => ID, { description: 'The project.' }) projectId!: string;
  @Field(() => LocalizedTextInput, { description: 'What is reached then.' }) @LocalizedTextRule({ min: 1, max: 160 }) title!: LocalizedTextInput;
  @Field(() => DateScalar, { description: 'Its day.' }) due!: string;
}

@InputType({ description: 'Changes of an open milestone.' })
export class UpdateMilestoneInput {
  @Field(() => ID, { description: 'The milestone.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What is reached then.' }) @IsOptional() @LocalizedTextRule({ min: 1, max: 160 }) title?: LocalizedTextInput | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its day.' }) due?: string | null;
}

@InputType({ description: 'Closes a milestone.' })
export class CloseMilestoneInput {
  @Field(() => ID, { description: 'The milestone.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}
