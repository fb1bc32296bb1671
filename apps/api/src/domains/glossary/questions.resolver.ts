import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { glossaryPolicy } from './glossary.policy.ts';
import {
  AnswerWordInput,
  AnswerWordResult,
  AskAboutWordInput,
  AskAboutWordResult,
  ConfusingWord,
  WordQuestion,
  WordQuestionConnection,
  WordQuestionRights,
  WordQuestionSaved,
  WordQuestionsArgs,
} from './question.graphql.ts';
import { confusingWords, wordQuestionsByIds, wordQuestionsPage } from './questions.reads.ts';
import { QuestionsService } from './questions.service.ts';

@Resolver(() => WordQuestion)
export class WordQuestionsResolver {
  constructor(private readonly service: QuestionsService) {}

  @Query(() => WordQuestionConnection, { description: 'Questions about words, the latest first.' })
  @Allow(glossaryPolicy.read)
  wordQuestions(@Ctx() ctx: RequestContext, @Args() args: WordQuestionsArgs): Promise<WordQuestionConnection> {
    return wordQuestionsPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => [ConfusingWord], { description: 'The words that most people did not get in the last seven days; at most ten.' })
  @Allow(glossaryPolicy.read)
  confusingWords(@Ctx() ctx: RequestContext): Promise<ConfusingWord[]> {
    return confusingWords(ctx);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who answered.' })
  answerer(question: WordQuestion, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return question.answeredBy ? ctx.load(membersByIds, question.answeredBy) : null;
  }

  @ResolveField(() => WordQuestionRights, { description: 'What you may do.' })
  viewerCan(question: WordQuestion, _args: unknown, { ctx }: GraphQLContext): WordQuestionRights {
    return { answer: glossaryPolicy.answer.allows(ctx, question) };
  }

  @Mutation(() => AskAboutWordResult, { description: 'Says that you do not get a word. Those who use it answer within two working days; nobody learns who asked.' })
  @Allow(glossaryPolicy.ask)
  async askAboutWord(@Ctx() ctx: RequestContext, @Args('input') { word, language }: AskAboutWordInput): Promise<WordQuestionSaved> {
    return { questionId: await this.service.ask(ctx, word.trim(), language) };
  }

  @Mutation(() => AnswerWordResult, { description: "Answers a question about a word your side uses." })
  @Allow(glossaryPolicy.answer)
  async answerWord(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, answer }: AnswerWordInput): Promise<WordQuestionSaved> {
    return { questionId: await this.service.answer(ctx, id, expectedVersion, requiredText(answer)) };
  }
}

@Resolver(() => WordQuestionSaved)
export class WordQuestionSavedResolver {
  @ResolveField(() => WordQuestion, { description: 'The question.' })
  question(result: WordQuestionSaved, _args: unknown, { ctx }: GraphQLContext): Promise<WordQuestion | null> {
    return ctx.load(wordQuestionsByIds, result.questionId);
  }
}
