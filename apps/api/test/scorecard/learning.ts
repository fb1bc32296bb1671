import { SkillRow } from '../../src/domains/capacity/skill.entities.ts';
import { EnrolmentRow, LearningAimRow, ShadowingRow } from '../../src/domains/learning/learning.entities.ts';
import { QuizAttemptRow, QuizQuestionRow } from '../../src/domains/learning/quiz.entities.ts';
import { TeamMembershipRow, TeamRow } from '../../src/domains/teams/team.entity.ts';
import { DepartmentRow, MembershipRow } from '../../src/platform/identity/identity.entities.ts';
import { saidByOthers } from './levels.ts';
import { grouped, one, type Recount, type TableRows } from './table-rows.ts';

/** Active members with the side of their department. */
export async function activeMembers(t: TableRows): Promise<{ id: string; side: DepartmentRow['kind'] }[]> {
  const departments = new Map((await t.all(DepartmentRow)).map(({ id, kind }) => [id, kind]));
  return (await t.all(MembershipRow)).filter(({ state }) => state === 'ACTIVE').map(({ id, departmentId }) => ({ id, side: departments.get(departmentId) ?? 'OTHER' }));
}
const peopleOfIt = async (t: TableRows) => (await activeMembers(t)).filter(({ side }) => side === 'IT');

/** Index 3 by a second hand. */
export const learning: Record<string, Recount> = {
  LEARNING_APPLIED: async (t) => {
    const applied = (await t.all(EnrolmentRow)).filter(({ state, appliedAt }) => state === 'APPLIED' && t.inWindow(appliedAt));
    return (await peopleOfIt(t)).map(({ id }) => ({ numerator: one(applied.some(({ memberId }) => memberId === id)), denominator: 1 }));
  },

  LEVELS_GAINED: async (t) => {
    const [levels, people] = [await saidByOthers(t), new Set((await peopleOfIt(t)).map(({ id }) => id))];
    const skills = new Set((await t.all(SkillRow)).filter(({ domain }) => domain === 'MARKETING' || domain === 'CUSTOMER').map(({ id }) => id));
    const due = new Set((await t.all(EnrolmentRow)).filter(({ dueOn, appliedAt }) => t.inWindow(dueOn) || t.inWindow(appliedAt)).map(({ id }) => id));
    const aims = (await t.all(LearningAimRow)).filter(({ memberId, skillId, enrolmentId, createdAt }) => people.has(memberId) && skills.has(skillId) && due.has(enrolmentId) && t.past(createdAt));
    return [...grouped(aims, ({ memberId, skillId }) => `${memberId} ${skillId}`).values()].flatMap((own) => {
      const [first] = own.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));
      if (!first) return [];
      const to = Math.max(...own.map(({ toLevel }) => toLevel));
      return [{ numerator: Math.max(0, Math.min(to, levels(first.memberId, first.skillId)) - first.fromLevel), denominator: to - first.fromLevel }];
    });
  },

  SHADOWINGS_CONFIRMED: async (t) => {
    const joint = new Set((await t.all(TeamRow)).filter(({ kind, archivedAt }) => kind === 'JOINT' && archivedAt === null).map(({ id }) => id));
    const today = (await t.all(TeamMembershipRow)).filter(({ teamId, validFrom, validTo }) => joint.has(teamId) && validFrom <= t.today && (validTo === null || validTo >= t.today));
    const confirmed = (await t.all(ShadowingRow)).filter(({ confirmedAt }) => t.inWindow(confirmedAt));
    return (await activeMembers(t))
      .filter(({ id, side }) => side !== 'OTHER' && today.some(({ memberId }) => memberId === id))
      .map(({ id }) => ({ numerator: one(confirmed.some(({ guestId }) => guestId === id)), denominator: 1 }));
  },

  QUIZ_REMEMBERED: async (t) => {
    const questions = await t.all(QuizQuestionRow);
    const answeredOn = new Map(questions.map(({ id, answeredAt }) => [id, answeredAt && t.day(answeredAt)]));
    return questions.flatMap(({ repeatsId, answeredAt, answer, rightOption }) => {
      const before = answeredOn.get(repeatsId ?? '');
      if (!before || answeredAt === null || !t.inWindow(answeredAt) || t.daysBetween(before, t.day(answeredAt)) < 30) return [];
      return [{ numerator: one(answer === rightOption), denominator: 1 }];
    });
  },
};

/** Answers about the other side's words: a part of index 6. */
export const comprehension: Recount = async (t) => {
  const sides = new Map((await t.all(QuizAttemptRow)).map(({ id, side }) => [id, side]));
  return (await t.all(QuizQuestionRow)).flatMap(({ attemptId, termId, ownerSide, answeredAt, answer, rightOption }) => {
    const side = sides.get(attemptId) ?? null;
    if (termId === null || side === null || ownerSide === null || side === ownerSide || !t.inWindow(answeredAt)) return [];
    return [{ numerator: one(answer === rightOption), denominator: 1 }];
  });
};
