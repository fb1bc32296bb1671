import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { ForecastsService } from './forecasts.service.ts';
import { ProblemsService } from './problems.service.ts';

/** Every night: what is wrong, and when projects will be done. */
@Injectable()
export class CapacityJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly problems: ProblemsService,
    private readonly forecasts: ForecastsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'capacity.detect', every: 'NIGHT', run: async (ctx) => void (await this.problems.detect(ctx)) });
    this.jobs.register({ name: 'capacity.forecast', every: 'NIGHT', run: async (ctx) => void (await this.forecasts.computeAll(ctx)) });
  }
}
