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
   * @throws Refused for one's own, for the same department, for an unpublished article, a second time, or without exactly one thing
   */
  async confirm(ctx: RequestContext, input: ConfirmUsefulnessInput): Promise<UsefulSubject> {
    const subject = { articleId: input.articleId ?? null, improvementId: input.improvementId ?? null, insightId: input.insightId ?? null };
    const giver = await giverOf(ctx, subject);
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

async function giverOf(ctx: RequestContext, { articleId, improvementId, insightId }: UsefulSubject): Promise<Giver> {
  if ([articleId, improvementId, insightId].filter((id) => id !== null).length !== 1) throw new Refused(knowledgeErrors.USEFULNESS_SUBJECT);
  if (articleId !== null) {
    const article = await findRow(ctx, ArticleEntity, articleId);
    if (article.state !== 'PUBLISHED') throw new Refused(knowledgeErrors.NOT_PUBLISHED);
    return { id: article.id, ownerId: article.ownerId, side: article.side, action: articleActions['article.useful'] };
  }
  if (improvementId !== null) {
    const { id, authorId, side } = await findRow(ctx, ImprovementEntity, improvementId);
    return { id, ownerId: authorId, side, action: improvementActions['improvement.useful'] };
  }
  const { id, authorId, side } = await findRow(ctx, InsightEntity, insightId ?? '');
  return { id, ownerId: authorId, side, action: insightActions['insight.useful'] };
}
