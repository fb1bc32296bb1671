import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context.ts';
import { Changes } from '../mutation/changes.ts';
import { type ChangeRow, changesAfter, latestPosition } from './audit.reads.ts';

/** Longest wait between two looks at the log: how late a change made by another process may arrive. */
const POLL_MS = 1_000;

/** Follows the audit log of a workspace for one subscriber. */
@Injectable()
export class ChangeFeed {
  constructor(private readonly changes: Changes) {}

  /** Every change after a position, for as long as the subscriber stays a member with an open session. */
  follow(ctx: RequestContext, after: number | null): AsyncIterableIterator<ChangeRow> {
    const stop = new AbortController();
    const events = this.read(ctx, after, stop.signal);
    return {
      next: () => events.next(),
      return: () => {
        stop.abort();
        return events.return(undefined);
      },
      throw: (error: unknown) => events.throw(error),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private async *read(ctx: RequestContext, after: number | null, signal: AbortSignal): AsyncGenerator<ChangeRow, undefined> {
    let position = after ?? (await latestPosition(ctx));
    while (!signal.aborted) {
      const rows = await changesAfter(ctx, position);
      if (rows.length > 0 && !(await stillMember(ctx))) return;
      for (const row of rows) {
        position = row.position;
        yield row;
      }
      if (rows.length === 0) await this.changes.next(ctx.workspaceId, POLL_MS, signal);
    }
  }
}

/** A removed member, an ended session or an account switched off sees nothing more, although the socket is still open. */
async function stillMember(ctx: RequestContext): Promise<boolean> {
  const rows = await ctx.query(
    `select 1 from memberships m join sessions s on s.user_id = m.user_id join users u on u.id = m.user_id and u.disabled_at is null
     where m.workspace_id = $1 and m.id = $2 and m.state = 'ACTIVE' and s.token_hash = $3 and s.ended_at is null`,
    [ctx.workspaceId, ctx.memberId, ctx.session],
  );
  return rows.length > 0;
}
