import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Side } from '../../platform/context/request-context.ts';
import { LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import type { Band, Shape } from './formulas.ts';

export const BandEnum = { POOR: 'POOR', FAIR: 'FAIR', GOOD: 'GOOD', EXCELLENT: 'EXCELLENT' } as const;
registerEnumType(BandEnum, { name: 'ScorecardBand', description: 'Below 40 poor, below 60 fair, below 80 good, from 80 excellent.' });

export const ShapeEnum: { [Kind in Shape['kind']]: Kind } = {
  SHARE: 'SHARE', BOTH_SIDES: 'BOTH_SIDES', COUNT: 'COUNT', BOTH_SIDES_COUNT: 'BOTH_SIDES_COUNT', INVERSE: 'INVERSE', PERCENTILE_85: 'PERCENTILE_85', UNSPOILT: 'UNSPOILT',
}; // prettier-ignore
registerEnumType(ShapeEnum, {
  name: 'ScorecardShape',
  description: 'How numerator and denominator give the value of a part.',
  valuesMap: {
    SHARE: { description: 'numerator / denominator' },
    BOTH_SIDES: { description: 'The harmonic mean of numerator / denominator of the two sides.' },
    COUNT: { description: 'numerator / denominator, at most 1; the denominator is the target.' },
    BOTH_SIDES_COUNT: { description: 'The harmonic mean of that of the two sides.' },
    INVERSE: { description: '1 − numerator / denominator, at least 0: the mean of what should not happen, and what would be worst.' },
    PERCENTILE_85: { description: 'numerator / denominator, at most 1, each the 85th percentile of the rows.' },
    UNSPOILT: { description: 'numerator / denominator × (1 − spoilt / judged)' },
  },
});

@ObjectType({ description: 'What a part of both sides counts for one of them.' })
export class ScorecardSideCount {
  @Field(() => SideEnum, { description: 'The side.' }) side!: Side;
  @Field(() => Float, { description: 'What counts.' }) numerator!: number;
  @Field(() => Float, { description: 'Out of what, or the target.' }) denominator!: number;
}

@ObjectType({ description: 'A measured part of an index.' })
export class ScorecardPart {
  @Field(() => ID, { description: 'Its stable name.' }) code!: string;
  @Field({ description: "What is measured, in the reader's language." }) name!: string;
  @Field({ description: "The formula in words, in the reader's language." }) formula!: string;
  @Field(() => Float, { description: 'Its weight in the index, 0 to 1.' }) weight!: number;
  @Field(() => Float, { nullable: true, description: 'Its value, 0 to 1; null where there are too few rows.' }) value!: number | null;
  @Field(() => Int, { description: 'Rows that were counted.' }) n!: number;
  @Field(() => Int, { description: 'Rows needed to say anything; where both sides are measured, of each.' }) fewest!: number;
  @Field(() => ShapeEnum, { description: 'How the numbers below give its value.' }) shape!: Shape['kind'];
  @Field(() => Float, { description: 'What counts.' }) numerator!: number;
  @Field(() => Float, { description: 'Out of what; the target where it is a count, the worst where it is what should not happen.' }) denominator!: number;
  @Field(() => Int, { description: 'Rows that take away from the share; 0 in other shapes.' }) spoilt!: number;
  @Field(() => Int, { description: 'Rows of which it can be said whether they do.' }) judged!: number;
  @Field(() => [ScorecardSideCount], { description: 'The same for each side, in parts of both sides; else empty.' }) sides!: ScorecardSideCount[];
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
  @Field(() => Int, { nullable: true, description: '1 where it takes away from the share of all, 0 where not; null where that cannot be said yet.' }) spoilt!: number | null;
}
