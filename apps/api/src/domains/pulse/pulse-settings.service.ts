import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { insertRow, updateRow } from '../../platform/database/rows.ts';
import { Conflict } from '../../platform/errors/problems.ts';
import { pulseSettingsActions } from './pulse.audit.ts';
import { PulseSettingsRow } from './pulse.entities.ts';
import { PulseSurveysService } from './pulse-surveys.service.ts';
import { settingsOf } from './settings.reads.ts';

export interface Rhythm {
  openOnDay: number;
  openDays: number;
  kMin: number;
}

/** When the pulse beats. */
@Injectable()
export class PulseSettingsService {
  constructor(private readonly surveys: PulseSurveysService) {}

  /**
   * Changes the rhythm; the scheduled survey moves with it, an open one keeps what was promised.
   * @param expectedVersion 0 while nothing was ever set
   * @throws Conflict
   */
  async change(ctx: RequestContext, expectedVersion: number, rhythm: Rhythm): Promise<void> {
    await ctx.query('select 1 from workspaces where id = $1 for update', [ctx.workspaceId]);
    const before = await settingsOf(ctx);
    const changes = changesBetween({ openOnDay: before.openOnDay, openDays: before.openDays, kMin: before.kMin }, rhythm);
    if (before.version === 0) {
      if (expectedVersion !== 0) throw new Conflict(expectedVersion, 0, [], ctx.now, ctx.workspaceId);
      await insertRow(ctx, PulseSettingsRow, rhythm);
    } else {
      const row = await ctx.transaction.findOneByOrFail(PulseSettingsRow, { workspaceId: ctx.workspaceId });
      await updateRow(ctx, PulseSettingsRow, row, expectedVersion, rhythm);
    }
    await audit(ctx, { action: pulseSettingsActions['pulseSettings.changed'], entityId: ctx.workspaceId, changes });
    await this.surveys.schedule(ctx);
  }
}
