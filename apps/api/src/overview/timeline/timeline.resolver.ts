import { Args, Query, Resolver } from '@nestjs/graphql';
import { freezesBetween, mayFreeze } from '../../domains/projects/projects.public.ts';
import { Ctx } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { EVERY_ROLE, rule } from '../../platform/permissions/policy.ts';
import { inFreezes, missedByForecast } from './timeline.conflicts.ts';
import { Timeline } from './timeline.graphql.ts';
import { goalsEndingBetween, projectsBetween, waitingInVain } from './timeline.reads.ts';
import { windowOf } from './timeline.window.ts';

const timelinePolicy = { read: rule('timeline.read', EVERY_ROLE) };

@Resolver(() => Timeline)
export class TimelineResolver {
  @Query(() => Timeline, { description: 'Thirteen weeks: goals and launches, projects with their milestones, freezes of IT, and what cannot hold.' })
  @Allow(timelinePolicy.read)
  timeline(
    @Ctx() ctx: RequestContext,
    @Args('from', { type: () => DateScalar, nullable: true, description: 'A day of the first week; of this week unless given.' }) from?: string | null,
  ): Promise<Timeline> {
    return timelineOf(ctx, from);
  }
}

/** The timeline in four statements: projects, goals, freezes, and what waits in vain. */
async function timelineOf(ctx: RequestContext, from: string | null | undefined): Promise<Timeline> {
  const { today } = ctx;
  const window = windowOf(today, from);
  const rows = await projectsBetween(ctx, window);
  const goals = await goalsEndingBetween(ctx, window);
  const freezes = await freezesBetween(ctx, window.from, window.to);
  const conflicts = [...inFreezes(rows, freezes, window, today), ...(await waitingInVain(ctx, window)), ...missedByForecast(rows, window)];
  conflicts.sort((a, b) => a.day.localeCompare(b.day) || a.key.localeCompare(b.key) || a.kind.localeCompare(b.kind));
  const isLaunch = ({ state, deadlineKind, side, endsOn }: (typeof rows)[number]) =>
    state !== 'DONE' && endsOn >= window.from && endsOn <= window.to && (deadlineKind === 'EVENT' || side === 'MARKETING');
  const projects = rows.map((row) => ({ ...row, launch: isLaunch(row) }));
  return { ...window, today, goals, projects, projectsLeftOut: (rows[0]?.total ?? 0) - rows.length, freezes, conflicts, viewerCanFreeze: mayFreeze(ctx) };
}
