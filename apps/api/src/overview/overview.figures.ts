import { inForceOn, overallRank, wordsOn } from '../domains/goals/goals.public.ts';

/** Figures that are lists of goals and projects: counted by the database, now and as they were. */
export type ListedFigure = 'GOALS_ON_TRACK' | 'PROMISES_KEPT' | 'SLIPPED_DAYS' | 'READ_BY_OTHER_SIDE';
export const FIGURES: readonly ListedFigure[] = ['GOALS_ON_TRACK', 'PROMISES_KEPT', 'SLIPPED_DAYS', 'READ_BY_OTHER_SIDE'];
/** Figures that other domains measure. */
export type MeasuredFigure = 'HOURS_COMMITTED' | 'PERCEPTION_GAP';
export const isMeasured = (figure: Figure): figure is MeasuredFigure => figure === 'HOURS_COMMITTED' || figure === 'PERCEPTION_GAP';
/** The figures of the overview. Each opens the rows it was counted from. */
export type Figure = ListedFigure | MeasuredFigure;

/** Days that a figure looks back, where it looks back. */
export const WINDOW_DAYS = 30;
/** Promises are rarer than updates: their window is longer. */
export const PROMISE_DAYS = 90;

/** Days of the past with which each figure is compared. */
export const COMPARED_DAYS: Record<ListedFigure, number> = { GOALS_ON_TRACK: 7, PROMISES_KEPT: PROMISE_DAYS, SLIPPED_DAYS: WINDOW_DAYS, READ_BY_OTHER_SIDE: WINDOW_DAYS };

/** A point in time as the SQL of a figure needs it: the day in the workspace, the moment up to which it counts, and the time zone in which moments become days. */
export interface AsOf {
  day: string;
  moment: string;
  zone: string;
}

/** As of a day (SQL of a date): everything until its end in the time zone, and of today everything until now. All three are SQL, e.g. parameters. */
export const asOf = (day: string, zone: string, now: string): AsOf => ({ day, zone, moment: `least(${now}, ((${day} + 1)::timestamp at time zone ${zone}) - interval '1 microsecond')` });

/**
 * The rows behind each figure as they stood at a point in time, all of one shape: entity, id, title, a day, whether the row counts as good, a number.
 * A figure is an aggregate over its rows, so what opens is exactly what was counted. $1 is the workspace.
 */
export const ROWS: Record<ListedFigure, (at: AsOf) => string> = {
  // Goals in force; good when both sides say on track. What a side says, and when it is silent, is a matter of the goals domain.
  GOALS_ON_TRACK: ({ moment, zone }) => `
    select 'Goal' as entity, g.id, g.title, (w.at at time zone ${zone})::date as day, r.rank = 1 as good, r.rank::float8 as number
    from goals g cross join lateral (${wordsOn(moment)}) w cross join lateral (select ${overallRank('w.it', 'w.marketing')} as rank) r
    where g.workspace_id = $1 and ${inForceOn(moment)}`,
  // Projects and milestones whose original date fell into the window; good when they were done by that original date. The number is days late.
  PROMISES_KEPT: ({ day, moment, zone }) => `
    select 'Project' as entity, p.id, p.name as title, p.original_deadline as day,
      coalesce(p.state = 'DONE' and e.ended <= p.original_deadline, false) as good, (coalesce(e.ended, ${day}) - p.original_deadline)::float8 as number
    from projects p cross join lateral (select case when p.closed_at <= ${moment} then (p.closed_at at time zone ${zone})::date end as ended) e
    where p.workspace_id = $1 and (p.state <> 'CANCELLED' or p.closed_at > ${moment}) and p.created_at <= ${moment}
      and p.original_deadline between ${day} - ${PROMISE_DAYS} and ${day} - 1
    union all
    select 'Project', m.project_id, m.title, m.due, coalesce(e.ended <= m.due, false), (coalesce(e.ended, ${day}) - m.due)::float8
    from milestones m cross join lateral (select case when m.done_at <= ${moment} then (m.done_at at time zone ${zone})::date end as ended) e
    where m.workspace_id = $1 and m.created_at <= ${moment} and m.due between ${day} - ${PROMISE_DAYS} and ${day} - 1`,
  // Projects open by then; the number is how many days their deadline had moved from the original one by then.
  SLIPPED_DAYS: ({ moment }) => `
    select 'Project' as entity, p.id, p.name as title, p.original_deadline + s.days as day, s.days <= 0 as good, s.days::float8 as number
    from projects p
    cross join lateral (
      select coalesce((select d.to_date from date_changes d where d.workspace_id = p.workspace_id and d.project_id = p.id and d.created_at <= ${moment}
        order by d.created_at desc limit 1), p.original_deadline) - p.original_deadline as days
    ) s
    where p.workspace_id = $1 and p.state <> 'IDEA' and p.original_deadline is not null and p.created_at <= ${moment} and (p.closed_at is null or p.closed_at > ${moment})`,
  // Status updates of the window; good when somebody of the other side has acknowledged them.
  READ_BY_OTHER_SIDE: ({ day, moment, zone }) => `
    select 'Project' as entity, u.project_id as id, p.name as title, (u.published_at at time zone ${zone})::date as day,
      exists (select 1 from status_acknowledgements a where a.workspace_id = u.workspace_id and a.update_id = u.id and a.created_at <= ${moment}) as good,
      1::float8 as number
    from status_updates u join projects p on p.workspace_id = u.workspace_id and p.id = u.project_id
    where u.workspace_id = $1 and u.published_at >= ((${day} - ${WINDOW_DAYS})::timestamp at time zone ${zone}) and u.published_at <= ${moment}`,
};

/** SQL of what a figure says: how many of its rows are good, all of them, and the sum of their numbers. */
export const countOf = (figure: ListedFigure, at: AsOf): string =>
  `select count(*) filter (where good)::int as good, count(*)::int as total, coalesce(sum(number), 0) as sum from (${ROWS[figure](at)}) r`;
