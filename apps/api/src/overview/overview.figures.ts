/** The figures of the overview. Each opens the rows it was counted from. */
export type Figure = 'GOALS_ON_TRACK' | 'PROMISES_KEPT' | 'SLIPPED_DAYS' | 'READ_BY_OTHER_SIDE';
export const FIGURES: readonly Figure[] = ['GOALS_ON_TRACK', 'PROMISES_KEPT', 'SLIPPED_DAYS', 'READ_BY_OTHER_SIDE'];

/** Days that a figure looks back, where it looks back. */
export const WINDOW_DAYS = 30;
/** Promises are rarer than updates: their window is longer. */
export const PROMISE_DAYS = 90;

/** Days of the past with which each figure is compared. */
export const COMPARED_DAYS: Record<Figure, number> = { GOALS_ON_TRACK: 7, PROMISES_KEPT: PROMISE_DAYS, SLIPPED_DAYS: WINDOW_DAYS, READ_BY_OTHER_SIDE: WINDOW_DAYS };

/**
 * The rows behind each figure as of `day` (an SQL expression), all of one shape: entity, id, title, a day, whether the row counts as good, a number.
 * A figure is an aggregate over its rows, so what opens is exactly what was counted. $1 is the workspace.
 */
export const ROWS: Record<Figure, (day: string) => string> = {
  // Active goals; good when the worse side says on track. The ranks are those of the goals domain: silent for ten days is no status.
  GOALS_ON_TRACK: (day) => `
    select 'Goal' as entity, g.id, g.title, max(l.at)::date as day, coalesce(max(l.rank), 0) = 1 as good, coalesce(max(l.rank), 0)::float8 as number
    from goals g
    left join key_results k on k.workspace_id = g.workspace_id and k.goal_id = g.id and k.removed_at is null
    left join lateral (
      select distinct on (x.side) array_position(array['ON_TRACK', 'AT_RISK', 'OFF_TRACK'], x.status) as rank, x.updated_at as at, x.period
      from check_ins x where x.workspace_id = k.workspace_id and x.key_result_id = k.id and x.period <= ${day} order by x.side, x.period desc
    ) l on l.period > ${day} - 10
    where g.workspace_id = $1 and g.state in ('ACTIVE', 'PAUSED') group by g.workspace_id, g.id`,
  // Projects and milestones whose original date fell into the window; good when they were done by that original date. The number is days late.
  PROMISES_KEPT: (day) => `
    select 'Project' as entity, p.id, p.name as title, p.original_deadline as day,
      coalesce(p.state = 'DONE' and p.closed_at::date <= p.original_deadline, false) as good, (coalesce(p.closed_at::date, ${day}) - p.original_deadline)::float8 as number
    from projects p where p.workspace_id = $1 and p.state <> 'CANCELLED' and p.original_deadline between ${day} - ${PROMISE_DAYS} and ${day} - 1
    union all
    select 'Project', m.project_id, m.title, m.due, coalesce(m.state = 'DONE' and m.done_at::date <= m.due, false), (coalesce(m.done_at::date, ${day}) - m.due)::float8
    from milestones m where m.workspace_id = $1 and m.due between ${day} - ${PROMISE_DAYS} and ${day} - 1`,
  // Open projects; the number is how many days their deadline had moved from the original one by then.
  SLIPPED_DAYS: (day) => `
    select 'Project' as entity, p.id, p.name as title, p.original_deadline + s.days as day, s.days <= 0 as good, s.days::float8 as number
    from projects p
    cross join lateral (
      select coalesce((select d.to_date from date_changes d where d.workspace_id = p.workspace_id and d.project_id = p.id and d.created_at < (${day} + 1)::timestamp
        order by d.created_at desc limit 1), p.original_deadline) - p.original_deadline as days
    ) s
    where p.workspace_id = $1 and p.state in ('PLANNED', 'ACTIVE', 'ON_HOLD') and p.original_deadline is not null and p.created_at < (${day} + 1)::timestamp`,
  // Status updates of the window; good when somebody of the other side has acknowledged them.
  READ_BY_OTHER_SIDE: (day) => `
    select 'Project' as entity, u.project_id as id, p.name as title, u.published_at::date as day,
      exists (select 1 from status_acknowledgements a where a.workspace_id = u.workspace_id and a.update_id = u.id and a.created_at < (${day} + 1)::timestamp) as good,
      1::float8 as number
    from status_updates u join projects p on p.workspace_id = u.workspace_id and p.id = u.project_id
    where u.workspace_id = $1 and u.published_at >= (${day} - ${WINDOW_DAYS})::timestamp and u.published_at < (${day} + 1)::timestamp`,
};
