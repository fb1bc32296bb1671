import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { ApplicationsService } from './applications.service.ts';
import { findCitable } from './citable.ts';
import {
  AnswerQuizResult, BeginQuizResult, CitedThing, LearningApplicationConnection, LearningApplicationResult, LearningApplicationSaved, QuizAnswered, QuizAttempt, QuizAttemptConnection, QuizBegun,
  Shadowing, ShadowingConnection, ShadowingResult, ShadowingSaved,
} from './evidence.graphql.ts';
import { applicationsPage, shadowingsByIds, shadowingsPage } from './evidence.reads.ts';
import {
  AgreeShadowingInput, AnswerQuizInput, ApplyLearningInput, AskShadowingInput, CitableThingsArgs, DeclineLearningInput, DeclineShadowingInput, LearningApplicationsArgs, LearningStepInput,
  ShadowingsArgs, WriteShadowingInput,
} from './learning.inputs.ts';
import { learningPolicy } from './learning.policy.ts';
import { linesOf } from './learning.values.ts';
import { attemptsByIds, attemptsPage } from './quiz.reads.ts';
import { QuizService } from './quiz.service.ts';
import { ShadowingsService } from './shadowings.service.ts';

/** What shows that something was learned: a host's word, a real thing that the other side accepts, answers. */
@Resolver()
export class EvidenceResolver {
  constructor(
    private readonly visits: ShadowingsService,
    private readonly claims: ApplicationsService,
    private readonly quiz: QuizService,
  ) {}

  @Query(() => ShadowingConnection, { description: 'Shadowings by day, the latest first. Of others those that were agreed.' })
  @Allow(learningPolicy.read)
  shadowings(@Ctx() ctx: RequestContext, @Args() { first, after, filter }: ShadowingsArgs): Promise<ShadowingConnection> {
    return shadowingsPage(ctx, first, after, filter ?? {});
  }

  @Query(() => Shadowing, { nullable: true, description: 'One shadowing.' })
  @Allow(learningPolicy.read)
  shadowing(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<Shadowing | null> | null {
    return isUuid(id) ? ctx.load(shadowingsByIds, id) : null;
  }

  @Query(() => LearningApplicationConnection, { description: 'What was learned and used, the latest first.' })
  @Allow(learningPolicy.read)
  learningApplications(@Ctx() ctx: RequestContext, @Args() { first, after, filter }: LearningApplicationsArgs): Promise<LearningApplicationConnection> {
    return applicationsPage(ctx, first, after, filter ?? {});
  }

  @Query(() => [CitedThing], { description: 'Things that applied learning may cite, what changed last first; at most 20.' })
  @Allow(learningPolicy.read)
  citableThings(@Ctx() ctx: RequestContext, @Args() { entity, search }: CitableThingsArgs): Promise<CitedThing[]> {
    return findCitable(ctx, entity ?? null, search ?? null);
  }

  @Query(() => QuizAttemptConnection, { description: 'Your goes at the quiz, the latest first. Nobody sees those of others.' })
  @Allow(learningPolicy.quiz)
  quizAttempts(@Ctx() ctx: RequestContext, @Args() { first, after }: PageArgs): Promise<QuizAttemptConnection> {
    return attemptsPage(ctx, first, after);
  }

  @Query(() => QuizAttempt, { nullable: true, description: 'One of your goes at the quiz.' })
  @Allow(learningPolicy.quiz)
  quizAttempt(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<QuizAttempt | null> | null {
    return isUuid(id) ? ctx.load(attemptsByIds, id) : null;
  }

  @Mutation(() => ShadowingResult, { description: 'Asks somebody of the other department to have you beside them.' })
  @Allow(learningPolicy.askShadowing)
  async askShadowing(@Ctx() ctx: RequestContext, @Args('input') { purpose, ...input }: AskShadowingInput): Promise<ShadowingSaved> {
    return { shadowingId: await this.visits.ask(ctx, { ...input, purpose: requiredText(purpose) }) };
  }

  @Mutation(() => ShadowingResult, { description: 'The host takes the guest.' })
  @Allow(learningPolicy.host)
  async agreeShadowing(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, plannedOn }: AgreeShadowingInput): Promise<ShadowingSaved> {
    return { shadowingId: await this.visits.agree(ctx, id, expectedVersion, plannedOn ?? null) };
  }

  @Mutation(() => ShadowingResult, { description: 'The host says no, or that it did not happen.' })
  @Allow(learningPolicy.host)
  async declineShadowing(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, note }: DeclineShadowingInput): Promise<ShadowingSaved> {
    return { shadowingId: await this.visits.decline(ctx, id, expectedVersion, localized(note)) };
  }

  @Mutation(() => ShadowingResult, { description: 'The guest does not come after all.' })
  @Allow(learningPolicy.visit)
  async cancelShadowing(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: LearningStepInput): Promise<ShadowingSaved> {
    return { shadowingId: await this.visits.cancel(ctx, id, expectedVersion) };
  }

  @Mutation(() => ShadowingResult, { description: 'The guest writes three lines of what was learned.' })
  @Allow(learningPolicy.visit)
  async writeShadowing(@Ctx() ctx: RequestContext, @Args('input') input: WriteShadowingInput): Promise<ShadowingSaved> {
    return { shadowingId: await this.visits.write(ctx, input.id, input.expectedVersion, linesOf(input)) };
  }

  @Mutation(() => ShadowingResult, { description: 'The host confirms that it was so.' })
  @Allow(learningPolicy.host)
  async confirmShadowing(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: LearningStepInput): Promise<ShadowingSaved> {
    return { shadowingId: await this.visits.confirm(ctx, id, expectedVersion) };
  }

  @Mutation(() => LearningApplicationResult, { description: 'Says where something finished was used.' })
  @Allow(learningPolicy.apply)
  async applyLearning(@Ctx() ctx: RequestContext, @Args('input') { statement, ...input }: ApplyLearningInput): Promise<LearningApplicationSaved> {
    return { applicationId: await this.claims.apply(ctx, { ...input, statement: requiredText(statement) }) };
  }

  @Mutation(() => LearningApplicationResult, { description: 'Agrees, for your department, that it was used.' })
  @Allow(learningPolicy.decide)
  async acceptLearning(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: LearningStepInput): Promise<LearningApplicationSaved> {
    return { applicationId: await this.claims.accept(ctx, id, expectedVersion) };
  }

  @Mutation(() => LearningApplicationResult, { description: 'Says, for your department, why it was not used there.' })
  @Allow(learningPolicy.decide)
  async declineLearning(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion, reason }: DeclineLearningInput): Promise<LearningApplicationSaved> {
    return { applicationId: await this.claims.decline(ctx, id, expectedVersion, localized(reason)) };
  }

  @Mutation(() => BeginQuizResult, { description: 'Draws a quiz about the words of the other department.' })
  @Allow(learningPolicy.quiz)
  async beginQuiz(@Ctx() ctx: RequestContext): Promise<QuizBegun> {
    return { attemptId: await this.quiz.begin(ctx) };
  }

  @Mutation(() => AnswerQuizResult, { description: 'Answers a question; what is right comes with the answer.' })
  @Allow(learningPolicy.quiz)
  async answerQuiz(@Ctx() ctx: RequestContext, @Args('input') { questionId, option }: AnswerQuizInput): Promise<QuizAnswered> {
    return { questionId: await this.quiz.answer(ctx, questionId, option) };
  }
}
