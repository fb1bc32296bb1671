import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context.ts';
import type { Rhythm } from './periods.ts';

/** Work that nobody asks for: an escalation, a nightly detector, a weekly snapshot. */
export interface Job {
  /** Stable name, e.g. `requests.escalate`. */
  name: string;
  every: Rhythm;
  /**
   * Does the work for one workspace, in one transaction that also records the run: all of it and the record, or nothing.
   * `ctx` acts as Tandem itself (an administrator of neither side).
   */
  run: (ctx: RequestContext) => Promise<void>;
}

/** Where domains declare their jobs, in `onModuleInit` of the provider that does the work. */
@Injectable()
export class Jobs {
  private readonly jobs = new Map<string, Job>();

  /** @throws Error when two jobs have one name */
  register(job: Job): void {
    if (this.jobs.has(job.name)) throw new Error(`Job ${job.name} is declared twice`);
    this.jobs.set(job.name, job);
  }

  all(): Job[] {
    return [...this.jobs.values()];
  }
}
