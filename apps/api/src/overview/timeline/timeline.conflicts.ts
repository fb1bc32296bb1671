import type { Freeze } from '../../domains/projects/projects.public.ts';
import type { TimelineConflict } from './timeline.graphql.ts';
import type { ProjectRow } from './timeline.reads.ts';
import type { Window } from './timeline.window.ts';

type Dated = Pick<TimelineConflict, 'day' | 'projectKey' | 'key' | 'title' | 'milestoneId'>;

/** What is still ahead and therefore can be moved: deadlines of open projects and open milestones, as far as they lie in these weeks. */
function datesOf(project: ProjectRow, { from, to }: Window): Dated[] {
  if (project.state === 'DONE') return [];
  const { key } = project;
  const milestones = project.milestones.filter(({ state }) => state === 'OPEN').map(({ id, title, due }) => ({ day: due, projectKey: key, key, title, milestoneId: id }));
  const deadline = { day: project.endsOn, projectKey: key, key, title: project.name, milestoneId: null };
  return deadline.day >= from && deadline.day <= to ? [...milestones, deadline] : milestones;
}

/** Dates inside a freeze, its first and last day included; dates that have passed are no plan any more. */
export function inFreezes(projects: readonly ProjectRow[], freezes: readonly Freeze[], window: Window, today: string): TimelineConflict[] {
  const dates = projects.flatMap((project) => datesOf(project, window)).filter(({ day }) => day >= today);
  return dates.flatMap((date) =>
    freezes
      .filter(({ firstDay, lastDay }) => firstDay <= date.day && date.day <= lastDay)
      .map(({ name, lastDay }): TimelineConflict => ({ ...date, kind: 'FREEZE', otherKey: null, otherTitle: name, otherDay: lastDay, pOnTime: null })),
  );
}

/**
 * Deadlines that the latest forecast misses in more than half of the futures: by the day on which half of them are done, so that a deadline moved since
 * is judged at once. The probability itself belongs to the deadline it was computed for.
 */
export function missedByForecast(projects: readonly ProjectRow[], { from, to }: Window): TimelineConflict[] {
  return projects.flatMap(({ key, name, state, endsOn, forecast }): TimelineConflict[] => {
    if (state === 'DONE' || !forecast || endsOn < from || endsOn > to) return [];
    const { p50, pOnTime, deadline } = forecast;
    if (p50 !== null && p50 <= endsOn) return [];
    return [{ kind: 'FORECAST', day: endsOn, projectKey: key, key, title: name, milestoneId: null, otherKey: null, otherTitle: null, otherDay: p50, pOnTime: deadline === endsOn ? pOnTime : null }];
  });
}
