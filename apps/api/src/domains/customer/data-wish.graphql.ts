import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule } from '../../platform/graphql/text.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { type JourneyStage, JourneyStageEnum, type WishState, WishStateEnum } from './customer.enums.ts';

@ObjectType({ description: 'What you may do to this wish.' })
export class DataWishRights {
  @Field({ description: 'Change it.' }) update!: boolean;
  @Field({ description: 'Say which source meets it.' }) meet!: boolean;
  @Field({ description: 'Give it up.' }) drop!: boolean;
}

@ObjectType({ description: 'Customer data that marketing wants and that is stored nowhere yet.' })
export class DataWish {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What is wanted.' }) want!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What it would be used for.' }) activity!: LocalizedText;
  @Field(() => JourneyStageEnum, { description: "Where on the customer's journey." }) stage!: JourneyStage;
  @Field(() => WishStateEnum, { description: 'Whether it is open, met or given up.' }) state!: WishState;
  @Field(() => LocalizedText, { nullable: true, description: 'Why it was given up.' }) reason!: LocalizedText | null;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was met or given up.' }) closedAt!: Date | null;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  createdBy!: string;
  sourceId!: string | null;
}

@ObjectType({ description: 'A page of wishes.' })
export class DataWishConnection extends connectionOf(DataWish, 'DataWish') {}

@ObjectType({ description: 'The wish after the change.' })
export class DataWishSaved {
  wishId!: string;
}
export const DataWishResult = mutationResult('DataWishResult', DataWishSaved);

@ArgsType()
export class DataWishesArgs extends PageArgs {
  @Field(() => WishStateEnum, { nullable: true, description: 'Only these; open ones unless given.' }) state?: WishState | null;
}

@InputType({ description: 'A new wish.' })
export class CreateDataWishInput {
  @Field(() => LocalizedTextInput, { description: 'What is wanted.' }) @LocalizedTextRule({ min: 3, max: 200 }) want!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'What it would be used for.' }) @LocalizedTextRule({ min: 3, max: 500 }) activity!: LocalizedTextInput;
  @Field(() => JourneyStageEnum, { description: "Where on the customer's journey." }) stage!: JourneyStage;
}

@InputType({ description: 'Changes of an open wish.' })
export class UpdateDataWishInput extends CreateDataWishInput {
  @Field(() => ID, { description: 'The wish.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'Says which source meets a wish.' })
export class MeetDataWishInput {
  @Field(() => ID, { description: 'The wish.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => ID, { description: 'The source.' }) sourceId!: string;
}

@InputType({ description: 'Gives a wish up.' })
export class DropDataWishInput {
  @Field(() => ID, { description: 'The wish.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => LocalizedTextInput, { description: 'Why; both sides read it.' }) @LocalizedTextRule({ min: 3, max: 500 }) reason!: LocalizedTextInput;
}
