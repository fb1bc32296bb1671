import type { RequestContext } from '../../platform/context/request-context.ts';
import { workingDaysBetween } from '../../platform/calendar/working-days.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { freedHours, type PromisedHours } from './freed-hours.ts';
import { type ForecastFigures, forecastOf } from './forecasts.service.ts';
import { forecastBasis, type ForecastSubject } from './forecasts.reads.ts';
import type { WhatIf } from './member-weeks.sql.ts';
import type { Remedy } from './problem.entities.ts';
import { rateOf } from './project-plan.ts';
import { itemsWithHelp, itemsWithHours, REMEDY_TERMS, type RemedyTerms, rescopedBy } from './remedies.ts';
import { mondayOf, weekAfter } from './weeks.ts';

const WEEKS = 8;

export interface ForecastChangeView {
  projectId: string;
  before: ForecastFigures | null;
  /** Null when the project would be dropped. */
  after: ForecastFigures | null;
}

/** How the forecasts of all touched projects would change if one moved or went away. Nothing is saved. Two statements. */
export async function whatIfForecasts(ctx: RequestContext, whatIf: WhatIf | null): Promise<ForecastChangeView[]> {
  if (!whatIf) return [];
  const { projects } = await forecastBasis(ctx);
  const moved = projects.get(whatIf.projectId);
  if (!moved) return [];
  const from = mondayOf(ctx.today);
  const hours = await ctx.query<PromisedHours>(
    `select member_id as "memberId", project_id as "projectId", sum(hours) as hours from allocations
     where workspace_id = $1 and project_id is not null and not tentative and week >= $2::date and week < $3::date group by member_id, project_id`,
    [ctx.workspaceId, from, weekAfter(from, WEEKS)],
  );
  const extra = freedHours(hours, moved.id);
  const days = whatIf.action === 'DROP' ? null : workingDaysBetween(ctx.member, from, weekAfter(from, Math.max(0, whatIf.weeks)));
  const changed = new Map(projects);
  for (const [id, share] of extra) {
    const project = projects.get(id);
    if (project && (days === null || days > 0)) changed.set(id, { ...project, items: itemsWithHours({ items: project.items, rate: rateOf(project) }, share, days) });
  }
  if (whatIf.action === 'SHIFT') changed.set(moved.id, { ...moved, startsIn: Math.max(0, moved.startsIn + whatIf.weeks * 5) });
  else changed.delete(moved.id);
  const touched = [moved.id, ...[...extra.keys()].filter((id) => projects.has(id))];
  return touched.map((projectId) => ({ projectId, before: figures(ctx, projects, projectId), after: figures(ctx, changed, projectId) }));
}

function figures(ctx: RequestContext, projects: ReadonlyMap<string, ForecastSubject>, id: string): ForecastFigures | null {
  const project = projects.get(id);
  return project ? forecastOf(ctx, project, projects) : null;
}

export interface RemedyEffectView extends RemedyTerms {
  remedy: Remedy;
  before: ForecastFigures;
  after: ForecastFigures;
}

const dayAfterWorking = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + Math.ceil((days * 7) / 5) * 86_400_000).toISOString().slice(0, 10);

/** What each remedy would do to a project's forecast, one at a time, with its usual terms. Empty without history. One statement. */
export async function remedyEffects(ctx: RequestContext, projectId: string): Promise<RemedyEffectView[]> {
  if (!isUuid(projectId)) return [];
  const { projects } = await forecastBasis(ctx);
  const project = projects.get(projectId);
  const before = project ? forecastOf(ctx, project, projects) : null;
  if (!project || !before || project.items === 0) return [];
  const work = { items: project.items, rate: rateOf(project), crew: project.crew };
  const effect = (remedy: Remedy, terms: RemedyTerms, patch: Partial<ForecastSubject>): RemedyEffectView => ({
    remedy,
    ...terms,
    before,
    after: forecastOf(ctx, { ...project, ...patch }, projects) ?? before,
  });
  const drop = rescopedBy(project.items);
  return [
    effect('TRAIN', REMEDY_TERMS.TRAIN, { items: itemsWithHelp(work, REMEDY_TERMS.TRAIN.delay) }),
    effect('HIRE', REMEDY_TERMS.HIRE, { items: itemsWithHelp(work, REMEDY_TERMS.HIRE.delay) }),
    effect('RESCOPE', { ...REMEDY_TERMS.RESCOPE, drop }, { items: project.items - drop }),
    effect('MOVE', REMEDY_TERMS.MOVE, { deadline: project.deadline === null ? null : dayAfterWorking(project.deadline, REMEDY_TERMS.MOVE.later) }),
  ];
}
