import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { refuseTwin } from '../../platform/database/twins.ts';
import { Invalid } from '../../platform/errors/problems.ts';
import { localized } from '../../platform/graphql/localized-text.graphql.ts';
import { isSafeLink } from './article-body.ts';
import { vendorActions } from './knowledge.audit.ts';
import { knowledgeErrors } from './knowledge.errors.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { VendorEntity } from './vendor.entities.ts';
import type { CreateVendorInput, UpdateVendorInput } from './vendor.graphql.ts';

/** One list of vendors for both departments. */
@Injectable()
export class VendorsService {
  /** Adds a vendor. @returns its id @throws Refused without a side; Invalid for a name that is there already or an address that is none */
  async create(ctx: RequestContext, input: CreateVendorInput): Promise<string> {
    knowledgePolicy.write.assert(ctx);
    const fields = fieldsOf(input);
    await assertNew(ctx, fields.name, null);
    const { id } = await known(() => insertRow(ctx, VendorEntity, fields));
    await audit(ctx, { action: vendorActions['vendor.created'], entityId: id });
    return id;
  }

  /** Changes a vendor. @throws Refused without a side; Invalid, Conflict */
  async update(ctx: RequestContext, input: UpdateVendorInput): Promise<string> {
    const vendor = await findRow(ctx, VendorEntity, input.id);
    knowledgePolicy.write.assert(ctx);
    const fields = fieldsOf(input);
    await assertNew(ctx, fields.name, vendor.id);
    const { changes } = await known(() => updateRow(ctx, VendorEntity, vendor, input.expectedVersion, fields));
    await audit(ctx, { action: vendorActions['vendor.updated'], entityId: vendor.id, changes });
    return vendor.id;
  }
}

/** @throws Invalid for a name that differs from a known one in nothing but its case */
async function assertNew(ctx: RequestContext, name: string, except: string | null): Promise<void> {
  const taken = await ctx.query('select 1 from vendors where workspace_id = $1 and lower(name collate "und-x-icu") = lower($2::text collate "und-x-icu") and id is distinct from $3::uuid', [
    ctx.workspaceId,
    name,
    except,
  ]);
  if (taken.length > 0) throw Invalid.field('name', knowledgeErrors.VENDOR_KNOWN);
}

/** Two people adding the same name at once: the second is told so. */
const known = <T>(write: () => Promise<T>): Promise<T> => refuseTwin(write, () => Invalid.field('name', knowledgeErrors.VENDOR_KNOWN));

function fieldsOf(input: CreateVendorInput) {
  return { name: input.name.trim(), about: localized(input.about) ?? null, website: webAddress(input.website, 'website') };
}

/** A web address or null. @throws Invalid on `path` for anything that is not http or https */
export function webAddress(typed: string | null | undefined, path: string): string | null {
  const address = typed?.trim();
  if (!address) return null;
  if (!isSafeLink(address) || address.toLowerCase().startsWith('mailto:')) throw Invalid.field(path, knowledgeErrors.ADDRESS_BAD);
  return address;
}
