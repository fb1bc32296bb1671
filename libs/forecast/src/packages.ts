import type { Throughput } from './history.ts';
import { type Outcome, outcomeOf, RUNS } from './outcome.ts';
import { fillDays } from './queue.ts';
import { scramble, startOf } from './random.ts';

/** A part of a project: so many items left, done by one crew, after other parts. */
export interface WorkPackage {
  id: string;
  /** Items left; 0 is a part that is done, or a milestone. */
  items: number;
  /** Whose throughput works it off. Parts of one crew are done one after another, in the order given. */
  crew: string;
  /** Parts that must be done before; unknown ids are taken as done. */
  after: readonly string[];
}

export interface Plan {
  packages: readonly WorkPackage[];
  /** Items finished on each working day of the past, by crew. A crew without history never finishes. */
  throughput: ReadonlyMap<string, Throughput>;
  /** Done against planned, > 0: 0.8 stretches the work by a quarter. */
  realityFactor?: number;
}

/** A circle among the parts: no order of work satisfies it. */
export class CircularPlan extends Error {}

/**
 * When the whole plan is done, and each of its parts. A part begins when those before it and the crew's previous part are done; its duration is drawn
 * from the crew's measured days. Every part has its own stream of days, so more work in one is never earlier for any.
 *
 * @throws CircularPlan
 */
export function simulatePlan(plan: Plan, { seed, runs = RUNS }: { seed: number; runs?: number }): { whole: Outcome; parts: Map<string, Outcome> } {
  const steps = stepsOf(plan);
  const stretch = 1 / (plan.realityFactor ?? 1);
  const works = steps.map(({ part }) => Math.ceil(part.items * stretch));
  const reached = new Float64Array(Math.max(0, ...works) + 1);
  const ends = steps.map(() => new Float64Array(runs));
  const whole = new Float64Array(runs);
  const now = new Float64Array(steps.length);
  const empty: Throughput = new Uint16Array(0);
  for (let run = 0; run < runs; run += 1) {
    let latest = 0;
    for (let index = 0; index < steps.length; index += 1) {
      const step = steps[index];
      if (!step) continue;
      const work = works[index] ?? 0;
      let begin = 0;
      for (const before of step.before) begin = Math.max(begin, now[before] ?? 0);
      fillDays(reached, plan.throughput.get(step.part.crew) ?? empty, work, scramble(startOf(seed, run) ^ step.stream));
      const end = begin + (reached[work] ?? Infinity);
      now[index] = end;
      latest = Math.max(latest, end);
      const target = ends[index];
      if (target) target[run] = end;
    }
    whole[run] = latest;
  }
  return { whole: outcomeOf(whole), parts: new Map(steps.map(({ part }, index) => [part.id, outcomeOf(ends[index] ?? new Float64Array(0))])) };
}

interface Step {
  part: WorkPackage;
  /** Positions of the steps that must have ended. */
  before: number[];
  /** Which stream of days this part draws from: by its place in the plan, so that it does not change with the work. */
  stream: number;
}

/** The parts in an order that respects what comes before what; among free ones the plan's own order decides. */
function stepsOf(plan: Plan): Step[] {
  const known = new Set(plan.packages.map(({ id }) => id));
  const position = new Map<string, number>();
  const lastOfCrew = new Map<string, number>();
  const steps: Step[] = [];
  let waiting = plan.packages.map((part, stream) => ({ part, stream: scramble(stream + 1) }));
  while (waiting.length > 0) {
    const next = waiting.find(({ part }) => part.after.every((id) => !known.has(id) || position.has(id)));
    if (!next) throw new CircularPlan(`Parts wait for each other: ${waiting.map(({ part }) => part.id).join(', ')}`);
    const before = next.part.after.flatMap((id) => position.get(id) ?? []);
    const previous = lastOfCrew.get(next.part.crew);
    steps.push({ ...next, before: previous === undefined ? before : [...before, previous] });
    position.set(next.part.id, steps.length - 1);
    lastOfCrew.set(next.part.crew, steps.length - 1);
    waiting = waiting.filter((each) => each !== next);
  }
  return steps;
}
