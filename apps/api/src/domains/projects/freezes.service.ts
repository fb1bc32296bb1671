import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { deleteRow, findRow, insertRow } from '../../platform/database/rows.ts';
import { Invalid } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import type { AddFreezeInput, Freeze } from './freeze.graphql.ts';
import { FreezeEntity } from './freeze.entity.ts';
import { daysBetween } from './health.ts';
import { freezeActions } from './projects.audit.ts';
import { projectErrors } from './projects.errors.ts';
import { projectsPolicy } from './projects.policy.ts';

/** A quarter: what is longer is not a freeze but another plan. */
const LONGEST_DAYS = 92;

/** Freezes of IT: days that both departments plan around. */
@Injectable()
export class FreezesService {
  /** Adds a freeze. @throws Refused for who may not, Invalid for days in the wrong order, over already, or more than a quarter apart */
  async add(ctx: RequestContext, input: AddFreezeInput): Promise<Freeze> {
    projectsPolicy.freeze.assert(ctx);
    const { firstDay, lastDay } = input;
    if (lastDay < firstDay) throw Invalid.field('lastDay', projectErrors.FREEZE_ORDER);
    if (lastDay < ctx.today) throw Invalid.field('lastDay', projectErrors.FREEZE_OVER);
    if (daysBetween(firstDay, lastDay) > LONGEST_DAYS) throw Invalid.field('lastDay', projectErrors.FREEZE_TOO_LONG);
    const freeze = await insertRow(ctx, FreezeEntity, { name: requiredText(input.name), reason: requiredText(input.reason), firstDay, lastDay });
    await audit(ctx, { action: freezeActions['freeze.added'], entityId: freeze.id, changes: changesBetween({}, { firstDay, lastDay }) });
    return viewOf(freeze);
  }

  /** Removes a freeze, also one that is over. @returns what it was @throws Refused, NotFound */
  async remove(ctx: RequestContext, id: string): Promise<Freeze> {
    projectsPolicy.freeze.assert(ctx);
    const freeze = await findRow(ctx, FreezeEntity, id);
    await deleteRow(ctx, FreezeEntity, freeze.id);
    const { firstDay, lastDay } = freeze;
    await audit(ctx, { action: freezeActions['freeze.removed'], entityId: freeze.id, changes: changesBetween({ firstDay, lastDay }, { firstDay: null, lastDay: null }) });
    return viewOf(freeze);
  }
}

const viewOf = ({ id, name, reason, firstDay, lastDay }: FreezeEntity): Freeze => ({ id, name, reason, firstDay, lastDay });
