import type { INestApplicationContext } from '@nestjs/common';
import { localDay } from '../calendar/working-days.ts';
import type { RequestContext, Role, Side } from '../context/request-context.ts';

/** The story's clock; in summer Poland is two hours ahead, which makes no difference to a story. */
const HOURS_AHEAD_OF_UTC = 1;

/** Something a person of the demo story did at some moment. */
export interface DemoStep {
  person: string;
  at: Date;
  work: (ctx: RequestContext) => Promise<void>;
}

/** Somebody of the demo story, as far as a domain needs to know. */
export interface DemoPerson {
  key: string;
  role: Role;
  side: Side | null;
}

/** What a domain adds to the demo story: `planX(app, plan)` of its `x.demo.ts`, found by the generated registry. */
export type DemoPart = (app: INestApplicationContext, plan: DemoPlan) => void;

/**
 * The demo story as steps, all relative to today. Every domain adds its own; they are played in the order of time, as the persons who did them,
 * through the same services that the API uses: so the rules held, and the audit log tells the same story.
 */
export class DemoPlan {
  private readonly steps: DemoStep[] = [];
  readonly ids = new DemoIds();
  /** The first moment of the workspace's day, as if it were in UTC. */
  private readonly midnight: number;

  constructor(
    /** Now; the story ends here. */
    private readonly now: Date,
    readonly people: readonly DemoPerson[],
    timezone: string,
  ) {
    this.midnight = Date.parse(`${localDay({ timezone }, now)}T00:00:00Z`);
  }

  /** The moment `hour` o'clock on the day `days` from today (negative for the past), never later than now. */
  at(days: number, hour = 10): Date {
    const moment = new Date(this.midnight + days * 86_400_000 + (hour - HOURS_AHEAD_OF_UTC) * 3_600_000);
    return moment > this.now ? new Date(this.now.getTime() - 60_000) : moment;
  }

  /** The day `days` from today, yyyy-mm-dd. */
  day(days: number): string {
    return new Date(this.midnight + days * 86_400_000).toISOString().slice(0, 10);
  }

  /** Days from today to a weekday (0 Monday … 6 Sunday) of the week `weeks` from this one. */
  weekday(weeks: number, weekday: number): number {
    const today = (new Date(this.midnight).getUTCDay() + 6) % 7;
    return weeks * 7 + weekday - today;
  }

  step(person: string, at: Date, work: DemoStep['work']): void {
    this.steps.push({ person, at, work });
  }

  /** Steps in the order of time; those of one moment in the order in which they were added. */
  inOrder(): DemoStep[] {
    return this.steps.map((step, index) => ({ step, index })).sort((a, b) => a.step.at.getTime() - b.step.at.getTime() || a.index - b.index).map(({ step }) => step);
  }
}

/** Ids of what the story has made so far, by a name such as `goal:one-profile`. */
export class DemoIds {
  private readonly ids = new Map<string, string>();

  set(name: string, id: string): void {
    this.ids.set(name, id);
  }

  /** @throws Error for a name that no earlier step has set */
  get(name: string): string {
    const id = this.ids.get(name);
    if (!id) throw new Error(`The demo story has not made ${name} yet`);
    return id;
  }
}
