import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { NumberBetween } from '../../platform/graphql/text.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { Touched } from './allocations.service.ts';
import type { AllocationKind, AllocationLane } from './capacity.entities.ts';
import { AllocationKindEnum, AllocationLaneEnum } from './capacity.graphql.ts';

@InputType({ description: 'Hours for one thing, in one week or several.' })
export class AllocateInput {
  @Field(() => ID, { description: 'Whose hours.' }) memberId!: string;
  @Field(() => AllocationKindEnum, { description: 'What kind of thing.' }) kind!: AllocationKind;
  @Field(() => ID, { nullable: true, description: 'The project, if it is one.' }) projectId?: string | null;
  @Field(() => AllocationLaneEnum, { nullable: true, description: 'The lane, if it is one.' }) lane?: AllocationLane | null;
  @Field(() => DateScalar, { description: 'Monday of the first week.' }) week!: string;
  @Field(() => Int, { description: 'How many weeks, 1 to 26.' }) @NumberBetween(1, 26) weeks!: number;
  @Field(() => Float, { description: 'Hours in each of the weeks, above 0.' }) @NumberBetween(0.5, 80) hours!: number;
  @Field({ description: 'Whether they are only pencilled in.' }) tentative!: boolean;
}

@InputType({ description: 'Promised hours as they shall be.' })
export class UpdateAllocationInput {
  @Field(() => ID, { description: 'The promised hours.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => DateScalar, { description: 'Monday of the week.' }) week!: string;
  @Field(() => Float, { description: 'Hours, above 0.' }) @NumberBetween(0.5, 80) hours!: number;
  @Field({ description: 'Whether they are only pencilled in.' }) tentative!: boolean;
}

@InputType({ description: 'Promised hours and the version you saw of them.' })
export class RemoveAllocationInput {
  @Field(() => ID, { description: 'The promised hours.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: "Somebody's usual hours." })
export class SetWorkingHoursInput {
  @Field(() => ID, { description: 'Whose.' }) memberId!: string;
  @Field(() => Int, { description: 'The version you saw; 0 when none were set.' }) expectedVersion!: number;
  @Field(() => Float, { description: 'Hours in a week without holidays.' }) @NumberBetween(0, 80) hoursPerWeek!: number;
}

@InputType({ description: "Somebody's hours in one week." })
export class SetCapacityWeekInput {
  @Field(() => ID, { description: 'Whose.' }) memberId!: string;
  @Field(() => DateScalar, { description: 'Monday of the week.' }) week!: string;
  @Field(() => Float, { nullable: true, description: 'Hours in this week, holidays and absences included; null goes back to the usual.' })
  @NumberBetween(0, 80, { optional: true })
  hours?: number | null;
}

@InputType({ description: 'Days on which somebody does not work.' })
export class AddAbsenceInput {
  @Field(() => ID, { description: 'Who.' }) memberId!: string;
  @Field(() => DateScalar, { description: 'First day.' }) firstDay!: string;
  @Field(() => DateScalar, { description: 'Last day.' }) lastDay!: string;
}

@InputType({ description: 'An absence.' })
export class RemoveAbsenceInput {
  @Field(() => ID, { description: 'The absence.' }) id!: string;
}

@ObjectType({ description: 'Promised hours after the change, with what is too much.' })
export class AllocationsSaved {
  touched!: Touched;
}

@ObjectType({ description: "A person's time after the change." })
export class MemberTimeSaved {
  memberId!: string;
}

export const AllocateResult = mutationResult('AllocateResult', AllocationsSaved);
export const UpdateAllocationResult = mutationResult('UpdateAllocationResult', AllocationsSaved);
export const RemoveAllocationResult = mutationResult('RemoveAllocationResult', AllocationsSaved);
export const SetWorkingHoursResult = mutationResult('SetWorkingHoursResult', MemberTimeSaved);
export const SetCapacityWeekResult = mutationResult('SetCapacityWeekResult', MemberTimeSaved);
export const AddAbsenceResult = mutationResult('AddAbsenceResult', MemberTimeSaved);
export const RemoveAbsenceResult = mutationResult('RemoveAbsenceResult', MemberTimeSaved);
