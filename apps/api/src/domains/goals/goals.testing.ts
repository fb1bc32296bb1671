import { day } from '../../../test/days.ts';
import { idAt, type Person, type TestWorkspace } from '../../../test/harness.ts';

/** A valid joint team: a liaison of each side. */
export async function jointTeam(ws: TestWorkspace, name = 'Joint'): Promise<string> {
  const created = await ws.cio.run('mutation($input: CreateTeamInput!) { createTeam(input: $input) { ... on TeamSaved { team { id } } } }', {
    input: { name: { en: name }, kind: 'JOINT', interactionMode: 'COLLABORATION' },
  });
  const teamId = idAt(created, 'createTeam.team.id');
  for (const person of [ws.it, ws.marketing]) {
    await ws.cio.run('mutation($input: AddTeamMemberInput!) { addTeamMember(input: $input) { __typename } }', {
      input: { teamId, memberId: person.memberId, fraction: 0.5, liaison: true, validFrom: '2020-01-01' },
    });
  }
  return teamId;
}

/** A cycle around today. */
export async function cycle(ws: TestWorkspace, name = 'Cycle'): Promise<string> {
  const created = await ws.cio.run('mutation($input: CreateCycleInput!) { createCycle(input: $input) { ... on CycleSaved { cycle { id } } } }', {
    input: { name: { en: name }, startsOn: day(-60), endsOn: day(60) },
  });
  return idAt(created, 'createCycle.cycle.id');
}

export const keyResult = (accountableSide: 'IT' | 'MARKETING', more: object = {}) => ({
  title: { en: `Result of ${accountableSide}` },
  metric: 'NUMBER',
  start: 0,
  target: 100,
  weight: 1,
  accountableSide,
  source: 'MANUAL',
  ...more,
});

/** Input of a goal that both sides could sign. */
export const goalInput = (ownerTeamId: string, cycleId: string, more: object = {}) => ({
  title: { en: 'Campaigns in five days', pl: 'Kampanie w pięć dni' },
  noticeIT: { en: 'Fewer urgent calls' },
  noticeMarketing: { en: 'Campaigns start on time' },
  ownerTeamId,
  cycleId,
  keyResults: [keyResult('IT'), keyResult('MARKETING')],
  ...more,
});

export const CREATE_GOAL = `mutation($input: CreateGoalInput!) { createGoal(input: $input) { __typename
  ... on GoalSaved { goal { id version latestVersion state keyResults { id accountableSide } } } ... on Problem { code message } ... on ValidationProblem { fields { path code } } } }`;
export const SIGN_GOAL = `mutation($id: ID!, $versionNumber: Int!) { signGoal(input: { id: $id, versionNumber: $versionNumber }) { __typename
  ... on GoalSaved { goal { id state version inForceVersion proposedVersion latestVersion signedSides } } ... on Problem { code message } } }`;

/** A goal in force: drafted by a member, signed by both heads. */
export async function activeGoal(ws: TestWorkspace, more: object = {}, by: Person = ws.it): Promise<{ id: string; keyResultIds: string[]; teamId: string; cycleId: string }> {
  const [teamId, cycleId] = [await jointTeam(ws), await cycle(ws)];
  const created = await by.run<{ createGoal: { goal: { id: string; keyResults: { id: string }[] } } }>(CREATE_GOAL, { input: goalInput(teamId, cycleId, more) });
  const { goal } = created.createGoal;
  for (const head of [ws.cio, ws.cmo]) await head.run(SIGN_GOAL, { id: goal.id, versionNumber: 1 });
  return { id: goal.id, keyResultIds: goal.keyResults.map((each) => each.id), teamId, cycleId };
}
