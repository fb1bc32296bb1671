import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { DEFINITION } from './definition.ts';
import { scorecardNow } from './scorecard.reads.ts';

/** Keeps the scorecard of each week. */
@Injectable()
export class ScorecardService implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'scorecard.snapshot', every: 'WEEK', run: (ctx) => this.snapshot(ctx) });
  }

  /** Writes down the indices and parts of today as those of this week; a week is written once and never changed. */
  async snapshot(ctx: RequestContext): Promise<void> {
    const { overall, indices } = await scorecardNow(ctx);
    await ctx.query(
      `insert into scorecard_snapshots (workspace_id, id, created_at, created_by, updated_at, week, definition, overall, indices, parts)
       values ($1, $2, $3, $4, $3, date_trunc('week', $5::date)::date, $6, $7, $8, $9) on conflict (workspace_id, week) do nothing`,
      [
        ctx.workspaceId,
        uuid(),
        ctx.now,
        ctx.memberId,
        ctx.today,
        DEFINITION,
        overall,
        JSON.stringify(indices.map(({ recommendation, value }) => ({ recommendation, value }))),
        JSON.stringify(indices.flatMap(({ parts }) => parts)),
      ],
    );
  }
}
