import { activeGoal, goalInput, keyResult } from '../../src/domains/goals/goals.testing.ts';
import { idAt } from '../harness.ts';
import type { Fixture } from './fixture.ts';
import type { DomainSamples, Sample } from './samples.ts';

/** A goal in force with a check-in, and the team and cycle that it needs. */
async function fill({ workspace }: Fixture, canary: string): Promise<Record<string, string>> {
  const texts = { title: { en: canary }, noticeIT: { en: canary }, noticeMarketing: { pl: canary }, why: { en: canary } };
  const { id, keyResultIds, teamId, cycleId } = await activeGoal(workspace, { ...texts, keyResults: [keyResult('IT', { title: { en: canary } }), keyResult('MARKETING', { title: { en: canary } })] });
  const checkedIn = await workspace.it.run('mutation($input: CheckInInput!) { checkIn(input: $input) { ... on CheckInSaved { checkIn { id } } } }', {
    input: { keyResultId: keyResultIds[0], value: 1, confidence: 1, status: 'ON_TRACK', note: { en: canary } },
  });
  const proposed = await workspace.cio.run('mutation { proposeAllocationPact(input: { share: 0.3, startsOn: "2026-01-01", endsOn: "2099-12-31" }) { ... on AllocationPactSaved { pact { id } } } }');
  const { team } = await workspace.it.run<{ team: { members: { id: string }[] } }>('query($id: ID!) { team(id: $id) { members { id } } }', { id: teamId });
  return { goalInForce: id, goalKeyResult: keyResultIds[0] ?? '', goalTeam: teamId, goalCycle: cycleId, goalPact: idAt(proposed, 'proposeAllocationPact.pact.id'), goalCheckIn: idAt(checkedIn, 'checkIn.checkIn.id'), teamPlace: team.members[0]?.id ?? '' };
}

const content = (ids: Record<string, string>) => ({
  ...goalInput(ids.goalTeam ?? '', ids.goalCycle ?? ''),
  parentId: ids.goalInForce,
  keyResults: [keyResult('IT', { id: ids.goalKeyResult }), keyResult('MARKETING')],
});
const move = (ids: Record<string, string>) => ({ input: { id: ids.goalInForce, expectedVersion: 1 } });

const samples: Record<string, Sample> = {
  goal: { variables: (ids) => ({ id: ids.goalInForce }) },
  goals: { variables: (ids) => ({ first: 10, filter: { cycleId: ids.goalCycle } }) },
  createGoal: { variables: (ids) => ({ input: content(ids) }) },
  updateGoal: { variables: (ids) => ({ input: { ...content(ids), id: ids.goalInForce, expectedVersion: 1 } }) },
  signGoal: { variables: (ids) => ({ input: { id: ids.goalInForce, versionNumber: 1 } }) },
  withdrawGoalChange: { variables: move },
  pauseGoal: { variables: move },
  resumeGoal: { variables: move },
  archiveGoal: { variables: move },
  closeGoal: { variables: (ids) => ({ input: { id: ids.goalInForce, expectedVersion: 1, outcome: 'MISSED' } }) },
  reconcileGoal: { variables: (ids) => ({ input: { id: ids.goalInForce, note: { en: 'x' } } }) },
  checkIn: { variables: (ids) => ({ input: { keyResultId: ids.goalKeyResult, value: 2, confidence: 1, status: 'AT_RISK' } }) },
  acknowledgeCheckIn: { as: ({ workspace }) => workspace.cmo, variables: (ids) => ({ input: { id: ids.goalCheckIn } }) },
  updateCycle: { variables: (ids) => ({ input: { id: ids.goalCycle, expectedVersion: 1, name: { en: 'x' }, startsOn: '2026-01-01', endsOn: '2026-12-31' } }) },
  signAllocationPact: { as: ({ workspace }) => workspace.cmo, variables: (ids) => ({ input: { id: ids.goalPact, expectedVersion: 1 } }) },
  withdrawAllocationPact: { as: ({ workspace }) => workspace.cmo, variables: (ids) => ({ input: { id: ids.goalPact, expectedVersion: 1 } }) },
  team: { variables: (ids) => ({ id: ids.goalTeam }) },
  teams: { variables: (ids) => ({ first: 10, filter: { memberId: ids.member } }) },
  updateTeam: { variables: (ids) => ({ input: { id: ids.goalTeam, expectedVersion: 1, name: { en: 'x' }, interactionMode: 'SERVICE' } }) },
  decideTeamMode: { variables: (ids) => ({ input: { id: ids.goalTeam, expectedVersion: 1, decision: 'HAND_OVER' } }) },
  addTeamMember: { variables: (ids) => ({ input: { teamId: ids.goalTeam, memberId: ids.otherMember, fraction: 0.1, liaison: false, validFrom: '2010-01-01', validTo: '2010-12-31' } }) },
  updateTeamMember: { variables: (ids) => ({ input: { id: ids.teamPlace, expectedVersion: 1, fraction: 0.1, liaison: false, validFrom: '2020-01-01' } }) },
  endTeamMembership: { variables: (ids) => ({ input: { id: ids.teamPlace, expectedVersion: 1, validTo: '2030-01-01' } }) },
  archiveTeam: { variables: (ids) => ({ input: { id: ids.goalTeam, expectedVersion: 99 } }) },
};

export const matrix: DomainSamples = { fill, samples };
