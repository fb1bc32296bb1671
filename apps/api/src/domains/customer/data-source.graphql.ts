import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { type JourneyStage, JourneyStageEnum, type LawfulBasis, LawfulBasisEnum } from './customer.enums.ts';

@ObjectType({ description: 'What you may do to this source.' })
export class DataSourceRights {
  @Field({ description: 'Change its description.' }) update!: boolean;
  @Field({ description: 'Say as the other side that it is true.' }) review!: boolean;
  @Field({ description: 'Say that it is no longer held.' }) retire!: boolean;
  @Field({ description: 'Record a use.' }) use!: boolean;
}

@ObjectType({ description: "The latest use on one stage of the customer's journey." })
export class StageUse {
  @Field(() => JourneyStageEnum, { description: 'The stage.' }) stage!: JourneyStage;
  @Field(() => DateScalar, { description: 'Day of the latest use.' }) lastUsedOn!: string;
  @Field({ description: 'Whether that was within 180 days.' }) fresh!: boolean;
}

@ObjectType({ description: 'A marketing activity that uses a source.' })
export class DataUse {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What is done with the data.' }) activity!: LocalizedText;
  @Field(() => JourneyStageEnum, { description: "Where on the customer's journey." }) stage!: JourneyStage;
  @Field(() => DateScalar, { description: 'When it was last done.' }) lastUsedOn!: string;
  @Field({ description: 'Whether that was within 180 days.' }) fresh!: boolean;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  createdBy!: string;
}

@ObjectType({ description: 'A place where customer data is stored: the entry of the register of processing (GDPR, Article 30), with what the customer gains.' })
export class CustomerDataSource {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What it is called.' }) name!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What the customer gains from our holding this.' }) customerBenefit!: LocalizedText;
  @Field(() => String, { nullable: true, description: 'The program it lives in.' }) system!: string | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Purposes of the processing.' }) purpose!: LocalizedText | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Categories of people whose data it is.' }) subjects!: LocalizedText | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Categories of data.' }) dataCategories!: LocalizedText | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Categories of recipients.' }) recipients!: LocalizedText | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Transfers to third countries and their ground; "none" is an answer.' }) transfers!: LocalizedText | null;
  @Field(() => LocalizedText, { nullable: true, description: 'When it is erased.' }) retention!: LocalizedText | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Technical and organisational measures of security.' }) security!: LocalizedText | null;
  @Field(() => LawfulBasisEnum, { nullable: true, description: 'Why it may be processed.' }) lawfulBasis!: LawfulBasis | null;
  @Field(() => DateScalar, { nullable: true, description: 'When the other side last found the entry true.' }) reviewedOn!: string | null;
  @Field({ description: 'Whether that was within 180 days.' }) reviewFresh!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'The latest use.' }) lastUsedOn!: string | null;
  @Field(() => Int, { description: 'How many activities use it.' }) useCount!: number;
  @Field({ description: 'Stored, but without a use for 180 days.' }) dark!: boolean;
  @Field(() => [StageUse], { description: "Its latest use on each stage of the customer's journey." }) stages!: StageUse[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stopped being held.' }) retiredAt!: Date | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Why it is no longer held.' }) retiredReason!: LocalizedText | null;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' }) updatedAt!: Date;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  ownerId!: string | null;
  ownerSide!: Side | null;
  reviewedById!: string | null;
}

@ObjectType({ description: 'How many sources each list holds.' })
export class DataSourceCounts {
  @Field(() => Int, { description: 'Held.' }) all!: number;
  @Field(() => Int, { description: 'Without a use for 180 days.' }) dark!: number;
  @Field(() => Int, { description: 'Without a review for 180 days.' }) unreviewed!: number;
  @Field(() => Int, { description: 'Without all fields of Article 30 and an owner.' }) incomplete!: number;
  @Field(() => Int, { description: 'Open wishes for data that is not there.' }) wishes!: number;
}

@ObjectType({ description: 'A page of sources.' })
export class CustomerDataSourceConnection extends connectionOf(CustomerDataSource, 'CustomerDataSource') {}

@ObjectType({ description: 'The source after the change.' })
export class DataSourceSaved {
  sourceId!: string;
}
export const DataSourceResult = mutationResult('DataSourceResult', DataSourceSaved);
