import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, NumberBetween, Text } from '../../platform/graphql/text.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { AssessmentKind } from './effective-level.ts';
import type { SkillDomain } from './skill.entities.ts';

export const SkillDomainEnum = { IT: 'IT', MARKETING: 'MARKETING', CUSTOMER: 'CUSTOMER', SHARED: 'SHARED' } as const;
registerEnumType(SkillDomainEnum, { name: 'SkillDomain', description: 'What a skill is about: IT, marketing, the customer, or both departments.' });
export const AssessmentKindEnum = { SELF: 'SELF', PEER: 'PEER', MANAGER: 'MANAGER', QUIZ: 'QUIZ', EVIDENCE: 'EVIDENCE' } as const;
registerEnumType(AssessmentKindEnum, { name: 'AssessmentKind', description: 'Who says so, from the weakest word to the strongest: oneself, a colleague, a manager, a quiz or accepted evidence.' });

@ObjectType({ description: 'What a team needs of a skill and what it has: of its projects the one with the largest lack.' })
export class SkillCell {
  @Field(() => ID, { description: 'The team.' }) teamId!: string;
  @Field(() => LocalizedText, { description: 'Name of the team.' }) teamName!: LocalizedText;
  @Field(() => Int, { description: 'People needed.' }) needed!: number;
  @Field(() => Int, { description: 'People of the team who reach the level.' }) have!: number;
  @Field(() => Int, { description: 'Level needed, 1 to 5.' }) level!: number;
  @Field({ description: 'Key of the project that needs it.' }) projectKey!: string;
}

@ObjectType({ description: 'Somebody and their level in a skill, as it counts today.' })
export class SkillHolder {
  @Field(() => Int, { description: 'Effective level, 1 to 5: the best kind of assessment that is still valid, the latest within the kind.' }) level!: number;
  @Field(() => AssessmentKindEnum, { description: 'Who says so.' }) kind!: AssessmentKind;
  @Field(() => DateScalar, { description: 'Last day on which this counts.' }) validUntil!: string;
  memberId!: string;
}

@ObjectType({ description: 'Something a person can know.' })
export class Skill {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field({ description: 'Stable code, unique in the workspace.' }) code!: string;
  @Field(() => LocalizedText, { description: 'Name.' }) name!: LocalizedText;
  @Field(() => SkillDomainEnum, { description: 'What it is about.' }) domain!: SkillDomain;
  @Field({ description: 'Whether losing it would stop the work.' }) critical!: boolean;
  @Field(() => Int, { description: 'People who master it alone: level 3 or more.' }) proficient!: number;
  @Field(() => [SkillHolder], { description: 'Everybody who knows it, the best first.' }) holders!: SkillHolder[];
  @Field(() => [SkillHolder], { description: 'People of whom nothing counts any more: what was said of them last has run out.' }) lapsed!: SkillHolder[];
  @Field(() => [SkillCell], { description: 'Teams whose open projects need it.' }) cells!: SkillCell[];
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
}

@ObjectType({ description: 'A page of skills.' })
export class SkillConnection extends connectionOf(Skill, 'Skill') {}

@InputType({ description: 'Which skills to list.' })
export class SkillFilterInput {
  @Field(() => SkillDomainEnum, { nullable: true, description: 'Only about this.' }) domain?: SkillDomain | null;
  @Field(() => Boolean, { nullable: true, description: 'Only critical ones, or only others.' }) critical?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those of which some team has too few, and critical ones that hang on one person or none.' }) short?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only critical ones and those that an open project needs.' }) required?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of name or code.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class SkillsArgs extends PageArgs {
  @Field(() => SkillFilterInput, { nullable: true, description: 'Which.' }) filter?: SkillFilterInput | null;
}

@ObjectType({ description: 'What a project needs of a skill.' })
export class SkillRequirement {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => Int, { description: 'Level, 1 to 5.' }) level!: number;
  @Field(() => Int, { description: 'How many people.' }) people!: number;
  @Field(() => Int, { description: 'People of its team who reach the level today.' }) have!: number;
  skillId!: string;
  projectId!: string;
}

@ObjectType({ description: 'The chain from a lack of skill to a date: too few people are both able and free before the deadline.' })
export class SkillExposure {
  @Field(() => ID, { description: 'Id of the requirement.' }) id!: string;
  @Field(() => Int, { description: 'Level needed.' }) level!: number;
  @Field(() => Int, { description: 'People needed.' }) people!: number;
  @Field(() => Int, { description: 'People of the team who reach the level.' }) have!: number;
  @Field(() => Int, { description: 'Those of them who are free before the deadline, or at work on it already.' }) free!: number;
  @Field(() => DateScalar, { description: 'The deadline.' }) deadline!: string;
  @Field(() => LocalizedText, { description: 'All of it in one sentence.' }) sentence!: LocalizedText;
  projectId!: string;
  skillId!: string;
}

@ObjectType({ description: 'A page of exposed projects, the nearest deadline first.' })
export class SkillExposureConnection extends connectionOf(SkillExposure, 'SkillExposure') {}

@InputType({ description: 'A new skill.' })
export class CreateSkillInput {
  @Field({ description: 'Code of small letters, digits and hyphens; stays for good.' }) @Text({ min: 2, max: 60 }) code!: string;
  @Field(() => LocalizedTextInput, { description: 'Name.' }) @LocalizedTextRule({ min: 1, max: 120 }) name!: LocalizedTextInput;
  @Field(() => SkillDomainEnum, { description: 'What it is about.' }) domain!: SkillDomain;
  @Field({ description: 'Whether losing it would stop the work.' }) critical!: boolean;
}

@InputType({ description: 'A skill as it shall be.' })
export class UpdateSkillInput {
  @Field(() => ID, { description: 'The skill.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => LocalizedTextInput, { description: 'Name.' }) @LocalizedTextRule({ min: 1, max: 120 }) name!: LocalizedTextInput;
  @Field(() => SkillDomainEnum, { description: 'What it is about.' }) domain!: SkillDomain;
  @Field({ description: 'Whether losing it would stop the work.' }) critical!: boolean;
}

@InputType({ description: 'A skill and the version you saw of it.' })
export class ArchiveSkillInput {
  @Field(() => ID, { description: 'The skill.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'What a project needs; said again, it replaces what was said before.' })
export class RequireSkillInput {
  @Field(() => ID, { description: 'The project.' }) projectId!: string;
  @Field(() => ID, { description: 'The skill.' }) skillId!: string;
  @Field(() => Int, { description: 'Level, 1 to 5.' }) @NumberBetween(1, 5) level!: number;
  @Field(() => Int, { description: 'How many people.' }) @NumberBetween(1, 50) people!: number;
}

@InputType({ description: 'A requirement of a project.' })
export class DropSkillRequirementInput {
  @Field(() => ID, { description: 'The requirement.' }) id!: string;
}

@InputType({ description: 'Which level somebody has.' })
export class AssessSkillInput {
  @Field(() => ID, { description: 'Who is assessed.' }) memberId!: string;
  @Field(() => ID, { description: 'The skill.' }) skillId!: string;
  @Field(() => AssessmentKindEnum, { description: 'As whom you speak.' }) kind!: AssessmentKind;
  @Field(() => Int, { description: 'Level, 1 to 5.' }) @NumberBetween(1, 5) level!: number;
  @Field(() => DateScalar, { description: 'Last day on which it counts.' }) validUntil!: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'On what it rests.' }) @LocalizedTextRule({ max: 1_000 }) note?: LocalizedTextInput | null;
}

@ObjectType({ description: 'The skill after the change.' })
export class SkillSaved {
  skillId!: string;
}

@ObjectType({ description: 'The starter list after it was added.' })
export class StarterSkillsAdded {
  @Field(() => Int, { description: 'How many were not there before.' }) added!: number;
}

@ObjectType({ description: "A project's needs after the change." })
export class RequirementSaved {
  projectId!: string;
}

export const CreateSkillResult = mutationResult('CreateSkillResult', SkillSaved);
export const UpdateSkillResult = mutationResult('UpdateSkillResult', SkillSaved);
export const ArchiveSkillResult = mutationResult('ArchiveSkillResult', SkillSaved);
export const AssessSkillResult = mutationResult('AssessSkillResult', SkillSaved);
export const AddStarterSkillsResult = mutationResult('AddStarterSkillsResult', StarterSkillsAdded);
export const RequireSkillResult = mutationResult('RequireSkillResult', RequirementSaved);
export const DropSkillRequirementResult = mutationResult('DropSkillRequirementResult', RequirementSaved);
