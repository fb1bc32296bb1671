import { Inject, Injectable } from '@nestjs/common';
import type { BoardPack } from '@tandem/board-pack/pack';
import { audit } from '../../platform/audit/audit.ts';
import type { Config } from '../../platform/config/config.ts';
import { CONFIG } from '../../platform/config/config.module.ts';
import { publicUrl } from '../../platform/config/public-url.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { hashToken, newToken } from '../../platform/identity/tokens.ts';
import { boardPackActions } from './board-pack.audit.ts';
import { BoardPackShareRow } from './board-pack.entities.ts';
import { boardPackErrors } from './board-pack.errors.ts';
import { boardPackOf } from './board-pack.reads.ts';

const DAY_MS = 86_400_000;

/** A pack as it was kept: one of the time before there were comments has none. */
type SharedPack = Omit<BoardPack, 'comments'> & Partial<Pick<BoardPack, 'comments'>>;

/** Packs that leave the workspace. */
@Injectable()
export class BoardPackService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * Keeps the pack of a period as it is now and makes a link to it.
   * @param days until the link expires, 1 to 90
   * @returns the link, which cannot be shown again
   * @throws Invalid for a period that there is nothing to say about
   */
  async share(ctx: RequestContext, { period, days }: { period: string; days: number }): Promise<string> {
    const pack = await boardPackOf(ctx, period);
    if (!pack) throw Invalid.field('period', boardPackErrors.PERIOD_UNKNOWN);
    const token = newToken();
    const expiresAt = new Date(ctx.now.getTime() + days * DAY_MS);
    const share = await insertRow(ctx, BoardPackShareRow, { tokenHash: hashToken('share', token), period, pack, expiresAt, endedAt: null });
    await audit(ctx, { action: boardPackActions['boardPack.shared'], entityId: share.id, changes: [{ path: 'period', before: null, after: period }] });
    return publicUrl(this.config, `/shared/board-pack/${token}`);
  }

  /** Ends a link before its time. @throws NotFound, Conflict, Refused when it has been ended already */
  async end(ctx: RequestContext, id: string, expectedVersion: number): Promise<void> {
    const share = await findRow(ctx, BoardPackShareRow, id);
    if (share.endedAt) throw new Refused(boardPackErrors.SHARE_ENDED);
    await updateRow(ctx, BoardPackShareRow, share, expectedVersion, { endedAt: ctx.now });
    await audit(ctx, { action: boardPackActions['boardPack.shareEnded'], entityId: id });
  }

  /** The pack that a link stands for; null for one that is unknown, expired or ended: the three look alike on purpose. */
  async opened(ctx: RequestContext, token: string): Promise<BoardPack | null> {
    const share = hashToken('share', token);
    const [found] = await ctx.database.read<{ pack: SharedPack }>({ share }, `select pack from board_pack_shares where token_hash = $1 and ended_at is null and expires_at > $2`, [share, ctx.now]);
    return found ? { ...found.pack, comments: found.pack.comments ?? [] } : null;
  }
}
