import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context.ts';
import { ContextFactory } from '../identity/context-factory.ts';
import { Changes } from '../mutation/changes.ts';
import { type ChangeRow, changesAfter, latestPosition } from './audit.reads.ts';
import { Watches } from './watches.ts';

/** Follows the audit log of a workspace for one subscriber. */
@Injectable()
export class ChangeFeed {
  /** Looks at the log that are under way: those who follow a workspace mostly stand at the same place of it. */
  private readonly looks = new Map<string, Promise<ChangeRow[]>>();

  constructor(
    private readonly changes: Changes,
    private readonly watches: Watches,
    private readonly contexts: ContextFactory,
  ) {}

  /** Every change after a position, for as long as the subscriber stays a member with a session in force. */
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
    const watch = this.watches.begin(ctx.workspaceId);
    try {
      let position = after ?? (await latestPosition(ctx));
      while (!signal.aborted) {
        const rows = await this.look(ctx, position);
        // Whose session or membership has ended hears nothing more, although the socket is still open.
        if (rows.length > 0 && !(await this.contexts.stillHolds(ctx))) return;
        for (const row of rows) {
          position = row.position;
          yield row;
        }
        // What the watch has seen meanwhile is there to be read, and nobody will announce it again.
        if (rows.length === 0 && watch.position <= position) await this.changes.next(ctx.workspaceId, signal);
      }
    } finally {
      watch.end();
    }
  }

  private look(ctx: RequestContext, position: number): Promise<ChangeRow[]> {
    const key = `${ctx.workspaceId} ${position}`;
    const known = this.looks.get(key);
    if (known) return known;
    const look = changesAfter(ctx, position).finally(() => this.looks.delete(key));
    this.looks.set(key, look);
    return look;
  }
}
