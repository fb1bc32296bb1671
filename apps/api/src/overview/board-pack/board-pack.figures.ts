import { inForceOn, overallRank, wordsOn } from '../../domains/goals/goals.public.ts';
import { asOf, countOf, FIGURES } from '../overview.figures.ts';

/** The end of the period, or now while it goes on. */
const END = asOf('$2::date', '$4::text', '$5::timestamptz');
/** The end of the day before the period began. */
const BEFORE = asOf('($3::date - 1)', '$4::text', '$5::timestamptz');

const FIGURES_SQL = FIGURES.map(
  (figure) => `select json_build_object('figure', '${figure}', 'good', n.good, 'total', n.total, 'sum', n.sum, 'goodBefore', b.good, 'totalBefore', b.total, 'sumBefore', b.sum) as figure
    from (${countOf(figure, END)}) n, (${countOf(figure, BEFORE)}) b`,
).join('\n union all\n');

/** Those in trouble first, then those of which one side says nothing. */
const RANK = overallRank('x.it', 'x.marketing');
/** Goals that were in force then, with what each side said. */
const GOALS_SQL = `
  select g.id, g.title, c.starts_on as "startsOn", c.ends_on as "endsOn", w.it, w.marketing,
    (select p.progress from goal_progress_points p where p.workspace_id = $1 and p.goal_id = g.id and p.day <= $2::date order by p.day desc limit 1) as progress
  from goals g join cycles c on c.workspace_id = $1 and c.id = g.cycle_id cross join lateral (${wordsOn(END.moment)}) w
  where g.workspace_id = $1 and ${inForceOn(END.moment)}`;

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

/** What is said about its pages; the name of who said it is asked for with other members. */
const COMMENTS_SQL = `
  select c.page, c.text, c.written_by as "writtenBy", (c.updated_at at time zone $4)::date as "on", c.version from board_pack_comments c
  where c.workspace_id = $1 and c.period = $6::text and c.text is not null order by c.page`;

/** Everything of a pack but the scorecard and what waits, in one statement. $1 workspace, $2 the day it counts up to, $3 first day, $4 time zone, $5 now, $6 the period. */
export const PACK_SQL = `
  select (select name from workspaces where id = $1) as workspace,
    (select json_agg(f.figure) from (${FIGURES_SQL}) f) as figures,
    (select coalesce(json_agg(x order by ${RANK} = 1, ${RANK} desc, x."endsOn", x.title->>'pl'), '[]') from (${GOALS_SQL} limit 100) x) as goals,
    (select coalesce(json_agg(x), '[]') from (select * from (${PROJECTS_SQL}) y order by deadline, key limit 12) x) as projects,
    (select coalesce(json_agg(x), '[]') from (select * from (${SLIPS_SQL}) y order by day desc, key limit 12) x) as slips,
    (select coalesce(json_agg(x order by x.code), '[]') from (${DECISIONS_SQL}) x) as decisions,
    (select coalesce(json_agg(x), '[]') from (${COMMENTS_SQL}) x) as comments`;
