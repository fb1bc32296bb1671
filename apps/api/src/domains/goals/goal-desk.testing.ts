import { at, idAt, type Person, type TestWorkspace } from '../../../test/harness.ts';
import { CREATE_GOAL, cycle, goalInput, jointTeam, keyResult, SIGN_GOAL } from './goals.testing.ts';

const GOAL = `query($id: ID!) { goal(id: $id) { id version state outcome title { text } progress expectedProgress latestVersion proposedVersion inForceVersion signedSides parent { id }
  status { it marketing overall split reconciled } keyResults { id title { text } target current latestIT { status value } latestMarketing { status } }
  viewerCan { update sign checkIn reconcile pause resume close archive withdraw }
  versions { number changes { path before after } signatures { side member { name } } withdrawnAt } progressPoints { day progress } } }`;
export const UPDATE = `mutation($input: UpdateGoalInput!) { updateGoal(input: $input) { __typename ... on GoalUpdated { outcome goal { id version state proposedVersion latestVersion signedSides keyResults { id target } } }
  ... on Problem { code } ... on ValidationProblem { fields { path code } } ... on ConflictProblem { currentVersion fields { path yours current } } } }`;
export const CHECK_IN = `mutation($input: CheckInInput!) { checkIn(input: $input) { __typename
  ... on CheckInSaved { checkIn { id side confidence author { name } acknowledgements { name } } keyResult { current } goal { status { it marketing overall split } progress } }
  ... on Problem { code } ... on ValidationProblem { fields { path code } } } }`;
export const ACKNOWLEDGE =
  'mutation($id: ID!) { acknowledgeCheckIn(input: { id: $id }) { __typename ... on CheckInSaved { checkIn { acknowledgements { name } viewerCan { acknowledge } } } ... on Problem { code } } }';
export const RECONCILE =
  'mutation($id: ID!) { reconcileGoal(input: { id: $id, note: { en: "We see it." } }) { __typename ... on GoalSaved { goal { status { split reconciled } } } ... on Problem { code } } }';
export const UPDATE_CYCLE = `mutation($input: UpdateCycleInput!) { updateCycle(input: $input) { __typename ... on CycleSaved { cycle { version endsOn name { text } } }
  ... on Problem { code message } ... on ConflictProblem { currentVersion } } }`;
export const CLOSE = `mutation($id: ID!, $v: Int!) { closeGoal(input: { id: $id, expectedVersion: $v, outcome: PARTLY, note: { en: "Learned" } }) { __typename ... on GoalSaved { goal { state version outcome } }
  ... on Problem { code } ... on ConflictProblem { currentVersion } } }`;

/** A mutation that takes a goal and the version that was seen. */
export const move = (name: string) =>
  `mutation($id: ID!, $v: Int!) { ${name}(input: { id: $id, expectedVersion: $v }) { __typename ... on GoalSaved { goal { state version } } ... on Problem { code } ... on ConflictProblem { currentVersion } } }`;

export interface GoalShown {
  id: string;
  version: number;
  state: string;
  title: { text: string };
  latestVersion: number;
  proposedVersion: number | null;
  inForceVersion: number | null;
  signedSides: string[];
  parent: { id: string } | null;
  keyResults: { id: string; target: number; current: number }[];
  status: Record<string, unknown>;
  viewerCan: Record<string, boolean>;
  versions: { number: number; changes: { path: string; before: string | null; after: string | null }[]; signatures: { side: string; member: { name: string } }[] }[];
  progress: number;
  progressPoints: { day: string; progress: number }[];
}

/** A check-in as somebody sends it. */
export const say = (keyResultId: string | undefined, more: object = {}) => ({ input: { keyResultId, value: 40, confidence: 0.7, status: 'ON_TRACK', ...more } });

/** The key results of a goal as an edit sends them, the first with another target. */
export const withTarget = (goal: GoalShown, target: number) => goal.keyResults.map((each, index) => ({ ...keyResult(index === 0 ? 'IT' : 'MARKETING', index === 0 ? { target } : {}), id: each.id }));

export type GoalDesk = Awaited<ReturnType<typeof goalDesk>>;

/** What people of a workspace do with goals: one joint team, one cycle, and the steps in a word each. */
export async function goalDesk(ws: TestWorkspace) {
  const [teamId, cycleId] = [await jointTeam(ws), await cycle(ws)];
  const show = async (id: string, person: Person = ws.it) => (await person.run<{ goal: GoalShown }>(GOAL, { id })).goal;
  const create = async (more: object = {}) => idAt(await ws.it.run(CREATE_GOAL, { input: goalInput(teamId, cycleId, more) }), 'createGoal.goal.id');
  const sign = async (person: Person, id: string, versionNumber: number) => at(await person.run(SIGN_GOAL, { id, versionNumber }), 'signGoal');
  const inForce = async (more: object = {}) => {
    const id = await create(more);
    for (const head of [ws.cio, ws.cmo]) await sign(head, id, 1);
    return id;
  };
  const edit = async (id: string, more: object, person: Person = ws.it) => {
    const goal = await show(id);
    const keyResults = goal.keyResults.map((each, index) => ({ ...keyResult(index === 0 ? 'IT' : 'MARKETING'), id: each.id }));
    return at(await person.run(UPDATE, { input: { ...goalInput(teamId, cycleId), keyResults, id, expectedVersion: goal.version, ...more } }), 'updateGoal');
  };
  return { teamId, cycleId, show, create, sign, inForce, edit };
}
