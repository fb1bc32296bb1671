import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Invalid } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { useActions } from './customer.audit.ts';
import { customerErrors } from './customer.errors.ts';
import { customerPolicy } from './customer.policy.ts';
import { DataUseRow } from './data-source.entities.ts';
import type { RecordDataUseInput } from './data-source.inputs.ts';
import { DataSourcesService } from './data-sources.service.ts';

/** What marketing does with the data that is held. */
@Injectable()
export class DataUsesService {
  constructor(private readonly sources: DataSourcesService) {}

  /** @returns the id of the source @throws NotFound, Refused for others than marketing or a source no longer held, Invalid for a day to come */
  async record(ctx: RequestContext, input: RecordDataUseInput): Promise<string> {
    customerPolicy.use.assert(ctx);
    const source = await this.sources.held(ctx, input.sourceId);
    assertPast(ctx, input.usedOn);
    const { id } = await insertRow(ctx, DataUseRow, { sourceId: source.id, activity: requiredText(input.activity), stage: input.stage, lastUsedOn: input.usedOn });
    await audit(ctx, { action: useActions['dataUse.recorded'], entityId: id });
    return source.id;
  }

  /** The same was done again. @returns the id of the source @throws NotFound, Refused, Invalid for a day to come or not later than the last, Conflict */
  async repeat(ctx: RequestContext, id: string, expectedVersion: number, usedOn: string): Promise<string> {
    const use = await findRow(ctx, DataUseRow, id);
    customerPolicy.use.assert(ctx);
    await this.sources.held(ctx, use.sourceId);
    assertPast(ctx, usedOn);
    if (usedOn <= use.lastUsedOn && use.version === expectedVersion) throw Invalid.field('usedOn', customerErrors.USE_GOES_BACK, { day: use.lastUsedOn });
    const { changes } = await updateRow(ctx, DataUseRow, use, expectedVersion, { lastUsedOn: usedOn });
    await audit(ctx, { action: useActions['dataUse.repeated'], entityId: id, changes });
    return use.sourceId;
  }
}

function assertPast(ctx: RequestContext, usedOn: string): void {
  if (usedOn > ctx.today) throw Invalid.field('usedOn', customerErrors.USE_IN_FUTURE);
}
