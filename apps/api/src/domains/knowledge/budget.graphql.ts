import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { LocalizedTextRule, NumberBetween, Text } from '../../platform/graphql/text.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { type Category, CategoryEnum } from './knowledge.enums.ts';
import { Money } from './minor-units.ts';

export const LineStateEnum = { COVERED: 'COVERED', OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
registerEnumType(LineStateEnum, { name: 'BudgetLineState', description: 'COVERED: the plan is enough. OPEN: money is missing. CLOSED: confirmed savings have made up for what was missing.' });
export type LineState = keyof typeof LineStateEnum;

@ObjectType({ description: 'What you may do to this line.' })
export class BudgetLineRights {
  @Field({ description: 'Change it, and mark it to be closed.' }) edit!: boolean;
  @Field({ description: 'Link what knowledge is expected to save on it.' }) link!: boolean;
}

@ObjectType({ description: 'A line of the budget of one department and year. Money in minor units of the workspace\'s currency.' })
export class BudgetLine {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => SideEnum, { description: 'Whose budget.' }) side!: Side;
  @Field(() => Int, { description: 'Year.' }) year!: number;
  @Field(() => LocalizedText, { description: 'What it is for.' }) title!: LocalizedText;
  @Field(() => CategoryEnum, { description: 'What the money is spent on.' }) category!: Category;
  @Field(() => Float, { description: 'Money that the plan gives.' }) planned!: number;
  @Field(() => Float, { description: 'Of what is needed, what is signed for already.' }) committed!: number;
  @Field(() => Float, { description: 'Money needed in the year.' }) needed!: number;
  @Field(() => Float, { description: 'What is missing before savings: needed − planned, at least 0.' }) gap!: number;
  @Field(() => Float, { description: 'Savings that its owner has confirmed.' }) realised!: number;
  @Field(() => Float, { description: 'Savings that are linked and not confirmed yet.' }) expected!: number;
  @Field(() => Float, { description: 'What is still missing: gap − realised, at least 0.' }) left!: number;
  @Field(() => LineStateEnum, { description: 'Follows from the amounts.' }) state!: LineState;
  @Field({ description: 'Whether it is marked to be closed by savings.' }) toClose!: boolean;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  ownerId!: string;
}

@ObjectType({ description: 'A page of budget lines.' })
export class BudgetLineConnection extends connectionOf(BudgetLine, 'BudgetLine') {}

@ObjectType({ description: 'A budget of one department and year in sums. Money in minor units.' })
export class BudgetSummary {
  @Field(() => Int, { description: 'Lines.' }) lines!: number;
  @Field(() => Int, { description: 'Lines that are still short.' }) open!: number;
  @Field(() => Int, { description: 'Lines that savings have closed.' }) closed!: number;
  @Field(() => Float, { description: 'Planned.' }) planned!: number;
  @Field(() => Float, { description: 'Committed.' }) committed!: number;
  @Field(() => Float, { description: 'Needed.' }) needed!: number;
  @Field(() => Float, { description: 'Missing before savings, over the lines that are short.' }) gap!: number;
  @Field(() => Float, { description: 'Confirmed savings, each line up to what it was short of.' }) realised!: number;
  @Field(() => Float, { description: 'Linked savings that wait for confirmation.' }) expected!: number;
  @Field(() => Float, { description: 'Still missing.' }) left!: number;
}

@InputType({ description: 'Which lines to list. Missing fields do not restrict.' })
export class BudgetLineFilter {
  @Field(() => SideEnum, { nullable: true, description: 'Whose budget.' }) side?: Side | null;
  @Field(() => Int, { nullable: true, description: 'Which year.' }) year?: number | null;
  @Field(() => [LineStateEnum], { nullable: true, description: 'Only in these states.' }) state?: LineState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those marked to be closed.' }) toClose?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only mine.' }) mine?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of the title.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class BudgetLinesArgs extends PageArgs {
  @Field(() => BudgetLineFilter, { nullable: true, description: 'Which lines.' }) filter?: BudgetLineFilter | null;
}

@ArgsType()
export class BudgetSummaryArgs {
  @Field(() => SideEnum, { description: 'Whose budget.' }) side!: Side;
  @Field(() => Int, { description: 'Which year.' }) @NumberBetween(2000, 2100) year!: number;
}

@InputType({ isAbstract: true })
export abstract class BudgetLineFields {
  @Field(() => LocalizedTextInput, { description: 'What it is for.' }) @LocalizedTextRule({ min: 3, max: 140 }) title!: LocalizedTextInput;
  @Field(() => CategoryEnum, { description: 'What the money is spent on.' }) category!: Category;
  @Field(() => Float, { description: 'Money that the plan gives, in minor units.' }) @Money() planned!: number;
  @Field(() => Float, { description: 'Of what is needed, what is signed for; at most what is needed.' }) @Money() committed!: number;
  @Field(() => Float, { description: 'Money needed in the year, in minor units.' }) @Money() needed!: number;
  @Field(() => ID, { description: 'Who answers for it, in the department whose budget it is.' }) ownerId!: string;
}

@InputType({ description: "A new line in the budget of the writer's department." })
export class CreateBudgetLineInput extends BudgetLineFields {
  @Field(() => Int, { description: 'Year, 2000 to 2100.' }) @NumberBetween(2000, 2100) year!: number;
}

@InputType({ description: 'Changes of a line.' })
export class UpdateBudgetLineInput extends BudgetLineFields {
  @Field(() => ID, { description: 'The line.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'Whether a line is to be closed by savings.' })
export class MarkBudgetLineInput {
  @Field(() => ID, { description: 'The line.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field({ description: 'Mark it, or take the mark away.' }) toClose!: boolean;
}

@ObjectType({ description: 'The line after the change.' })
export class BudgetLineSaved {
  lineId!: string;
}
export const BudgetLineResult = mutationResult('BudgetLineResult', BudgetLineSaved);
