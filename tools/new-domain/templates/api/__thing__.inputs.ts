import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { LocalizedTextRule } from '../../platform/graphql/text.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';

@InputType({ description: 'A new __thing words__.' })
export class Create__Thing__Input {
  @Field(() => LocalizedTextInput, { description: 'What it is called.' }) @LocalizedTextRule({ min: 1, max: 120 }) title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What else there is to know.' }) @LocalizedTextRule({ max: 4_000 }) note?: LocalizedTextInput | null;
}

@InputType({ description: 'New texts of a __thing words__.' })
export class Update__Thing__Input {
  @Field(() => ID, { description: 'The __thing words__.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
  @Field(() => LocalizedTextInput, { description: 'What it is called.' }) @LocalizedTextRule({ min: 1, max: 120 }) title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What else there is to know.' }) @LocalizedTextRule({ max: 4_000 }) note?: LocalizedTextInput | null;
}

@InputType({ description: 'A __thing words__ and the version you saw of it.' })
export class Archive__Thing__Input {
  @Field(() => ID, { description: 'The __thing words__.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@ObjectType({ description: 'The __thing words__ after the change.' })
export class __Thing__Saved {
  __thing__Id!: string;
}

export const Create__Thing__Result = mutationResult('Create__Thing__Result', __Thing__Saved);
export const Update__Thing__Result = mutationResult('Update__Thing__Result', __Thing__Saved);
export const Archive__Thing__Result = mutationResult('Archive__Thing__Result', __Thing__Saved);
