import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { LanguageEnum, LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { LocalizedTextRule, NumberBetween, Text } from '../../platform/graphql/text.ts';
import type { Language } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { SideEnum } from '../../platform/identity/member.graphql.ts';
import { mutationResult } from '../../platform/mutation/mutation-result.ts';
import { Body } from './article-body.ts';
import { type ArticleState, ArticleStateEnum, type Space, SpaceEnum } from './knowledge.enums.ts';

@ObjectType({ description: 'What you may do to this article.' })
export class ArticleRights {
  @Field({ description: 'Change it.' }) edit!: boolean;
  @Field({ description: 'Publish it, or bring it back from the archive.' }) publish!: boolean;
  @Field({ description: 'Say that it still holds.' }) verify!: boolean;
  @Field({ description: 'Put it away.' }) archive!: boolean;
  @Field({ description: 'Say what it was useful for.' }) confirmUse!: boolean;
}

@ObjectType({ description: 'Something one department knows and both can read.' })
export class Article {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => LocalizedText, { description: 'Title.' }) title!: LocalizedText;
  @Field(() => LocalizedText, { description: 'What a reader takes from it, in a sentence or two.' }) summary!: LocalizedText;
  @Field(() => SpaceEnum, { description: 'Its shelf.' }) space!: Space;
  @Field(() => LanguageEnum, { description: 'Language of the body.' }) language!: Language;
  @Field(() => SideEnum, { description: 'Department of the owner.' }) side!: Side;
  @Field(() => ArticleStateEnum, { description: 'Where it stands today; worked out from the last verification, never stored.' }) state!: ArticleState;
  @Field(() => Int, { description: 'After how many days the owner says again that it holds.' }) verifyEveryDays!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it counts as verified; null while it is no published article.' }) dueOn!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' }) publishedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its owner last said that it holds.' }) verifiedAt!: Date | null;
  @Field(() => Int, { description: 'How many people of the other department found it useful.' }) usefulCount!: number;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' }) updatedAt!: Date;
  @Field(() => Int, { description: 'Give this as expectedVersion when changing.' }) version!: number;
  ownerId!: string;
  /** Whether the viewer has said already what it was useful for. */
  told!: boolean;
}

@ObjectType({ description: 'A page of articles.' })
export class ArticleConnection extends connectionOf(Article, 'Article') {}

@InputType({ description: 'Which articles to list. Missing fields do not restrict.' })
export class ArticleFilter {
  @Field(() => SpaceEnum, { nullable: true, description: 'Only this shelf.' }) space?: Space | null;
  @Field(() => SideEnum, { nullable: true, description: 'Only of owners of this department.' }) side?: Side | null;
  @Field(() => [ArticleStateEnum], { nullable: true, description: 'Only in these states. Archived ones only when asked for.' }) state?: ArticleState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only mine.' }) mine?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of title, summary or body.' }) @Text({ max: 100 }) search?: string | null;
}

@ArgsType()
export class ArticlesArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles.' }) filter?: ArticleFilter | null;
}

@InputType({ isAbstract: true })
export abstract class ArticleFields {
  @Field(() => LocalizedTextInput, { description: 'Title.' }) @LocalizedTextRule({ min: 3, max: 140 }) title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'What a reader takes from it.' }) @LocalizedTextRule({ min: 3, max: 500 }) summary!: LocalizedTextInput;
  @Field(() => SpaceEnum, { description: 'Its shelf.' }) space!: Space;
  @Field(() => LanguageEnum, { description: 'Language of the body.' }) language!: Language;
  @Field(() => String, { description: "The editor's document as JSON: headings, lists, links (http, https, mailto), tables. Everything else is refused or taken out." }) @Body() body!: string;
  @Field(() => ID, { description: 'Who answers for it.' }) ownerId!: string;
  @Field(() => Int, { description: 'After how many days it has to be verified again, 7 to 730.' }) @NumberBetween(7, 730) verifyEveryDays!: number;
}

@InputType({ description: 'A new article.' })
export class CreateArticleInput extends ArticleFields {
  @Field({ description: 'Publish it at once instead of keeping a draft.' }) publish!: boolean;
}

@InputType({ description: 'Changes of an article.' })
export class UpdateArticleInput extends ArticleFields {
  @Field(() => ID, { description: 'The article.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@InputType({ description: 'A step of an article that needs no more to be said.' })
export class ArticleStepInput {
  @Field(() => ID, { description: 'The article.' }) id!: string;
  @Field(() => Int, { description: 'The version you saw.' }) expectedVersion!: number;
}

@ObjectType({ description: 'The article after the change.' })
export class ArticleSaved {
  articleId!: string;
}
export const ArticleResult = mutationResult('ArticleResult', ArticleSaved);
