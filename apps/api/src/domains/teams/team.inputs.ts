import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, NumberBetween } from '../../platform/graphql/text.ts';
import { mutationResult, ownedMutationResult } from '../../platform/mutation/mutation-result.ts';
import type { InteractionMode, TeamKind } from './team.entity.ts';
import { InteractionModeEnum, TeamKindEnum } from './team.graphql.ts';

export const ModeDecisionEnum = { EXTEND: 'EXTEND', HAND_OVER: 'HAND_OVER', STOP: 'STOP' } as const;
registerEnumType(ModeDecisionEnum, { name: 'ModeDecision', description: 'What happens to a way of working whose time is over: go on until another day, hand over as a service, or stop the team.' });

@InputType({ description: 'A new team.' })
export class CreateTeamInput {
  @Field(() => LocalizedTextInput, { description: 'Name.' }) @LocalizedTextRule({ min: 1, max: 120 }) name!: LocalizedTextInput;
  @Field(() => TeamKindEnum, { description: 'Of both departments, or of one. Stays for good.' }) kind!: TeamKind;
  @Field(() => InteractionModeEnum, { description: 'How it works with others.' }) interactionMode!: InteractionMode;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of this way of working.' }) modeUntil?: string | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is for and how it works.' }) @LocalizedTextRule({ max: 4_000 }) charter?: LocalizedTextInput | null;
}

@InputType({ description: 'Name, charter and way of working of a team.' })
export class UpdateTeamInput {
  @Field(() => ID, { description: 'The team.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => LocalizedTextInput, { description: 'Name.' }) @LocalizedTextRule({ min: 1, max: 120 }) name!: LocalizedTextInput;
  @Field(() => InteractionModeEnum, { description: 'How it works with others.' }) interactionMode!: InteractionMode;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of this way of working; null for no end.' }) modeUntil?: string | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is for and how it works.' }) @LocalizedTextRule({ max: 4_000 }) charter?: LocalizedTextInput | null;
}

@InputType({ description: 'A team and the version you saw of it.' })
export class ArchiveTeamInput {
  @Field(() => ID, { description: 'The team.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'What happens to a way of working whose time is over.' })
export class DecideTeamModeInput {
  @Field(() => ID, { description: 'The team.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => ModeDecisionEnum, { description: 'Extend, hand over, or stop.' }) decision!: 'EXTEND' | 'HAND_OVER' | 'STOP';
  @Field(() => DateScalar, { nullable: true, description: 'New last day; needed to extend.' }) until?: string | null;
}

@InputType({ description: 'A person for a team.' })
export class AddTeamMemberInput {
  @Field(() => ID, { description: 'The team.' }) teamId!: string;
  @Field(() => ID, { description: 'The person.' }) memberId!: string;
  @Field(() => Float, { description: 'Share of working time, above 0 up to 1.' }) @NumberBetween(0.01, 1) fraction!: number;
  @Field({ description: 'Whether they speak for their department here.' }) liaison!: boolean;
  @Field(() => DateScalar, { description: 'First day.' }) validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null for open.' }) validTo?: string | null;
}

@InputType({ description: "A person's place in a team." })
export class UpdateTeamMemberInput {
  @Field(() => ID, { description: 'The place.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => Float, { description: 'Share of working time, above 0 up to 1.' }) @NumberBetween(0.01, 1) fraction!: number;
  @Field({ description: 'Whether they speak for their department here.' }) liaison!: boolean;
  @Field(() => DateScalar, { description: 'First day.' }) validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null for open.' }) validTo?: string | null;
}

@InputType({ description: 'The end of a place in a team.' })
export class EndTeamMembershipInput {
  @Field(() => ID, { description: 'The place.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => DateScalar, { description: 'Last day.' }) validTo!: string;
}

@ObjectType({ description: 'The team after the change.' })
export class TeamSaved {
  teamId!: string;
}

export const CreateTeamResult = mutationResult('CreateTeamResult', TeamSaved);
export const UpdateTeamResult = ownedMutationResult('UpdateTeamResult', TeamSaved);
export const ArchiveTeamResult = mutationResult('ArchiveTeamResult', TeamSaved);
export const DecideTeamModeResult = ownedMutationResult('DecideTeamModeResult', TeamSaved);
export const AddTeamMemberResult = mutationResult('AddTeamMemberResult', TeamSaved);
export const UpdateTeamMemberResult = mutationResult('UpdateTeamMemberResult', TeamSaved);
export const EndTeamMembershipResult = mutationResult('EndTeamMembershipResult', TeamSaved);
