import { AllocationRow } from '../../src/domains/capacity/capacity.entities.ts';
import { CheckInAcknowledgementRow, CheckInRow, CycleRow, GoalRow, GoalSignatureRow, KeyResultRow } from '../../src/domains/goals/goal.entities.ts';
import { AllocationPactRow } from '../../src/domains/goals/pact.entities.ts';
import { GoalLinkEntity, MilestoneEntity, ProjectEntity } from '../../src/domains/projects/project.entities.ts';
import { StatusAcknowledgementEntity, StatusUpdateEntity } from '../../src/domains/projects/status-update.entities.ts';
import { TaskEntity } from '../../src/domains/projects/task.entities.ts';
import { TeamRow } from '../../src/domains/teams/team.entity.ts';
import { DepartmentRow, MembershipRow } from '../../src/platform/identity/identity.entities.ts';
import { grouped, mondayOf, one, type Recount, type TableRows } from './table-rows.ts';

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const later = (...days: string[]) => days.toSorted().at(-1) ?? '';

interface ActiveGoal {
  goal: GoalRow;
  keyResults: KeyResultRow[];
  cycle: CycleRow;
}

async function activeGoals(t: TableRows): Promise<ActiveGoal[]> {
  const [keyResults, cycles] = [(await t.all(KeyResultRow)).filter(({ removedAt }) => removedAt === null), await t.all(CycleRow)];
  return (await t.all(GoalRow)).filter(({ state }) => state === 'ACTIVE').flatMap((goal) => {
    const cycle = cycles.find(({ id }) => id === goal.cycleId);
    return cycle ? [{ goal, cycle, keyResults: keyResults.filter(({ goalId }) => goalId === goal.id) }] : [];
  });
}

/** Check-ins with the moments at which somebody of the other side has read them as they stand. */
async function readCheckIns(t: TableRows): Promise<{ checkIn: CheckInRow; readAt: Date[] }[]> {
  const read = await t.all(CheckInAcknowledgementRow);
  return (await t.all(CheckInRow)).map((checkIn) => ({
    checkIn,
    readAt: read.filter(({ checkInId, checkInVersion, createdAt }) => checkInId === checkIn.id && checkInVersion === checkIn.version && t.past(createdAt)).map(({ createdAt }) => createdAt),
  }));
}

/** How far a key result is, from 0 to 1, as the other side has confirmed it. */
async function confirmedWay(t: TableRows): Promise<(keyResult: KeyResultRow) => number> {
  const said = (await readCheckIns(t)).filter(({ checkIn, readAt }) => readAt.length > 0 && checkIn.value !== null && checkIn.period <= t.today).map(({ checkIn }) => checkIn);
  const acknowledged = new Set((await t.all(StatusAcknowledgementEntity)).filter(({ createdAt }) => t.past(createdAt)).map(({ updateId }) => updateId));
  const updates = (await t.all(StatusUpdateEntity)).filter(({ id }) => acknowledged.has(id));
  const [links, tasks, milestones] = [await t.all(GoalLinkEntity), await t.all(TaskEntity), await t.all(MilestoneEntity)];
  return (keyResult) => {
    if (keyResult.source === 'MANUAL') {
      const [last] = said.filter(({ keyResultId }) => keyResultId === keyResult.id).toSorted((a, b) => (a.period === b.period ? b.updatedAt.getTime() - a.updatedAt.getTime() : a.period < b.period ? 1 : -1));
      return clamp(((last?.value ?? keyResult.startValue) - keyResult.startValue) / (keyResult.targetValue - keyResult.startValue));
    }
    const done = links.filter(({ keyResultId }) => keyResultId === keyResult.id).flatMap(({ projectId }) => {
      const until = Math.max(0, ...updates.filter((update) => update.projectId === projectId).map(({ publishedAt }) => publishedAt?.getTime() ?? 0));
      const work: { projectId: string; doneAt: Date | null }[] = keyResult.source === 'TASKS' ? tasks : milestones;
      return work.filter((each) => each.projectId === projectId).map(({ doneAt }) => one(doneAt !== null && doneAt.getTime() <= until));
    });
    return done.length === 0 ? 0 : sum(done) / done.length;
  };
}

/** Index 1 by a second hand. */
export const jointWork: Record<string, Recount> = {
  GOALS_OF_BOTH: async (t) => {
    const signatures = await t.all(GoalSignatureRow);
    return (await activeGoals(t)).map(({ goal, keyResults }) => {
      const weight = keyResults.length === 0 ? 1 : sum(keyResults.map((each) => each.weight));
      const signed = signatures.filter(({ goalId, versionNumber }) => goalId === goal.id && versionNumber === goal.inForceVersion).length === 2;
      const ofBoth = new Set(keyResults.map(({ accountableSide }) => accountableSide)).size === 2;
      return { numerator: signed && ofBoth ? weight : 0, denominator: weight };
    });
  },

  CHECK_INS_READ: async (t) => {
    const [said, signatures] = [await readCheckIns(t), await t.all(GoalSignatureRow)];
    return (await activeGoals(t)).flatMap(({ goal, cycle, keyResults }) => {
      const versions = [...grouped(signatures.filter(({ goalId }) => goalId === goal.id), ({ versionNumber }) => String(versionNumber)).values()].filter((both) => both.length === 2);
      const [signedAt] = versions.map((both) => Math.max(...both.map(({ createdAt }) => createdAt.getTime()))).sort((a, b) => a - b);
      if (signedAt === undefined) return [];
      const end = t.plus(mondayOf(cycle.endsOn < t.today ? cycle.endsOn : t.today), -14);
      return keyResults.flatMap((keyResult) => {
        const weeks = [];
        const start = later(t.from, cycle.startsOn, t.day(new Date(signedAt)), t.day(keyResult.createdAt));
        for (let week = mondayOf(t.plus(start, 6)); week <= end; week = t.plus(week, 7)) weeks.push(week);
        return weeks.map((week) => {
          const inTime = said.some(({ checkIn, readAt }) => {
            const { keyResultId, side, period, createdAt } = checkIn;
            const own = keyResultId === keyResult.id && side === keyResult.accountableSide && period === week && t.day(createdAt) < t.plus(week, 7);
            return own && readAt.some((at) => t.workingDays(t.day(createdAt), t.day(at)) <= 5);
          });
          return { side: keyResult.accountableSide, numerator: one(inTime), denominator: 1 };
        });
      });
    });
  },

  PACE: async (t) => {
    const wayOf = await confirmedWay(t);
    return (await activeGoals(t)).filter(({ cycle, keyResults }) => cycle.startsOn <= t.today && keyResults.length > 0).map(({ cycle, keyResults }) => {
      const way = sum(keyResults.map((each) => each.weight * wayOf(each))) / sum(keyResults.map(({ weight }) => weight));
      const passed = t.daysBetween(cycle.startsOn, cycle.endsOn < t.today ? cycle.endsOn : t.today) + 1;
      return { numerator: clamp((way * (t.daysBetween(cycle.startsOn, cycle.endsOn) + 1)) / passed), denominator: 1 };
    });
  },

  SHARE_FOR_MARKETING: async (t) => {
    const it = new Set((await t.all(DepartmentRow)).filter(({ kind }) => kind === 'IT').map(({ id }) => id));
    const people = new Set((await t.all(MembershipRow)).filter(({ departmentId }) => it.has(departmentId)).map(({ id }) => id));
    const joint = new Set((await t.all(TeamRow)).filter(({ kind }) => kind === 'JOINT').map(({ id }) => id));
    const jointProjects = new Set((await t.all(ProjectEntity)).filter(({ teamId }) => teamId !== null && joint.has(teamId)).map(({ id }) => id));
    const planned = (await t.all(AllocationRow)).filter(({ memberId, tentative, week }) => people.has(memberId) && !tentative && week >= t.from && week <= t.plus(t.today, -7));
    return (await t.all(AllocationPactRow)).filter(({ state }) => state === 'SIGNED').flatMap(({ share, startsOn, endsOn }) =>
      [...grouped(planned.filter(({ week }) => week >= startsOn && week <= endsOn), ({ week }) => week).values()].map((week) => {
        const agreed = share * sum(week.map(({ hours }) => hours));
        const forMarketing = sum(week.filter(({ kind, projectId }) => kind === 'LANE' || (projectId !== null && jointProjects.has(projectId))).map(({ hours }) => hours));
        return { numerator: Math.min(forMarketing, agreed), denominator: agreed };
      }),
    );
  },
};
