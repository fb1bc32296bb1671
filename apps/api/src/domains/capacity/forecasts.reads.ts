import { type Finished, throughputOf } from '@tandem/forecast/history';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { workingDays, workingDaysBetween } from '../../platform/calendar/working-days.ts';
import type { ProjectFigures } from './project-plan.ts';
import { OPEN_PROJECTS } from './skills.reads.ts';

/** Days of history that days are drawn from: twelve weeks. */
const WINDOW_DAYS = 84;

interface StoredFigures {
  id: string;
  key: string;
  name: Localized;
  state: string;
  teamId: string | null;
  deadline: string | null;
  plannedStart: string | null;
  items: number;
  crew: number;
  after: string[];
  finished: Finished[];
}

export interface ForecastSubject extends ProjectFigures {
  key: string;
  name: Localized;
  deadline: string | null;
  crew: number;
}

export interface ForecastBasis {
  windowFrom: string;
  windowTo: string;
  projects: Map<string, ForecastSubject>;
}

const dayBefore = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** What every open project has left, waits for and has finished lately: one statement. Finished projects of the teams count for their pace. */
export async function forecastBasis(ctx: RequestContext): Promise<ForecastBasis> {
  const windowTo = dayBefore(ctx.today, 1);
  const windowFrom = dayBefore(ctx.today, WINDOW_DAYS);
  const rows = await ctx.query<StoredFigures>(
    `select p.id, p.key, p.name, p.state, p.team_id as "teamId", p.deadline, p.planned_start as "plannedStart",
       (select count(*)::int from tasks t where t.workspace_id = $1 and t.project_id = p.id and t.state <> 'DONE') as items,
       (select count(distinct t.accountable_id)::int from tasks t where t.workspace_id = $1 and t.project_id = p.id and t.state <> 'DONE') as crew,
       coalesce((select array_agg(d.from_project_id::text order by d.from_project_id) from dependencies d
         where d.workspace_id = $1 and d.kind = 'PROJECT' and d.to_project_id = p.id), '{}') as after,
       coalesce((select json_agg(json_build_object('day', f.day, 'items', f.items)) from (
         select to_char(t.done_at at time zone $2, 'YYYY-MM-DD') as day, count(*)::int as items from tasks t
         where t.workspace_id = $1 and t.project_id = p.id and t.state = 'DONE' and (t.done_at at time zone $2)::date between $3::date and $4::date group by 1) f), '[]') as finished
     from projects p where p.workspace_id = $1 and (p.state in ${OPEN_PROJECTS} or p.closed_at >= $3::date) order by p.id`,
    [ctx.workspaceId, ctx.member.timezone, windowFrom, windowTo],
  );
  const days = workingDays(ctx.member, windowFrom, windowTo);
  const open = rows.filter(({ state }) => state === 'PLANNED' || state === 'ACTIVE' || state === 'ON_HOLD');
  const ofTeam = (teamId: string | null) => rows.filter((row) => row.teamId === teamId);
  const projects = new Map(
    open.map((row) => [
      row.id,
      {
        id: row.id,
        key: row.key,
        name: row.name,
        deadline: row.deadline,
        crew: Math.max(1, row.crew),
        items: row.items,
        startsIn: row.state === 'PLANNED' && row.plannedStart ? Math.max(0, workingDaysBetween(ctx.member, ctx.today, row.plannedStart)) : 0,
        own: throughputOf(days, row.finished),
        team: throughputOf(days, ofTeam(row.teamId).flatMap(({ finished }) => finished)),
        teamProjects: open.filter(({ teamId }) => teamId === row.teamId).length,
        after: row.after,
      },
    ]),
  );
  return { windowFrom, windowTo, projects };
}

export interface ForecastView {
  id: string;
  projectId: string;
  asOf: string;
  windowFrom: string;
  windowTo: string;
  runs: number;
  seed: number;
  itemsLeft: number;
  deadline: string | null;
  p50: string | null;
  p85: string | null;
  p95: string | null;
  pOnTime: number | null;
  reconciliations: { statusUpdateId: string; reason: Localized }[];
}

const COLUMNS = `f.id, f.project_id as "projectId", f.as_of as "asOf", f.window_from as "windowFrom", f.window_to as "windowTo", f.runs, f.seed::float8 as seed, f.items_left as "itemsLeft",
  f.deadline, f.p50, f.p85, f.p95, f.p_on_time as "pOnTime"`;

/** The latest forecast of each project, with why its status was kept although the figures say otherwise. For `ctx.load`. Index: forecasts_once. */
export async function latestForecasts(ctx: RequestContext, projectIds: readonly string[]): Promise<(ForecastView | null)[]> {
  const rows = await ctx.query<ForecastView>(
    `select ${COLUMNS}, coalesce((select json_agg(json_build_object('statusUpdateId', r.status_update_id, 'reason', r.reason)) from forecast_reconciliations r
       where r.workspace_id = $1 and r.project_id = f.project_id), '[]') as reconciliations
     from unnest($2::uuid[]) as p (id)
     cross join lateral (select * from forecasts x where x.workspace_id = $1 and x.project_id = p.id order by x.as_of desc limit 1) f`,
    [ctx.workspaceId, projectIds],
  );
  const byProject = new Map(rows.map((row) => [row.projectId, row]));
  return projectIds.map((id) => byProject.get(id) ?? null);
}

/** Forecasts of a project, oldest first, at most the last 26: how the probability has moved. For `ctx.load`. */
export async function forecastHistory(ctx: RequestContext, projectIds: readonly string[]): Promise<ForecastView[][]> {
  const rows = await ctx.query<ForecastView>(
    `select ${COLUMNS}, '[]'::json as reconciliations from unnest($2::uuid[]) as p (id)
     cross join lateral (select * from forecasts x where x.workspace_id = $1 and x.project_id = p.id order by x.as_of desc limit 26) f order by f.as_of`,
    [ctx.workspaceId, projectIds],
  );
  const groups = Map.groupBy(rows, (row) => row.projectId);
  return projectIds.map((id) => groups.get(id) ?? []);
}
