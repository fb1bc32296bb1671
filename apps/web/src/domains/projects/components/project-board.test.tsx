import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { connection } from '../../../platform/testing/answers.ts';
import { base, clearToasts, fieldProblem, ignore, put, rights, saved, show, task, text } from '../projects.testing.tsx';
import { ProjectBoard } from './project-board.tsx';
import { ProjectEditPage } from './project-edit-page.tsx';

afterEach(clearToasts);

describe('board', () => {
  const columns = (tasks: Record<string, object[]>) =>
    ['TODO', 'DOING', 'REVIEW', 'DONE'].map((name) => ({ __typename: 'BoardColumn', name, total: tasks[name]?.length ?? 0, tasks: tasks[name] ?? [] }));
  const board = (tasks: Record<string, object[]>, wipLimit: number | null = null) => ({ ProjectBoard: () => ({ project: { __typename: 'Project', id: 'p1', wipLimit, board: { __typename: 'ProjectBoard', columns: columns(tasks) } } }) });

  test('"Move to" offers exactly what the API allows, moves to the end of the column, and tells so aloud', async () => {
    const { user, inputOf } = show(<ProjectBoard project={base} openTask={ignore} />, { ...board({ TODO: [task('LOYAL-1')], DOING: [task('LOYAL-2', { state: 'DOING' })] }), MoveTask: () => ({ moveTask: saved('LOYAL-1') }) });
    await user.click(await screen.findByRole('button', { name: 'Move LOYAL-1' }));
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['Move to Doing']);
    await user.click(screen.getByRole('menuitem'));
    expect(await screen.findByText('LOYAL-1 is now in Doing, place 2')).toBeInTheDocument();
    expect(inputOf('MoveTask')).toEqual({ id: 'id LOYAL-1', expectedVersion: 4, state: 'DOING', reason: null, afterTaskId: 'id LOYAL-2', beforeTaskId: null });
  });

  test('a card that was moved by keys to another column keeps the focus', async () => {
    let state: 'TODO' | 'DOING' = 'TODO';
    const answers = {
      ProjectBoard: () => board({ [state]: [task('LOYAL-1', { state })] }).ProjectBoard(),
      MoveTask: () => {
        state = 'DOING';
        return { moveTask: saved('LOYAL-1') };
      },
    };
    const { user } = show(<ProjectBoard project={base} openTask={ignore} />, answers);
    (await screen.findByRole('button', { name: 'Move LOYAL-1' })).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menuitem', { name: 'Move to Doing' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByText('LOYAL-1 is now in Doing, place 1')).toBeInTheDocument();
    const doing = within(screen.getByRole('region', { name: 'Doing' }));
    expect(doing.getByRole('button', { name: 'Move LOYAL-1' })).toHaveFocus();
  });

  test('a card says in words why it is blocked, and blocking one asks for the reason, which stays when it is refused', async () => {
    const stuck = task('LOYAL-8', { state: 'BLOCKED', blockedReason: text('Waiting for a test reader') });
    const doing = task('LOYAL-7', { state: 'DOING', viewerCan: { __typename: 'TaskRights', update: true, moveTo: ['BLOCKED'] } });
    const { user, inputOf } = show(<ProjectBoard project={base} openTask={ignore} />, { ...board({ DOING: [stuck, doing] }), MoveTask: () => ({ moveTask: fieldProblem('reason', 'Say what it waits for.') }) });
    const column = within(await screen.findByRole('region', { name: 'Doing' }));
    expect(column.getByText('Waiting for a test reader').parentElement).toHaveTextContent('Blocked Waiting for a test reader');
    await user.click(column.getByRole('button', { name: 'Move LOYAL-7' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to Blocked' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'LOYAL-7 is blocked' }));
    await put(user, dialog.getByRole('textbox'), 'Legal');
    await user.click(dialog.getByRole('button', { name: 'Mark as blocked' }));
    expect(await dialog.findByText('Say what it waits for.')).toBeInTheDocument();
    expect(dialog.getByRole('textbox')).toHaveValue('Legal');
    expect(inputOf('MoveTask')).toMatchObject({ state: 'BLOCKED', reason: { pl: null, en: 'Legal' } });
  });

  test('who only looks on can open a card, but neither moves one nor adds one', async () => {
    const opened: string[] = [];
    const { user } = show(<ProjectBoard project={{ ...base, viewerCan: { ...rights, work: false } }} openTask={(key) => opened.push(key)} />, board({ TODO: [task('LOYAL-1', { viewerCan: { __typename: 'TaskRights', update: false, moveTo: [] } })] }));
    await user.click(await screen.findByRole('button', { name: 'Title LOYAL-1' }));
    expect(opened).toEqual(['LOYAL-1']);
    expect(screen.queryByRole('button', { name: 'Move LOYAL-1' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add task' })).toBeNull();
  });

  test('the column in progress says how much of its limit is used, and in words when it is over; no other column does', async () => {
    const doing = ['LOYAL-2', 'LOYAL-3'].map((key) => task(key, { state: 'DOING' }));
    const { unmount } = show(<ProjectBoard project={base} openTask={ignore} />, board({ DOING: doing, TODO: [task('LOYAL-1')] }, 2));
    const full = within(await screen.findByRole('region', { name: 'Doing' }));
    expect(full.getByRole('heading')).toHaveTextContent('Doing 2 of 2');
    expect(full.queryByText('over the limit')).toBeNull();
    expect(within(screen.getByRole('region', { name: 'To do' })).getByRole('heading')).toHaveTextContent(/^To do 1$/);
    unmount();
    show(<ProjectBoard project={base} openTask={ignore} />, board({ DOING: doing }, 1));
    const over = within(await screen.findByRole('region', { name: 'Doing' }));
    expect(over.getByRole('heading')).toHaveTextContent('Doing 2 of 1');
    expect(over.getByText('over the limit')).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Doing 2 of 1' })).toBeInTheDocument();
  });

  test('a move over the limit is saved, and a toast says by how much', async () => {
    const { user, inputOf } = show(<ProjectBoard project={base} openTask={ignore} />, { ...board({ TODO: [task('LOYAL-1')] }, 4), MoveTask: () => ({ moveTask: saved('LOYAL-1', { __typename: 'OverWipLimit', inProgress: 5, limit: 4 }) }) });
    await user.click(await screen.findByRole('button', { name: 'Move LOYAL-1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to Doing' }));
    expect(await screen.findByText('Over the limit: 5 of 4 in progress')).toBeInTheDocument();
    expect(await screen.findByText('LOYAL-1 is now in Doing, place 1')).toBeInTheDocument();
    expect(inputOf('MoveTask')).toMatchObject({ id: 'id LOYAL-1', state: 'DOING' });
  });

  test('rows by department come from the address, hold the cards of the people of each, and a place in one is a place in the whole column', async () => {
    const it = (key: string) => task(key, { state: 'DOING', accountable: { __typename: 'Member', id: 'm1', name: 'Ola Nowak', side: 'IT' } });
    const boss = task('LOYAL-9', { accountable: { __typename: 'Member', id: 'm3', name: 'Ewa Prezes', side: null } });
    const doing = [it('LOYAL-2'), task('LOYAL-3', { state: 'DOING' }), it('LOYAL-4'), task('LOYAL-5', { state: 'DOING' })];
    const { user, inputOf } = show(<ProjectBoard project={base} openTask={ignore} />, { ...board({ DOING: doing, TODO: [boss] }, 3), MoveTask: () => ({ moveTask: saved('LOYAL-2') }) }, { path: '/w/demo/projects/LOYAL?rows=department' });
    const cardsOf = async (name: string) => within(await screen.findByRole('region', { name })).queryAllByRole('button', { name: /^Title/ }).map(({ textContent }) => textContent);
    expect(await cardsOf('Doing, IT')).toEqual(['Title LOYAL-2', 'Title LOYAL-4']);
    expect(await cardsOf('Doing, Marketing')).toEqual(['Title LOYAL-3', 'Title LOYAL-5']);
    expect(await cardsOf('Neither department')).toEqual(['Title LOYAL-9']);
    expect(screen.getByText('Doing', { selector: 'p' })).toHaveTextContent('Doing 4 of 3');
    await user.click(screen.getByRole('button', { name: 'Move LOYAL-2' }));
    await user.click(await screen.findByRole('menuitem', { name: 'One place down' }));
    expect(await screen.findByText('LOYAL-2 is now in Doing, place 2')).toBeInTheDocument();
    expect(inputOf('MoveTask')).toMatchObject({ state: 'DOING', afterTaskId: 'id LOYAL-4', beforeTaskId: 'id LOYAL-5' });
    await user.click(screen.getByRole('switch', { name: /By department/ }));
    expect(await cardsOf('Doing')).toHaveLength(4);
    expect(screen.queryByRole('region', { name: 'Marketing' })).toBeNull();
  });
});

test('the limit is set where the project is edited; one that is refused stands on its field and stays as typed, an emptied one goes as none', async () => {
  const page = { ProjectPage: () => ({ project: { ...base, wipLimit: 4 } }), ProjectTeamChoices: () => ({ teams: connection('Team', []) }) };
  const { user, inputOf } = show(<ProjectEditPage />, { ...page, UpdateProject: () => ({ updateProject: fieldProblem('wipLimit', 'From 1 to 99.') }) }, { path: '/w/demo/projects/LOYAL/edit' });
  const field = await screen.findByLabelText(/^Limit of tasks/);
  expect(field).toHaveValue('4');
  await put(user, field, '100');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('From 1 to 99.')).toBeInTheDocument();
  expect(field).toHaveValue('100');
  expect(inputOf('UpdateProject')).toMatchObject({ id: 'p1', expectedVersion: 3, wipLimit: 100 });
  await user.clear(field);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(inputOf('UpdateProject')).toMatchObject({ wipLimit: null }));
});
