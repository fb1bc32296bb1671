import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import type { Side } from '../../platform/context/request-context.ts';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { Entries, LocalizedTextRule, NumberBetween } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult, ownedMutationResult } from '../../platform/mutation/mutation-result.ts';
import type { GoalOutcome, KeyResultSource, Metric } from './goal.entities.ts';
import { EditOutcomeEnum, GoalOutcomeEnum, KeyResultSourceEnum, MetricEnum } from './goal.enums.ts';
import type { EditOutcome } from './goals.service.ts';

@InputType({ description: 'A key result; without an id it is a new one.' })
export class KeyResultInput {
  @Field(() => ID, { nullable: true, description: 'The key result, when it exists.' }) id?: string | null;
  @Field(() => LocalizedTextInput, { description: 'What is measured.' }) @LocalizedTextRule({ min: 1, max: 200 }) title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What a number counts.' }) @LocalizedTextRule({ max: 40 }) unit?: LocalizedTextInput | null;
  @Field(() => MetricEnum, { description: 'Kind of value.' }) metric!: Metric;
  @Field(() => Float, { description: 'Value at the start.' }) @NumberBetween(-1e12, 1e12) start!: number;
  @Field(() => Float, { description: 'Value to reach; differs from the start.' }) @NumberBetween(-1e12, 1e12) target!: number;
  @Field(() => Float, { description: 'Share in the goal, relative to the other key results; above zero.' }) @NumberBetween(-1_000, 1_000) weight!: number;
  @Field(() => SideEnum, { description: 'The side that answers for it.' }) accountableSide!: Side;
  @Field(() => KeyResultSourceEnum, { description: 'Where the value comes from.' }) source!: KeyResultSource;
}

@InputType({ isAbstract: true })
abstract class GoalContent {
  @Field(() => LocalizedTextInput, { description: 'The goal in one sentence.' }) @LocalizedTextRule({ min: 1, max: 200 }) title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'What IT will notice when it is reached.' }) @LocalizedTextRule({ min: 1, max: 500 }) noticeIT!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'What marketing will notice when it is reached.' }) @LocalizedTextRule({ min: 1, max: 500 }) noticeMarketing!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Why it matters.' }) @LocalizedTextRule({ max: 2_000 }) why?: LocalizedTextInput | null;
  @Field(() => ID, { description: 'The joint team that owns it.' }) ownerTeamId!: string;
  @Field(() => ID, { description: 'The cycle it belongs to.' }) cycleId!: string;
  @Field(() => ID, { nullable: true, description: 'The goal above it.' }) parentId?: string | null;
  @Field(() => [KeyResultInput], { description: 'At most ten; both sides must answer for at least one before anybody can sign.' })
  @Entries(0, 10)
  @ValidateNested({ each: true })
  @Type(() => KeyResultInput)
  keyResults!: KeyResultInput[];
}

@InputType({ description: 'A new goal.' })
export class CreateGoalInput extends GoalContent {}

@InputType({ description: 'The whole content of a goal after an edit.' })
export class UpdateGoalInput extends GoalContent {
  @Field(() => ID, { description: 'The goal.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: "The signature of your side under the version you have read." })
export class SignGoalInput {
  @Field(() => ID, { description: 'The goal.' }) id!: string;
  @Field(() => Int, { description: 'Number of the version you have read.' }) versionNumber!: number;
}

@InputType({ description: 'A goal and the version you saw of it.' })
export class MoveGoalInput {
  @Field(() => ID, { description: 'The goal.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'The end of a goal.' })
export class CloseGoalInput extends MoveGoalInput {
  @Field(() => GoalOutcomeEnum, { description: 'How it ended.' }) outcome!: GoalOutcome;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What was learned.' }) @LocalizedTextRule({ max: 2_000 }) note?: LocalizedTextInput | null;
}

@InputType({ description: 'A new cycle.' })
export class CreateCycleInput {
  @Field(() => LocalizedTextInput, { description: 'Name.' }) @LocalizedTextRule({ min: 1, max: 80 }) name!: LocalizedTextInput;
  @Field(() => DateScalar, { description: 'First day.' }) startsOn!: string;
  @Field(() => DateScalar, { description: 'Last day, after the first.' }) endsOn!: string;
}

@InputType({ description: 'A cycle after a change.' })
export class UpdateCycleInput extends CreateCycleInput {
  @Field(() => ID, { description: 'The cycle.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@ObjectType({ description: 'The goal after the change.' })
export class GoalSaved {
  goalId!: string;
}

@ObjectType({ description: 'The goal after an edit.' })
export class GoalUpdated {
  goalId!: string;
  @Field(() => EditOutcomeEnum, { description: 'Whether the edit holds at once or waits for both signatures.' }) outcome!: EditOutcome;
}

@ObjectType({ description: 'The cycle after the change.' })
export class CycleSaved {
  cycleId!: string;
}

export const CreateGoalResult = mutationResult('CreateGoalResult', GoalSaved);
export const UpdateGoalResult = ownedMutationResult('UpdateGoalResult', GoalUpdated);
export const SignGoalResult = mutationResult('SignGoalResult', GoalSaved);
export const WithdrawGoalChangeResult = mutationResult('WithdrawGoalChangeResult', GoalSaved);
export const PauseGoalResult = ownedMutationResult('PauseGoalResult', GoalSaved);
export const ResumeGoalResult = ownedMutationResult('ResumeGoalResult', GoalSaved);
export const CloseGoalResult = mutationResult('CloseGoalResult', GoalSaved);
export const ArchiveGoalResult = mutationResult('ArchiveGoalResult', GoalSaved);
export const ReconcileGoalResult = mutationResult('ReconcileGoalResult', GoalSaved);
export const CreateCycleResult = mutationResult('CreateCycleResult', CycleSaved);
export const UpdateCycleResult = mutationResult('UpdateCycleResult', CycleSaved);
