import type { RequestContext } from '../../platform/context/request-context.ts';
import { measure } from './lane-measures.ts';
import { laneRows } from './lanes.reads.ts';
import type { LaneType } from './request.graphql.ts';
import type { Lane } from './request-states.ts';

/** The lanes as people see them: limits, what lies in them, and what they have kept. */
export async function lanesOf(ctx: RequestContext, lane: Lane | null = null): Promise<LaneType[]> {
  const rows = await laneRows(ctx, lane);
  return rows.map(({ deliveries, ahead: _ahead, ...row }) => {
    const { throughput: _throughput, cycleDays: _cycleDays, ...measured } = measure(ctx.member, ctx.today, deliveries);
    return { ...row, ...measured };
  });
}
