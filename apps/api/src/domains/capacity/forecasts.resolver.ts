import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { LocalizedText, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { Project, projectsByIds } from '../projects/projects.public.ts';
import { WhatIfInput } from './capacity.graphql.ts';
import { capacityPolicy } from './capacity.policy.ts';
import { contradicts } from './forecast-alarm.ts';
import { ForecastChange, ForecastSaved, ProjectForecast, RecalculateForecastInput, RecalculateForecastResult, ReconcileForecastInput, ReconcileForecastResult, RemedyEffect } from './forecast.graphql.ts';
import { forecastHistory, latestForecasts } from './forecasts.reads.ts';
import { ForecastsService } from './forecasts.service.ts';
import { remedyEffects, whatIfForecasts } from './what-if.reads.ts';
import { whatIfOf } from './what-if.ts';

/** What capacity adds to a project: its forecast, and whether status and forecast contradict each other. */
@Resolver(() => Project)
export class ProjectForecastResolver {
  constructor(private readonly service: ForecastsService) {}

  @Query(() => [ForecastChange], { description: 'How the forecasts of all touched projects would change if one moved or went away. Nothing is saved.' })
  @Allow(capacityPolicy.read)
  capacityWhatIf(@Ctx() ctx: RequestContext, @Args('whatIf', { type: () => WhatIfInput, description: 'What if.' }) whatIf: WhatIfInput): Promise<ForecastChange[]> {
    return whatIfForecasts(ctx, whatIfOf(ctx, whatIf));
  }

  @Query(() => [RemedyEffect], { description: "What each remedy would do to a project's forecast; empty without enough history." })
  @Allow(capacityPolicy.read)
  remedyEffects(@Ctx() ctx: RequestContext, @Args('projectId', { type: () => ID, description: 'The project.' }) projectId: string): Promise<RemedyEffect[]> {
    return remedyEffects(ctx, projectId);
  }

  @ResolveField(() => ProjectForecast, { nullable: true, description: 'The latest forecast; null without enough history.' })
  forecast(project: Project, _args: unknown, { ctx }: GraphQLContext): Promise<ProjectForecast | null> {
    return ctx.load(latestForecasts, project.id);
  }

  @ResolveField(() => [ProjectForecast], { description: 'Its forecasts so far, oldest first, at most 26.' })
  forecasts(project: Project, _args: unknown, { ctx }: GraphQLContext): Promise<ProjectForecast[]> {
    return ctx.load(forecastHistory, project.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the latest status says "on track" while the computed probability of the date is below one half and nobody has said why.' })
  async forecastAlarm(project: Project, _args: unknown, { ctx }: GraphQLContext): Promise<boolean> {
    if (!project.latestUpdate) return false;
    const forecast = await ctx.load(latestForecasts, project.id);
    return forecast !== null && contradicts(project.latestUpdate, forecast);
  }

  @ResolveField(() => LocalizedText, { nullable: true, description: 'Why the latest status stays although the figures say otherwise, if somebody has said so.' })
  async forecastReconciliation(project: Project, _args: unknown, { ctx }: GraphQLContext): Promise<LocalizedText | null> {
    const forecast = await ctx.load(latestForecasts, project.id);
    return forecast?.reconciliations.find(({ statusUpdateId }) => statusUpdateId === project.latestUpdate?.id)?.reason ?? null;
  }

  @Mutation(() => RecalculateForecastResult, { description: "Computes a project's forecast anew, without waiting for the night." })
  @Allow(capacityPolicy.forecast)
  async recalculateForecast(@Ctx() ctx: RequestContext, @Args('input') { projectId }: RecalculateForecastInput): Promise<ForecastSaved> {
    return { projectId: await this.service.compute(ctx, projectId) };
  }

  @Mutation(() => ReconcileForecastResult, { description: 'Says why a status stays "on track" although the figures say otherwise.' })
  @Allow(capacityPolicy.forecast)
  async reconcileForecast(@Ctx() ctx: RequestContext, @Args('input') { projectId, reason }: ReconcileForecastInput): Promise<ForecastSaved> {
    return { projectId: await this.service.reconcile(ctx, projectId, requiredText(reason)) };
  }
}

@Resolver(() => ForecastSaved)
export class ForecastSavedResolver {
  @ResolveField(() => Project, { description: 'The project.' })
  project(saved: ForecastSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> {
    return ctx.load(projectsByIds, saved.projectId);
  }
}

@Resolver(() => ForecastChange)
export class ForecastChangeResolver {
  @ResolveField(() => Project, { nullable: true, description: 'The project.' })
  project(change: ForecastChange, _args: unknown, { ctx }: GraphQLContext): Promise<Project | null> {
    return ctx.load(projectsByIds, change.projectId);
  }
}
