import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { at, idAt, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { KeyResultFeed } from './key-result-feed.ts';
import { MOVE_TASK, moveThrough, newProject, newTask, newTeam, PROBLEM } from './projects.testing.ts';
import { TasksService } from './tasks.service.ts';

let api: TestApi;
let ws: TestWorkspace;
let other: TestWorkspace;
let teamId: string;

beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
  other = await api.workspace();
  teamId = await newTeam(ws);
});
afterAll(() => api.close());

const LINK = `mutation($input: LinkGoalInput!) { linkGoal(input: $input) { __typename ... on ProjectSaved { project { id goalLinks { id contribution { en } goal { id } keyResult { id current } } } } ${PROBLEM} } }`;
const UNLINK = `mutation($id: ID!) { unlinkGoal(input: { id: $id }) { __typename ... on ProjectSaved { project { goalLinks { id } } } ${PROBLEM} } }`;
const STATE = 'mutation($input: ChangeProjectStateInput!) { changeProjectState(input: $input) { __typename } }';

interface MadeGoal {
  id: string;
  tasks: string;
  milestones: string;
  manual: string;
}

/** A goal whose key results go from 0 to 100: one by tasks, one by milestones, one by hand. */
async function newGoal(where: TestWorkspace = ws, team = teamId): Promise<MadeGoal> {
  const cycle = await where.cio.run('mutation($input: CreateCycleInput!) { createCycle(input: $input) { ... on CycleSaved { cycle { id } } } }', {
    input: { name: { en: 'Cycle' }, startsOn: '2026-01-01', endsOn: '2027-12-31' },
  });
  const keyResult = (source: string) => ({ title: { en: source }, metric: 'NUMBER', start: 0, target: 100, weight: 1, accountableSide: 'IT', source });
  const input = {
    title: { en: 'Goal' }, noticeIT: { en: 'Less' }, noticeMarketing: { en: 'More' }, ownerTeamId: team, cycleId: idAt(cycle, 'createCycle.cycle.id'),
    keyResults: [keyResult('TASKS'), keyResult('MILESTONES'), keyResult('MANUAL')],
  };
  const data = await where.cio.run('mutation($input: CreateGoalInput!) { createGoal(input: $input) { ... on GoalSaved { goal { id keyResults { id source } } } } }', { input });
  const id = idAt(data, 'createGoal.goal.id');
  return { id, tasks: idAt(data, 'createGoal.goal.keyResults.0.id'), milestones: idAt(data, 'createGoal.goal.keyResults.1.id'), manual: idAt(data, 'createGoal.goal.keyResults.2.id') };
}

/** Present values of the key results of a goal, in order. */
async function values(goalId: string): Promise<number[]> {
  const { goal } = await ws.viewer.run<{ goal: { keyResults: { current: number }[] } }>('query($id: ID!) { goal(id: $id) { keyResults { current } } }', { id: goalId });
  return goal.keyResults.map((each) => each.current);
}

const link = (projectId: string, goalId: string, keyResultId: string | null = null) => ws.it.run(LINK, { input: { projectId, goalId, keyResultId, contribution: { en: 'Half of it' } } });
const FINISH = ['DOING', 'REVIEW', 'DONE'];

describe('links', () => {
  test('a project works for goals, and both say so', async () => {
    const goal = await newGoal();
    const project = await newProject(ws.it, teamId);
    const data = await link(project.id, goal.id);
    expect(at(data, 'linkGoal.project.goalLinks')).toMatchObject([{ contribution: { en: 'Half of it' }, goal: { id: goal.id }, keyResult: null }]);
    expect(at(await ws.viewer.run('query($id: ID!) { goal(id: $id) { projects { key } } }', { id: goal.id }), 'goal.projects')).toEqual([{ key: project.key }]);
    const listed = await ws.viewer.run('query($goalId: ID) { projects(first: 9, filter: { goalId: $goalId }) { edges { node { key } } } }', { goalId: goal.id });
    expect(at(listed, 'projects.edges')).toEqual([{ node: { key: project.key } }]);
    const team = await ws.viewer.run('query($id: ID!) { team(id: $id) { projects { key } } }', { id: teamId });
    expect(at(team, 'team.projects')).toContainEqual({ key: project.key });
  });

  test('the same link twice, a key result of another goal, unknown and foreign goals are refused on their field', async () => {
    const [goal, another] = [await newGoal(), await newGoal()];
    const foreign = await newGoal(other, await newTeam(other));
    const project = await newProject(ws.it, teamId);
    await link(project.id, goal.id);
    await link(project.id, goal.id, goal.tasks);
    expect(at(await link(project.id, goal.id), 'linkGoal.fields')).toEqual([{ path: 'goalId', code: 'GOAL_LINKED' }]);
    expect(at(await link(project.id, goal.id, goal.tasks), 'linkGoal.fields')).toEqual([{ path: 'keyResultId', code: 'GOAL_LINKED' }]);
    expect(at(await link(project.id, goal.id, another.tasks), 'linkGoal.fields')).toEqual([{ path: 'keyResultId', code: 'KEY_RESULT_OF_OTHER_GOAL' }]);
    for (const id of [randomUUID(), foreign.id, 'no id']) expect(at(await link(project.id, id), 'linkGoal.fields')).toEqual([{ path: 'goalId', code: 'NOT_FOUND' }]);
    for (const id of [randomUUID(), foreign.tasks]) expect(at(await link(project.id, goal.id, id), 'linkGoal.fields')).toEqual([{ path: 'keyResultId', code: 'NOT_FOUND' }]);
    for (const id of [randomUUID(), foreign.id]) expect(at(await ws.it.run(UNLINK, { id }), 'unlinkGoal.__typename')).toBe('NotFoundProblem');
    expect((await ws.viewer.send(UNLINK, { id: randomUUID() })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('projects of many goals or teams are one statement more, not one for each', async () => {
    const goals = [await newGoal(), await newGoal(), await newGoal()];
    for (const goal of goals) await link((await newProject(ws.it, teamId)).id, goal.id);
    const QUERY = '{ goals(first: 50) { edges { node { id projects { id key team { id name { text } } owner { name } progress { open } latestStatus { health } } } } } }';
    const bare = await api.statements(() => ws.it.run('{ goals(first: 50) { edges { node { id } } } }'));
    expect(await api.statements(() => ws.it.run(QUERY))).toHaveLength(bare.length + 1);
  });
});

describe('key results that follow the work', () => {
  test('tasks and milestones of all linked projects move them, there and back', async () => {
    const goal = await newGoal();
    const [one, two] = [await newProject(ws.it, teamId), await newProject(ws.marketing, teamId)];
    const [a, b] = [await newTask(ws.it, one.id), await newTask(ws.it, one.id)];
    await moveThrough(ws.it, a.id, FINISH);
    await link(one.id, goal.id, goal.tasks);
    expect(await values(goal.id)).toEqual([50, 0, 0]);
    await moveThrough(ws.it, b.id, FINISH);
    expect(await values(goal.id)).toEqual([100, 0, 0]);
    await newTask(ws.marketing, two.id);
    await newTask(ws.marketing, two.id);
    await link(two.id, goal.id, goal.tasks);
    expect(await values(goal.id)).toEqual([50, 0, 0]);
    await moveThrough(ws.it, b.id, ['DOING']);
    expect(await values(goal.id)).toEqual([25, 0, 0]);
    await newTask(ws.it, one.id);
    expect(await values(goal.id)).toEqual([20, 0, 0]);

    await link(one.id, goal.id, goal.milestones);
    const ADD = 'mutation($input: AddMilestoneInput!) { addMilestone(input: $input) { ... on MilestoneSaved { milestone { id } } } }';
    const add = async () => idAt(await ws.it.run(ADD, { input: { projectId: one.id, title: { en: 'Point' }, due: '2027-01-01' } }), 'addMilestone.milestone.id');
    const first = await add();
    await add();
    await ws.it.run('mutation($id: ID!) { completeMilestone(input: { id: $id, expectedVersion: 1 }) { __typename } }', { id: first });
    expect(await values(goal.id)).toEqual([20, 50, 0]);
  });

  test('a cancelled project no longer counts; opened again it does; without its link neither', async () => {
    const goal = await newGoal();
    const [one, two] = [await newProject(ws.it, teamId), await newProject(ws.it, teamId)];
    await moveThrough(ws.it, (await newTask(ws.it, one.id)).id, FINISH);
    await newTask(ws.it, two.id);
    await link(one.id, goal.id, goal.tasks);
    const linked = await link(two.id, goal.id, goal.tasks);
    expect(await values(goal.id)).toEqual([50, 0, 0]);
    await ws.it.run(STATE, { input: { id: two.id, expectedVersion: 1, state: 'CANCELLED', reason: { en: 'Not now' } } });
    expect(await values(goal.id)).toEqual([100, 0, 0]);
    await ws.it.run(STATE, { input: { id: two.id, expectedVersion: 2, state: 'ACTIVE', reason: { en: 'After all' } } });
    expect(await values(goal.id)).toEqual([50, 0, 0]);
    await ws.it.run(UNLINK, { id: idAt(linked, 'linkGoal.project.goalLinks.0.id') });
    expect(await values(goal.id)).toEqual([100, 0, 0]);
  });

  test('one measured by hand is left alone', async () => {
    const goal = await newGoal();
    const project = await newProject(ws.it, teamId);
    await moveThrough(ws.it, (await newTask(ws.it, project.id)).id, FINISH);
    await link(project.id, goal.id, goal.manual);
    expect(await values(goal.id)).toEqual([0, 0, 0]);
  });

  test('the key result moves in the transaction of the task, with its own audit event, and is rolled back with it', async () => {
    const goal = await newGoal();
    const project = await newProject(ws.it, teamId);
    const task = await newTask(ws.it, project.id);
    await link(project.id, goal.id, goal.tasks);
    await moveThrough(ws.it, task.id, ['DOING', 'REVIEW']);
    const done = { id: task.id, expectedVersion: 3, state: 'DONE' as const };
    const inside: number[] = [];
    const failing = ws.as(ws.it, 'MEMBER', 'IT', async (ctx) => {
      await api.app.get(TasksService, { strict: false }).move(ctx, done);
      const [row] = await ctx.query<{ value: number }>('select current_value as value from key_results where workspace_id = $1 and id = $2', [ctx.workspaceId, goal.tasks]);
      inside.push(row?.value ?? -1);
      throw new Error('the power is gone');
    });
    await expect(failing).rejects.toThrow('the power is gone');
    expect(inside).toEqual([100]);
    expect(await values(goal.id)).toEqual([0, 0, 0]);
    expect(at(await ws.it.run('query($id: ID!) { task(id: $id) { state version } }', { id: task.id }), 'task')).toEqual({ state: 'REVIEW', version: 3 });
    await ws.it.run(MOVE_TASK, { input: done });
    const { auditEvents } = await ws.owner.run<{ auditEvents: { edges: { node: { entity: string } }[] } }>('{ auditEvents(first: 2) { edges { node { entity } } } }');
    expect(auditEvents.edges.map(({ node }) => node.entity).sort()).toEqual(['KeyResult', 'Task']);
    expect(await values(goal.id)).toEqual([100, 0, 0]);
  });

  test('the last tasks of several projects finished at once are all counted', async () => {
    const goal = await newGoal();
    const tasks = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const project = await newProject(ws.it, teamId);
        const task = await newTask(ws.it, project.id);
        await link(project.id, goal.id, goal.tasks);
        await moveThrough(ws.it, task.id, ['DOING', 'REVIEW']);
        return task;
      }),
    );
    const moved = await Promise.all(tasks.map((task) => ws.it.run(MOVE_TASK, { input: { id: task.id, expectedVersion: 3, state: 'DONE' } })));
    expect(moved.map((data) => at(data, 'moveTask.__typename'))).toEqual(Array(4).fill('TaskSaved'));
    expect(await values(goal.id)).toEqual([100, 0, 0]);
  });

  test('what the feed computes is what a recount from the rows says', async () => {
    const goal = await newGoal();
    const project = await newProject(ws.it, teamId);
    for (let count = 0; count < 3; count += 1) await newTask(ws.it, project.id);
    await moveThrough(ws.it, (await newTask(ws.it, project.id)).id, FINISH);
    await link(project.id, goal.id, goal.tasks);
    await ws.as(ws.it, 'MEMBER', 'IT', (ctx) => api.app.get(KeyResultFeed, { strict: false }).refresh(ctx, project.id));
    const [row] = await ws.as(ws.it, 'MEMBER', 'IT', (ctx) => ctx.query<{ share: number }>(
      `select 100.0 * count(*) filter (where state = 'DONE') / count(*) as share from tasks where workspace_id = $1 and project_id = $2`, [ctx.workspaceId, project.id]));
    expect((await values(goal.id))[0]).toBe(Number(row?.share));
  });
});
