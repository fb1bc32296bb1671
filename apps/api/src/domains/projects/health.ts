import type { ProjectHealth } from './status-update.entities.ts';

export const HEALTH_REASONS = { OVERDUE: 'OVERDUE', BEHIND: 'BEHIND', BLOCKED: 'BLOCKED', MILESTONE_LATE: 'MILESTONE_LATE', ON_PACE: 'ON_PACE' } as const;
export type HealthReason = keyof typeof HEALTH_REASONS;

/** What the dates and the board say about a project today. Days are yyyy-mm-dd. */
export interface HealthFigures {
  today: string;
  /** First day of the work: the start, or the planned one; null when neither is known. */
  start: string | null;
  deadline: string | null;
  done: number;
  open: number;
  blocked: number;
  /** Milestones that are open after their day. */
  lateMilestones: number;
}

export interface SuggestedHealth {
  health: ProjectHealth;
  reason: HealthReason;
}

/** Share of the work behind plan from which the date is at risk, and from which it is lost. */
const RISK_GAP = 0.15;
const LOST_GAP = 0.35;

/**
 * A first proposal for the health of a status update; its author decides. The share of time gone is compared with the share of tasks done
 * (gap = time gone − done): over 15 points behind is at risk, over 35 off track, as is open work after the deadline. Blocked tasks and
 * late milestones put a project at risk.
 */
export function suggestHealth(figures: HealthFigures): SuggestedHealth {
  const { deadline, today, open, blocked, lateMilestones } = figures;
  if (deadline !== null && deadline < today && open > 0) return { health: 'OFF_TRACK', reason: 'OVERDUE' };
  const gap = timeGone(figures) - workDone(figures);
  if (gap > LOST_GAP) return { health: 'OFF_TRACK', reason: 'BEHIND' };
  if (lateMilestones > 0) return { health: 'AT_RISK', reason: 'MILESTONE_LATE' };
  if (blocked > 0) return { health: 'AT_RISK', reason: 'BLOCKED' };
  if (gap > RISK_GAP) return { health: 'AT_RISK', reason: 'BEHIND' };
  return { health: 'ON_TRACK', reason: 'ON_PACE' };
}

/** Share of the planned time that has passed, 0 to 1; 0 where the dates do not say. */
function timeGone({ start, deadline, today }: HealthFigures): number {
  if (start === null || deadline === null || deadline <= start) return 0;
  return Math.min(1, Math.max(0, daysBetween(start, today) / daysBetween(start, deadline)));
}

/** Share of tasks done; without tasks nothing is behind. */
function workDone({ done, open }: HealthFigures): number {
  return done + open === 0 ? 1 : done / (done + open);
}

/** Whole days from one day to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
