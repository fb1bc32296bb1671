import type { Side } from '../../platform/context/request-context.ts';
import { ADMINS, EVERY_ROLE, HEADS, rule, ruleOn, WORKING_ROLES } from '../../platform/permissions/policy.ts';
import type { WordQuestionState } from './question.entities.ts';
import type { ProposalState } from './term.entities.ts';
import { glossaryErrors } from './glossary.errors.ts';

export interface ProposalSubject {
  state: ProposalState;
  approvedSides: Side[];
  createdBy: string;
}

export interface QuestionSubject {
  state: WordQuestionState;
  side: Side | null;
}

/** Who may do what in the glossary. Everybody who works proposes; a proposal needs the side that did not make it. */
export const glossaryPolicy = {
  read: rule('glossary.read', EVERY_ROLE),
  propose: rule('glossary.propose', WORKING_ROLES),
  decide: ruleOn<ProposalSubject>('glossary.decide', {
    gate: WORKING_ROLES,
    when: (ctx, proposal) => proposal.state === 'IN_REVIEW' && ctx.side !== null && !proposal.approvedSides.includes(ctx.side),
    otherwise: glossaryErrors.OWN_PROPOSAL,
  }),
  withdraw: ruleOn<ProposalSubject>('glossary.withdraw', {
    gate: WORKING_ROLES,
    when: (ctx, proposal) => proposal.state === 'IN_REVIEW' && (proposal.createdBy === ctx.memberId || [...ADMINS, ...HEADS].some((role) => role === ctx.role)),
    otherwise: glossaryErrors.NOT_YOUR_PROPOSAL,
  }),
  correctForms: rule('glossary.correctForms', WORKING_ROLES),
  import: rule('glossary.import', WORKING_ROLES),
  ask: rule('glossary.ask', EVERY_ROLE),
  answer: ruleOn<QuestionSubject>('glossary.answer', {
    gate: WORKING_ROLES,
    when: (ctx, question) => question.state === 'OPEN' && ctx.side !== null && (question.side ?? ctx.side) === ctx.side,
    otherwise: glossaryErrors.OTHER_SIDE_ANSWERS,
  }),
};
