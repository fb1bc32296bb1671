import type { Side } from '../../platform/context/request-context.ts';

/** A side speaks for this many days; after that it counts as silent. */
export const STALE_DAYS = 10;

const HOUR_MS = 3_600_000;
/** The end of the running hour: for what changes with the clock alone, so that an answer holds for a while (`ctx.remember`) and everybody gives the same one. */
export const fullHour = (now: Date): Date => new Date(Math.ceil(now.getTime() / HOUR_MS) * HOUR_MS);

/** SQL of the rank of check-in `c` as it counts at a moment: 1 on track, 2 at risk, 3 off track, 0 once it was silent for too long. The ranks are those of `HEALTH_BY_RANK`. */
const rankAt = (moment: string) =>
  `case when c.updated_at > ${moment} - interval '${STALE_DAYS} days' then array_position(array['ON_TRACK', 'AT_RISK', 'OFF_TRACK'], c.status) else 0 end`;

/** The latest check-in of a side on key result `k`, with its rank at a moment (SQL of a timestamptz), joined as `alias`. */
export const latestWord = (side: Side, alias: string, moment: string) => `
  left join lateral (
    select c.id, c.period, c.value, c.confidence, c.status, c.updated_at, ${rankAt(moment)} as rank
    from check_ins c where c.workspace_id = k.workspace_id and c.key_result_id = k.id and c.side = '${side}' order by c.period desc limit 1
  ) ${alias} on true`;

/**
 * What each side said of goal `g` at a moment, now or past, as SQL of one row: the ranks of IT and marketing (0 for a silent side) and when somebody spoke last.
 * Everybody who asks how a goal stands asks this: there is no second meaning of being on track.
 */
export const wordsOn = (moment: string) => `
  select coalesce(max(said.rank) filter (where said.side = 'IT'), 0) as it, coalesce(max(said.rank) filter (where said.side = 'MARKETING'), 0) as marketing, max(said.updated_at) as at
  from key_results k
  join lateral (
    select distinct on (c.side) c.side, c.updated_at, ${rankAt(moment)} as rank
    from check_ins c where c.workspace_id = k.workspace_id and c.key_result_id = k.id and c.created_at <= ${moment} order by c.side, c.period desc
  ) said on true
  where k.workspace_id = g.workspace_id and k.goal_id = g.id and (k.removed_at is null or k.removed_at > ${moment})`;

/** SQL of the rank of what a goal shows, from the ranks of both sides; the same rule as `splitStatus`: one side alone paints nothing green. */
export const overallRank = (it: string, marketing: string) =>
  `(case when least(${it}, ${marketing}) = 0 and greatest(${it}, ${marketing}) = 1 then 0 else greatest(${it}, ${marketing}) end)`;

/** SQL condition: goal `g` was in force at a moment. Both sides had signed one version of it and nobody had closed it. */
export const inForceOn = (moment: string) => `((g.closed_at is null or g.closed_at > ${moment}) and exists (
  select 1 from goal_signatures s where s.workspace_id = g.workspace_id and s.goal_id = g.id and s.created_at <= ${moment} group by s.version_number having count(*) = 2))`;
