import type { Side } from '../../platform/context/request-context.ts';
import type { GoalState } from './goal.entities.ts';
import { OPEN_STATES } from './goals.states.ts';

/** How far the two sides agree on a goal. Version numbers count from 1 and are never used twice. */
export interface Agreement {
  state: GoalState;
  /** Number of the newest version ever written. */
  latestVersion: number;
  /** The change of a goal in force that waits for signatures. */
  proposedVersion: number | null;
  /** What holds; null before both sides have signed for the first time. */
  inForceVersion: number | null;
}

/** The version that waits for signatures: a proposed change, or the draft; null when nothing does. */
export function waitingVersion({ state, latestVersion, proposedVersion, inForceVersion }: Agreement): number | null {
  if (!OPEN_STATES.includes(state)) return null;
  return proposedVersion ?? (inForceVersion === null ? latestVersion : null);
}

/**
 * An edit. Before anything is in force the draft gets a new number, so that a signature given under the old one counts for nothing. In force,
 * a material change waits under its own number while the old one holds; wording holds at once, under the agreement that was signed.
 * @param material whether the edit differs from what is in force in more than wording
 */
export function edited(agreement: Agreement, material: boolean): Agreement {
  const latestVersion = agreement.latestVersion + 1;
  if (agreement.inForceVersion === null) return { ...agreement, latestVersion, state: 'DRAFT' };
  if (material) return { ...agreement, latestVersion, proposedVersion: latestVersion };
  return { ...agreement, latestVersion, proposedVersion: null, inForceVersion: latestVersion };
}

/** A signature of `side` under the waiting version, where `earlier` have signed already: the first proposes, the second of the other side puts in force. */
export function signed(agreement: Agreement, side: Side, earlier: readonly Side[]): Agreement {
  const other = earlier.some((each) => each !== side);
  if (!other) return { ...agreement, state: agreement.state === 'DRAFT' ? 'PROPOSED' : agreement.state };
  return { ...agreement, proposedVersion: null, inForceVersion: waitingVersion(agreement), state: agreement.state === 'PAUSED' ? 'PAUSED' : 'ACTIVE' };
}

/** A proposed change taken back: what is in force stays. */
export function withdrawn(agreement: Agreement): Agreement {
  return { ...agreement, proposedVersion: null };
}

/** The part of a row that says how far the sides agree. */
export function agreementOf({ state, latestVersion, proposedVersion, inForceVersion }: Agreement): Agreement {
  return { state, latestVersion, proposedVersion, inForceVersion };
}

/** What somebody has to do about a goal. */
export type GoalAction = 'SIGN' | 'RECONCILE';

export interface GoalWait {
  side: Side;
  action: GoalAction;
}

const SIDES: readonly Side[] = ['IT', 'MARKETING'];

/** Who has to act: heads that have not signed what waits (a draft waits for nobody until its first signature), and those that have not answered a split. */
export function waitingFor(goal: Agreement & { signedSides: readonly Side[]; openSplit: boolean; reconciledSides: readonly Side[] }): GoalWait[] {
  const proposed = waitingVersion(goal) !== null && goal.state !== 'DRAFT';
  const toSign = proposed ? SIDES.filter((side) => !goal.signedSides.includes(side)) : [];
  const toReconcile = goal.openSplit ? SIDES.filter((side) => !goal.reconciledSides.includes(side)) : [];
  return [...toSign.map((side): GoalWait => ({ side, action: 'SIGN' })), ...toReconcile.map((side): GoalWait => ({ side, action: 'RECONCILE' }))];
}
