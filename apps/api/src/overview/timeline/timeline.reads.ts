import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import type { TimelineConflict, TimelineGoal, TimelineProject } from './timeline.graphql.ts';
import type { Window } from './timeline.window.ts';

/** Projects, goals and contradictions that one picture can hold. */
const PROJECTS_SHOWN = 60;
const GOALS_SHOWN = 100;
const CONFLICTS_SHOWN = 100;

export interface ProjectRow extends Omit<TimelineProject, 'launch'> {
  forecast: { p50: string | null; pOnTime: number | null; deadline: string | null } | null;
  /** How many there are in these weeks. */
  total: number;
}

/**
 * Projects whose time from start to end shares a day with these weeks, an overdue one until today, with their milestones and latest forecast: one statement.
 * Indexes: projects_by_state, milestones_of_project, forecasts_once.
 */
export function projectsBetween(ctx: RequestContext, { from, to }: Window): Promise<ProjectRow[]> {
  return ctx.query<ProjectRow>(
    `with spans as (
       select p.id, p.key, p.name, p.state, p.owner_id, p.deadline_kind,
         coalesce((p.started_at at time zone $5)::date, p.planned_start, (p.created_at at time zone $5)::date) as starts_on,
         case when p.state = 'DONE' then (p.closed_at at time zone $5)::date else p.deadline end as ends_on
       from projects p where p.workspace_id = $1 and p.state in ('PLANNED', 'ACTIVE', 'ON_HOLD', 'DONE')
     ), page as (
       select s.*, count(*) over ()::int as total from spans s
       where least(s.starts_on, s.ends_on) <= $3::date and case when s.state = 'DONE' then s.ends_on else greatest(s.ends_on, $4::date) end >= $2::date
       order by s.ends_on, s.id limit ${PROJECTS_SHOWN}
     )
     select p.id, p.key, p.name, p.state, p.deadline_kind as "deadlineKind", least(p.starts_on, p.ends_on) as "startsOn", p.ends_on as "endsOn", p.total,
       case when d.kind = 'OTHER' then null else d.kind end as side,
       coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title, 'due', m.due, 'state', m.state) order by m.due, m.id) from milestones m
         where m.workspace_id = $1 and m.project_id = p.id and m.due between $2::date and $3::date), '[]') as milestones,
       (select json_build_object('p50', f.p50, 'pOnTime', f.p_on_time, 'deadline', f.deadline) from forecasts f
         where f.workspace_id = $1 and f.project_id = p.id order by f.as_of desc limit 1) as forecast
     from page p
     left join memberships o on o.workspace_id = $1 and o.id = p.owner_id
     left join departments d on d.workspace_id = $1 and d.id = o.department_id
     order by p.ends_on, p.id`,
    [ctx.workspaceId, from, to, ctx.today, ctx.member.timezone],
  );
}

/** Goals in force whose cycle ends in these weeks. Indexes: cycles_by_end, goals_of_cycle. */
export function goalsEndingBetween(ctx: RequestContext, { from, to }: Window): Promise<TimelineGoal[]> {
  return ctx.query<TimelineGoal>(
    `select g.id, g.title, c.ends_on as "endsOn" from cycles c join goals g on g.workspace_id = $1 and g.cycle_id = c.id
     where c.workspace_id = $1 and c.ends_on between $2::date and $3::date and g.state in ('ACTIVE', 'PAUSED') order by c.ends_on, g.id limit ${GOALS_SHOWN}`,
    [ctx.workspaceId, from, to],
  );
}

type Contradiction = Pick<TimelineConflict, 'day' | 'projectKey' | 'key' | 'title' | 'otherKey' | 'otherTitle' | 'otherDay'>;

/**
 * Open things that wait for something that ends too late. A project that is planned has to start on its planned day (today, once that has passed), every
 * other one can at the latest be done on its deadline; what it waits for ends on its deadline (today, once that has passed). A task is due after the task
 * that it waits for. Of both kinds those whose day lies in these weeks; at most 100.
 */
export async function waitingInVain(ctx: RequestContext, { from, to }: Window): Promise<TimelineConflict[]> {
  const rows = await ctx.query<Contradiction & { title: Localized; otherTitle: Localized }>(
    `select x.* from (
       select case when t.state = 'PLANNED' and t.planned_start is not null then greatest(t.planned_start, $4::date) else t.deadline end as day,
         greatest(f.deadline, $4::date) as "otherDay", t.key as "projectKey", t.key, t.name as title, f.key as "otherKey", f.name as "otherTitle"
       from dependencies d
       join projects f on f.workspace_id = $1 and f.id = d.from_project_id and f.state in ('PLANNED', 'ACTIVE', 'ON_HOLD')
       join projects t on t.workspace_id = $1 and t.id = d.to_project_id and t.state in ('PLANNED', 'ACTIVE', 'ON_HOLD')
       where d.workspace_id = $1 and d.kind = 'PROJECT'
       union all
       select t.due, greatest(f.due, $4::date), tp.key, tp.key || '-' || t.number, t.title, fp.key || '-' || f.number, f.title
       from dependencies d
       join tasks f on f.workspace_id = $1 and f.id = d.from_task_id and f.state <> 'DONE' and f.due is not null
       join tasks t on t.workspace_id = $1 and t.id = d.to_task_id and t.state <> 'DONE' and t.due is not null
       join projects fp on fp.workspace_id = $1 and fp.id = f.project_id
       join projects tp on tp.workspace_id = $1 and tp.id = t.project_id and tp.state in ('PLANNED', 'ACTIVE', 'ON_HOLD')
       where d.workspace_id = $1 and d.kind = 'TASK'
     ) x where x.day between $2::date and $3::date and x."otherDay" > x.day order by x.day, x.key, x."otherKey" limit ${CONFLICTS_SHOWN}`,
    [ctx.workspaceId, from, to, ctx.today],
  );
  return rows.map((row) => ({ ...row, kind: 'DEPENDENCY', milestoneId: null, pOnTime: null }));
}
