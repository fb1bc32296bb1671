import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule } from '../../platform/graphql/text.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';

@ObjectType({ description: 'What you may do to this freeze.' })
export class FreezeRights {
  @Field({ description: 'Remove it.' }) remove!: boolean;
}

@ObjectType({ description: 'Days on which IT changes nothing in what customers use.' })
export class Freeze {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'What it is called.' }) name!: LocalizedText;
  @Field(() => LocalizedText, { description: 'Why, for those whose date falls into it.' }) reason!: LocalizedText;
  @Field(() => DateScalar, { description: 'Its first day.' }) firstDay!: string;
  @Field(() => DateScalar, { description: 'Its last day.' }) lastDay!: string;
}

@ObjectType({ description: 'A page of freezes.' })
export class FreezeConnection extends connectionOf(Freeze, 'Freeze') {}

@ArgsType()
export class FreezesArgs extends PageArgs {}

@InputType({ description: 'A new freeze.' })
export class AddFreezeInput {
  @Field(() => LocalizedTextInput, { description: 'What it is called.' }) @LocalizedTextRule({ min: 1, max: 120 }) name!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'Why; both sides read it.' }) @LocalizedTextRule({ min: 3, max: 500 }) reason!: LocalizedTextInput;
  @Field(() => DateScalar, { description: 'Its first day.' }) firstDay!: string;
  @Field(() => DateScalar, { description: 'Its last day, today or later, at most 92 days after the first.' }) lastDay!: string;
}

@InputType({ description: 'Removes a freeze.' })
export class RemoveFreezeInput {
  @Field(() => ID, { description: 'The freeze.' }) id!: string;
}

@ObjectType({ description: 'The freeze that was added or removed.' })
export class FreezeSaved {
  @Field(() => Freeze, { description: 'The freeze.' }) freeze!: Freeze;
}
export const FreezeResult = mutationResult('FreezeResult', FreezeSaved);
