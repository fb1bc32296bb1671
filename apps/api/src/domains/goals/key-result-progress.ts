import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, updateRow } from '../../platform/database/rows.ts';
import { KeyResultRow } from './goal.entities.ts';
import { noteProgress } from './goal-progress-points.ts';
import { checkInActions } from './goals.audit.ts';
import { valueAt } from './goals.progress.ts';

/** Lets work move key results: called by later domains inside the transaction of the work. */
@Injectable()
export class KeyResultProgress {
  /**
   * Sets a computed key result to `fraction` (0 to 1) of the way from start to target. Writes nothing when the value stays.
   * @throws NotFound
   */
  async setFraction(ctx: RequestContext, keyResultId: string, fraction: number): Promise<void> {
    await ctx.query('select 1 from key_results where workspace_id = $1 and id = $2 for no key update', [ctx.workspaceId, keyResultId]);
    const row = await findRow(ctx, KeyResultRow, keyResultId);
    const currentValue = valueAt(fraction, { start: row.startValue, target: row.targetValue });
    if (row.source === 'MANUAL' || currentValue === row.currentValue) return;
    const { changes } = await updateRow(ctx, KeyResultRow, row, row.version, { currentValue });
    await noteProgress(ctx, row.goalId);
    await audit(ctx, { action: checkInActions['keyResult.measured'], entityId: keyResultId, changes });
  }
}
