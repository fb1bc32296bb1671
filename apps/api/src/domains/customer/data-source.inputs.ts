import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, Text } from '../../platform/graphql/text.ts';
import { type DataSourceList, DataSourceListEnum, type JourneyStage, JourneyStageEnum, type LawfulBasis, LawfulBasisEnum } from './customer.enums.ts';

/** Longest texts, for people and files alike. */
export const NAME_MAX = 120;
export const FIELD_MAX = 1_000;
export const SYSTEM_MAX = 120;

@InputType({ description: 'Which sources to list. Missing fields do not restrict.' })
export class DataSourceFilter {
  @Field(() => DataSourceListEnum, { nullable: true, description: 'Which list; all that are held unless given.' }) list?: DataSourceList | null;
  @Field(() => JourneyStageEnum, { nullable: true, description: 'Only those with a use on this stage.' }) stage?: JourneyStage | null;
  @Field(() => ID, { nullable: true, description: 'Only of this owner.' }) ownerId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the name or of the program.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class DataSourcesArgs extends PageArgs {
  @Field(() => DataSourceFilter, { nullable: true, description: 'Which sources.' }) filter?: DataSourceFilter | null;
}

const detail = { max: FIELD_MAX };

@InputType({ description: 'A new source.' })
export class CreateDataSourceInput {
  @Field(() => LocalizedTextInput, { description: 'What it is called.' }) @LocalizedTextRule({ min: 2, max: NAME_MAX }) name!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'What the customer gains from our holding this.' }) @LocalizedTextRule({ min: 3, ...detail }) customerBenefit!: LocalizedTextInput;
  @Field(() => String, { nullable: true, description: 'The program it lives in.' }) @Text({ max: SYSTEM_MAX }) system?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who answers for it.' }) ownerId?: string | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Purposes of the processing.' }) @LocalizedTextRule(detail) purpose?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Categories of people.' }) @LocalizedTextRule(detail) subjects?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Categories of data.' }) @LocalizedTextRule(detail) dataCategories?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Categories of recipients.' }) @LocalizedTextRule(detail) recipients?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Transfers to third countries, or "none".' }) @LocalizedTextRule(detail) transfers?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'When it is erased.' }) @LocalizedTextRule(detail) retention?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Measures of security.' }) @LocalizedTextRule(detail) security?: LocalizedTextInput | null;
  @Field(() => LawfulBasisEnum, { nullable: true, description: 'Why it may be processed.' }) lawfulBasis?: LawfulBasis | null;
}

@InputType({ description: 'Changes of a source. What is not given is empty afterwards.' })
export class UpdateDataSourceInput extends CreateDataSourceInput {
  @Field(() => ID, { description: 'The source.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'A step of a source that needs no more to be said.' })
export class DataSourceStepInput {
  @Field(() => ID, { description: 'The source.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'Says that a source is no longer held.' })
export class RetireDataSourceInput extends DataSourceStepInput {
  @Field(() => LocalizedTextInput, { description: 'What became of the data.' }) @LocalizedTextRule({ min: 3, max: 500 }) reason!: LocalizedTextInput;
}

@InputType({ description: 'A use that nobody has recorded yet.' })
export class RecordDataUseInput {
  @Field(() => ID, { description: 'The source.' }) sourceId!: string;
  @Field(() => LocalizedTextInput, { description: 'What is done with the data.' }) @LocalizedTextRule({ min: 3, max: 200 }) activity!: LocalizedTextInput;
  @Field(() => JourneyStageEnum, { description: "Where on the customer's journey." }) stage!: JourneyStage;
  @Field(() => DateScalar, { description: 'When it was last done: today or earlier.' }) usedOn!: string;
}

@InputType({ description: 'A recorded use happened again.' })
export class RepeatDataUseInput {
  @Field(() => ID, { description: 'The use.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => DateScalar, { description: 'When: today or earlier, after the one recorded.' }) usedOn!: string;
}
