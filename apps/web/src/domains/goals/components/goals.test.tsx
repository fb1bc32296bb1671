import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import { type TextMarker, TextMarkerProvider } from '../../../platform/text/text-markers.ts';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { CreateGoalDocument, GoalCyclesDocument, SignGoalDocument } from '../goals.gen.ts';
import { choices, cycle, goal, noPacts, page, rights, words } from '../goals.testing.ts';
import { AboutPanel } from './goal-about-panels.tsx';
import { GoalForm } from './goal-form.tsx';
import { GoalNewPage } from './goal-form-page.tsx';
import { GoalListPage } from './goal-list-page.tsx';
import { InsightsPanel } from './goal-insights.tsx';
import { ProjectsPanel } from './goal-projects.tsx';
import { valuesOf } from '../goal-values.ts';
import { SignaturesPanel } from './signatures-panel.tsx';
import { VersionChanges } from './version-changes.tsx';

const shared = { domain: 'goals', messages: { en, pl } };
const cycles = { request: { query: GoalCyclesDocument }, result: { data: { cycles: [cycle] } } };

describe('goal list', () => {
  test('says progress against today, what each side says and that they differ, with key results beneath', async () => {
    renderScreen(<GoalListPage />, { ...shared, path: '/w/demo/goals', mocks: [cycles, noPacts, page([goal])] });
    const list = within(await screen.findByRole('list', { name: 'Shared goals' }));
    for (const text of ['46% of 60% expected', 'The sides differ', 'On track', 'Consents moved', '23% of 50%', 'Waits for you']) expect(list.getByText(text)).toBeInTheDocument();
    expect(list.getAllByText('At risk')).toHaveLength(2);
    expect(list.getByRole('link', { name: 'Consent migration' })).toHaveAttribute('href', '/w/demo/projects/CONSENT');
    expect(list.queryByText('Pilot')).toBeNull();
    expect(list.getByRole('link', { name: 'Half of the customers agree' })).toHaveAttribute('href', '/w/demo/goals/g1');
  });

  test('takes its filters from the address', async () => {
    const asked = { cycleId: 'c1', states: ['PAUSED'], health: 'AT_RISK', healthOf: 'IT', split: true, search: 'half', waitingForMe: true };
    renderScreen(<GoalListPage />, { ...shared, path: '/w/demo/goals?cycle=c1&state=PAUSED&health=AT_RISK&of=IT&split=1&search=half&waiting=1', mocks: [cycles, noPacts, page([goal], asked)] });
    expect(await screen.findByText('Half of the customers agree')).toBeInTheDocument();
  });

  test('an empty workspace offers the first goal, in Polish too', async () => {
    renderScreen(<GoalListPage />, { ...shared, path: '/w/demo/goals', language: 'pl', mocks: [cycles, noPacts, page([])] });
    expect(await screen.findByText('Nie ma jeszcze wspólnych celów')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Przygotuj cel' })).toHaveLength(2);
  });
});

describe('words that the reader may not know', () => {
  const marker: TextMarker = {
    readers: 'MARKETING',
    review: () => [],
    ask: () => Promise.resolve(),
    swap: (given) => given,
    mark: (text) => ['customers', 'agree'].flatMap((word) => (text.includes(word) ? [{ start: text.indexOf(word), end: text.indexOf(word) + word.length, label: word, plainWording: `${word} in plain words`, href: '#', kind: 'term' as const }] : [])),
  };
  const marks = () => screen.getAllByRole('button', { name: /what does it mean/ }).map((mark) => mark.textContent);

  test('are marked in the list of goals; the link keeps its plain name, and a tap explains instead of following it', async () => {
    const list = (
      <TextMarkerProvider value={marker}>
        <GoalListPage />
      </TextMarkerProvider>
    );
    const { user, address } = renderScreen(list, { ...shared, path: '/w/demo/goals', mocks: [cycles, noPacts, page([goal])] });
    const link = await screen.findByRole('link', { name: 'Half of the customers agree' });
    expect(marks()).toEqual(['customers', 'agree']);
    await user.click(within(link).getByText('customers'));
    expect(screen.getByText('customers in plain words')).toBeInTheDocument();
    expect(address()).toBe('/w/demo/goals');
  });

  test('are marked in what a version changes, and in the goals above and below', () => {
    const [version] = goal.versions;
    if (!version) throw new Error('a version expected');
    const change = { __typename: 'GoalChange' as const, path: 'title', before: '{"en":"Half"}', after: '{"en":"Half of the customers agree"}' };
    const other = { __typename: 'Goal' as const, id: 'g0', title: words('More customers'), progress: 0.5 };
    renderScreen(
      <TextMarkerProvider value={marker}>
        <VersionChanges goal={goal} version={{ ...version, changes: [change] }} />
        <AboutPanel goal={{ ...goal, parent: other, children: [{ ...other, id: 'g2', title: words('They agree') }] }} />
      </TextMarkerProvider>,
      shared,
    );
    expect(marks()).toEqual(['customers', 'agree', 'customers', 'agree']);
    expect(screen.getByRole('link', { name: 'More customers' })).toHaveAttribute('href', '/w/demo/goals/g0');
  });
});

describe('projects of a goal', () => {
  test('stand on its page with health and deadline; what is done says so', () => {
    renderScreen(<ProjectsPanel projects={goal.projects} />, shared);
    const [running, done] = within(screen.getByRole('list', { name: 'Projects that work for it' })).getAllByRole('listitem');
    expect(running).toHaveTextContent('Consent migrationOn trackdue');
    expect(done).toHaveTextContent('PilotDonedue');
  });

  test('say how to get one when there is none', () => {
    renderScreen(<ProjectsPanel projects={[]} />, { ...shared, language: 'pl' });
    expect(screen.getByText('Żaden projekt nie pracuje jeszcze na ten cel. Powiąż go w projekcie.')).toBeInTheDocument();
  });
});

describe('what is known of customers', () => {
  test('stands on the page of the goal that rests on it, with the way to it; nothing where there is none', () => {
    const { unmount } = renderScreen(<InsightsPanel insights={goal.insights} />, { ...shared, language: 'pl' });
    expect(screen.getByRole('list', { name: 'Opiera się na wiedzy o klientach' })).toHaveTextContent('Zgadza się, kto widzi po co');
    expect(screen.getByRole('link', { name: 'Zgadza się, kto widzi po co' })).toHaveAttribute('href', '/w/demo/customer/insights/i1');
    unmount();
    renderScreen(<InsightsPanel insights={[]} />, shared);
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('one voice', () => {
  test('is shown beside the silence of the other side, and the goal has no status of its own', async () => {
    const status = { __typename: 'GoalStatus' as const, it: 'ON_TRACK' as const, marketing: null, overall: null, split: false, reconciled: false };
    renderScreen(<GoalListPage />, { ...shared, path: '/w/demo/goals', mocks: [cycles, noPacts, page([{ ...goal, status, viewerCan: rights }])] });
    const list = within(await screen.findByRole('list', { name: 'Shared goals' }));
    expect(list.getByText('On track')).toBeInTheDocument();
    expect(list.getAllByText('No update')).toHaveLength(2);
    expect(list.getByText('has to sign')).toBeInTheDocument();
  });
});

describe('goal form', () => {
  test('an edit starts from the change that waits, so that saving it does not take the change back unseen', () => {
    expect(valuesOf(goal).keyResults.map(({ id, target }) => [id, target])).toEqual([['k1', 40]]);
    expect(valuesOf({ ...goal, proposedVersion: null }).keyResults.map(({ id, target }) => [id, target])).toEqual([['k1', 50]]);
  });

  test('a problem of a key result lands on its own field, and what was typed stays', async () => {
    const refused = {
      request: { query: CreateGoalDocument, variables: () => true },
      result: {
        data: {
          createGoal: {
            __typename: 'ValidationProblem',
            code: 'INVALID',
            message: 'Please correct.',
            fields: [{ __typename: 'FieldProblem', path: 'keyResults.1.target', code: 'TARGET_IS_START', message: 'The target must differ from the start.' }],
          },
        },
      },
    };
    // The form is filled beforehand: every key press draws all of its thirty fields, which takes jsdom a quarter of a second.
    const filled = { ...valuesOf(goal), ownerTeamId: 't1', cycleId: 'c1' };
    const [result] = filled.keyResults;
    if (!result) throw new Error('a key result expected');
    filled.keyResults = [result, { ...result, key: 'second', target: 0 }];
    const { user } = renderScreen(<GoalForm goal={null} initial={filled} />, { ...shared, path: '/w/demo/goals/new', mocks: [choices, refused] });
    await user.type(screen.getByLabelText('Goal in one sentence *'), '!');
    await user.click(screen.getByText('Save the draft'));
    expect(await screen.findByText('The target must differ from the start.')).toBeInTheDocument();
    const [first, second] = screen.getAllByLabelText(/^Target/);
    expect(second).toHaveAttribute('aria-invalid', 'true');
    expect(first).not.toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByLabelText('Goal in one sentence *')).toHaveValue('Half of the customers agree!');
  });

  test('says who is missing while one side answers for no key result', async () => {
    const { user } = renderScreen(<GoalNewPage />, { ...shared, path: '/w/demo/goals/new', mocks: [choices] });
    await user.click(screen.getByLabelText('Remove key result 2'));
    expect(screen.getByText('Nobody can sign yet: marketing answers for no key result.')).toBeInTheDocument();
  });
});

describe('signatures', () => {
  test('shows a change in words and signs the version that was read', async () => {
    let signed: unknown = null;
    const sign = {
      request: {
        query: SignGoalDocument,
        variables: (variables: unknown) => {
          signed = variables;
          return true;
        },
      },
      result: { data: { signGoal: { __typename: 'RefusedProblem', code: 'OTHER_VERSION', message: 'Another version waits.' } } },
    };
    const { user } = renderScreen(<SignaturesPanel goal={goal} />, { ...shared, mocks: [sign] });
    expect(screen.getByText('Consents moved: Target')).toBeInTheDocument();
    expect(screen.queryByText(/keyResults/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Sign version 2 for my side' }));
    expect(await screen.findByText('Another version waits.')).toBeInTheDocument();
    expect(signed).toEqual({ input: { id: 'g1', versionNumber: 2 } });
  });
});
