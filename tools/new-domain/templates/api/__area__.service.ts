import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { __Thing__Row } from './__thing-kebab__.entity.ts';
import { __thing__Actions } from './__area-kebab__.audit.ts';
import { __thing__Errors } from './__area-kebab__.errors.ts';

export interface __Thing__Values {
  title: Localized;
  note: Localized | null;
}

/** __Things words__: created, changed, put away. */
@Injectable()
export class __Area__Service {
  /** Creates one. @returns its id */
  async create(ctx: RequestContext, values: __Thing__Values): Promise<string> {
    const { id } = await insertRow(ctx, __Thing__Row, { ...values, archivedAt: null });
    await audit(ctx, { action: __thing__Actions['__thing__.created'], entityId: id });
    return id;
  }

  /** Changes the texts. @throws NotFound, Conflict, Refused __THING___ARCHIVED */
  async update(ctx: RequestContext, id: string, expectedVersion: number, values: __Thing__Values): Promise<string> {
    const { changes } = await updateRow(ctx, __Thing__Row, await this.open(ctx, id), expectedVersion, values);
    await audit(ctx, { action: __thing__Actions['__thing__.updated'], entityId: id, changes });
    return id;
  }

  /** Puts it away. @throws NotFound, Conflict, Refused __THING___ARCHIVED */
  async archive(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    await updateRow(ctx, __Thing__Row, await this.open(ctx, id), expectedVersion, { archivedAt: ctx.now });
    await audit(ctx, { action: __thing__Actions['__thing__.archived'], entityId: id });
    return id;
  }

  private async open(ctx: RequestContext, id: string): Promise<__Thing__Row> {
    const row = await findRow(ctx, __Thing__Row, id);
    if (row.archivedAt) throw new Refused(__thing__Errors.__THING___ARCHIVED);
    return row;
  }
}
