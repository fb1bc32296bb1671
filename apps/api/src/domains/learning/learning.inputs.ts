import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import type { Language } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { LanguageEnum, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { Entries, LocalizedTextRule, NumberBetween, Text } from '../../platform/graphql/text.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import type { CitableEntity } from './citable.ts';
import { ApplicationStateEnum, CitableEnum, EnrolmentStateEnum, LearningKindEnum, ShadowingStateEnum } from './learning.enums.ts';
import type { ApplicationState, EnrolmentState, LearningKind, ShadowingState } from './learning.states.ts';

const SENTENCE = { min: 3, max: 500 };

@InputType({ description: 'Which items to list. Missing fields do not restrict.' })
export class LearningItemFilter {
  @Field(() => LearningKindEnum, { nullable: true, description: 'Only this kind.' }) kind?: LearningKind | null;
  @Field(() => LanguageEnum, { nullable: true, description: 'Only in this language, or in none.' }) language?: Language | null;
  @Field(() => ID, { nullable: true, description: 'Only what teaches this skill.' }) skillId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of title or summary.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class LearningItemsArgs extends PageArgs {
  @Field(() => LearningItemFilter, { nullable: true, description: 'Which.' }) filter?: LearningItemFilter | null;
}

@InputType({ description: 'Which enrolments to list. Missing fields do not restrict.' })
export class EnrolmentFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this member.' }) memberId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only in this item.' }) itemId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only taken up with this path.' }) planId?: string | null;
  @Field(() => [EnrolmentStateEnum], { nullable: true, description: 'Only these states.' }) state?: EnrolmentState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only mine.' }) mine?: boolean | null;
}

@ArgsType()
export class EnrolmentsArgs extends PageArgs {
  @Field(() => EnrolmentFilter, { nullable: true, description: 'Which.' }) filter?: EnrolmentFilter | null;
}

@InputType({ description: 'Which shadowings to list. Missing fields do not restrict.' })
export class ShadowingFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only mine, as guest or host.' }) mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that wait for my word as their host.' }) toAnswer?: boolean | null;
  @Field(() => [ShadowingStateEnum], { nullable: true, description: 'Only these states.' }) state?: ShadowingState[] | null;
  @Field(() => ID, { nullable: true, description: 'Only with this member.' }) memberId?: string | null;
}

@ArgsType()
export class ShadowingsArgs extends PageArgs {
  @Field(() => ShadowingFilter, { nullable: true, description: 'Which.' }) filter?: ShadowingFilter | null;
}

@InputType({ description: 'Which applications to list. Missing fields do not restrict.' })
export class LearningApplicationFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that I may decide.' }) toDecide?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only mine.' }) mine?: boolean | null;
  @Field(() => [ApplicationStateEnum], { nullable: true, description: 'Only these states.' }) state?: ApplicationState[] | null;
}

@ArgsType()
export class LearningApplicationsArgs extends PageArgs {
  @Field(() => LearningApplicationFilter, { nullable: true, description: 'Which.' }) filter?: LearningApplicationFilter | null;
}

@ArgsType()
export class CitableThingsArgs {
  @Field(() => CitableEnum, { nullable: true, description: 'Only this kind.' }) entity?: CitableEntity | null;
  @Field(() => String, { nullable: true, description: 'Part of the name.' }) @Text({ max: 100 }) search?: string | null;
}

@InputType({ description: 'A skill and the level that applying the item shows.' })
export class LearningSkillInput {
  @Field(() => ID, { description: 'The skill.' }) skillId!: string;
  @Field(() => Int, { description: 'Level, 1 to 5.' }) @NumberBetween(1, 5) level!: number;
}

@InputType({ isAbstract: true })
export abstract class LearningItemInput {
  @Field(() => LearningKindEnum, { description: 'What kind of thing it is.' }) kind!: LearningKind;
  @Field(() => LocalizedTextInput, { description: 'Its name.' }) @LocalizedTextRule({ min: 3, max: 120 }) title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'What somebody can do afterwards.' }) @LocalizedTextRule(SENTENCE) summary!: LocalizedTextInput;
  @Field(() => LanguageEnum, { nullable: true, description: 'The language it is in; leave out for both or none.' }) language?: Language | null;
  @Field(() => Int, { description: 'Minutes it takes, 1 to 6000.' }) @NumberBetween(1, 6_000) minutes!: number;
  @Field(() => String, { nullable: true, description: 'Whole https address.' }) @Text({ max: 500 }) link?: string | null;
  @Field(() => [LearningSkillInput], { description: 'Skills whose level it moves once it is applied; at most 6.' })
  @Entries(0, 6)
  @ValidateNested({ each: true })
  @Type(() => LearningSkillInput)
  skills!: LearningSkillInput[];
}

@InputType({ description: 'A new item of the catalogue.' })
export class CreateLearningItemInput extends LearningItemInput {}

@InputType({ description: 'An item as it shall be.' })
export class UpdateLearningItemInput extends LearningItemInput {
  @Field(() => ID, { description: 'The item.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ isAbstract: true })
export abstract class LearningPlanInput {
  @Field(() => LocalizedTextInput, { description: 'Its name.' }) @LocalizedTextRule({ min: 3, max: 120 }) name!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'What it is for.' }) @LocalizedTextRule(SENTENCE) purpose!: LocalizedTextInput;
  @Field(() => [ID], { description: 'Its items in the order in which they are best learned, 1 to 30.' }) @Entries(1, 30) itemIds!: string[];
}

@InputType({ description: 'A new path.' })
export class CreateLearningPlanInput extends LearningPlanInput {
  @Field(() => SideEnum, { description: 'Whose people walk it; stays for good.' }) side!: Side;
}

@InputType({ description: 'A path as it shall be.' })
export class UpdateLearningPlanInput extends LearningPlanInput {
  @Field(() => ID, { description: 'The path.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'A thing and the version you saw of it.' })
export class LearningStepInput {
  @Field(() => ID, { description: 'The thing.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'An item to take up.' })
export class PlanLearningInput {
  @Field(() => ID, { description: 'The item.' }) itemId!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which it shall be finished; in 30 days unless given.' }) dueOn?: string | null;
}

@InputType({ description: 'A path to take up.' })
export class FollowLearningPlanInput {
  @Field(() => ID, { description: 'The path.' }) planId!: string;
}

@InputType({ description: 'An item for somebody.' })
export class SuggestLearningInput {
  @Field(() => ID, { description: 'The item.' }) itemId!: string;
  @Field(() => ID, { description: 'Who may take it up or put it aside.' }) memberId!: string;
}

@InputType({ description: 'Asks somebody of the other department to have you beside them.' })
export class AskShadowingInput {
  @Field(() => ID, { description: 'An item of kind SHADOWING.' }) itemId!: string;
  @Field(() => ID, { description: 'The host.' }) hostId!: string;
  @Field(() => DateScalar, { description: 'The day.' }) plannedOn!: string;
  @Field(() => LocalizedTextInput, { description: 'What you would like to see.' }) @LocalizedTextRule(SENTENCE) purpose!: LocalizedTextInput;
}

@InputType({ description: 'The host takes the guest.' })
export class AgreeShadowingInput extends LearningStepInput {
  @Field(() => DateScalar, { nullable: true, description: 'Another day than the one asked for.' }) plannedOn?: string | null;
}

@InputType({ description: 'The host says no.' })
export class DeclineShadowingInput extends LearningStepInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Why; needed.' }) @LocalizedTextRule({ max: 500 }) note?: LocalizedTextInput | null;
}

@InputType({ description: 'Three lines: what the guest learned about the other department or the customer.' })
export class WriteShadowingInput extends LearningStepInput {
  @Field(() => LocalizedTextInput, { description: 'First line.' }) @LocalizedTextRule({ min: 3, max: 300 }) firstLine!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'Second line.' }) @LocalizedTextRule({ min: 3, max: 300 }) secondLine!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'Third line.' }) @LocalizedTextRule({ min: 3, max: 300 }) thirdLine!: LocalizedTextInput;
}

@InputType({ description: 'Where something finished was used.' })
export class ApplyLearningInput {
  @Field(() => ID, { description: 'The enrolment.' }) enrolmentId!: string;
  @Field(() => CitableEnum, { description: 'What kind of thing shows it.' }) entity!: CitableEntity;
  @Field(() => ID, { description: 'The thing.' }) entityId!: string;
  @Field(() => LocalizedTextInput, { description: 'How it was used.' }) @LocalizedTextRule(SENTENCE) statement!: LocalizedTextInput;
}

@InputType({ description: 'The other department does not see it used.' })
export class DeclineLearningInput extends LearningStepInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Why; needed.' }) @LocalizedTextRule({ max: 500 }) reason?: LocalizedTextInput | null;
}

@InputType({ description: 'An answer to a question of your quiz.' })
export class AnswerQuizInput {
  @Field(() => ID, { description: 'The question.' }) questionId!: string;
  @Field(() => Int, { description: 'The option, counted from 0.' }) option!: number;
}
