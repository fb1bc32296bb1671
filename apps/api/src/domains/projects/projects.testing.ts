import { randomUUID } from 'node:crypto';
import { idAt, type Person, type TestWorkspace } from '../../../test/harness.ts';

/** Fragments and factories that the tests of this domain share. */
export const PROBLEM = `... on Problem { code message } ... on ValidationProblem { fields { path code } }
  ... on ConflictProblem { expectedVersion currentVersion fields { path yours current } }`;

export const CREATE_PROJECT = `mutation($input: CreateProjectInput!) { createProject(input: $input) { __typename ... on ProjectSaved { project {
  id key version state name { en } deadline originalDeadline team { id } owner { id } slips { days count } } } ${PROBLEM} } }`;
export const CREATE_TASK = `mutation($input: CreateTaskInput!) { createTask(input: $input) { __typename ... on TaskSaved { task {
  id key version state } project { progress { done total } } } ${PROBLEM} } }`;
export const MOVE_TASK = `mutation($input: MoveTaskInput!) { moveTask(input: $input) { __typename ... on TaskSaved { task {
  id state version startedAt doneAt blockedReason { en } viewerCan { moveTo } } project { progress { done total blocked } } overWipLimit { inProgress limit } } ${PROBLEM} } }`;

let keys = 0;
/** A key that no other test has used. */
export function newKey(): string {
  keys += 1;
  return `P${keys}X`;
}

/** A team row; teams have tests of their own. */
export function newTeam(ws: TestWorkspace, name = 'Team'): Promise<string> {
  return ws.as(ws.owner, 'OWNER', null, async (ctx) => {
    const id = randomUUID();
    await ctx.query(
      `insert into teams (workspace_id, id, created_at, created_by, updated_at, version, name, kind, interaction_mode) values ($1, $2, $3, $4, $3, 1, $5, 'JOINT', 'COLLABORATION')`,
      [ctx.workspaceId, id, ctx.now, ctx.memberId, JSON.stringify({ en: name })],
    );
    return id;
  });
}

export interface MadeProject {
  id: string;
  key: string;
  version: number;
}

/** A project as an idea with everything a plan needs. */
export async function newProject(person: Person, teamId: string, input: object = {}): Promise<MadeProject> {
  const key = newKey();
  const base = { key, name: { en: `Project ${key}` }, teamId, ownerId: person.memberId, plannedStart: '2026-01-01', deadline: '2027-06-30', deadlineKind: 'WISH' };
  const data = await person.run(CREATE_PROJECT, { input: { ...base, ...input } });
  return { id: idAt(data, 'createProject.project.id'), key, version: 1 };
}

export interface MadeTask {
  id: string;
  key: string;
}

export async function newTask(person: Person, projectId: string, title = 'Task', input: object = {}): Promise<MadeTask> {
  const data = await person.run(CREATE_TASK, { input: { projectId, title: { en: title }, ...input } });
  return { id: idAt(data, 'createTask.task.id'), key: idAt(data, 'createTask.task.key') };
}

/** Brings a task through these states, whatever its version is. */
export async function moveThrough(person: Person, taskId: string, states: string[]): Promise<void> {
  for (const state of states) {
    const { task } = await person.run<{ task: { version: number } }>('query($id: ID!) { task(id: $id) { version } }', { id: taskId });
    const reason = state === 'BLOCKED' ? { en: 'Waiting for something' } : null;
    const data = await person.run(MOVE_TASK, { input: { id: taskId, expectedVersion: task.version, state, reason } });
    idAt(data, 'moveTask.task.id');
  }
}
