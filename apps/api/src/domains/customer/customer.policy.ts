import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { EVERY_ROLE, HEADS, rule, ruleOn, WORKING_ROLES } from '../../platform/permissions/policy.ts';
import type { Half } from './customer.enums.ts';
import { customerErrors } from './customer.errors.ts';

/** What a rule about a review of a source looks at. */
export interface ReviewSubject {
  ownerId: string | null;
  /** The owner's department; null for somebody outside IT and marketing. */
  ownerSide: Side | null;
}

/** What a rule about something that one side has said looks at. */
export interface SaidSubject {
  createdBy: string;
  side: Side;
}

const otherSide = (ctx: RequestContext, said: SaidSubject) => ctx.side !== null && ctx.side !== said.side && ctx.memberId !== said.createdBy;
const ofMarketing = { gate: WORKING_ROLES, when: (ctx: RequestContext) => ctx.side === 'MARKETING' };
const ofASide = { gate: WORKING_ROLES, when: (ctx: RequestContext) => ctx.side !== null, otherwise: customerErrors.NEEDS_SIDE };

/** The side that rates a half: marketing whether it does what is needed, IT whether it is sound. */
export const SIDE_OF: Record<Half, Side> = { FUNCTIONAL: 'MARKETING', TECHNICAL: 'IT' };

/** Who works may keep the inventory; uses and wishes are marketing's word; what one side says, the other confirms. */
export const customerPolicy = {
  read: rule('customer.read', EVERY_ROLE),
  keep: rule('customer.keep', WORKING_ROLES),
  review: ruleOn<ReviewSubject>('customer.review', {
    gate: WORKING_ROLES,
    when: (ctx, { ownerId, ownerSide }) => ctx.side !== null && ownerId !== null && ownerId !== ctx.memberId && ownerSide !== ctx.side,
    otherwise: customerErrors.REVIEW_OTHER_SIDE,
  }),
  use: ruleOn<void>('customer.use', { ...ofMarketing, otherwise: customerErrors.USE_MARKETING_ONLY }),
  wish: ruleOn<void>('customer.wish', { ...ofMarketing, otherwise: customerErrors.WISH_MARKETING_ONLY }),
  meetWish: rule('customer.meetWish', WORKING_ROLES),
  note: ruleOn<void>('insights.note', ofASide),
  edit: ruleOn<SaidSubject>('insights.edit', { gate: WORKING_ROLES, when: (ctx, { createdBy }) => createdBy === ctx.memberId, otherwise: customerErrors.INSIGHT_NOT_YOURS }),
  verify: ruleOn<SaidSubject>('insights.verify', { gate: WORKING_ROLES, when: otherSide, otherwise: customerErrors.VERIFY_OTHER_SIDE }),
  retire: ruleOn<void>('insights.retire', ofASide),
  cite: ruleOn<void>('insights.cite', ofASide),
  answer: ruleOn<SaidSubject>('insights.answerCitation', { gate: WORKING_ROLES, when: otherSide, otherwise: customerErrors.ANSWER_OTHER_SIDE }),
  assess: ruleOn<Half>('technologies.assess', { gate: WORKING_ROLES, when: (ctx, half) => ctx.side === SIDE_OF[half], otherwise: customerErrors.HALF_OF_OTHER_SIDE }),
  decide: ruleOn<void>('technologies.decide', { gate: HEADS, when: (ctx) => ctx.side !== null, otherwise: customerErrors.NEEDS_SIDE }),
  agree: ruleOn<SaidSubject>('technologies.agree', { gate: HEADS, when: otherSide, otherwise: customerErrors.AGREE_OTHER_HEAD }),
};
