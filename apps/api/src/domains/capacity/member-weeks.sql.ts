/** Hours of a usual week where nothing else is known. */
export const USUAL_HOURS = 40;

/**
 * The beginning of every statement about weeks (`with` is the caller's): `weeks` and `member_weeks` (member_id, side, week, capacity in hours, said: whether somebody said these hours).
 * A week has what somebody said about it, else the usual hours for its working days without the days away.
 * Parameters: $1 workspace, $2 weeks as Mondays, $3 the working days in them.
 */
export const MEMBER_WEEKS = `
  days as (select day, date_trunc('week', day)::date as week from unnest($3::date[]) as d (day)),
  weeks as (select w.week, (select count(*) from days where days.week = w.week)::int as working_days from unnest($2::date[]) as w (week)),
  member_weeks as (
    select m.id as member_id, d.kind as side, w.week,
      coalesce(cw.hours, greatest(0, w.working_days - away.days) * coalesce(h.hours_per_week, ${USUAL_HOURS}) / 5.0) as capacity, cw.hours is not null as said
    from memberships m
    join departments d on d.workspace_id = $1 and d.id = m.department_id and d.kind <> 'OTHER'
    cross join weeks w
    left join working_hours h on h.workspace_id = $1 and h.member_id = m.id
    left join capacity_weeks cw on cw.workspace_id = $1 and cw.member_id = m.id and cw.week = w.week
    cross join lateral (
      select count(distinct x.day)::int as days from absences a join days x on x.week = w.week and x.day between a.first_day and a.last_day
      where a.workspace_id = $1 and a.member_id = m.id and a.last_day >= w.week and a.first_day <= w.week + 6) away
    where m.workspace_id = $1 and m.state = 'ACTIVE')`;

/** What would be if one project moved or went away; null is what is. */
export interface WhatIf {
  projectId: string;
  action: 'SHIFT' | 'DROP';
  /** Weeks by which it moves; later is positive. */
  weeks: number;
  /** Monday from which on it moves or goes away: what was worked is worked. */
  from: string;
}

/**
 * `promised` (member_id, kind, project_id, lane, week, hours, tentative): allocations in these weeks, as they would be under a what-if.
 * Parameters from `first` on: project, action, weeks, first week that moves.
 */
export const promised = (first: number): string => `
  promised as (
    select * from (
      select a.id, a.member_id, a.kind, a.project_id, a.lane, a.hours, a.tentative,
        case when a.project_id = $${first}::uuid and $${first + 1}::text = 'SHIFT' and a.week >= $${first + 3}::date then a.week + 7 * $${first + 2}::int else a.week end as week
      from allocations a
      where a.workspace_id = $1 and a.week between (($2::date[])[1] - 7 * greatest($${first + 2}::int, 0)) and (($2::date[])[array_length($2::date[], 1)] - 7 * least($${first + 2}::int, 0))
        and ($${first}::uuid is null or $${first + 1}::text <> 'DROP' or a.project_id is distinct from $${first}::uuid or a.week < $${first + 3}::date)
    ) moved where week between ($2::date[])[1] and ($2::date[])[array_length($2::date[], 1)])`;

/** Values of `promised`, in its order. */
export const whatIfValues = (whatIf: WhatIf | null): unknown[] => [whatIf?.projectId ?? null, whatIf?.action ?? null, whatIf?.action === 'SHIFT' ? whatIf.weeks : 0, whatIf?.from ?? null];
