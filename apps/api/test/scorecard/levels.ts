import { SkillAssessmentRow } from '../../src/domains/capacity/skill.entities.ts';
import { grouped, type TableRows } from './table-rows.ts';

const WEIGHT = { SELF: 0, PEER: 1, MANAGER: 2, QUIZ: 3, EVIDENCE: 3 };

/** The level of a person in a skill by the word of somebody else, as it counts today: the best kind, its latest; 0 while nobody has said any. */
export async function saidByOthers(t: TableRows): Promise<(memberId: string, skillId: string) => number> {
  const valid = (await t.all(SkillAssessmentRow)).filter(({ kind, validUntil, createdAt }) => kind !== 'SELF' && validUntil >= t.today && t.past(createdAt));
  const byPlace = grouped(valid, ({ memberId, skillId }) => `${memberId} ${skillId}`);
  return (memberId, skillId) => {
    const said = byPlace.get(`${memberId} ${skillId}`) ?? [];
    const best = said.toSorted((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind] || b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1))[0];
    return best?.level ?? 0;
  };
}
