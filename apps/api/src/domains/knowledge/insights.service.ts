import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Check } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import type { CreateVendorInsightInput, InsightFields, UpdateVendorInsightInput } from './insight.graphql.ts';
import { insightActions } from './knowledge.audit.ts';
import { knowledgeErrors } from './knowledge.errors.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { ownSide } from './owners.ts';
import { InsightEntity, VendorEntity } from './vendor.entities.ts';
import { webAddress } from './vendors.service.ts';

const LONGEST_DAYS = 5 * 366;

/** What is known about vendors, until a day. */
@Injectable()
export class InsightsService {
  /** Shares an insight; its author is who writes it. @returns its id @throws Refused without a side; NotFound for the vendor; Invalid for a day that is past or too far */
  async create(ctx: RequestContext, input: CreateVendorInsightInput): Promise<string> {
    knowledgePolicy.write.assert(ctx);
    const vendor = await findRow(ctx, VendorEntity, input.vendorId);
    const { id } = await insertRow(ctx, InsightEntity, { ...fieldsOf(ctx, input), vendorId: vendor.id, authorId: ctx.memberId, side: ownSide(ctx) });
    await audit(ctx, { action: insightActions['vendorInsight.created'], entityId: id });
    return id;
  }

  /** Changes an insight or brings it up to date. @throws Refused for others than its author and the head of the author's department; Invalid, Conflict */
  async update(ctx: RequestContext, input: UpdateVendorInsightInput): Promise<string> {
    const insight = await findRow(ctx, InsightEntity, input.id);
    knowledgePolicy.editShared.assert(ctx, { ownerId: insight.authorId, side: insight.side });
    const { changes } = await updateRow(ctx, InsightEntity, insight, input.expectedVersion, fieldsOf(ctx, input));
    await audit(ctx, { action: insightActions['vendorInsight.updated'], entityId: insight.id, changes });
    return insight.id;
  }
}

function fieldsOf(ctx: RequestContext, input: InsightFields) {
  const farthest = new Date(Date.parse(ctx.today) + LONGEST_DAYS * 86_400_000).toISOString().slice(0, 10);
  new Check().that(input.validUntil >= ctx.today, 'validUntil', knowledgeErrors.VALID_UNTIL_PAST).that(input.validUntil <= farthest, 'validUntil', knowledgeErrors.VALID_TOO_LONG).done();
  return {
    category: input.category,
    claim: requiredText(input.claim),
    evidence: requiredText(input.evidence),
    source: webAddress(input.source, 'source'),
    validUntil: input.validUntil,
  };
}
