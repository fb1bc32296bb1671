import type { PackAsk } from '@tandem/board-pack/pack';
import type { WaitingData } from './overview.queries.ts';

/** Where each kind of decision is made. */
export const WAITING_PATHS: Record<WaitingData['kind'], (id: string | null) => string> = {
  SIGN_GOAL: (id) => `goals/${id}`,
  RECONCILE_GOAL: (id) => `goals/${id}`,
  ACKNOWLEDGE_UPDATE: (id) => `projects/${id}`,
  ACKNOWLEDGE_CHECK_IN: (id) => `goals/${id}`,
  ANSWER_PROPOSALS: () => 'glossary/proposals',
  ANSWER_WORDS: () => 'glossary/questions',
  DECIDE_TEAM_MODE: (id) => `teams/${id}`,
  ANSWER_REQUEST: (id) => `requests/${id}`,
  ANSWER_ESCALATED: (id) => `requests/${id}`,
  DECIDE_COUNTER_OFFER: (id) => `requests/${id}`,
  CONFIRM_REQUEST: (id) => `requests/${id}`,
  DECIDE_CROSSING: (id) => `boundaries/crossings/${id}`,
  OVERRIDE_CROSSING: (id) => `boundaries/crossings/${id}`,
  DECIDE_LEARNING: () => 'learning/used?show=toDecide',
  ANSWER_SHADOWING: (id) => `learning/shadowings/${id}`,
  DECIDE_CITATION: (id) => `customer/insights/${id}`,
  CONFIRM_SAVING: () => 'knowledge/budget',
  ANSWER_PULSE: () => 'pulse/answer',
  ACKNOWLEDGE_RULE: (id) => (id ? `boundaries/${id}` : 'boundaries'),
};

const known: Record<string, ((id: string | null) => string) | undefined> = WAITING_PATHS;

/** The same for what waits in a board pack. */
export const askPath = ({ kind, entityId }: PackAsk): string => known[kind]?.(entityId) ?? 'overview';
