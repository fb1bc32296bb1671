import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { LocalizedTextRule, Text } from '../../platform/graphql/text.ts';
import { type CitationKind, CitationKindEnum, type InsightState, InsightStateEnum } from './customer.enums.ts';

@InputType({ description: 'Which insights to list. Missing fields do not restrict.' })
export class InsightFilter {
  @Field(() => [InsightStateEnum], { nullable: true, description: 'Only these states; all but retired unless given.' }) state?: InsightState[] | null;
  @Field(() => ID, { nullable: true, description: 'Only those from this source of data.' }) sourceId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those on which something waits for you: to be verified, or a citation to be answered.' }) waitingForMe?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of the statement.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class InsightsArgs extends PageArgs {
  @Field(() => InsightFilter, { nullable: true, description: 'Which insights.' }) filter?: InsightFilter | null;
}

@InputType({ description: 'A new insight.' })
export class CreateInsightInput {
  @Field(() => LocalizedTextInput, { description: 'What was learned, in one sentence.' }) @LocalizedTextRule({ min: 3, max: 300 }) statement!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'From what it is known.' }) @LocalizedTextRule({ min: 3, max: 1_000 }) evidence!: LocalizedTextInput;
  @Field(() => ID, { nullable: true, description: 'The source of data it comes from, if any.' }) sourceId?: string | null;
}

@InputType({ description: 'Changes of an insight that nobody has verified yet.' })
export class UpdateInsightInput extends CreateInsightInput {
  @Field(() => ID, { description: 'The insight.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'A step of an insight that needs no more to be said.' })
export class InsightStepInput {
  @Field(() => ID, { description: 'The insight.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'Says that an insight no longer holds.' })
export class RetireInsightInput extends InsightStepInput {
  @Field(() => LocalizedTextInput, { description: 'Why; both sides read it.' }) @LocalizedTextRule({ min: 3, max: 500 }) reason!: LocalizedTextInput;
}

@InputType({ description: 'Says what rests on an insight.' })
export class CiteInsightInput {
  @Field(() => ID, { description: 'The insight.' }) insightId!: string;
  @Field(() => CitationKindEnum, { description: 'What rests on it.' }) kind!: CitationKind;
  @Field(() => ID, { description: 'The goal, project or decision.' }) targetId!: string;
  @Field(() => LocalizedTextInput, { description: 'What the insight changed there.' }) @LocalizedTextRule({ min: 3, max: 500 }) effect!: LocalizedTextInput;
}

@InputType({ description: 'The answer of the other side to a citation.' })
export class AnswerCitationInput {
  @Field(() => ID, { description: 'The citation.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'Says why a citation is not accepted.' })
export class DeclineCitationInput extends AnswerCitationInput {
  @Field(() => LocalizedTextInput, { description: 'Why; both sides read it.' }) @LocalizedTextRule({ min: 3, max: 500 }) reason!: LocalizedTextInput;
}
