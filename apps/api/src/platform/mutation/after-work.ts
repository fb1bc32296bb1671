import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context.ts';

/** Ids of what a piece of work left audit events about, by entity. */
export type Touched = ReadonlyMap<string, ReadonlySet<string>>;
export type AfterWorkStep = (ctx: RequestContext, touched: Touched) => Promise<void>;

/**
 * What follows every piece of work in the transaction of that work: a mutation, a job, a step of the demo story. Domains declare their steps in
 * `onModuleInit`; a step that throws takes the work back with it.
 */
@Injectable()
export class AfterWork {
  private readonly steps: AfterWorkStep[] = [];

  register(step: AfterWorkStep): void {
    this.steps.push(step);
  }

  /** Runs every step once for what has been touched since the last time. Work that touched nothing costs nothing. */
  async run(ctx: RequestContext): Promise<void> {
    const touched = ctx.takeTouched();
    if (touched.size === 0) return;
    for (const step of this.steps) await step(ctx, touched);
  }
}
