import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Counter } from 'prom-client';
import type { Config } from '../config/config.ts';
import { CONFIG } from '../config/config.module.ts';
import { RequestContext } from '../context/request-context.ts';
import { Database } from '../database/database.ts';
import { AfterWork } from '../mutation/after-work.ts';
import { Changes } from '../mutation/changes.ts';
import { type Job, Jobs } from './jobs.ts';
import { type JobWorkspace, MACHINE, machineMembership } from '../identity/machine.ts';
import { latestPeriod } from './periods.ts';

const TICK_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;
const KEPT_DAYS = 100;

interface Failure {
  times: number;
  notBefore: number;
}

/**
 * Runs every job once for each workspace and period. The record of the run is written in the transaction of its work, under a primary key:
 * a job that is killed has done nothing and is tried again, two processes never do the same work, a restart finds what is still due.
 */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  /** Runs by outcome, shown among the metrics of the process. */
  readonly runs = new Counter({ name: 'tandem_job_runs_total', help: 'Runs of jobs by outcome', labelNames: ['job', 'outcome'], registers: [] });
  private readonly log = new Logger('jobs');
  /** What this process knows to be done, so that a tick asks the database only for what is new. */
  private readonly done = new Map<string, string>();
  private readonly failures = new Map<string, Failure>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly changes: Changes,
    private readonly afterWork: AfterWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.JOBS) return;
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.tick());
    }, TICK_MS);
    this.timer.unref();
  }

  /** Lets the run under way end; what is still due waits for the next start. */
  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async tick(): Promise<void> {
    await this.runDue(new Date()).catch((error: unknown) => this.log.error({ error }, 'Jobs could not be looked for'));
  }

  /** Does everything that is due at `now`. @returns how many runs there were */
  async runDue(now: Date): Promise<number> {
    let count = 0;
    for (const workspace of await this.workspaces()) {
      for (const job of this.jobs.all()) if (await this.attempt(job, workspace, now)) count += 1;
    }
    return count;
  }

  private async attempt(job: Job, workspace: JobWorkspace, now: Date): Promise<boolean> {
    const key = `${job.name} ${workspace.id}`;
    const period = latestPeriod(job.every, now, workspace.timezone);
    if (this.done.get(key) === period || now.getTime() < (this.failures.get(key)?.notBefore ?? 0)) return false;
    try {
      const ran = await this.once(job, workspace, period, now);
      this.done.set(key, period);
      this.failures.delete(key);
      if (ran) this.runs.inc({ job: job.name, outcome: 'done' });
      return ran;
    } catch (error) {
      const times = (this.failures.get(key)?.times ?? 0) + 1;
      this.failures.set(key, { times, notBefore: now.getTime() + Math.min(LONGEST_WAIT_MS, 60_000 * 2 ** (times - 1)) });
      this.runs.inc({ job: job.name, outcome: 'failed' });
      this.log.error({ error, job: job.name, workspace: workspace.id, period, times }, 'A job failed and will be tried again');
      return false;
    }
  }

  private async once(job: Job, workspace: JobWorkspace, period: string, now: Date): Promise<boolean> {
    let changed = false;
    const ran = await this.database.transaction({ workspaceId: workspace.id }, async (tx) => {
      const claimed = await this.database.readWithin(
        tx,
        'insert into job_runs (workspace_id, job, period, ran_at) values ($1, $2, $3, $4) on conflict do nothing returning job',
        [workspace.id, job.name, period, now],
      );
      if (claimed.length === 0) return false;
      await tx.query(`delete from job_runs where workspace_id = $1 and job = $2 and ran_at < $3::timestamptz - make_interval(days => ${KEPT_DAYS})`, [workspace.id, job.name, now]);
      const membership = await machineMembership(this.database, tx, workspace, now);
      const actor = { ...MACHINE, sessionId: '' };
      const ctx = new RequestContext({ database: this.database, requestId: `job-${randomUUID()}`, language: 'EN', now, actor, membership, ip: '' });
      ctx.tx = tx;
      await job.run(ctx);
      await this.afterWork.run(ctx);
      changed = ctx.auditCount > 0;
      return true;
    });
    if (changed) this.changes.announce(workspace.id);
    return ran;
  }

  /** Every workspace: the one question of the whole API that is not asked inside a workspace. */
  private workspaces(): Promise<JobWorkspace[]> {
    return this.database.transaction({}, async (tx) => {
      await tx.query(`select set_config('app.jobs', 'on', true)`);
      return this.database.readWithin<JobWorkspace>(tx, 'select id, slug, timezone, country from workspaces order by id');
    });
  }
}
