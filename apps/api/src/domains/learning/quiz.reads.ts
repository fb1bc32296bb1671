import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { isUuid } from '../../platform/database/rows.ts';
import type { QuestionKind } from './quiz-questions.ts';

export interface QuizAttemptView {
  id: string;
  asked: number;
  answered: number;
  rightAnswers: number;
  startedAt: Date;
  finishedAt: Date | null;
  dueAgainOn: string | null;
  repetition: boolean;
}

/** Attempts of the viewer only: what somebody knows is nobody else's business. `$2` is the viewer. */
const ATTEMPT = `
  select a.id, a.asked, a.created_at as "startedAt", a.finished_at as "finishedAt", a.due_again_on as "dueAgainOn", a.repeats_id is not null as repetition, q.answered, q.right_answers as "rightAnswers"
  from quiz_attempts a
  cross join lateral (select count(x.answer)::int as answered, count(*) filter (where x.answer = x.right_option)::int as right_answers
    from quiz_questions x where x.workspace_id = $1 and x.attempt_id = a.id) q
  where a.workspace_id = $1 and a.member_id = $2`;

/** Own attempts by id; null for another person's. For `ctx.load`. */
export async function attemptsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(QuizAttemptView | null)[]> {
  const rows = await ctx.query<QuizAttemptView & Record<string, unknown>>(`${ATTEMPT} and a.id = any($3)`, [ctx.workspaceId, ctx.memberId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Own attempts, the latest first. One statement. Index: quiz_attempts_of_member. */
export async function attemptsPage(ctx: RequestContext, first: number, after: string | null | undefined): Promise<Connection<QuizAttemptView>> {
  const [id] = decodeCursor(after, 1) ?? [];
  const rows = await ctx.query<QuizAttemptView & Record<string, unknown>>(`${ATTEMPT} and ($3::uuid is null or a.id < $3::uuid) order by a.id desc limit $4`, [
    ctx.workspaceId, ctx.memberId, typeof id === 'string' && isUuid(id) ? id : null, first + 1,
  ]);
  return toConnection(rows, first, (row) => [row.id]);
}

export interface QuizQuestionView {
  id: string;
  kind: QuestionKind;
  prompt: Localized;
  options: Localized[];
  termId: string | null;
  insightId: string | null;
  repetition: boolean;
  answer: number | null;
  /** Null until it is answered. */
  right: number | null;
  /** Null until it is answered. */
  explanation: Localized | null;
}

/** Neither the right option nor what it says leaves the database before the answer has come; nor which word it is about, which would tell. */
const QUESTION = `
  select q.id, q.attempt_id as "attemptId", q.kind, q.prompt, q.options, case when q.answer is not null then q.term_id end as "termId", case when q.answer is not null then q.insight_id end as "insightId", q.repeats_id is not null as repetition, q.answer,
    case when q.answer is not null then q.right_option end as right, case when q.answer is not null then q.explanation end as explanation
  from quiz_questions q join quiz_attempts a on a.workspace_id = $1 and a.id = q.attempt_id and a.member_id = $2
  where q.workspace_id = $1`;

/** Questions of own attempts in their order. For `ctx.load`. */
export async function questionsOfAttempts(ctx: RequestContext, ids: readonly string[]): Promise<QuizQuestionView[][]> {
  const rows = await ctx.query<QuizQuestionView & { attemptId: string } & Record<string, unknown>>(`${QUESTION} and q.attempt_id = any($3) order by q.position`, [ctx.workspaceId, ctx.memberId, ids]);
  return ids.map((id) => rows.filter(({ attemptId }) => attemptId === id));
}

/** Questions of own attempts by id. For `ctx.load`. */
export async function questionsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(QuizQuestionView | null)[]> {
  const rows = await ctx.query<QuizQuestionView & Record<string, unknown>>(`${QUESTION} and q.id = any($3)`, [ctx.workspaceId, ctx.memberId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Attempts to which questions belong. For `ctx.load`. */
export async function attemptIdsOfQuestions(ctx: RequestContext, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await ctx.query<{ id: string; attemptId: string }>('select id, attempt_id as "attemptId" from quiz_questions where workspace_id = $1 and id = any($2)', [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row.attemptId]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The viewer's latest attempt; null for somebody who has made none. */
export async function lastAttempt(ctx: RequestContext): Promise<QuizAttemptView | null> {
  const page = await attemptsPage(ctx, 1, null);
  return page.edges[0]?.node ?? null;
}

/** What an attempt asked, by the keys of its facts, what was wrong before what was right. */
export function askedBefore(ctx: RequestContext, attemptId: string): Promise<{ id: string; key: string }[]> {
  return ctx.query(
    `select id, case when term_id is null then 'insight:' || insight_id else 'term:' || term_id || ':' || part end as key
     from quiz_questions where workspace_id = $1 and attempt_id = $2 and coalesce(term_id, insight_id) is not null order by (answer = right_option), position`,
    [ctx.workspaceId, attemptId],
  );
}

/** How many questions of an attempt wait, and how many were right. */
export async function questionCounts(ctx: RequestContext, attemptId: string): Promise<{ left: number; right: number }> {
  const [row] = await ctx.query<{ left: number; right: number }>(
    `select count(*) filter (where answer is null)::int as left, count(*) filter (where answer = right_option)::int as right from quiz_questions where workspace_id = $1 and attempt_id = $2`,
    [ctx.workspaceId, attemptId],
  );
  return row ?? { left: 0, right: 0 };
}

/** Quiz items that the viewer has taken up and not finished. */
export async function openQuizEnrolments(ctx: RequestContext): Promise<string[]> {
  const rows = await ctx.query<{ id: string }>(
    `select e.id from enrolments e join learning_items i on i.workspace_id = $1 and i.id = e.item_id and i.kind = 'QUIZ'
     where e.workspace_id = $1 and e.member_id = $2 and e.state in ('PLANNED', 'STARTED') order by e.id`,
    [ctx.workspaceId, ctx.memberId],
  );
  return rows.map(({ id }) => id);
}
