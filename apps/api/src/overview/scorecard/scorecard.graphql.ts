import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Side } from '../../platform/context/request-context.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import type { Band } from './formulas.ts';

export const BandEnum = { POOR: 'POOR', FAIR: 'FAIR', GOOD: 'GOOD', EXCELLENT: 'EXCELLENT' } as const;
registerEnumType(BandEnum, { name: 'ScorecardBand', description: 'Below 40 poor, below 60 fair, below 80 good, from 80 excellent.' });

@ObjectType({ description: 'A measured part of an index.' })
export class ScorecardPart {
  @Field(() => ID, { description: 'Its stable name.' }) code!: string;
  @Field({ description: "What is measured, in the reader's language." }) name!: string;
  @Field({ description: "The formula in words, in the reader's language." }) formula!: string;
  @Field(() => Float, { description: 'Its weight in the index, 0 to 1.' }) weight!: number;
  @Field(() => Float, { nullable: true, description: 'Its value, 0 to 1; null where there are too few rows.' }) value!: number | null;
  @Field(() => Int, { description: 'Rows that were counted.' }) n!: number;
  @Field(() => Int, { description: 'Rows needed to say anything; where both sides are measured, of each.' }) fewest!: number;
  @Field(() => Float, { description: 'Sum of the numerators of its rows.' }) numerator!: number;
  @Field(() => Float, { description: 'Sum of the denominators of its rows.' }) denominator!: number;
}

@ObjectType({ description: 'An index at the end of a past week.' })
export class ScorecardPoint {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) week!: string;
  @Field(() => Float, { nullable: true, description: 'The index, 0 to 100; null where there was not enough data.' }) value!: number | null;
}

@ObjectType({ description: 'The index of one recommendation.' })
export class ScorecardIndex {
  @Field(() => Int, { description: 'Number of the recommendation, 1 to 8.' }) recommendation!: number;
  @Field(() => Float, { nullable: true, description: 'The index, 0 to 100; null while there is not enough data.' }) value!: number | null;
  @Field(() => BandEnum, { nullable: true, description: 'How good that is.' }) band!: Band | null;
  @Field(() => [ScorecardPart], { description: 'What it is made of.' }) parts!: ScorecardPart[];
  @Field(() => [ScorecardPoint], { description: 'The weeks before, the oldest first.' }) trend!: ScorecardPoint[];
}

@ObjectType({ description: 'How the partnership of the two departments stands, measured by what both did; never by person.' })
export class Scorecard {
  @Field(() => DateScalar, { description: 'The day of these figures.' }) asOf!: string;
  @Field(() => Int, { description: 'Version of the definition of parts and weights.' }) definition!: number;
  @Field(() => Int, { description: 'Days that the parts look back.' }) windowDays!: number;
  @Field(() => Float, { nullable: true, description: 'Mean of the indices that say something; null while fewer than five do.' }) overall!: number | null;
  @Field(() => Float, { nullable: true, description: 'The lowest of them.' }) lowest!: number | null;
  @Field(() => [ScorecardIndex], { description: 'The eight, in the order of the recommendations.' }) indices!: ScorecardIndex[];
}

@ObjectType({ description: 'A row that a part of the scorecard counts.' })
export class ScorecardRow {
  @Field({ description: 'Kind of thing.' }) entity!: string;
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => LocalizedText, { nullable: true, description: 'Its title.' }) title!: LocalizedText | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day that matters.' }) day!: string | null;
  @Field(() => SideEnum, { nullable: true, description: 'The side it is counted for, in parts of both sides.' }) side!: Side | null;
  @Field(() => Float, { description: 'What counts.' }) numerator!: number;
  @Field(() => Float, { description: 'Out of what.' }) denominator!: number;
}
