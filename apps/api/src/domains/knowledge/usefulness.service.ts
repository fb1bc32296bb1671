import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { AuditAction } from '../../platform/audit/actions.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { sqlState } from '../../platform/database/database.ts';
import { findRow, insertRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { ArticleEntity, ImprovementEntity, UsefulnessEntity } from './article.entities.ts';
import { articleActions, improvementActions, insightActions } from './knowledge.audit.ts';
import type { KnowledgeKind } from './knowledge.enums.ts';
import { knowledgeErrors } from './knowledge.errors.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { ownSide } from './owners.ts';
import type { ConfirmUsefulnessInput } from './usefulness.graphql.ts';
import { InsightEntity } from './vendor.entities.ts';

/** The one thing that a confirmation is about; the other ids are null. */
export interface UsefulSubject {
  articleId: string | null;
  improvementId: string | null;
  insightId: string | null;
}

interface Giver {
  id: string;
  ownerId: string;
  side: Side;
  action: AuditAction;
}

/** Usefulness is said by those who had the use, never by those who gave. */
@Injectable()
export class UsefulnessService {
  /**
   * The viewer says what something of the other department was useful for. Counts once for each person and thing.
   * @throws Refused for one's own, for the same department, for an unpublished article, and a second time; NotFound
   */
  async confirm(ctx: RequestContext, input: ConfirmUsefulnessInput): Promise<UsefulSubject> {
    const giver = await giverOf(ctx, input.kind, input.id);
    const subject = {
      articleId: input.kind === 'ARTICLE' ? giver.id : null,
      improvementId: input.kind === 'IMPROVEMENT' ? giver.id : null,
      insightId: input.kind === 'INSIGHT' ? giver.id : null,
    };
    if (giver.ownerId === ctx.memberId) throw new Refused(knowledgeErrors.OWN_USEFULNESS);
    knowledgePolicy.confirmUse.assert(ctx, giver);
    const values = { ...subject, giverId: giver.ownerId, giverSide: giver.side, receiverId: ctx.memberId, receiverSide: ownSide(ctx), usedFor: requiredText(input.usedFor) };
    try {
      await insertRow(ctx, UsefulnessEntity, values);
    } catch (error) {
      throw sqlState(error) === '23505' ? new Refused(knowledgeErrors.USEFULNESS_TOLD) : error;
    }
    await audit(ctx, { action: giver.action, entityId: giver.id });
    return subject;
  }
}

async function giverOf(ctx: RequestContext, kind: KnowledgeKind, id: string): Promise<Giver> {
  switch (kind) {
    case 'ARTICLE': {
      const article = await findRow(ctx, ArticleEntity, id);
      if (article.state !== 'PUBLISHED') throw new Refused(knowledgeErrors.NOT_PUBLISHED);
      return { id: article.id, ownerId: article.ownerId, side: article.side, action: articleActions['article.useful'] };
    }
    case 'IMPROVEMENT': {
      const improvement = await findRow(ctx, ImprovementEntity, id);
      return { id: improvement.id, ownerId: improvement.authorId, side: improvement.side, action: improvementActions['improvement.useful'] };
    }
    case 'INSIGHT': {
      const insight = await findRow(ctx, InsightEntity, id);
      return { id: insight.id, ownerId: insight.authorId, side: insight.side, action: insightActions['vendorInsight.useful'] };
    }
  }
}
