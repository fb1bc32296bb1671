import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { DEFAULT_WIP } from './lanes.reads.ts';
import { LanePolicyEntity } from './request.entities.ts';
import type { UpdateLaneInput } from './request.inputs.ts';
import type { Lane } from './request-states.ts';
import { laneActions } from './requests.audit.ts';
import { requestErrors } from './requests.errors.ts';
import { requestsPolicy } from './requests.policy.ts';

/** Lanes: how much each takes on at once. Their promises are measured and cannot be typed. */
@Injectable()
export class LanesService {
  /** Sets the limit of parts under way. @throws Refused for anybody but the CIO; Conflict */
  async update(ctx: RequestContext, input: UpdateLaneInput): Promise<Lane> {
    requestsPolicy.setLane.assert(ctx);
    const policy = await this.lock(ctx, input.lane);
    const { changes } = await updateRow(ctx, LanePolicyEntity, policy, input.expectedVersion, { wipLimit: input.wipLimit });
    await audit(ctx, { action: laneActions['lane.updated'], entityId: policy.id, changes });
    return input.lane;
  }

  /**
   * Makes sure that `size` more parts fit into the lane. A request larger than the limit may be alone in an empty lane. Holds the lane locked until the
   * transaction ends, so that two people cannot take the last place.
   * @throws Refused when the lane is full
   */
  async assertRoom(ctx: RequestContext, lane: Lane, size: number): Promise<void> {
    const { wipLimit } = await this.lock(ctx, lane);
    const [row] = await ctx.query<{ inWork: number }>(
      `select coalesce(sum(size), 0)::int as "inWork" from requests where workspace_id = $1 and lane = $2 and state = 'IN_PROGRESS'`,
      [ctx.workspaceId, lane],
    );
    const inWork = row?.inWork ?? 0;
    if (inWork > 0 && inWork + size > wipLimit) throw new Refused(requestErrors.LANE_FULL, { inWork, limit: wipLimit });
  }

  /** The policy of a lane, locked; made with the default limit when the workspace has none yet. */
  private async lock(ctx: RequestContext, lane: Lane): Promise<LanePolicyEntity> {
    await ctx.query(
      `insert into lane_policies (workspace_id, id, created_at, created_by, updated_at, lane, wip_limit) values ($1, $2, $3, $4, $3, $5, $6) on conflict (workspace_id, lane) do nothing`,
      [ctx.workspaceId, uuid(), ctx.now, ctx.memberId, lane, DEFAULT_WIP[lane]],
    );
    await ctx.query('select 1 from lane_policies where workspace_id = $1 and lane = $2 for no key update', [ctx.workspaceId, lane]);
    return ctx.transaction.findOneByOrFail(LanePolicyEntity, { workspaceId: ctx.workspaceId, lane });
  }
}
