import { type Figure, FIGURES, ROWS } from '../overview.figures.ts';

const COUNTS = (figure: Figure, day: string) => `select count(*) filter (where good)::int as good, count(*)::int as total, coalesce(sum(number), 0) as sum from (${ROWS[figure](day)}) r`;

/** The figures of the overview as of $2, and as of the day before $3. */
const FIGURES_SQL = FIGURES.map(
  (figure) => `select json_build_object('figure', '${figure}', 'good', n.good, 'total', n.total, 'sum', n.sum, 'goodBefore', b.good, 'totalBefore', b.total, 'sumBefore', b.sum) as figure
    from (${COUNTS(figure, '$2::date')}) n, (${COUNTS(figure, '($3::date - 1)')}) b`,
).join('\n union all\n');

/** The latest thing said by a side of the key results of a goal, as a rank: 1 on track, 2 at risk, 3 off track; silent for ten days is nothing. */
const SAID = (side: string) => `(
  select max(array_position(array['ON_TRACK', 'AT_RISK', 'OFF_TRACK'], l.status)) from key_results k
  cross join lateral (select x.status, x.period from check_ins x where x.workspace_id = $1 and x.key_result_id = k.id and x.side = '${side}' and x.period <= $2::date order by x.period desc limit 1) l
  where k.workspace_id = $1 and k.goal_id = g.id and (k.removed_at is null or (k.removed_at at time zone $4)::date > $2::date) and l.period > $2::date - 10)`;

/** Goals that both sides had signed by $2 and that were not closed then. */
const GOALS_SQL = `
  select g.id, g.title, c.starts_on as "startsOn", c.ends_on as "endsOn", coalesce(${SAID('IT')}, 0) as it, coalesce(${SAID('MARKETING')}, 0) as marketing,
    (select p.progress from goal_progress_points p where p.workspace_id = $1 and p.goal_id = g.id and p.day <= $2::date order by p.day desc limit 1) as progress
  from goals g join cycles c on c.workspace_id = $1 and c.id = g.cycle_id
  where g.workspace_id = $1 and (g.closed_at is null or (g.closed_at at time zone $4)::date > $2::date)
    and exists (select 1 from goal_signatures s where s.workspace_id = $1 and s.goal_id = g.id and (s.created_at at time zone $4)::date <= $2::date
      group by s.version_number having count(*) = 2)`;

/** Projects that had a deadline by $2 and were not closed then, each as it stood. */
const PROJECTS_SQL = `
  select p.key, p.name, p.original_deadline as "originalDeadline",
    coalesce((select d.to_date from date_changes d where d.workspace_id = $1 and d.project_id = p.id and (d.created_at at time zone $4)::date <= $2::date order by d.created_at desc limit 1), p.original_deadline) as deadline,
    (select u.health from status_updates u where u.workspace_id = $1 and u.project_id = p.id and u.state <> 'DRAFT' and (u.published_at at time zone $4)::date <= $2::date order by u.published_at desc limit 1) as health,
    (select f.p_on_time from forecasts f where f.workspace_id = $1 and f.project_id = p.id and f.as_of <= $2::date order by f.as_of desc limit 1) as "onTime"
  from projects p where p.workspace_id = $1 and p.state not in ('IDEA', 'CANCELLED') and p.original_deadline is not null and (p.created_at at time zone $4)::date <= $2::date
    and (p.closed_at is null or (p.closed_at at time zone $4)::date > $2::date)`;

const SLIPS_SQL = `
  select p.key, p.name, (d.created_at at time zone $4)::date as day, d.from_date as "from", d.to_date as "to", d.reason
  from date_changes d join projects p on p.workspace_id = $1 and p.id = d.project_id
  where d.workspace_id = $1 and (d.created_at at time zone $4)::date between $3::date and $2::date`;

/** Which audit events are decisions of which kind. */
const DECISIONS: Record<string, readonly string[]> = {
  GOAL_SIGNED: ['goal.cameInForce'],
  UPDATE_ACKNOWLEDGED: ['statusUpdate.acknowledged'],
  REQUEST_ANSWERED: ['request.accepted', 'request.counterOffered', 'request.declined'],
  TERM_AGREED: ['term.approved'],
  CROSSING_DECIDED: ['crossing.approved', 'crossing.declined', 'crossing.overridden'],
};
const KINDS = Object.entries(DECISIONS).flatMap(([code, actions]) => actions.map((action) => `('${code}', '${action}')`)).join(', ');
const DECISIONS_SQL = `
  select k.code, count(*)::int as count from (values ${KINDS}) k(code, action)
  join audit_events e on e.workspace_id = $1 and e.action = k.action and (e.occurred_at at time zone $4)::date between $3::date and $2::date group by k.code`;

/** Everything of a pack but the scorecard and what waits, in one statement. $1 workspace, $2 the day it counts up to, $3 first day, $4 time zone. */
export const PACK_SQL = `
  select (select name from workspaces where id = $1) as workspace,
    (select json_agg(f.figure) from (${FIGURES_SQL}) f) as figures,
    (select coalesce(json_agg(x order by greatest(x.it, x.marketing) desc, x."endsOn", x.title->>'pl'), '[]') from (${GOALS_SQL} limit 100) x) as goals,
    (select coalesce(json_agg(x), '[]') from (select * from (${PROJECTS_SQL}) y order by deadline, key limit 12) x) as projects,
    (select coalesce(json_agg(x), '[]') from (select * from (${SLIPS_SQL}) y order by day desc, key limit 12) x) as slips,
    (select coalesce(json_agg(x order by x.code), '[]') from (${DECISIONS_SQL}) x) as decisions`;
