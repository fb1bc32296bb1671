import { AllocationRow, WorkingHoursRow } from '../../src/domains/capacity/capacity.entities.ts';
import { ForecastRow } from '../../src/domains/capacity/forecast.entities.ts';
import { CapacityProblemRow } from '../../src/domains/capacity/problem.entities.ts';
import { SkillRequirementRow, SkillRow } from '../../src/domains/capacity/skill.entities.ts';
import { ProjectEntity } from '../../src/domains/projects/project.entities.ts';
import { RequestEntity } from '../../src/domains/requests/request.entities.ts';
import { TeamMembershipRow } from '../../src/domains/teams/team.entity.ts';
import { MembershipRow } from '../../src/platform/identity/identity.entities.ts';
import { saidByOthers } from './levels.ts';
import { mondayOf, one, type Recount, type TableRows } from './table-rows.ts';

const WEEK_MS = 7 * 86_400_000;
const isOpen = ({ state }: ProjectEntity) => ['PLANNED', 'ACTIVE', 'ON_HOLD'].includes(state);
const ahead = (t: TableRows, day: string | null): day is string => day !== null && day >= t.today && day <= t.plus(t.today, 56);

async function projectsLikely(t: TableRows) {
  const forecasts = (await t.all(ForecastRow)).filter(({ asOf }) => asOf <= t.today);
  return (await t.all(ProjectEntity)).flatMap((project) => {
    const first = project.originalDeadline;
    if (!isOpen(project) || !ahead(t, first)) return [];
    const last = forecasts.filter(({ projectId }) => projectId === project.id).toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
    if (!last) return [{ numerator: 0, denominator: 1 }];
    const moved = last.deadline === null || last.deadline > first;
    return [{ numerator: one(moved ? last.p85 !== null && last.p85 <= first : (last.pOnTime ?? 0) >= 0.7), denominator: 1 }];
  });
}

/** Index 2 by a second hand. */
export const problemsOfIt: Record<string, Recount> = {
  PROMISES_LIKELY: async (t) => {
    const promised = (await t.all(RequestEntity)).flatMap(({ state, followsId, originalPromise, neededBy, forecast, size }) => {
      if (!['ACCEPTED', 'IN_PROGRESS', 'DELIVERED', 'REOPENED'].includes(state) || followsId !== null || !ahead(t, originalPromise)) return [];
      const sure = forecast !== null && forecast.p85 !== null && forecast.p85 <= originalPromise;
      const asNeeded = neededBy <= originalPromise && (forecast?.probability ?? 0) >= 0.7;
      return [{ numerator: size * one(sure || asNeeded), denominator: size }];
    });
    return [...(await projectsLikely(t)), ...promised];
  },

  SKILLS_AT_HAND: async (t) => {
    const [levels, teams, hours] = [await saidByOthers(t), await t.all(TeamMembershipRow), await t.all(WorkingHoursRow)];
    const active = new Set((await t.all(MembershipRow)).filter(({ state }) => state === 'ACTIVE').map(({ id }) => id));
    const planned = (await t.all(AllocationRow)).filter(({ tentative, week }) => !tentative && week === mondayOf(t.today));
    const hasRoom = (member: string) =>
      planned.filter(({ memberId }) => memberId === member).reduce((sum, each) => sum + each.hours, 0) <= (hours.find(({ memberId }) => memberId === member)?.hoursPerWeek ?? 40);
    const projects = new Map((await t.all(ProjectEntity)).map((project) => [project.id, project]));
    return (await t.all(SkillRequirementRow)).flatMap(({ projectId, skillId, level, people }) => {
      const project = projects.get(projectId);
      if (!project || !isOpen(project) || project.teamId === null) return [];
      const team = teams.filter(({ teamId, validFrom, validTo }) => teamId === project.teamId && validFrom <= t.today && (validTo === null || validTo >= t.today));
      const able = new Set(team.map(({ memberId }) => memberId).filter((member) => active.has(member) && levels(member, skillId) >= level && hasRoom(member)));
      return [{ numerator: Math.min(1, able.size / people), denominator: 1 }];
    });
  },

  CRITICAL_SKILLS_HELD: async (t) => {
    const [levels, members] = [await saidByOthers(t), (await t.all(MembershipRow)).filter(({ state }) => state === 'ACTIVE')];
    return (await t.all(SkillRow))
      .filter(({ critical, archivedAt }) => critical && archivedAt === null)
      .map((skill) => ({ numerator: one(members.filter(({ id }) => levels(id, skill.id) >= 3).length >= 2), denominator: 1 }));
  },

  PROBLEMS_TAKEN_UP: async (t) =>
    (await t.all(CapacityProblemRow))
      .filter(({ detectedBy, kind, createdAt }) => detectedBy === 'MACHINE' && kind !== 'OTHER' && t.inWindow(createdAt, t.plus(t.today, -8)))
      .map(({ plannedAt, createdAt }) => ({ numerator: one(plannedAt !== null && plannedAt.getTime() - createdAt.getTime() <= WEEK_MS), denominator: 1 })),
};
