import type { GoalState } from './goal.entities.ts';

export type GoalMove = 'PAUSE' | 'RESUME' | 'CLOSE' | 'ARCHIVE';

/** What may happen to a goal in which state; anything not listed is refused. Signing and editing have rules of their own. */
export const MOVES: Record<GoalMove, { from: readonly GoalState[]; to: GoalState }> = {
  PAUSE: { from: ['ACTIVE'], to: 'PAUSED' },
  RESUME: { from: ['PAUSED'], to: 'ACTIVE' },
  CLOSE: { from: ['ACTIVE', 'PAUSED'], to: 'CLOSED' },
  ARCHIVE: { from: ['CLOSED'], to: 'ARCHIVED' },
};

/** States in which a version may be signed and texts edited. */
export const OPEN_STATES: readonly GoalState[] = ['DRAFT', 'PROPOSED', 'ACTIVE', 'PAUSED'];
