import { idAt } from '../harness.ts';
import type { Fixture } from './fixture.ts';
import type { DomainSamples, Sample } from './samples.ts';

/** A joint team with a goal, a project that works for it, and everything that hangs on a project. */
async function fill({ workspace: { cio, cmo, it, marketing } }: Fixture, canary: string): Promise<Record<string, string>> {
  const text = { en: canary };
  const create = async (field: string, type: string, saved: string, thing: string, input: object, person = it) => {
    const selection = thing === 'dependency' ? 'project { blockedBy { id } }' : `${thing} { id }`;
    const data = await person.run(`mutation($input: ${type}!) { ${field}(input: $input) { __typename ... on ${saved} { ${selection} } } }`, { input });
    return idAt(data, thing === 'dependency' ? `${field}.project.blockedBy.0.id` : `${field}.${thing}.id`);
  };
  const projectTeam = await create('createTeam', 'CreateTeamInput', 'TeamSaved', 'team', { name: text, kind: 'JOINT', interactionMode: 'COLLABORATION' }, cio);
  const projectCycle = await create('createCycle', 'CreateCycleInput', 'CycleSaved', 'cycle', { name: text, startsOn: '2026-01-01', endsOn: '2026-12-31' }, cio);
  const goal = await cio.run(
    'mutation($input: CreateGoalInput!) { createGoal(input: $input) { ... on GoalSaved { goal { id keyResults { id } } } } }',
    {
      input: {
        title: text, noticeIT: text, noticeMarketing: text, ownerTeamId: projectTeam, cycleId: projectCycle,
        keyResults: [{ title: text, metric: 'NUMBER', start: 0, target: 1, weight: 1, accountableSide: 'IT', source: 'TASKS' }],
      },
    },
  );
  const [projectGoal, projectKeyResult] = [idAt(goal, 'createGoal.goal.id'), idAt(goal, 'createGoal.goal.keyResults.0.id')];
  const newProject = (key: string) =>
    create('createProject', 'CreateProjectInput', 'ProjectSaved', 'project', { key, name: text, summary: text, teamId: projectTeam, ownerId: it.memberId, deadline: '2027-06-30' });
  const [project, earlierProject] = [await newProject('MATRIX'), await newProject('EARLIER')];
  const newTask = () => create('createTask', 'CreateTaskInput', 'TaskSaved', 'task', { projectId: project, title: text });
  const [task, secondTask, thirdTask] = [await newTask(), await newTask(), await newTask()];
  const milestone = await create('addMilestone', 'AddMilestoneInput', 'MilestoneSaved', 'milestone', { projectId: project, title: text, due: '2027-01-01' });
  const linked = await it.run('mutation($input: LinkGoalInput!) { linkGoal(input: $input) { ... on ProjectSaved { project { goalLinks { id } } } } }', {
    input: { projectId: project, goalId: projectGoal, contribution: text },
  });
  const dependency = await create('addDependency', 'AddDependencyInput', 'DependencySaved', 'dependency', { kind: 'PROJECT', fromId: earlierProject, toId: project });
  const statusUpdate = await create('postStatusUpdate', 'PostStatusUpdateInput', 'StatusUpdateSaved', 'statusUpdate', { projectId: project, health: 'ON_TRACK', summary: text }, marketing);
  await cmo.run('mutation($input: ChangeDeadlineInput!) { changeDeadline(input: $input) { __typename } }', { input: { id: project, expectedVersion: 1, deadline: '2027-07-30', reason: text } });
  const goalLink = idAt(linked, 'linkGoal.project.goalLinks.0.id');
  const freeze = await create('addFreeze', 'AddFreezeInput', 'FreezeSaved', 'freeze', { name: text, reason: text, firstDay: '2099-01-01', lastDay: '2099-01-02' }, cio);
  return { freeze, projectTeam, projectCycle, projectGoal, projectKeyResult, project, earlierProject, task, secondTask, thirdTask, milestone, goalLink, dependency, statusUpdate };
}

const text = { en: 'Sample' };

/** Own ids in every id argument of the operations on projects. */
const samples: Record<string, Sample> = {
  projects: { variables: (ids) => ({ first: 10, filter: { teamId: ids.projectTeam, goalId: ids.projectGoal, ownerId: ids.member } }) },
  project: { variables: (ids) => ({ id: ids.project }) },
  tasks: { variables: (ids) => ({ first: 10, filter: { accountableId: ids.member, milestoneId: ids.milestone } }) },
  task: { variables: (ids) => ({ id: ids.task }) },
  statusUpdateDraft: { variables: (ids) => ({ projectId: ids.project }) },
  createProject: { variables: (ids) => ({ input: { key: 'SAMPLE', name: text, teamId: ids.projectTeam, ownerId: ids.member } }) },
  updateProject: { variables: (ids) => ({ input: { id: ids.project, expectedVersion: 2, teamId: ids.projectTeam, ownerId: ids.otherMember } }) },
  changeDeadline: { variables: (ids) => ({ input: { id: ids.project, expectedVersion: 3, deadline: '2027-08-30', reason: text } }) },
  changeProjectState: { variables: (ids) => ({ input: { id: ids.project, expectedVersion: 4, state: 'PLANNED' } }) },
  linkGoal: { variables: (ids) => ({ input: { projectId: ids.project, goalId: ids.projectGoal, keyResultId: ids.projectKeyResult } }) },
  unlinkGoal: { variables: (ids) => ({ input: { id: ids.goalLink } }) },
  addMilestone: { variables: (ids) => ({ input: { projectId: ids.project, title: text, due: '2027-02-01' } }) },
  updateMilestone: { variables: (ids) => ({ input: { id: ids.milestone, expectedVersion: 1, title: text } }) },
  completeMilestone: { variables: (ids) => ({ input: { id: ids.milestone, expectedVersion: 2 } }) },
  missMilestone: { variables: (ids) => ({ input: { id: ids.milestone, expectedVersion: 3 } }) },
  createTask: { variables: (ids) => ({ input: { projectId: ids.project, title: text, accountableId: ids.member, collaboratorIds: [ids.otherMember], milestoneId: ids.milestone } }) },
  updateTask: { variables: (ids) => ({ input: { id: ids.task, expectedVersion: 1, title: text, accountableId: ids.otherMember, collaboratorIds: [ids.member], milestoneId: ids.milestone } }) },
  moveTask: { variables: (ids) => ({ input: { id: ids.task, expectedVersion: 2, state: 'TODO', afterTaskId: ids.thirdTask, beforeTaskId: ids.secondTask } }) },
  addDependency: { variables: (ids) => ({ input: { kind: 'TASK', fromId: ids.task, toId: ids.secondTask } }) },
  removeDependency: { variables: (ids) => ({ input: { id: ids.dependency } }) },
  addFreeze: { as: ({ workspace }) => workspace.cio, variables: () => ({ input: { name: text, reason: text, firstDay: '2099-02-01', lastDay: '2099-02-02' } }) },
  removeFreeze: { as: ({ workspace }) => workspace.cio, variables: (ids) => ({ input: { id: ids.freeze } }) },
  postStatusUpdate: { variables: (ids) => ({ input: { projectId: ids.project, health: 'ON_TRACK', summary: text } }) },
  acknowledgeStatusUpdate: { variables: (ids) => ({ input: { id: ids.statusUpdate } }) },
};

export const matrix: DomainSamples = { needs: ['goals'], fill, samples };
