/** Who says so, from the weakest word to the strongest. A quiz and accepted evidence weigh the same. */
export type AssessmentKind = 'SELF' | 'PEER' | 'MANAGER' | 'QUIZ' | 'EVIDENCE';

/** How much the word of a kind weighs. Also written out in `EFFECTIVE_LEVELS` for the database. */
export const KIND_WEIGHT: Record<AssessmentKind, number> = { SELF: 1, PEER: 2, MANAGER: 3, QUIZ: 4, EVIDENCE: 4 };

/** Level from which somebody works alone: with fewer than two such people a skill hangs by a thread. */
export const PROFICIENT = 3;

export interface Assessment {
  kind: AssessmentKind;
  level: number;
  /** When it was said. */
  at: Date;
  /** Last day on which it counts, yyyy-mm-dd. */
  validUntil: string;
}

/**
 * The level that counts today: of what is still valid the best kind, within the kind the latest word.
 * A manager's 2 therefore beats one's own 5, and last year's quiz falls silent when its time is over.
 * @returns null when nothing valid was said
 */
export function effectiveLevel(assessments: readonly Assessment[], today: string): number | null {
  let best: Assessment | null = null;
  for (const each of assessments) if (each.validUntil >= today && (best === null || outweighs(each, best))) best = each;
  return best?.level ?? null;
}

function outweighs(one: Assessment, other: Assessment): boolean {
  const difference = KIND_WEIGHT[one.kind] - KIND_WEIGHT[other.kind];
  return difference === 0 ? one.at > other.at : difference > 0;
}

/** The same in SQL: one row (member_id, skill_id, level, kind) for everybody who is known to know something. `$1` is the workspace. */
export const effectiveLevels = (today: string): string => `
  select distinct on (sa.member_id, sa.skill_id) sa.member_id, sa.skill_id, sa.level, sa.kind, sa.valid_until
  from skill_assessments sa
  join memberships sm on sm.workspace_id = sa.workspace_id and sm.id = sa.member_id and sm.state = 'ACTIVE'
  where sa.workspace_id = $1 and sa.valid_until >= ${today}::date
  order by sa.member_id, sa.skill_id, case sa.kind when 'SELF' then 1 when 'PEER' then 2 when 'MANAGER' then 3 else 4 end desc, sa.created_at desc, sa.id desc`;
