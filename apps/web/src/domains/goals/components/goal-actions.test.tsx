import { useForm } from '@mantine/form';
import { describe, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answers, connection, person } from '../../../platform/testing/answers.ts';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import { valuesOf } from '../goal-values.ts';
import { choices, cycle, goal, type rights, words } from '../goals.testing.ts';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { CheckInsPanel } from './check-ins-panel.tsx';
import { GoalForm } from './goal-form.tsx';
import { GoalPlaceFields } from './goal-place-fields.tsx';
import { GoalStateMenu } from './goal-state-menu.tsx';

// Menus and dialogs in a simulated browser on a busy machine.
jest.setTimeout(20_000);

const shared = { domain: 'goals', messages: { en, pl }, path: '/w/demo/goals/g1' };
const saved = { __typename: 'GoalSaved', goal };

describe('the state of a goal', () => {
  const may = (allowed: Partial<typeof rights>) => ({ ...goal, viewerCan: { ...goal.viewerCan, ...allowed } });
  const open = async (shown: typeof goal) => {
    const { link, sent } = answers({ PauseGoal: () => ({ pauseGoal: saved }), ResumeGoal: () => ({ resumeGoal: saved }), CloseGoal: () => ({ closeGoal: saved }), ArchiveGoal: () => ({ archiveGoal: saved }) });
    const view = renderScreen(<GoalStateMenu goal={shown} />, { ...shared, link });
    await view.user.click(screen.getByRole('button', { name: 'State' }));
    const items = (await screen.findAllByRole('menuitem')).map((item) => item.textContent);
    const choose = (name: string) => view.user.click(screen.getByRole('menuitem', { name }));
    return { ...view, sent, items, choose };
  };

  test('offers what the API allows and nothing else; pausing is one click', async () => {
    const { choose, items, sent } = await open(may({ pause: true, close: true }));
    expect(items).toEqual(['Pause', 'Close with an outcome']);
    await choose('Pause');
    expect(await screen.findByText('Paused')).toBeInTheDocument();
    expect(sent).toEqual([{ name: 'PauseGoal', variables: { input: { id: 'g1', expectedVersion: 4 } } }]);
  });

  test('is not shown to whom nothing is allowed; a paused goal goes on', async () => {
    const { unmount } = renderScreen(<GoalStateMenu goal={goal} />, shared);
    expect(screen.queryByRole('button', { name: 'State' })).toBeNull();
    unmount();
    const { choose, items, sent } = await open(may({ resume: true }));
    expect(items).toEqual(['Resume']);
    await choose('Resume');
    expect(await screen.findByText('In force again')).toBeInTheDocument();
    expect(sent.map(({ name }) => name)).toEqual(['ResumeGoal']);
  });

  test('closing asks how it ended and what was learned', async () => {
    const { choose, sent, user } = await open(may({ close: true }));
    await choose('Close with an outcome');
    const dialog = within(await screen.findByRole('dialog', { name: 'Close the goal' }));
    await user.click(dialog.getByRole('combobox', { name: 'How did it end?' }));
    await user.click(await screen.findByRole('option', { name: en.outcome.MISSED }));
    await user.type(dialog.getByRole('textbox', { name: /^What was learned/ }), 'Ask first');
    await user.click(dialog.getByRole('button', { name: 'Close the goal' }));
    expect(await screen.findByText('Closed')).toBeInTheDocument();
    expect(sent).toEqual([{ name: 'CloseGoal', variables: { input: { id: 'g1', expectedVersion: 4, outcome: 'MISSED', note: { en: 'Ask first', pl: null } } } }]);
  });

  test('archiving says what follows, and asks once more', async () => {
    const { choose, sent, user } = await open(may({ archive: true }));
    await choose('Archive');
    const dialog = within(await screen.findByRole('dialog', { name: 'Archive this goal?' }));
    expect(sent).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Archive' }));
    expect(await screen.findByText('Archived')).toBeInTheDocument();
    expect(sent).toEqual([{ name: 'ArchiveGoal', variables: { input: { id: 'g1', expectedVersion: 4 } } }]);
  });
});

test('a check-in of the other side is acknowledged in one click; then it says who has read it', async () => {
  const checkIn = {
    __typename: 'CheckIn', id: 'i1', side: 'MARKETING', period: '2026-11-16', value: 23, confidence: 0.7, status: 'AT_RISK', note: words('Slower than hoped'), keyResultTitle: words('Consents moved'),
    createdAt: '2026-11-20T10:00:00Z', author: person('m2', 'Beata Chmiel', 'MARKETING'), acknowledgements: [] as object[], viewerCan: { __typename: 'CheckInRights', acknowledge: true },
  };
  const read = { ...checkIn, acknowledgements: [person('m1', 'Marek Wolski', 'IT')], viewerCan: { __typename: 'CheckInRights', acknowledge: false } };
  const { link, sent } = answers({
    GoalCheckIns: () => ({ goal: { __typename: 'Goal', id: 'g1', checkIns: connection('CheckIn', [checkIn]) } }),
    AcknowledgeCheckIn: () => ({ acknowledgeCheckIn: { __typename: 'CheckInSaved', checkIn: read } }),
  });
  const { user } = renderScreen(<CheckInsPanel goalId="g1" mayCheckIn />, { ...shared, link });
  const item = within(within(await screen.findByRole('list', { name: 'Check-ins' })).getByRole('listitem'));
  for (const text of ['Beata Chmiel', 'At risk', 'confidence 70%', 'Slower than hoped']) expect(item.getByText(text)).toBeInTheDocument();
  await user.click(item.getByRole('button', { name: 'I have read it' }));
  expect(await item.findByText('Read by Marek Wolski')).toBeInTheDocument();
  expect(item.queryByRole('button', { name: 'I have read it' })).toBeNull();
  expect(sent.at(-1)).toEqual({ name: 'AcknowledgeCheckIn', variables: { input: { id: 'i1' } } });
});

describe('where a goal belongs', () => {
  const above = { __typename: 'Goal', id: 'g0', title: words('One shop') };
  const offered = { ...choices.result.data, goals: { __typename: 'GoalConnection', viewerCanManageCycles: true, edges: [above, goal].map((node) => ({ __typename: 'GoalEdge', node: { __typename: 'Goal', id: node.id, title: node.title } })) } };

  test('its cycle can be changed on the spot, by whom the API lets', async () => {
    function Fields() {
      return <GoalPlaceFields form={useForm({ mode: 'controlled', initialValues: { ...valuesOf(goal), cycleId: 'c1' } })} goalId="g1" />;
    }
    const { link, sent } = answers({ GoalChoices: () => offered, UpdateCycle: () => ({ updateCycle: { __typename: 'CycleSaved', cycle: { ...cycle, version: 2 } } }) });
    const { user } = renderScreen(<Fields />, { ...shared, link });
    await user.click(await screen.findByRole('button', { name: 'Change the cycle' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change the cycle' }));
    expect(dialog.getByText('Once a head has signed a goal with these days, only the name can be changed.')).toBeInTheDocument();
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), '!');
    await user.click(dialog.getByRole('button', { name: 'Save the cycle' }));
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    const change = { id: 'c1', expectedVersion: 1, name: { en: 'Second half!', pl: 'Second half' }, startsOn: '2026-07-01', endsOn: '2026-12-31' };
    expect(sent.find(({ name }) => name === 'UpdateCycle')?.variables).toEqual({ input: change });
  });

  test('the goal above it is one of the others, and is sent with the change', async () => {
    const { link, sent } = answers({ GoalChoices: () => offered, UpdateGoal: () => ({ updateGoal: { __typename: 'GoalUpdated', outcome: 'SAVED', goal } }) });
    const { user } = renderScreen(<GoalForm goal={goal} initial={{ ...valuesOf(goal), ownerTeamId: 't1', cycleId: 'c1' }} />, { ...shared, path: '/w/demo/goals/g1/edit', link });
    await user.click(screen.getByRole('combobox', { name: en.fields.parentId }));
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual(['One shop']);
    await user.click(screen.getByRole('option', { name: 'One shop' }));
    await user.click(screen.getByRole('button', { name: /^Save|^Propose/ }));
    await screen.findByText('other page');
    expect(sent.find(({ name }) => name === 'UpdateGoal')?.variables).toMatchObject({ input: { id: 'g1', expectedVersion: 4, parentId: 'g0', cycleId: 'c1' } });
  });
});
