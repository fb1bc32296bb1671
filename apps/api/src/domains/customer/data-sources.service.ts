import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, isUuid, type Patch, updateRow } from '../../platform/database/rows.ts';
import { refuseTwin } from '../../platform/database/twins.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { ARTICLE_30 } from './article30.ts';
import { sourceActions } from './customer.audit.ts';
import { customerErrors } from './customer.errors.ts';
import { customerPolicy } from './customer.policy.ts';
import { CustomerDataSourceRow } from './data-source.entities.ts';
import type { CreateDataSourceInput } from './data-source.inputs.ts';

/** What people say of a source, as it is stored. */
export type DataSourceValues = Pick<CustomerDataSourceRow, 'name' | 'customerBenefit' | 'system' | 'ownerId' | 'lawfulBasis' | (typeof ARTICLE_30)[number]>;

/** A source of which only the description is known. */
export const UNSEEN = { reviewedOn: null, reviewedById: null, retiredAt: null, retiredReason: null } satisfies Patch<CustomerDataSourceRow>;

/** The inventory of customer data: described by who works with it, reviewed by the side that does not own it. */
@Injectable()
export class DataSourcesService {
  /** @returns the id @throws Invalid for a name that is taken or an owner who is not active here */
  async create(ctx: RequestContext, input: CreateDataSourceInput): Promise<string> {
    const values = valuesOf(input);
    await this.check(ctx, values, null);
    const { id } = await namedOnce(() => insertRow(ctx, CustomerDataSourceRow, { ...values, ...UNSEEN }));
    await audit(ctx, { action: sourceActions['dataSource.created'], entityId: id });
    return id;
  }

  /** Changes the description; a review of what is no longer so is taken back. @throws NotFound, Invalid, Refused for one no longer held, Conflict */
  async update(ctx: RequestContext, id: string, expectedVersion: number, input: CreateDataSourceInput): Promise<string> {
    const source = await this.held(ctx, id);
    const values = valuesOf(input);
    await this.check(ctx, values, source);
    await this.write(ctx, source, expectedVersion, values);
    return id;
  }

  /** Writes new values as a person or a file gives them. @returns the version after it */
  async write(ctx: RequestContext, source: CustomerDataSourceRow, expectedVersion: number, values: Patch<CustomerDataSourceRow>, action: keyof typeof sourceActions = 'dataSource.updated'): Promise<number> {
    const { row, changes } = await namedOnce(() => updateRow(ctx, CustomerDataSourceRow, source, expectedVersion, { ...values, reviewedOn: null, reviewedById: null }));
    await audit(ctx, { action: sourceActions[action], entityId: source.id, changes: changes.filter(({ path }) => path !== 'reviewedById') });
    return row.version;
  }

  /**
   * The entry is true, says somebody of the side that does not own the data: one department alone cannot keep a register fresh.
   * @throws NotFound, Refused for the owner's own side and without an owner, Conflict
   */
  async review(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const source = await this.held(ctx, id);
    if (!source.ownerId) throw new Refused(customerErrors.SOURCE_WITHOUT_OWNER);
    const owner = await ctx.load(membersByIds, source.ownerId);
    customerPolicy.review.assert(ctx, { ownerId: source.ownerId, ownerSide: owner?.side ?? null });
    const { changes } = await updateRow(ctx, CustomerDataSourceRow, source, expectedVersion, { reviewedOn: ctx.today, reviewedById: ctx.memberId });
    await audit(ctx, { action: sourceActions['dataSource.reviewed'], entityId: id, changes: changes.filter(({ path }) => path === 'reviewedOn') });
    return id;
  }

  /** The data is no longer held: erased or handed over. @throws NotFound, Refused, Conflict */
  async retire(ctx: RequestContext, id: string, expectedVersion: number, reason: Localized): Promise<string> {
    const source = await this.held(ctx, id);
    const { changes } = await updateRow(ctx, CustomerDataSourceRow, source, expectedVersion, { retiredAt: ctx.now, retiredReason: reason });
    await audit(ctx, { action: sourceActions['dataSource.retired'], entityId: id, changes });
    return id;
  }

  /** A source that is still held. @throws NotFound, Refused */
  async held(ctx: RequestContext, id: string): Promise<CustomerDataSourceRow> {
    const source = await findRow(ctx, CustomerDataSourceRow, id);
    if (source.retiredAt) throw new Refused(customerErrors.SOURCE_RETIRED);
    return source;
  }

  private async check(ctx: RequestContext, { name, ownerId }: DataSourceValues, present: CustomerDataSourceRow | null): Promise<void> {
    if (ownerId && ownerId !== present?.ownerId) await assertActive(ctx, ownerId, 'ownerId');
    const names = Object.values(name).map((each) => each.toLowerCase());
    const taken = await ctx.query(
      `select 1 from customer_data_sources s where s.workspace_id = $1 and s.retired_at is null and s.id is distinct from $2::uuid
         and (lower((s.name ->> 'pl') collate "und-x-icu") = any($3) or lower((s.name ->> 'en') collate "und-x-icu") = any($3)) limit 1`,
      [ctx.workspaceId, present?.id ?? null, names],
    );
    if (taken.length > 0) throw Invalid.field('name', customerErrors.SOURCE_NAME_TAKEN);
  }
}

/** Writes sources. @throws Invalid for a name that another source has got meanwhile */
export const namedOnce = <T>(write: () => Promise<T>): Promise<T> => refuseTwin(write, () => Invalid.field('name', customerErrors.SOURCE_NAME_TAKEN));

/** @throws Invalid on `path` unless the id is an active member of this workspace */
export async function assertActive(ctx: RequestContext, memberId: string, path: string): Promise<void> {
  const member = isUuid(memberId) ? await ctx.load(membersByIds, memberId) : null;
  if (member?.state !== 'ACTIVE') throw Invalid.field(path, customerErrors.OWNER_NOT_ACTIVE);
}

function valuesOf(input: CreateDataSourceInput): DataSourceValues {
  const text = (field: (typeof ARTICLE_30)[number]) => localized(input[field]) ?? null;
  return {
    name: requiredText(input.name),
    customerBenefit: requiredText(input.customerBenefit),
    system: input.system?.trim() || null,
    ownerId: input.ownerId || null,
    lawfulBasis: input.lawfulBasis ?? null,
    purpose: text('purpose'),
    subjects: text('subjects'),
    dataCategories: text('dataCategories'),
    recipients: text('recipients'),
    transfers: text('transfers'),
    retention: text('retention'),
    security: text('security'),
  };
}
