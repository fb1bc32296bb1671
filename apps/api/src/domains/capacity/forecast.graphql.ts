import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule } from '../../platform/graphql/text.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import type { Remedy } from './problem.entities.ts';
import { RemedyEnum } from './problem.graphql.ts';

@ObjectType({ description: 'When a project will be done, as computed from what was finished lately and what it waits for.' })
export class ProjectForecast {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => DateScalar, { description: 'The day on which it was computed.' }) asOf!: string;
  @Field(() => DateScalar, { description: 'First day of the history it rests on.' }) windowFrom!: string;
  @Field(() => DateScalar, { description: 'Last day of that history.' }) windowTo!: string;
  @Field(() => Int, { description: 'Simulated futures.' }) runs!: number;
  @Field(() => Float, { description: 'Seed of the simulation: with the same history it gives the same figures.' }) seed!: number;
  @Field(() => Int, { description: 'Tasks left at that time.' }) itemsLeft!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The deadline that pOnTime is about.' }) deadline!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Done by then in half of the futures; null beyond three years.' }) p50!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Done by then in 85 of 100 futures: the day to promise.' }) p85!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Done by then in 95 of 100 futures.' }) p95!: string | null;
  @Field(() => Float, { nullable: true, description: 'Probability of the deadline, 0 to 1; null without one.' }) pOnTime!: number | null;
  projectId!: string;
  reconciliations!: { statusUpdateId: string; reason: LocalizedText }[];
}

@ObjectType({ description: 'Figures of a forecast that is not stored.' })
export class ForecastValues {
  @Field(() => DateScalar, { nullable: true, description: 'Done by then in half of the futures.' }) p50!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Done by then in 85 of 100 futures.' }) p85!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Done by then in 95 of 100 futures.' }) p95!: string | null;
  @Field(() => Float, { nullable: true, description: 'Probability of the deadline, 0 to 1.' }) pOnTime!: number | null;
}

@ObjectType({ description: "How a project's forecast would change." })
export class ForecastChange {
  @Field(() => ForecastValues, { nullable: true, description: 'As it is; null without enough history.' }) before!: ForecastValues | null;
  @Field(() => ForecastValues, { nullable: true, description: 'As it would be; null for the project that goes away.' }) after!: ForecastValues | null;
  projectId!: string;
}

@ObjectType({ description: "What a remedy would do to a project's forecast." })
export class RemedyEffect {
  @Field(() => RemedyEnum, { description: 'The remedy.' }) remedy!: Remedy;
  @Field(() => Int, { description: 'Working days until the help is there.' }) delay!: number;
  @Field(() => Int, { description: 'Tasks left out.' }) drop!: number;
  @Field(() => Int, { description: 'Working days by which the deadline moves.' }) later!: number;
  @Field(() => ForecastValues, { description: 'As it is.' }) before!: ForecastValues;
  @Field(() => ForecastValues, { description: 'As it would be.' }) after!: ForecastValues;
}

@InputType({ description: 'The project whose forecast is computed anew.' })
export class RecalculateForecastInput {
  @Field(() => ID, { description: 'The project.' }) projectId!: string;
}

@InputType({ description: 'Why a status stays "on track" although the figures say otherwise.' })
export class ReconcileForecastInput {
  @Field(() => ID, { description: 'The project.' }) projectId!: string;
  @Field(() => LocalizedTextInput, { description: 'Why, for both sides.' }) @LocalizedTextRule({ min: 3, max: 1_000 }) reason!: LocalizedTextInput;
}

@ObjectType({ description: 'The project with its forecast after the change.' })
export class ForecastSaved {
  projectId!: string;
}

export const RecalculateForecastResult = mutationResult('RecalculateForecastResult', ForecastSaved);
export const ReconcileForecastResult = mutationResult('ReconcileForecastResult', ForecastSaved);
