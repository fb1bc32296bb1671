import type { Side } from '../../platform/context/request-context.ts';
import type { CrossingState, Holder } from './boundary.entities.ts';

/** What may happen to a crossing; everything else is refused. Escalated ones are still the owner's to answer. */
export const CROSSING_MOVES: Record<CrossingState, readonly CrossingState[]> = {
  HELD: ['APPROVED', 'CONFLICT', 'DECLINED', 'WITHDRAWN', 'ESCALATED'],
  ESCALATED: ['APPROVED', 'CONFLICT', 'DECLINED', 'WITHDRAWN', 'OVERRIDDEN'],
  APPROVED: [],
  CONFLICT: [],
  DECLINED: [],
  WITHDRAWN: [],
  OVERRIDDEN: [],
};

export const isOpen = (state: CrossingState) => CROSSING_MOVES[state].length > 0;

/** Whose yes a change by somebody of `author` still needs: the owner's, or for joint matters that of each side that has not spoken. */
export function neededSides(holder: Holder, author: Side | null): Side[] {
  const keys: Side[] = holder === 'JOINT' ? ['IT', 'MARKETING'] : [holder];
  return keys.filter((side) => side !== author);
}

/** Crossings in a quarter from which the rule, not the people, is the problem. */
export const RENEGOTIATE_FROM = 4;
export const QUARTER_DAYS = 91;
