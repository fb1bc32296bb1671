import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { LocalizedText } from '../platform/graphql/localized-text.graphql.ts';
import { Text } from '../platform/graphql/text.ts';

@ArgsType()
export class SearchArgs {
  @Field({ description: 'What you look for: a part of a title, of a project key or of a word, in either language.' })
  @Text({ min: 1, max: 100 })
  text!: string;
}

@ObjectType({ description: 'Something that a search found.' })
export class Found {
  @Field({ description: 'What it is, as the audit log names it, e.g. `Goal`.' }) entity!: string;
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'Its title; of a word the word itself.' }) title!: LocalizedText;
}
