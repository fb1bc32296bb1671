import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { CycleRow } from './goal.entities.ts';
import { oneAtATime } from './goal-parents.ts';
import { cycleActions } from './goals.audit.ts';
import { goalErrors } from './goals.errors.ts';

export interface CycleValues {
  name: Localized;
  startsOn: string;
  endsOn: string;
}

/** Spans of time for which goals are set. */
@Injectable()
export class CyclesService {
  /** @returns the id @throws Invalid for days out of order */
  async create(ctx: RequestContext, values: CycleValues): Promise<string> {
    checkOrder(values);
    const row = await insertRow(ctx, CycleRow, values);
    await audit(ctx, { action: cycleActions['cycle.created'], entityId: row.id });
    return row.id;
  }

  /** The days of a cycle are part of what both sides signed, so they move only while nobody has. @throws NotFound, Conflict, Invalid, Refused */
  async update(ctx: RequestContext, id: string, expectedVersion: number, values: CycleValues): Promise<string> {
    checkOrder(values);
    const row = await findRow(ctx, CycleRow, id);
    const moves = row.startsOn !== values.startsOn || row.endsOn !== values.endsOn;
    if (moves && (await this.isSigned(ctx, id))) throw new Refused(goalErrors.CYCLE_IN_USE);
    const { changes } = await updateRow(ctx, CycleRow, row, expectedVersion, values);
    await audit(ctx, { action: cycleActions['cycle.updated'], entityId: id, changes });
    return id;
  }

  /** Whether a head has signed a goal with these days: one that was in force, or a version that waits and has a signature. */
  private async isSigned(ctx: RequestContext, id: string): Promise<boolean> {
    await oneAtATime(ctx);
    const rows = await ctx.query(
      `select 1 from goals g where g.workspace_id = $1 and g.cycle_id = $2 and g.in_force_version is not null
       union all
       select 1 from goal_versions v
       join goals g on g.workspace_id = v.workspace_id and g.id = v.goal_id and v.number = coalesce(g.proposed_version, g.latest_version)
       join goal_signatures s on s.workspace_id = v.workspace_id and s.goal_id = v.goal_id and s.version_number = v.number
       where v.workspace_id = $1 and v.snapshot ->> 'cycleId' = $2::text limit 1`,
      [ctx.workspaceId, id],
    );
    return rows.length > 0;
  }
}

function checkOrder({ startsOn, endsOn }: CycleValues): void {
  if (endsOn <= startsOn) throw Invalid.field('endsOn', commonErrors.DATES_OUT_OF_ORDER);
}
