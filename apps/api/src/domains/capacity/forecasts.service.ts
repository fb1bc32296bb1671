import { Injectable } from '@nestjs/common';
import { type Outcome, percentile, probabilityWithin, RUNS } from '@tandem/forecast/outcome';
import { simulatePlan } from '@tandem/forecast/packages';
import { seedOf } from '@tandem/forecast/random';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import { addWorkingDays, workingDaysBetween } from '../../platform/calendar/working-days.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { insertRow, isUuid, updateRow } from '../../platform/database/rows.ts';
import { NotFound, Refused } from '../../platform/errors/problems.ts';
import { projectsByIds } from '../projects/projects.public.ts';
import { forecastActions } from './capacity.audit.ts';
import { capacityErrors } from './capacity.errors.ts';
import { contradicts } from './forecast-alarm.ts';
import { ForecastReconciliationRow, ForecastRow } from './forecast.entities.ts';
import { forecastBasis, type ForecastSubject, latestForecasts } from './forecasts.reads.ts';
import { canForecast, endOf, planOf } from './project-plan.ts';

/** A forecast in days and a probability. */
export interface ForecastFigures {
  p50: string | null;
  p85: string | null;
  p95: string | null;
  pOnTime: number | null;
}

/** When projects will be done. */
@Injectable()
export class ForecastsService {
  /** Computes and stores today's forecast of every open project with enough history. @returns how many */
  async computeAll(ctx: RequestContext): Promise<number> {
    const { projects, ...window } = await forecastBasis(ctx);
    let count = 0;
    for (const project of projects.values()) if (await this.store(ctx, project, projects, window)) count += 1;
    return count;
  }

  /** Computes today's forecast of one project anew. @throws NotFound, Refused for one that is not open or has no history yet */
  async compute(ctx: RequestContext, projectId: string): Promise<string> {
    const [known] = isUuid(projectId) ? await projectsByIds(ctx, [projectId]) : [null];
    if (!known) throw new NotFound();
    const { projects, ...window } = await forecastBasis(ctx);
    const project = projects.get(projectId);
    if (!project || !(await this.store(ctx, project, projects, window))) throw new Refused(capacityErrors.NO_HISTORY);
    await audit(ctx, { action: forecastActions['forecast.computed'], entityId: projectId });
    return projectId;
  }

  /** Says why the status stays "on track" although the figures say otherwise. @throws NotFound, Refused when nothing contradicts */
  async reconcile(ctx: RequestContext, projectId: string, reason: Localized): Promise<string> {
    const [project] = isUuid(projectId) ? await projectsByIds(ctx, [projectId]) : [null];
    if (!project) throw new NotFound();
    const [forecast] = await latestForecasts(ctx, [projectId]);
    const { latestUpdate } = project;
    if (!forecast || !latestUpdate || forecast.pOnTime === null || !contradicts(latestUpdate, forecast)) throw new Refused(capacityErrors.NO_ALARM);
    await insertRow(ctx, ForecastReconciliationRow, { projectId, statusUpdateId: latestUpdate.id, pOnTime: forecast.pOnTime, reason });
    await audit(ctx, { action: forecastActions['forecast.reconciled'], entityId: projectId, changes: changesBetween({}, { pOnTime: forecast.pOnTime }) });
    return projectId;
  }

  private async store(ctx: RequestContext, project: ForecastSubject, projects: ReadonlyMap<string, ForecastSubject>, window: { windowFrom: string; windowTo: string }): Promise<boolean> {
    const figures = forecastOf(ctx, project, projects);
    if (!figures) return false;
    const values = { ...figures, ...window, runs: RUNS, seed: seedOf(project.id), itemsLeft: project.items, deadline: project.deadline };
    const stored = await ctx.transaction.findOneBy(ForecastRow, { workspaceId: ctx.workspaceId, projectId: project.id, asOf: ctx.today });
    if (stored) await updateRow(ctx, ForecastRow, stored, stored.version, values);
    else await insertRow(ctx, ForecastRow, { projectId: project.id, asOf: ctx.today, ...values });
    return true;
  }
}

/** A forecast from the figures as they are given, without saving; null without history. The seed is the project: asked again, the answer is the same. */
export function forecastOf(ctx: RequestContext, project: ForecastSubject, projects: ReadonlyMap<string, ForecastSubject>): ForecastFigures | null {
  if (!canForecast(project)) return null;
  const all = new Map(projects).set(project.id, project);
  const { parts } = simulatePlan(planOf(project.id, all), { seed: seedOf(project.id) });
  const outcome = parts.get(endOf(project.id));
  return outcome ? figuresOf(ctx, outcome, project.deadline) : null;
}

function figuresOf(ctx: RequestContext, outcome: Outcome, deadline: string | null): ForecastFigures {
  const day = (share: number) => {
    const days = percentile(outcome, share);
    return days === null ? null : addWorkingDays(ctx.member, ctx.today, days);
  };
  const pOnTime = deadline === null ? null : probabilityWithin(outcome, workingDaysBetween(ctx.member, ctx.today, deadline));
  return { p50: day(0.5), p85: day(0.85), p95: day(0.95), pOnTime };
}
