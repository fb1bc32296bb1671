import type { AllocationKind, AllocationLane } from '../capacity.gen.ts';

export const LANES: AllocationLane[] = ['EXPRESS', 'WEEK', 'STANDARD'];
/** What hours can go to beside projects. */
export const TARGETS = ['BUSINESS_AS_USUAL', ...LANES] as const;

/** A choice of the form as the API takes it; anything else is a project's id. */
export function targetInput(target: string): { kind: AllocationKind; projectId: string | null; lane: AllocationLane | null } {
  if (target === 'BUSINESS_AS_USUAL') return { kind: 'BUSINESS_AS_USUAL', projectId: null, lane: null };
  const lane = LANES.find((each) => each === target);
  return lane ? { kind: 'LANE', projectId: null, lane } : { kind: 'PROJECT', projectId: target, lane: null };
}
