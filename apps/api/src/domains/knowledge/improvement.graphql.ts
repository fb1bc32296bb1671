import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, NumberBetween, Text } from '../../platform/graphql/text.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { type Category, CategoryEnum } from './knowledge.enums.ts';

@ObjectType({ description: 'What you may do to shared knowledge: an improvement or an insight.' })
export class SharedRights {
  @Field({ description: 'Change it.' }) edit!: boolean;
  @Field({ description: 'Say what it was useful for.' }) confirmUse!: boolean;
  @Field({ description: 'Link what it is expected to save to a budget line.' }) link!: boolean;
}

@ObjectType({ description: 'A way of working that takes less time than before.' })
export class ProcessImprovement {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What was improved.' }) title!: LocalizedText;
  @Field(() => LocalizedText, { description: 'How it was done before.' }) before!: LocalizedText;
  @Field(() => LocalizedText, { description: 'How it is done now.' }) after!: LocalizedText;
  @Field(() => Int, { description: 'Minutes saved each time.' }) minutesSaved!: number;
  @Field(() => Int, { description: 'How many times a month it is done.' }) runsPerMonth!: number;
  @Field(() => Int, { description: 'Hours saved in a year: minutes × times a month × 12 / 60, rounded.' }) hoursPerYear!: number;
  @Field(() => CategoryEnum, { nullable: true, description: 'On what it may save money; null when on nothing in particular.' }) category!: Category | null;
  @Field(() => SideEnum, { description: 'Department of the author.' }) side!: Side;
  @Field(() => Int, { description: 'How many people of the other department found it useful.' }) usefulCount!: number;
  @Field(() => DateTimeScalar, { description: 'When it was shared.' }) createdAt!: Date;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  authorId!: string;
  told!: boolean;
}

@ObjectType({ description: 'A page of improvements.' })
export class ProcessImprovementConnection extends connectionOf(ProcessImprovement, 'ProcessImprovement') {}

@InputType({ description: 'Which improvements to list. Missing fields do not restrict.' })
export class ProcessImprovementFilter {
  @Field(() => CategoryEnum, { nullable: true, description: 'Only those that save on this.' }) category?: Category | null;
  @Field(() => SideEnum, { nullable: true, description: 'Only of authors of this department.' }) side?: Side | null;
  @Field(() => String, { nullable: true, description: 'Part of a text.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class ProcessImprovementsArgs extends PageArgs {
  @Field(() => ProcessImprovementFilter, { nullable: true, description: 'Which improvements.' }) filter?: ProcessImprovementFilter | null;
}

@InputType({ description: 'A new improvement.' })
export class CreateProcessImprovementInput {
  @Field(() => LocalizedTextInput, { description: 'What was improved.' }) @LocalizedTextRule({ min: 3, max: 140 }) title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'How it was done before.' }) @LocalizedTextRule({ min: 3, max: 1_000 }) before!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'How it is done now.' }) @LocalizedTextRule({ min: 3, max: 1_000 }) after!: LocalizedTextInput;
  @Field(() => Int, { description: 'Minutes saved each time, from 1.' }) @NumberBetween(1, 100_000) minutesSaved!: number;
  @Field(() => Int, { description: 'How many times a month it is done, from 1.' }) @NumberBetween(1, 1_000_000) runsPerMonth!: number;
  @Field(() => CategoryEnum, { nullable: true, description: 'On what it may save money.' }) category?: Category | null;
}

@InputType({ description: 'Changes of an improvement.' })
export class UpdateProcessImprovementInput extends CreateProcessImprovementInput {
  @Field(() => ID, { description: 'The improvement.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@ObjectType({ description: 'The improvement after the change.' })
export class ProcessImprovementSaved {
  improvementId!: string;
}
export const ProcessImprovementResult = mutationResult('ProcessImprovementResult', ProcessImprovementSaved);
