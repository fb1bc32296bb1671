import { Injectable } from '@nestjs/common';
import type { PackPageCode } from '@tandem/board-pack/pack';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { insertRow, updateRow } from '../../platform/database/rows.ts';
import { refuseTwin } from '../../platform/database/twins.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Conflict, Invalid, Refused } from '../../platform/errors/problems.ts';
import { localized, type LocalizedTextInput } from '../../platform/graphql/localized-text.graphql.ts';
import { boardPackCommentActions } from './board-pack.audit.ts';
import { BoardPackCommentRow } from './board-pack.entities.ts';
import { boardPackErrors } from './board-pack.errors.ts';
import { boardPackPolicy } from './board-pack.policy.ts';
import { begunPeriod } from './board-pack.reads.ts';

export interface CommentWords {
  period: string;
  page: PackPageCode;
  text?: LocalizedTextInput | null;
  expectedVersion: number;
}

/** What heads and executives say about pages of a pack: one comment for each page of a period, which any of them may write on. */
@Injectable()
export class BoardPackCommentsService {
  /**
   * Writes the comment of a page, or takes it away where the text is empty.
   * @param comment `expectedVersion` is 0 for whoever saw none
   * @returns its text from now on, null when it was taken away
   * @throws Refused for who may not, and when two write the first one at once; Invalid for a period that has not begun, or nothing to take away; Conflict
   */
  async write(ctx: RequestContext, { period, page, text, expectedVersion }: CommentWords): Promise<Localized | null> {
    boardPackPolicy.comment.assert(ctx);
    if (!begunPeriod(ctx, period)) throw Invalid.field('period', boardPackErrors.PERIOD_UNKNOWN);
    const words = localized(text) ?? null;
    const row = await ctx.transaction.findOneBy(BoardPackCommentRow, { workspaceId: ctx.workspaceId, period, page });
    if (!words && !row?.text) throw Invalid.field('text', commonErrors.REQUIRED);
    const { id } = row ? await this.change(ctx, row, expectedVersion, words) : await this.begin(ctx, { period, page, text: words });
    const place = { period, page };
    await audit(ctx, {
      action: boardPackCommentActions[words ? 'boardPack.commented' : 'boardPack.commentTakenAway'],
      entityId: id,
      changes: changesBetween({ text: row?.text ?? null }, { ...place, text: words }),
    });
    return words;
  }

  /** Who saw none saw also one that had been taken away. What two people may differ in is the text alone, not that they are two. */
  private async change(ctx: RequestContext, row: BoardPackCommentRow, expectedVersion: number, text: Localized | null): Promise<BoardPackCommentRow> {
    const seen = expectedVersion === 0 && row.text === null ? row.version : expectedVersion;
    try {
      return (await updateRow(ctx, BoardPackCommentRow, row, seen, { text, writtenBy: ctx.memberId })).row;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      throw new Conflict(error.expectedVersion, error.currentVersion, error.fields.filter(({ path }) => path !== 'writtenBy'), error.changedAt, error.entityId);
    }
  }

  private begin(ctx: RequestContext, values: { period: string; page: PackPageCode; text: Localized | null }): Promise<BoardPackCommentRow> {
    return refuseTwin(
      () => insertRow(ctx, BoardPackCommentRow, { ...values, writtenBy: ctx.memberId }),
      () => new Refused(boardPackErrors.COMMENT_JUST_WRITTEN),
    );
  }
}
