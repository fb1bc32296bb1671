import { Global, Module } from '@nestjs/common';
import { JobRunner } from './job-runner.ts';
import { Jobs } from './jobs.ts';

/** Work on a clock, once for each workspace and period. */
@Global()
@Module({ providers: [Jobs, JobRunner], exports: [Jobs, JobRunner] })
export class JobsModule {}
