import { Injectable } from '@nestjs/common';
import { fold } from '@tandem/jargon/normalize';
import { createHash, randomUUID } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { audit, leavesNoTrace } from '../../platform/audit/audit.ts';
import { workingDeadline } from '../../platform/calendar/working-days.ts';
import type { Language, Localized } from '../../platform/context/language.ts';
import { RequestContext, type Side } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { MACHINE, machineMembership } from '../../platform/identity/machine.ts';
import { questionActions } from './glossary.audit.ts';
import { glossaryErrors } from './glossary.errors.ts';
import { glossaryPolicy } from './glossary.policy.ts';
import { WordQuestionRow } from './question.entities.ts';
import { matchKey } from './term.snapshot.ts';

/** Working days that the other department has for an answer. */
const ANSWER_DAYS = 2;

/** Words that readers do not get, and the answers of those who use them. */
@Injectable()
export class QuestionsService {
  /**
   * "I don't get it": asks those who use the word, once for each person and word. Neither a row nor the audit log names who asked.
   * @returns the open question, new or joined
   */
  async ask(ctx: RequestContext, word: string, language: Language): Promise<string> {
    const quiet = await withoutName(ctx);
    const question = (await this.openQuestion(ctx, word, language)) ?? (await this.open(ctx, quiet, word, language));
    const askerHash = createHash('sha256').update(`${question}|${ctx.memberId}`).digest('hex');
    const counted = await ctx.query(
      `insert into word_flags (workspace_id, id, created_at, created_by, updated_at, question_id, asker_hash) values ($1, $2, $3, $4, $3, $5, $6)
       on conflict (workspace_id, question_id, asker_hash) do nothing returning id`,
      [ctx.workspaceId, uuid(), ctx.now, quiet.memberId, question, askerHash],
    );
    if (counted.length > 0) await audit(quiet, { action: questionActions['wordQuestion.asked'], entityId: question });
    leavesNoTrace(ctx);
    return question;
  }

  /** Answers in plain words, for the side that uses the word. @throws NotFound, Refused, Conflict */
  async answer(ctx: RequestContext, id: string, expectedVersion: number, answer: Localized): Promise<string> {
    const question = await findRow(ctx, WordQuestionRow, id);
    if (question.state === 'ANSWERED') throw new Refused(glossaryErrors.QUESTION_ANSWERED);
    glossaryPolicy.answer.assert(ctx, question);
    const { changes } = await updateRow(ctx, WordQuestionRow, question, expectedVersion, { state: 'ANSWERED', answer, answeredBy: ctx.memberId, answeredAt: ctx.now });
    await audit(ctx, { action: questionActions['wordQuestion.answered'], entityId: id, changes: changes.filter(({ path }) => path === 'answer') });
    return id;
  }

  private async openQuestion(ctx: RequestContext, word: string, language: Language): Promise<string | null> {
    const [row] = await ctx.query<{ id: string }>(`select id from word_questions where workspace_id = $1 and language = $2 and match_key = $3 and state = 'OPEN'`, [ctx.workspaceId, language, fold(word)]);
    return row?.id ?? null;
  }

  private async open(ctx: RequestContext, quiet: RequestContext, word: string, language: Language): Promise<string> {
    const other: Side | null = ctx.side === 'IT' ? 'MARKETING' : ctx.side === 'MARKETING' ? 'IT' : null;
    const [known] = await ctx.query<{ termId: string; side: Side }>(
      `select f.term_id as "termId", v.snapshot -> 'senses' -> f.sense ->> 'ownerSide' as side from term_forms f
       join terms t on t.workspace_id = f.workspace_id and t.id = f.term_id and t.state = 'LIVE'
       join term_versions v on v.workspace_id = t.workspace_id and v.term_id = t.id and v.number = t.live_version
       where f.workspace_id = $1 and f.language = $2 and f.match_key = any($3) order by (v.snapshot -> 'senses' -> f.sense ->> 'ownerSide') is not distinct from $4, f.sense limit 1`,
      [ctx.workspaceId, language, [matchKey(word, 'WORD'), matchKey(word, 'ACRONYM')], ctx.side],
    );
    const row = await insertRow(quiet, WordQuestionRow, {
      word,
      language,
      matchKey: fold(word),
      termId: known?.termId ?? null,
      side: known?.side ?? other,
      dueAt: workingDeadline(ctx.member, ctx.now, ANSWER_DAYS),
      state: 'OPEN',
      answer: null,
      answeredBy: null,
      answeredAt: null,
    });
    return row.id;
  }
}

/** The same request as Tandem itself, under another request id, so that the log cannot be joined with the one who asked. */
async function withoutName(ctx: RequestContext): Promise<RequestContext> {
  const { workspaceId, slug, timezone, country } = ctx.member;
  const membership = await machineMembership(ctx.database, ctx.transaction, { id: workspaceId, slug, timezone, country }, ctx.now);
  const quiet = new RequestContext({ database: ctx.database, requestId: `word-${randomUUID()}`, language: ctx.language, now: ctx.now, actor: { ...MACHINE, sessionId: '' }, membership, ip: '' });
  quiet.tx = ctx.transaction;
  return quiet;
}
