import type { Language, Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { WordQuestionState } from './question.entities.ts';

export interface WordQuestionView {
  id: string;
  version: number;
  word: string;
  language: Language;
  termId: string | null;
  side: Side | null;
  dueAt: Date;
  overdue: boolean;
  state: WordQuestionState;
  answer: Localized | null;
  answeredBy: string | null;
  answeredAt: Date | null;
  times: number;
}

const SELECT = `
  select q.id, q.version, q.word, q.language, q.term_id as "termId", q.side, q.due_at as "dueAt", q.state = 'OPEN' and q.due_at < $2 as overdue, q.state, q.answer,
    q.answered_by as "answeredBy", q.answered_at as "answeredAt",
    (select count(*)::int from word_flags f where f.workspace_id = q.workspace_id and f.question_id = q.id) as times
  from word_questions q`;

export interface WordQuestionFilter {
  state?: WordQuestionState | null;
  waitingForMe?: boolean | null;
}

/** Questions about words, the latest first; one statement. */
export async function wordQuestionsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: WordQuestionFilter): Promise<Connection<WordQuestionView>> {
  const cursor = decodeCursor(after, 1);
  const rows = await ctx.query<WordQuestionView & Record<string, unknown>>(
    `${SELECT} where q.workspace_id = $1 and ($3::text is null or q.state = $3) and (not $4::boolean or (q.state = 'OPEN' and $5::text is not null and coalesce(q.side, $5) = $5))
       and ($6::uuid is null or q.id < $6::uuid) order by q.id desc limit $7`,
    [ctx.workspaceId, ctx.now, filter.state ?? null, filter.waitingForMe ?? false, ctx.side, cursor?.[0] ?? null, first + 1],
  );
  return toConnection(rows, first, (row) => [row.id]);
}

/** Questions by id. For `ctx.load`. */
export async function wordQuestionsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(WordQuestionView | null)[]> {
  const rows = await ctx.query<WordQuestionView & Record<string, unknown>>(`${SELECT} where q.workspace_id = $1 and q.id = any($3)`, [ctx.workspaceId, ctx.now, ids]);
  return ids.map((id) => rows.find((row) => row.id === id) ?? null);
}

export interface ConfusingWordView {
  word: string;
  language: Language;
  times: number;
}

/** The words that most people did not get in the last seven days, at most ten. */
export function confusingWords(ctx: RequestContext): Promise<ConfusingWordView[]> {
  return ctx.query<ConfusingWordView & Record<string, unknown>>(
    `select min(q.word) as word, q.language, count(*)::int as times from word_flags f
     join word_questions q on q.workspace_id = f.workspace_id and q.id = f.question_id
     where f.workspace_id = $1 and f.created_at > $2::timestamptz - interval '7 days' group by q.language, q.match_key order by times desc, q.match_key limit 10`,
    [ctx.workspaceId, ctx.now],
  );
}
