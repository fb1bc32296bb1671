import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, type Patch, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { wishActions } from './customer.audit.ts';
import { customerErrors } from './customer.errors.ts';
import { customerPolicy } from './customer.policy.ts';
import { DataWishRow } from './data-source.entities.ts';
import { DataSourcesService } from './data-sources.service.ts';
import type { CreateDataWishInput } from './data-wish.graphql.ts';

/** Data that marketing wants and does not have: open until a source meets it or somebody gives it up with a reason. */
@Injectable()
export class DataWishesService {
  constructor(private readonly sources: DataSourcesService) {}

  /** @returns the id @throws Refused for others than marketing */
  async create(ctx: RequestContext, input: CreateDataWishInput): Promise<string> {
    customerPolicy.wish.assert(ctx);
    const { id } = await insertRow(ctx, DataWishRow, { ...wishOf(input), state: 'OPEN', sourceId: null, reason: null, closedAt: null, closedById: null });
    await audit(ctx, { action: wishActions['dataWish.created'], entityId: id });
    return id;
  }

  /** @throws NotFound, Refused for others than marketing and a settled wish, Conflict */
  async update(ctx: RequestContext, id: string, expectedVersion: number, input: CreateDataWishInput): Promise<string> {
    const wish = await open(ctx, id);
    customerPolicy.wish.assert(ctx);
    return change(ctx, wish, expectedVersion, 'dataWish.updated', wishOf(input));
  }

  /** A source holds what was wanted. Either side may say so. @throws NotFound, Refused, Conflict */
  async meet(ctx: RequestContext, id: string, expectedVersion: number, sourceId: string): Promise<string> {
    const wish = await open(ctx, id);
    const source = await this.sources.held(ctx, sourceId);
    return change(ctx, wish, expectedVersion, 'dataWish.met', { state: 'MET', sourceId: source.id, closedAt: ctx.now, closedById: ctx.memberId });
  }

  /** @throws NotFound, Refused for others than marketing and a settled wish, Conflict */
  async drop(ctx: RequestContext, id: string, expectedVersion: number, reason: Localized): Promise<string> {
    const wish = await open(ctx, id);
    customerPolicy.wish.assert(ctx);
    return change(ctx, wish, expectedVersion, 'dataWish.dropped', { state: 'DROPPED', reason, closedAt: ctx.now, closedById: ctx.memberId });
  }
}

const wishOf = ({ want, activity, stage }: CreateDataWishInput) => ({ want: requiredText(want), activity: requiredText(activity), stage });

async function open(ctx: RequestContext, id: string): Promise<DataWishRow> {
  const wish = await findRow(ctx, DataWishRow, id);
  if (wish.state !== 'OPEN') throw new Refused(customerErrors.WISH_CLOSED);
  return wish;
}

async function change(ctx: RequestContext, wish: DataWishRow, expectedVersion: number, action: keyof typeof wishActions, patch: Patch<DataWishRow>): Promise<string> {
  const { changes } = await updateRow(ctx, DataWishRow, wish, expectedVersion, patch);
  await audit(ctx, { action: wishActions[action], entityId: wish.id, changes });
  return wish.id;
}
