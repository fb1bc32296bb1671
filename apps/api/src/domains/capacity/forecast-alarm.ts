/** Below this probability "on track" is a claim that the figures do not share. */
export const ALARM_BELOW = 0.5;

interface Claim {
  id: string;
  health: string;
}

interface Computed {
  pOnTime: number | null;
  reconciliations: readonly { statusUpdateId: string }[];
}

/**
 * Green outside, red inside: the latest status says "on track" while the computed probability of the date is below one half, and nobody has said
 * about this very status why. A new status asks again.
 */
export function contradicts(claim: Claim, computed: Computed): boolean {
  if (claim.health !== 'ON_TRACK' || computed.pOnTime === null || computed.pOnTime >= ALARM_BELOW) return false;
  return !computed.reconciliations.some(({ statusUpdateId }) => statusUpdateId === claim.id);
}
