import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalizedText } from '../platform/graphql/localized-text.graphql.ts';
import { Text } from '../platform/graphql/text.ts';
import { FOUND_KINDS, type FoundKind } from './search.reads.ts';

export const FoundKindEnum = Object.fromEntries(FOUND_KINDS.map((kind) => [kind, kind])) as Record<FoundKind, FoundKind>;
registerEnumType(FoundKindEnum, { name: 'FoundKind', description: 'What a search found.' });

@ArgsType()
export class SearchArgs {
  @Field({ description: 'What you look for: a part of a title, of a project key or of a word, in either language.' })
  @Text({ min: 1, max: 100 })
  text!: string;
}

@ObjectType({ description: 'Something that a search found.' })
export class Found {
  @Field(() => FoundKindEnum, { description: 'What it is.' }) kind!: FoundKind;
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'Its title; of a word the word itself.' }) title!: LocalizedText;
}
