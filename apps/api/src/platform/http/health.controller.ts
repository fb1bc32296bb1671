import { Controller, Get, Headers, HttpException, Inject } from '@nestjs/common';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Config } from '../config/config.ts';
import { CONFIG } from '../config/config.module.ts';
import { Database } from '../database/database.ts';
import { passwordHashes } from '../identity/passwords.ts';
import { JobRunner } from '../jobs/job-runner.ts';

/** Liveness and readiness for whoever restarts or routes to this process, and its metrics for whoever holds the token. */
@Controller()
export class HealthController {
  private readonly registry = new Registry();
  private readonly checks: Counter;

  constructor(
    private readonly database: Database,
    jobs: JobRunner,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    collectDefaultMetrics({ register: this.registry });
    this.checks = new Counter({ name: 'tandem_readiness_failures_total', help: 'Readiness checks that failed', registers: [this.registry] });
    this.registry.registerMetric(jobs.runs);
    this.registry.registerMetric(passwordHashes);
    const { pool } = this.database;
    new Gauge({
      name: 'tandem_database_connections',
      help: 'Connections to PostgreSQL',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        this.set({ state: 'total' }, pool.totalCount);
        this.set({ state: 'idle' }, pool.idleCount);
        this.set({ state: 'waiting' }, pool.waitingCount);
      },
    });
  }

  /** The process runs. */
  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers. */
  @Get('health/ready')
  async ready() {
    try {
      await this.database.read({}, 'select 1 as ok');
      return { status: 'ok' };
    } catch {
      this.checks.inc();
      throw new HttpException({ status: 'unavailable', reason: 'database' }, 503);
    }
  }

  /** Prometheus metrics, with the bearer token of METRICS_TOKEN; 404 without it, so that nobody learns they exist. */
  @Get('metrics')
  async metrics(@Headers('authorization') authorization: string | undefined): Promise<string> {
    if (!this.config.METRICS_TOKEN || authorization !== `Bearer ${this.config.METRICS_TOKEN}`) throw new HttpException({ message: 'Not found' }, 404);
    return this.registry.metrics();
  }
}
