import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { EVERY_ROLE, rule, ruleOn, WORKING_ROLES } from '../../platform/permissions/policy.ts';
import { knowledgeErrors } from './knowledge.errors.ts';

/** Something that somebody of a side answers for. */
interface Owned {
  ownerId: string;
  side: Side;
}

const takesPart = (ctx: RequestContext) => ctx.side !== null;
const isHeadOf = (ctx: RequestContext, side: Side) => ctx.side === side && ctx.role === (side === 'IT' ? 'CIO' : 'CMO');
const isOwner = (ctx: RequestContext, { ownerId }: Pick<Owned, 'ownerId'>) => ctx.side !== null && ctx.memberId === ownerId;
const answersFor = (ctx: RequestContext, owned: Owned) => isOwner(ctx, owned) || isHeadOf(ctx, owned.side);

/** Everybody reads; both departments write; owners verify and confirm; the other side says what was useful. */
export const knowledgePolicy = {
  read: rule('knowledge.read', EVERY_ROLE),
  write: ruleOn<void>('knowledge.write', { gate: WORKING_ROLES, when: takesPart, otherwise: knowledgeErrors.SIDE_NEEDED }),
  editArticle: ruleOn<Owned>('knowledge.editArticle', { gate: WORKING_ROLES, when: answersFor, otherwise: knowledgeErrors.ARTICLE_NOT_YOURS }),
  verifyArticle: ruleOn<Owned>('knowledge.verifyArticle', { gate: WORKING_ROLES, when: isOwner, otherwise: knowledgeErrors.VERIFY_OWNER }),
  editShared: ruleOn<Owned>('knowledge.editShared', { gate: WORKING_ROLES, when: answersFor, otherwise: knowledgeErrors.NOT_YOURS }),
  confirmUse: ruleOn<Owned>('knowledge.confirmUse', {
    gate: WORKING_ROLES,
    when: (ctx, { ownerId, side }) => ctx.side !== null && ctx.side !== side && ctx.memberId !== ownerId,
    otherwise: knowledgeErrors.SAME_SIDE,
  }),
  editContract: ruleOn<{ side: Side }>('knowledge.editContract', { gate: WORKING_ROLES, when: (ctx, { side }) => ctx.side === side, otherwise: knowledgeErrors.CONTRACT_NOT_YOURS }),
  reviewContract: ruleOn<{ ownerId: string }>('knowledge.reviewContract', {
    gate: WORKING_ROLES,
    when: (ctx, { ownerId }) => ctx.side !== null && (isHeadOf(ctx, ctx.side) || ctx.memberId === ownerId),
    otherwise: knowledgeErrors.REVIEW_HEADS,
  }),
  editLine: ruleOn<Owned>('knowledge.editLine', { gate: WORKING_ROLES, when: answersFor, otherwise: knowledgeErrors.LINE_NOT_YOURS }),
  settleSaving: ruleOn<{ ownerId: string }>('knowledge.settleSaving', { gate: WORKING_ROLES, when: (ctx, { ownerId }) => ctx.memberId === ownerId, otherwise: knowledgeErrors.SAVING_OWNER }),
  withdrawSaving: ruleOn<{ linkedById: string }>('knowledge.withdrawSaving', {
    gate: WORKING_ROLES,
    when: (ctx, { linkedById }) => ctx.memberId === linkedById,
    otherwise: knowledgeErrors.EFFECT_OF_LINKER,
  }),
};
