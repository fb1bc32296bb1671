import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { ImprovementEntity } from './article.entities.ts';
import type { CreateProcessImprovementInput, UpdateProcessImprovementInput } from './improvement.graphql.ts';
import { improvementActions } from './knowledge.audit.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { ownSide } from './owners.ts';

/** Ways of working that were made shorter. */
@Injectable()
export class ImprovementsService {
  /** Shares an improvement; its author is who writes it. @returns its id @throws Refused without a side */
  async create(ctx: RequestContext, input: CreateProcessImprovementInput): Promise<string> {
    knowledgePolicy.write.assert(ctx);
    const { id } = await insertRow(ctx, ImprovementEntity, { ...fieldsOf(input), authorId: ctx.memberId, side: ownSide(ctx) });
    await audit(ctx, { action: improvementActions['improvement.created'], entityId: id });
    return id;
  }

  /** Changes an improvement. @throws Refused for others than its author and the head of the author's department; Conflict */
  async update(ctx: RequestContext, input: UpdateProcessImprovementInput): Promise<string> {
    const improvement = await findRow(ctx, ImprovementEntity, input.id);
    knowledgePolicy.editShared.assert(ctx, { ownerId: improvement.authorId, side: improvement.side });
    const { changes } = await updateRow(ctx, ImprovementEntity, improvement, input.expectedVersion, fieldsOf(input));
    await audit(ctx, { action: improvementActions['improvement.updated'], entityId: improvement.id, changes });
    return improvement.id;
  }
}

const fieldsOf = (input: CreateProcessImprovementInput) => ({
  title: requiredText(input.title),
  before: requiredText(input.before),
  after: requiredText(input.after),
  minutesSaved: input.minutesSaved,
  runsPerMonth: input.runsPerMonth,
  category: input.category ?? null,
});
