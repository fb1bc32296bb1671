import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Invalid } from '../../platform/errors/problems.ts';
import { CycleRow } from './goal.entities.ts';
import { cycleActions } from './goals.audit.ts';

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

  /** @throws NotFound, Conflict, Invalid */
  async update(ctx: RequestContext, id: string, expectedVersion: number, values: CycleValues): Promise<string> {
    checkOrder(values);
    const { changes } = await updateRow(ctx, CycleRow, await findRow(ctx, CycleRow, id), expectedVersion, values);
    await audit(ctx, { action: cycleActions['cycle.updated'], entityId: id, changes });
    return id;
  }
}

function checkOrder({ startsOn, endsOn }: CycleValues): void {
  if (endsOn <= startsOn) throw Invalid.field('endsOn', commonErrors.DATES_OUT_OF_ORDER);
}
