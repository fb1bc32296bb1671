import type { RequestContext } from '../../platform/context/request-context.ts';
import { HISTORY_DAYS, type LaneRow } from './lane-measures.ts';
import { type Lane, OPEN_STATES } from './request-states.ts';

/** Limits of a workspace that has not set its own: parts under way at once. */
export const DEFAULT_WIP: Record<Lane, number> = { EXPRESS: 4, WEEK: 6, STANDARD: 10 };

const LANES_SQL = `
  select l.lane, coalesce(p.wip_limit, l.wip)::int as "wipLimit", coalesce(p.version, 1) as version, o.ahead, o.in_work as "inWork", o.requests as "requestsInWork", o.waiting, d.deliveries
  from (values ${Object.entries(DEFAULT_WIP).map(([lane, wip], place) => `('${lane}', ${wip}, ${place})`).join(', ')}) l(lane, wip, place)
  left join lane_policies p on p.workspace_id = $1 and p.lane = l.lane
  cross join lateral (
    select coalesce(sum(r.size), 0)::int as ahead, coalesce(sum(r.size) filter (where r.state = 'IN_PROGRESS'), 0)::int as in_work,
      count(*) filter (where r.state = 'IN_PROGRESS')::int as requests, count(*) filter (where r.state <> 'IN_PROGRESS')::int as waiting
    from requests r where r.workspace_id = $1 and r.lane = l.lane and r.state = any($4)
  ) o
  cross join lateral (
    select coalesce(json_agg(json_build_object('submittedOn', (r.submitted_at at time zone $3)::date, 'startedOn', (coalesce(r.started_at, r.delivered_at) at time zone $3)::date,
      'deliveredOn', r.delivered_on, 'neededBy', r.needed_by, 'size', r.size) order by r.delivered_on, r.id), '[]') as deliveries
    from requests r where r.workspace_id = $1 and r.lane = l.lane and r.delivered_on >= $2::date - ${HISTORY_DAYS}
  ) d
  where $5::text is null or l.lane = $5 order by l.place`;

/** The lanes with everything that forecasts and promises are measured from: one statement, short index scans. */
export function laneRows(ctx: RequestContext, lane: Lane | null = null): Promise<LaneRow[]> {
  return ctx.query<LaneRow>(LANES_SQL, [ctx.workspaceId, ctx.today, ctx.member.timezone, OPEN_STATES, lane]);
}
