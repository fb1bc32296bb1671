import type { Plan, WorkPackage } from '@tandem/forecast/packages';
import { total, type Throughput } from '@tandem/forecast/history';

/** What a forecast knows about a project. */
export interface ProjectFigures {
  id: string;
  /** Tasks not done. */
  items: number;
  /** Working days until the planned start; 0 for a project at work. */
  startsIn: number;
  /** Tasks it finished on each working day of the window. */
  own: Throughput;
  /** Tasks that all projects of its team finished, and among how many open projects the team shares its days. */
  team: Throughput;
  teamProjects: number;
  /** Projects that must be done before it can be. */
  after: readonly string[];
}

/** Fewer finished tasks than these say nothing about a project's own pace. */
const ENOUGH_DONE = 3;

const paceIsKnown = (figures: ProjectFigures) => total(figures.own) >= ENOUGH_DONE;

/** Whether there is any history to draw days from. */
export const canForecast = (figures: ProjectFigures): boolean => figures.items === 0 || paceIsKnown(figures) || total(figures.team) >= ENOUGH_DONE;

/** Tasks finished on a working day, on average: by the project itself, or its share of what its team finishes. */
export function rateOf(figures: ProjectFigures): number {
  const days = figures.own.length || 1;
  return paceIsKnown(figures) ? total(figures.own) / days : total(figures.team) / days / Math.max(1, figures.teamProjects);
}

/** Id of the part with which a project ends. */
export const endOf = (projectId: string): string => `end:${projectId}`;

/**
 * A project and everything it waits for as a plan for the engine: a wait for the planned start, the work at the project's own pace (or at its share
 * of the team's while it has none), and a last task that also waits for the projects before it. So a late supplier delays the end, not the work.
 * @param projects by id; must hold the project
 */
export function planOf(projectId: string, projects: ReadonlyMap<string, ProjectFigures>): Plan {
  const packages: WorkPackage[] = [];
  const throughput = new Map<string, Throughput>();
  const placed = new Set<string>();
  const place = (id: string) => {
    const figures = projects.get(id);
    if (!figures || placed.has(id)) return;
    placed.add(id);
    for (const before of figures.after) place(before);
    packages.push(...partsOf(figures, throughput));
  };
  place(projectId);
  return { packages, throughput };
}

function partsOf(figures: ProjectFigures, throughput: Map<string, Throughput>): WorkPackage[] {
  const { id, items, startsIn, after } = figures;
  const known = paceIsKnown(figures);
  // Without a pace of its own a project gets every n-th day of its team: n times the work at the team's pace.
  const size = known ? 1 : Math.max(1, figures.teamProjects);
  throughput.set(id, known ? figures.own : figures.team);
  throughput.set(`calendar:${id}`, new Uint16Array([1]));
  const last = Math.min(items, 1);
  return [
    { id: `wait:${id}`, items: items === 0 ? 0 : startsIn, crew: `calendar:${id}`, after: [] },
    { id: `work:${id}`, items: (items - last) * size, crew: id, after: [`wait:${id}`] },
    { id: endOf(id), items: last * size, crew: id, after: [`work:${id}`, ...after.map(endOf)] },
  ];
}
