import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { RequestContext } from '../context/request-context.ts';
import type { Database } from '../database/database.ts';
import { RateLimited } from '../errors/api-errors.ts';

const hashed = (text: string) => createHash('sha256').update(text).digest('base64url');

/** The network an address belongs to: one IPv6 customer holds a whole /64. */
export function networkOf(ip: string): string {
  if (!isIPv6(ip)) return ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped?.[1]) return mapped[1];
  const [head = '', tail = ''] = ip.split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...(ip.includes('::') ? zeros : []), ...right].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}

/** Pseudonym of a network, for the account log. */
export const hashIp = (ip: string) => hashed(`ip:${networkOf(ip)}`).slice(0, 16);

export interface Limit {
  name: string;
  attempts: number;
  minutes: number;
}

/**
 * Counts attempts by network, and by network and account together: whoever guesses is stopped, the person whose account it is can still sign in
 * from elsewhere. Counted in a transaction of its own, so that a failed attempt counts although the mutation is rolled back.
 */
export class Throttle {
  constructor(private readonly database: Database) {}

  /** Counts one attempt. @throws RateLimited with the seconds to wait once a limit is passed */
  async attempt(ctx: RequestContext, limit: Limit, account?: string): Promise<void> {
    const keys = this.keys(ctx, limit, account);
    const rows = await this.database.transaction({}, async (tx) => {
      const counted: { attempts: number; seconds: number }[] = [];
      for (const key of keys) {
        const row: { attempts: number; seconds: number }[] = await tx.query(
          `insert into throttles (key, attempts, window_ends_at) values ($1, 1, now() + make_interval(mins => $2))
           on conflict (key) do update set
             attempts = case when throttles.window_ends_at < now() then 1 else throttles.attempts + 1 end,
             window_ends_at = case when throttles.window_ends_at < now() then now() + make_interval(mins => $2) else throttles.window_ends_at end
           returning attempts, ceil(extract(epoch from window_ends_at - now()))::int as seconds`,
          [key, limit.minutes],
        );
        counted.push(...row);
      }
      return counted;
    });
    const over = rows.filter((row) => row.attempts > limit.attempts);
    if (over.length > 0) throw new RateLimited(ctx.language, Math.max(...over.map((row) => row.seconds)));
  }

  /**
   * Forgets the attempts of this account after a success, so that a person who mistyped nine times starts anew. What was tried at other accounts
   * from the same network stays counted: an own sign-in in between buys no further guesses.
   */
  async succeed(ctx: RequestContext, limit: Limit, account: string): Promise<void> {
    const [network, own] = this.keys(ctx, limit, account);
    await this.database.transaction({}, async (tx) => {
      // An account whose window began before the network's has attempts of an earlier count: only the last one is surely in this count.
      await tx.query(
        `update throttles n set attempts = greatest(0, n.attempts - case when a.window_ends_at >= n.window_ends_at then a.attempts else 1 end)
         from throttles a where n.key = $1 and a.key = $2`,
        [network, own],
      );
      await tx.query('delete from throttles where key = $1', [own]);
    });
  }

  private keys(ctx: RequestContext, limit: Limit, account: string | undefined): string[] {
    const network = networkOf(ctx.ip);
    const keys = [hashed(`${limit.name}|${network}`)];
    if (account) keys.push(hashed(`${limit.name}|${network}|${account.toLowerCase()}`));
    return keys;
  }
}
