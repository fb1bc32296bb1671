import { Injectable } from '@nestjs/common';
import { seedOf } from '@tandem/forecast/random';
import { v7 as uuid } from 'uuid';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, insertRows, updateRow } from '../../platform/database/rows.ts';
import { Invalid, NotFound, Refused } from '../../platform/errors/problems.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { quizActions } from './learning.audit.ts';
import { EnrolmentRow } from './learning.entities.ts';
import { learningErrors } from './learning.errors.ts';
import { dayAfter, REPEAT_DAYS } from './learning.states.ts';
import { QuizAttemptRow, QuizQuestionRow } from './quiz.entities.ts';
import { drawQuestions } from './quiz-questions.ts';
import { askedBefore, lastAttempt, openQuizEnrolments, questionCounts } from './quiz.reads.ts';
import { QUIZ_SOURCES } from './quiz-sources.ts';

const SIZE = 8;
/** Fewer questions say nothing. */
const FEWEST = 3;

/** The quiz about the other side's words. Judged here: the right answers never leave the server before the answer has come. */
@Injectable()
export class QuizService {
  constructor(private readonly enrolments: EnrolmentsService) {}

  /**
   * Draws a quiz of eight questions: up to half of them ask again what the go before asked.
   * @returns id of the attempt
   * @throws Refused while one is open, before 30 days have passed since the last one, and when the glossary has too few words
   */
  async begin(ctx: RequestContext): Promise<string> {
    await ctx.query('select 1 from memberships where workspace_id = $1 and id = $2 for no key update', [ctx.workspaceId, ctx.memberId]);
    const last = await lastAttempt(ctx);
    if (last && last.finishedAt === null) throw new Refused(learningErrors.QUIZ_OPEN);
    if (last?.dueAgainOn && ctx.today < last.dueAgainOn) throw new Refused(learningErrors.QUIZ_TOO_EARLY, { day: last.dueAgainOn });
    const facts = (await Promise.all(QUIZ_SOURCES.map((source) => source(ctx, ctx.side)))).flat();
    const before = last ? await askedBefore(ctx, last.id) : [];
    const id = uuid({ msecs: ctx.now.getTime() });
    const drawn = drawQuestions(seedOf(id), facts, before.map(({ key }) => key), SIZE);
    if (drawn.length < FEWEST) throw new Refused(learningErrors.QUIZ_TOO_FEW_WORDS);
    await insertRow(ctx, QuizAttemptRow, { id, memberId: ctx.memberId, side: ctx.side, repeatsId: last?.id ?? null, asked: drawn.length, rightAnswers: null, finishedAt: null, dueAgainOn: null });
    await insertRows(
      ctx,
      QuizQuestionRow,
      drawn.map(({ key, question }, position) => ({
        ...question, attemptId: id, position, repeatsId: before.find((each) => each.key === key)?.id ?? null, answer: null, answeredAt: null,
      })),
    );
    await audit(ctx, { action: quizActions['quiz.begun'], entityId: id, changes: changesBetween({}, { questions: drawn.length }) });
    return id;
  }

  /**
   * Takes the answer to one question and shows the right one. With the last answer the quiz is finished, due again after 30 days, and finishes quiz items that the person has taken up.
   * @returns id of the question
   * @throws NotFound for somebody else's; Refused for one that has its answer; Invalid for an option that is not there
   */
  async answer(ctx: RequestContext, questionId: string, option: number): Promise<string> {
    const question = await findRow(ctx, QuizQuestionRow, questionId);
    const attempt = await findRow(ctx, QuizAttemptRow, question.attemptId);
    if (attempt.memberId !== ctx.memberId) throw new NotFound();
    if (question.answer !== null) throw new Refused(learningErrors.QUIZ_ANSWERED);
    if (!Number.isInteger(option) || option < 0 || option >= question.options.length) throw Invalid.field('option', learningErrors.QUIZ_NO_OPTION);
    await updateRow(ctx, QuizQuestionRow, question, question.version, { answer: option, answeredAt: ctx.now });
    await audit(ctx, { action: quizActions['quiz.answered'], entityId: attempt.id });
    const { left, right } = await questionCounts(ctx, attempt.id);
    if (left === 0) await this.finish(ctx, attempt, right);
    return question.id;
  }

  private async finish(ctx: RequestContext, attempt: QuizAttemptRow, rightAnswers: number): Promise<void> {
    await updateRow(ctx, QuizAttemptRow, attempt, attempt.version, { rightAnswers, finishedAt: ctx.now, dueAgainOn: dayAfter(ctx.today, REPEAT_DAYS) });
    await audit(ctx, { action: quizActions['quiz.finished'], entityId: attempt.id });
    for (const id of await openQuizEnrolments(ctx)) await this.enrolments.finished(ctx, await findRow(ctx, EnrolmentRow, id));
  }
}
