import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, NumberBetween, Text } from '../../platform/graphql/text.ts';
import { type Half, HalfEnum, type Lifecycle, LifecycleEnum, type Quadrant, QuadrantEnum, type TechnologyNotice, TechnologyNoticeEnum, type Verdict, VerdictEnum } from './customer.enums.ts';

@InputType({ description: 'Which technologies to list. Missing fields do not restrict.' })
export class TechnologyFilter {
  @Field(() => QuadrantEnum, { nullable: true, description: 'Only in this quadrant.' }) quadrant?: Quadrant | null;
  @Field(() => TechnologyNoticeEnum, { nullable: true, description: 'Only those that want attention for this.' }) notice?: TechnologyNotice | null;
  @Field(() => LifecycleEnum, { nullable: true, description: 'Only in this stage; all but retired unless given.' }) lifecycle?: Lifecycle | null;
  @Field(() => String, { nullable: true, description: 'Part of the name or of the vendor.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class TechnologiesArgs extends PageArgs {
  @Field(() => TechnologyFilter, { nullable: true, description: 'Which technologies.' }) filter?: TechnologyFilter | null;
}

@ArgsType()
export class ChallengesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Closed ones instead of open ones.' }) closed?: boolean | null;
}

/** Ten thousand million, in minor units: no technology costs more. */
const COST_MAX = 1e12;

@InputType({ description: 'A technology that is not listed yet.' })
export class CreateTechnologyInput {
  @Field({ description: 'Its name.' }) @Text({ min: 2, max: 80 }) name!: string;
  @Field(() => LocalizedTextInput, { description: 'What marketing does with it.' }) @LocalizedTextRule({ min: 3, max: 500 }) purpose!: LocalizedTextInput;
  @Field({ description: 'Who sells or makes it.' }) @Text({ min: 2, max: 80 }) vendor!: string;
  @Field(() => Float, { nullable: true, description: "Cost of a year in minor units of the workspace's currency." }) @NumberBetween(0, COST_MAX, { optional: true }) costYear?: number | null;
  @Field(() => LifecycleEnum, { description: 'Where it is between being planned and being gone.' }) lifecycle!: Lifecycle;
}

@InputType({ description: 'Changes of a technology.' })
export class UpdateTechnologyInput extends CreateTechnologyInput {
  @Field(() => ID, { description: 'The technology.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'A new challenge.' })
export class CreateChallengeInput {
  @Field(() => LocalizedTextInput, { description: 'What has to be possible.' }) @LocalizedTextRule({ min: 3, max: 160 }) title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'How it is measured.' }) @LocalizedTextRule({ min: 3, max: 300 }) measure!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'From where on it is met.' }) @LocalizedTextRule({ min: 1, max: 160 }) threshold!: LocalizedTextInput;
}

@InputType({ description: 'Changes of a challenge.' })
export class UpdateChallengeInput extends CreateChallengeInput {
  @Field(() => ID, { description: 'The challenge.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'Closes a challenge.' })
export class CloseChallengeInput {
  @Field(() => ID, { description: 'The challenge.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: "Your side's word on its half." })
export class AssessFitInput {
  @Field(() => ID, { description: 'The technology.' }) technologyId!: string;
  @Field(() => ID, { description: 'The challenge.' }) challengeId!: string;
  @Field(() => HalfEnum, { description: 'Which half: functional for marketing, technical for IT.' }) half!: Half;
  @Field(() => Int, { description: '1 not at all, 2 rather not, 3 rather yes, 4 fully.' }) @NumberBetween(1, 4) score!: number;
  @Field(() => LocalizedTextInput, { description: 'Why.' }) @LocalizedTextRule({ min: 3, max: 500 }) rationale!: LocalizedTextInput;
  @Field(() => DateScalar, { description: 'Last day on which it holds: at most a year from today.' }) validUntil!: string;
}

@InputType({ description: 'What becomes of a technology.' })
export class DecideTechnologyInput {
  @Field(() => ID, { description: 'The technology.' }) technologyId!: string;
  @Field(() => VerdictEnum, { description: 'Kept, replaced or switched off.' }) verdict!: Verdict;
  @Field(() => LocalizedTextInput, { description: 'Why.' }) @LocalizedTextRule({ min: 3, max: 500 }) reason!: LocalizedTextInput;
  @Field(() => DateScalar, { description: 'Done by then; a decision to keep is looked at again then.' }) dueOn!: string;
  @Field(() => ID, { description: 'Who answers for it.' }) responsibleId!: string;
}

@InputType({ description: 'Agrees on a decision as the other head.' })
export class AgreeTechnologyDecisionInput {
  @Field(() => ID, { description: 'The decision.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}
