import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { connection } from '../../../platform/testing/answers.ts';
import en from '../messages/en.json' with { type: 'json' };
import type { ProjectDetails } from '../projects.queries.ts';
import { base, clearToasts, fieldProblem, ignore, put, rights, saved, show, task, text } from '../projects.testing.tsx';
import { DeadlinePanel } from './deadline-panel.tsx';
import { DependenciesPanel } from './dependencies-panel.tsx';
import { GoalLinksPanel } from './goal-links-panel.tsx';
import { MilestonesPanel } from './milestones-panel.tsx';
import { ProjectTaskList } from './project-task-list.tsx';
import { StateMenu } from './state-menu.tsx';
import { TaskDialog } from './task-dialog.tsx';

const milestone = (id: string, more: Partial<ProjectDetails['milestones'][number]> = {}): ProjectDetails['milestones'][number] => ({
  ...{ __typename: 'Milestone', id, version: 2, title: text(`Milestone ${id}`), due: '2099-01-10', state: 'OPEN', doneAt: null, tasksTotal: 4, tasksDone: 1 },
  viewerCan: { __typename: 'MilestoneRights', update: true, complete: true, miss: false },
  ...more,
});
const end = (key: string, more: object = {}) => ({ __typename: 'DependencyEnd' as const, id: `id ${key}`, key, projectKey: key.split('-')[0] ?? key, title: text(`Title ${key}`), done: false, due: '2099-01-05', ...more });
const dependency = (from: string, to: string, kind: 'PROJECT' | 'TASK' = 'PROJECT') => ({ __typename: 'Dependency' as const, id: `${from}>${to}`, kind, from: end(from), to: end(to) });

afterEach(clearToasts);

describe('tasks', () => {
  const list = (...tasks: object[]) => ({ ProjectTasks: () => ({ project: { __typename: 'Project', id: 'p1', tasks: connection('Task', tasks) } }) });

  test('the list asks for what the address says and shows who answers, state and estimate', async () => {
    const { sent } = show(<ProjectTaskList project={base} openTask={ignore} />, list(task('LOYAL-5', { state: 'REVIEW', due: '2099-01-05' })), { path: '/w/demo/projects/LOYAL?q=name&taskState=REVIEW' });
    const row = within(await screen.findByRole('row', { name: /LOYAL-5/ }));
    for (const cell of ['Magda Sowa', 'In review', '5 Jan 2099', '3']) expect(row.getByText(cell)).toBeInTheDocument();
    expect(sent.find(({ name }) => name === 'ProjectTasks')?.variables).toEqual({ id: 'p1', first: 50, filter: { search: 'name', state: ['REVIEW'] } });
  });

  test('a new task is the one who adds it answerable unless somebody else is chosen; a refused title keeps what was typed', async () => {
    const { user, inputOf } = show(<ProjectTaskList project={base} openTask={ignore} />, { ...list(), CreateTask: () => ({ createTask: fieldProblem('title', 'Too long.') }) });
    await user.click((await screen.findAllByRole('button', { name: 'Add task' }))[0] ?? document.body);
    const dialog = within(await screen.findByRole('dialog', { name: 'New task in LOYAL' }));
    await put(user, dialog.getByLabelText(/^Task/), 'Welcome scenario');
    await user.click(dialog.getByRole('button', { name: 'Add task' }));
    expect(await dialog.findByText('Too long.')).toBeInTheDocument();
    expect(dialog.getByLabelText(/^Task/)).toHaveValue('Welcome scenario');
    expect(inputOf('CreateTask')).toEqual({ projectId: 'p1', title: { pl: null, en: 'Welcome scenario' }, accountableId: 'm1', collaboratorIds: [], estimateDays: null, due: null, milestoneId: null });
  });

  test('a task is edited with the version that was seen, and keeps its place among what it waits for', async () => {
    const details = { ...task('LOYAL-6', { due: '2099-01-05' }), collaborators: [], milestone: null, blockedBy: [dependency('CONSENT-4', 'LOYAL-6', 'TASK')], blocks: [], project: { __typename: 'Project', id: 'p1', key: 'LOYAL', milestones: [], viewerCan: { __typename: 'ProjectRights', depend: false } } };
    const { user, inputOf } = show(<TaskDialog taskKey="LOYAL-6" onClose={ignore} />, { ProjectTask: () => ({ task: details }), UpdateTask: () => ({ updateTask: saved('LOYAL-6') }) });
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('Title CONSENT-4')).toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
    const field = dialog.getByLabelText(/^Task/);
    await put(user, field, 'Consent screen');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved');
    expect(inputOf('UpdateTask')).toMatchObject({ id: 'id LOYAL-6', expectedVersion: 4, title: { en: 'Consent screen' }, due: '2099-01-05', accountableId: 'm2' });
  });
});

describe('milestones', () => {
  test('a date that has passed is late in words and can be missed; one ahead cannot', async () => {
    const late = milestone('a', { due: '2026-01-10', viewerCan: { __typename: 'MilestoneRights', update: true, complete: true, miss: true } });
    const { user, inputOf } = show(<MilestonesPanel project={{ ...base, milestones: [late, milestone('b')] }} />, { MissMilestone: () => ({ missMilestone: { __typename: 'MilestoneSaved', milestone: { ...late, state: 'MISSED' } } }) });
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Late10 Jan 2026 · 1 of 4');
    expect(second).toHaveTextContent('Ahead10 Jan 2099');
    expect(screen.queryByRole('button', { name: 'Mark milestone Milestone b as missed' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Mark milestone Milestone a as missed' }));
    await screen.findByText('Noted as missed');
    expect(inputOf('MissMilestone')).toEqual({ id: 'a', expectedVersion: 2 });
  });

  test('its day is moved in a dialog, and one that is closed offers nothing', async () => {
    const done = milestone('done', { state: 'DONE', viewerCan: { __typename: 'MilestoneRights', update: false, complete: false, miss: false } });
    const { user, inputOf } = show(<MilestonesPanel project={{ ...base, milestones: [milestone('a'), done] }} />, { UpdateMilestone: () => ({ updateMilestone: { __typename: 'MilestoneSaved', project: { __typename: 'Project', id: 'p1', milestones: [] } } }) });
    expect(screen.queryByRole('button', { name: 'Edit milestone Milestone done' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Edit milestone Milestone a' }));
    const dialog = within(await screen.findByRole('dialog'));
    const day = dialog.getByLabelText(/^Day/);
    await put(user, day, '12.02.2099');
    await user.click(dialog.getByText('Save'));
    await waitFor(() => expect(inputOf('UpdateMilestone')).toBeDefined());
    expect(inputOf('UpdateMilestone')).toEqual({ id: 'a', expectedVersion: 2, title: { pl: null, en: 'Milestone a' }, due: '2099-02-12' });
  });
});

describe('dependencies', () => {
  const waiting = { ...base, blockedBy: [dependency('CONSENT', 'LOYAL')], blocks: [dependency('LOYAL', 'CDP')], dependencies: [dependency('LOYAL-4', 'CDP-2', 'TASK'), dependency('CONSENT-3', 'LOYAL-4', 'TASK')] };

  test('say what it waits for, what waits for it, and which tasks hang on tasks of others, in both directions', () => {
    show(<DependenciesPanel project={waiting} openTask={ignore} />);
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual(['CONSENT Title CONSENTOpen5 Jan 2099', 'CDP Title CDPOpen5 Jan 2099', expect.stringMatching(/^LOYAL-4 is waited for byCDP-2/), expect.stringMatching(/^LOYAL-4 waits forCONSENT-3/)]);
  });

  test('one is removed at once; who may not depend sees no way to', async () => {
    const { user, inputOf, unmount } = show(<DependenciesPanel project={waiting} openTask={ignore} />, { RemoveDependency: () => ({ removeDependency: { __typename: 'DependencySaved', task: null, project: { __typename: 'Project', id: 'p1', blockedBy: [], dependencies: [] } } }) });
    await user.click(screen.getByRole('button', { name: /CONSENT/ }));
    expect(inputOf('RemoveDependency')).toEqual({ id: 'CONSENT>LOYAL' });
    unmount();
    show(<DependenciesPanel project={{ ...waiting, viewerCan: { ...rights, depend: false } }} openTask={ignore} />);
    expect(screen.queryByRole('button', { name: /CONSENT/ })).toBeNull();
  });

  test('one is found by what is typed and added; the project itself is not offered, and a circle is told', async () => {
    const found = [{ __typename: 'Project', id: 'p1', key: 'LOYAL', name: text('Loyalty app') }, { __typename: 'Project', id: 'p9', key: 'MAIL', name: text('Mail') }];
    const { user, inputOf } = show(<DependenciesPanel project={base} openTask={ignore} />, { ProjectSearch: () => ({ projects: connection('Project', found) }), AddDependency: () => ({ addDependency: fieldProblem('fromId', 'These would wait for each other in a circle.') }) });
    await put(user, screen.getByRole('combobox'), 'a');
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['MAIL Mail']);
    await user.click(screen.getByRole('option'));
    expect(await screen.findByText('These would wait for each other in a circle.')).toBeInTheDocument();
    expect(inputOf('AddDependency')).toEqual({ kind: 'PROJECT', fromId: 'p9', toId: 'p1' });
  });
});

describe('goal links', () => {
  const linked = { ...base, goalLinks: [{ __typename: 'ProjectGoalLink' as const, id: 'l1', contribution: text('Signs customers in'), goal: { __typename: 'Goal' as const, id: 'g1', title: text('One profile') }, keyResult: { __typename: 'KeyResult' as const, id: 'k1', title: text('Share of sales with a card') } }] };

  test('a goal leads to its page, with what the project does for it and which key result it moves; it can be unlinked', async () => {
    const { user, inputOf } = show(<GoalLinksPanel project={linked} />, { UnlinkGoal: () => ({ unlinkGoal: { __typename: 'ProjectSaved', project: { __typename: 'Project', id: 'p1', version: 4 } } }) });
    expect(screen.getByRole('link', { name: 'One profile' })).toHaveAttribute('href', '/w/demo/goals/g1');
    expect(screen.getByRole('listitem')).toHaveTextContent('Signs customers in');
    expect(screen.getByRole('listitem')).toHaveTextContent('Share of sales with a card');
    await user.click(screen.getByRole('button', { name: /One profile/ }));
    expect(inputOf('UnlinkGoal')).toEqual({ id: 'l1' });
  });

  test('a link offers the key results of the chosen goal only', async () => {
    const goal = (id: string, name: string) => ({ __typename: 'Goal', id, state: 'ACTIVE', title: text(name), keyResults: [{ __typename: 'KeyResult', id: `k ${id}`, source: 'TASKS', title: text(`Result of ${name}`) }] });
    const { user, inputOf } = show(<GoalLinksPanel project={base} />, { ProjectGoalChoices: () => ({ goals: connection('Goal', [goal('g1', 'One'), goal('g2', 'Two')]) }), LinkGoal: () => ({ linkGoal: { __typename: 'ProjectSaved', project: { __typename: 'Project', id: 'p1', version: 4 } } }) });
    await user.click(screen.getByRole('button', { name: 'Link to a goal' }));
    const dialog = within(await screen.findByRole('dialog'));
    const [goals, results] = dialog.getAllByRole('combobox');
    if (!goals || !results) throw new Error('Two choices');
    expect(results).toBeDisabled();
    await user.click(goals);
    await user.click(await screen.findByRole('option', { name: 'Two' }));
    await user.click(results);
    expect((await screen.findAllByRole('option', { name: /Result of/ })).map(({ textContent }) => textContent)).toEqual(['Result of Two']);
    await user.click(screen.getByRole('option', { name: 'Result of Two' }));
    await user.click(dialog.getByRole('button', { name: 'Link to a goal' }));
    await screen.findByText(en.goals.linked);
    expect(inputOf('LinkGoal')).toEqual({ projectId: 'p1', goalId: 'g2', keyResultId: 'k g2', contribution: { pl: null, en: null } });
  });
});

describe('deadline', () => {
  test('the first date stays, and every move since is listed with its days, its reason and who moved it', () => {
    show(<DeadlinePanel project={base} />);
    const moves = within(screen.getByRole('list', { name: en.slips.history })).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(moves).toHaveLength(3);
    expect(moves[0]).toContain('28 Nov 2098');
    expect(moves[1]).toMatch(/1 Feb 2099.*65 days later.*The maker of the tills is late.*Magda Sowa/);
    expect(moves[2]).toMatch(/23 Jan 2099.*9 days earlier.*One of them came early/);
  });

  test('a move goes with its reason; when the other side has to agree first, the panel says so and the date stays', async () => {
    const held = { __typename: 'HeldForDecision', code: 'HELD', message: 'Marketing decides about this date. Your change waits for them.' };
    const { user, inputOf } = show(<DeadlinePanel project={base} />, { ChangeDeadline: () => ({ changeDeadline: held }) });
    await user.click(screen.getByRole('button', { name: 'Change the date' }));
    const dialog = within(await screen.findByRole('dialog'));
    const day = dialog.getByLabelText(/^New date/);
    await put(user, day, '1.03.2099');
    await put(user, dialog.getByLabelText(/^Why/), 'Reader is late');
    await user.click(dialog.getByRole('button', { name: en.deadline.move }));
    expect(await screen.findByText(/Your change waits for them/)).toBeInTheDocument();
    expect(inputOf('ChangeDeadline')).toEqual({ id: 'p1', expectedVersion: 3, deadline: '2099-03-01', reason: { pl: null, en: 'Reader is late' } });
  });

  test('who may not move it is not offered to', () => {
    show(<DeadlinePanel project={{ ...base, viewerCan: { ...rights, changeDeadline: false } }} />);
    expect(screen.queryByRole('button', { name: 'Change the date' })).toBeNull();
  });
});

describe('state', () => {
  const change = { ChangeProjectState: () => ({ changeProjectState: { __typename: 'RefusedProblem', code: 'PROJECT_STATE_REFUSED', message: 'It cannot go there.' } }) };

  test('offers what the API allows; finishing goes at once and its refusal is told', async () => {
    const { user, inputOf } = show(<StateMenu project={base} />, change);
    await user.click(screen.getByRole('button', { name: 'Change state' }));
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['Put on hold', 'Finish']);
    await user.click(screen.getByRole('menuitem', { name: 'Finish' }));
    expect(await screen.findByText('It cannot go there.')).toBeInTheDocument();
    expect(inputOf('ChangeProjectState')).toEqual({ id: 'p1', expectedVersion: 3, state: 'DONE', reason: null });
  });

  test('what needs a reason asks for it first', async () => {
    const { user, inputOf } = show(<StateMenu project={base} />, change);
    await user.click(screen.getByRole('button', { name: 'Change state' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Put on hold' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Put on hold' }));
    expect(inputOf('ChangeProjectState')).toBeUndefined();
    await put(user, dialog.getByRole('textbox'), 'No reader');
    await user.click(dialog.getByRole('button', { name: 'Put on hold' }));
    await dialog.findByText('It cannot go there.');
    expect(inputOf('ChangeProjectState')).toMatchObject({ state: 'ON_HOLD', reason: { pl: null, en: 'No reader' } });
  });

  test('without anywhere to go there is no menu', () => {
    show(<StateMenu project={{ ...base, viewerCan: { ...rights, changeStateTo: [] } }} />);
    expect(screen.queryByRole('button', { name: 'Change state' })).toBeNull();
  });
});
