import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '../../platform/context/language.ts';
import { LanguageEnum, LocalizedText } from '../../platform/graphql/localized-text.graphql.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';

@ObjectType({ description: 'What an article said from one day on. Kept from its publication; drafts stay with their writer.' })
export class ArticleVersion {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => Int, { description: 'Counts from 1; the highest is what the article says now.' }) number!: number;
  @Field(() => LocalizedText, { description: 'Title.' }) title!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What a reader took from it.' }) summary!: LocalizedText;
  @Field(() => LanguageEnum, { description: 'Language of the body.' }) language!: Language;
  @Field(() => DateTimeScalar, { description: 'Since when it said so.' }) savedAt!: Date;
  authorId!: string;
}
