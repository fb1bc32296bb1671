import { createHash } from 'node:crypto';
import type { RequestContext } from '../context/request-context.ts';
import { BadRequest } from '../errors/api-errors.ts';
import { commonErrors } from '../errors/define-errors.ts';

/** A key as clients send it: a uuid or anything of 8 to 100 plain characters. */
const KEY = /^[\w-]{8,100}$/;

/** Fingerprint of what was asked, so that one key cannot stand for two requests. */
export function fingerprint(operation: string, args: unknown): string {
  return createHash('sha256').update(operation).update('\0').update(JSON.stringify(args)).digest('hex');
}

/** The answer given before, or null when this request is the first with its key. */
export type Earlier = { answer: unknown } | null;

/**
 * Claims the key for this request inside its transaction. A parallel request with the same key waits here until the first one commits and then
 * gets the stored answer; if the first one fails, its claim is rolled back with everything else and the second one runs.
 * @throws BadRequest 422 when the key was used for something else
 */
export async function claimKey(ctx: RequestContext, key: string, hash: string): Promise<Earlier> {
  if (!KEY.test(key)) throw new BadRequest(ctx.language, commonErrors.BAD_REQUEST);
  const claimed = await ctx.query(
    `insert into idempotency_keys (workspace_id, member_id, key, request_hash, created_at) values ($1, $2, $3, $4, now())
     on conflict (workspace_id, member_id, key) do nothing returning key`,
    [ctx.workspaceId, ctx.memberId, key, hash],
  );
  if (claimed.length > 0) return null;
  const [stored] = await ctx.query<{ request_hash: string; answer: unknown }>(
    `select request_hash, answer from idempotency_keys where workspace_id = $1 and member_id = $2 and key = $3`,
    [ctx.workspaceId, ctx.memberId, key],
  );
  if (stored?.request_hash !== hash) throw new BadRequest(ctx.language, commonErrors.KEY_REUSED, 422);
  return { answer: stored.answer };
}

/** Keeps the answer for the same key, in the same transaction as the change itself. */
export async function keepAnswer(ctx: RequestContext, key: string, answer: unknown): Promise<void> {
  await ctx.query(`update idempotency_keys set answer = $4 where workspace_id = $1 and member_id = $2 and key = $3`, [
    ctx.workspaceId,
    ctx.memberId,
    key,
    JSON.stringify(answer),
  ]);
}
