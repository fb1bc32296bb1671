import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answers, connection, person, words } from '../../../platform/testing/answers.ts';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { PlanPage } from './plan-page.tsx';
import { ProblemPage } from './problem-page.tsx';
import { ProblemsPage } from './problems-page.tsx';

// Whole screens with dialogs: slow in a simulated browser on a busy machine.
jest.setTimeout(20_000);

const shared = { domain: 'capacity', messages: { en, pl } };
const cell = (week: string, load: number) => ({ __typename: 'CapacityCell', week, capacity: 40, allocated: (40 * load) / 100, tentative: 0, load, said: false });
const row = (id: string, name: string, loads: number[]) => ({
  ...{ __typename: 'CapacityRow', id, side: 'IT', name: words(name), realityFactor: 0.8, workingHours: null, viewerCan: { __typename: 'CapacityRowRights', setTime: false } },
  cells: loads.map((load, index) => cell(`2026-12-0${7 + index}`, load)),
});
const ledger = (side: string, sentence: string) => ({
  ...{ __typename: 'CommitmentLedger', side, from: '2026-11-23', until: '2027-01-17', capacity: 100, promised: 132, load: 132, realityFactor: 0.78, realLoad: 169, sentence: words(sentence) },
  lines: [{ __typename: 'LedgerLine', id: 'l1', kind: 'BUSINESS_AS_USUAL', lane: null, hours: 40, people: 2, fits: false, project: null }],
});
const plan = {
  CapacityPlan: () => ({ capacityHeatmap: connection('CapacityRow', [row('t1', 'Online store', [188, 39]), row('t2', 'Brand', [50, 60])], { viewerCanPlan: true }) }),
  CapacityLedgers: () => ({ it: ledger('IT', 'Until 17 January IT has promised 132%.'), marketing: ledger('MARKETING', 'Everything fits.'), marketingShare: { __typename: 'MarketingShare', actual: 0.17, agreed: 0.35, weeks: [] } }),
  CapacityProjects: () => ({ projects: connection('Project', [{ __typename: 'Project', id: 'p1', key: 'CDP', name: words('Customer data') }]) }),
  CapacityTeams: () => ({ teams: connection('Team', []) }),
  CapacityAbsences: () => ({ absences: connection('Absence', []) }),
  MemberOptions: () => ({ members: connection('Member', [{ ...person('m2', 'Ewa', 'IT'), state: 'ACTIVE' }]) }),
};

test('the plan says what was promised, what share was agreed, and which weeks are the worst', async () => {
  const { link } = answers(plan);
  renderScreen(<PlanPage />, { ...shared, path: '/w/demo/capacity', link });
  expect(await screen.findByText('Until 17 January IT has promised 132%.')).toBeVisible();
  expect(screen.getByText(/17% worked for marketing; the heads have agreed on 35%/)).toBeVisible();
  expect(await screen.findByRole('button', { name: /Online store.*188%/ })).toBeVisible();
  const weeks = await screen.findAllByText(/^Week of/);
  expect(weeks[0]?.closest('li')).toHaveTextContent('119%');
});

test('whoever only looks is offered nothing to plan', async () => {
  const { link } = answers({ ...plan, CapacityPlan: () => ({ capacityHeatmap: connection('CapacityRow', [row('t1', 'Online store', [188])], { viewerCanPlan: false }) }) });
  renderScreen(<PlanPage />, { ...shared, path: '/w/demo/capacity', link });
  await screen.findByText('Everything fits.');
  expect(await screen.findByRole('button', { name: /Online store.*188%/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: en.allocate.open })).toBeNull();
});

test('a what-if is in the address, asks the server for every part of the page, and saves nothing', async () => {
  const effect = (p85: string) => ({ __typename: 'ForecastEffect', p85, pOnTime: 0.4 });
  const { link, sent } = answers({
    ...plan,
    CapacityWhatIf: () => ({ capacityWhatIf: [{ __typename: 'WhatIfForecast', project: { __typename: 'Project', id: 'p1', key: 'CDP', name: words('Customer data'), deadline: '2027-02-27' }, before: effect('2027-03-10'), after: effect('2027-02-20') }] }),
  });
  renderScreen(<PlanPage />, { ...shared, path: '/w/demo/capacity?what=p1&how=DROP', link });
  const list = await screen.findByRole('list', { name: en.whatIf.forecasts });
  expect(list).toHaveTextContent('10 Mar → 20 Feb');
  for (const name of ['CapacityPlan', 'CapacityLedgers', 'CapacityWhatIf']) expect(sent.find((each) => each.name === name)?.variables).toMatchObject({ whatIf: { projectId: 'p1', action: 'DROP' } });
  expect(sent.every(({ name }) => name in { ...plan, CapacityWhatIf: 1 })).toBe(true);
});

const problem = (more: object = {}) => ({
  ...{ __typename: 'CapacityProblem', id: 'c1', version: 2, kind: 'SKILL_GAP', state: 'OPEN', detectedBy: 'MACHINE', title: words('Nobody can tag'), foundAt: '2026-11-20T07:00:00Z' },
  ...{ remedy: null, action: null, dueOn: null, closedAt: null, closeReason: null, member: null, owner: null, project: null, projects: [] },
  ...{ skill: { __typename: 'Skill', id: 's1', name: words('Tagging') }, viewerCan: { __typename: 'ProblemRights', plan: true, close: true } },
  ...more,
});
const showProblem = (by: Parameters<typeof answers>[0], shown = problem()) => {
  const server = answers({ MemberOptions: plan.MemberOptions, CapacityProblemPage: () => ({ capacityProblem: shown }), ...by });
  return { ...renderScreen(<ProblemPage />, { ...shared, path: '/w/demo/capacity/problems/c1', route: '/w/:slug/capacity/problems/:id', link: server.link }), sent: server.sent };
};

test('a decision needs somebody, something and a day; what was typed stays when it is refused', async () => {
  const decided = { owner: person('m2', 'Ewa', 'IT'), dueOn: '2026-12-20' };
  const fields = [{ __typename: 'FieldProblem', path: 'action', code: 'REQUIRED', message: 'Say what will be done.' }];
  const { user, sent } = showProblem({ PlanProblem: () => ({ planProblem: { __typename: 'ValidationProblem', code: 'VALIDATION', message: 'Check the marked fields.', fields } }) }, problem(decided));
  const button = await screen.findByRole('button', { name: en.problems.decide });
  const action = screen.getAllByRole('textbox', { name: new RegExp(`^${en.problems.action}`) })[0] as HTMLTextAreaElement;
  fireEvent.change(action, { target: { value: 'Ewa learns it' } });
  await user.click(button);
  expect((await screen.findAllByText('Say what will be done.')).length).toBeGreaterThan(0);
  expect(action).toHaveValue('Ewa learns it');
  expect(sent.find(({ name }) => name === 'PlanProblem')?.variables).toMatchObject({ input: { id: 'c1', expectedVersion: 2, ownerId: 'm2', dueOn: '2026-12-20', remedy: null } });
});

const remedies = ({ projectId }: Record<string, unknown>) => ({
  remedyEffects: [{ __typename: 'RemedyEffect', remedy: 'RESCOPE', delay: 0, drop: projectId === 'p2' ? 1 : 3, later: 0, before: { __typename: 'ForecastValues', p85: '2027-03-10', pOnTime: 0.4 }, after: { __typename: 'ForecastValues', p85: '2027-02-20', pOnTime: 0.7 } }],
});
const project = (id: string, name: string) => ({ __typename: 'Project', id, key: id.toUpperCase(), name: words(name), deadline: '2027-02-27', deadlineKind: 'WISH' });

test('somebody with too much sees what would help each project of the worst week', async () => {
  const overload = problem({ kind: 'OVERLOAD', skill: null, member: person('m2', 'Ewa', 'IT'), projects: [project('p1', 'Customer data'), project('p2', 'Loyalty')] });
  const { sent } = showProblem({ RemedyEffects: remedies }, overload);
  expect(await screen.findByText('3 tasks left out')).toBeVisible();
  expect(await screen.findByText('1 task left out')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'What would help: Customer data' })).toBeVisible();
  expect(sent.filter(({ name }) => name === 'RemedyEffects').map(({ variables }) => variables.projectId)).toEqual(['p1', 'p2']);
});

test('a promise that does not fit leads to what would help; one that fits does not', async () => {
  const line = (id: string, fits: boolean) => ({ __typename: 'LedgerLine', id, kind: 'PROJECT', lane: null, hours: 40, people: 2, fits, project: project(id, `Project ${id}`) });
  const { link } = answers({ ...plan, RemedyEffects: remedies, CapacityLedgers: () => ({ ...plan.CapacityLedgers(), it: { ...ledger('IT', 'Too much.'), lines: [line('p8', false), line('p9', true)] } }) });
  const { user } = renderScreen(<PlanPage />, { ...shared, path: '/w/demo/capacity', link });
  await user.click((await screen.findAllByText('What it is made of (2 items)'))[0] as HTMLElement);
  expect(screen.queryByRole('button', { name: 'What would help: Project p9' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'What would help: Project p8' }));
  expect(await within(await screen.findByRole('dialog')).findByText('3 tasks left out')).toBeVisible();
});

test('without an owner and a day there is nothing to decide', async () => {
  showProblem({});
  expect(await screen.findByRole('button', { name: en.problems.decide })).toBeDisabled();
});

test('who may not plan or close a problem reads it', async () => {
  showProblem({}, problem({ viewerCan: { __typename: 'ProblemRights', plan: false, close: false } }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Nobody can tag' })).toBeVisible();
  expect(screen.queryByRole('button', { name: en.problems.decide })).toBeNull();
  expect(screen.queryByRole('button', { name: en.problems.resolve })).toBeNull();
});

test('the list names owner and day, and an empty one says what the machine looks for, in Polish too', async () => {
  const rows = [problem({ owner: person('m2', 'Ewa', 'IT'), dueOn: '2026-12-20', state: 'PLANNED' })];
  const { link } = answers({ CapacityProblems: ({ filter }) => ({ capacityProblems: connection('CapacityProblem', JSON.stringify(filter).includes('RESOLVED') ? [] : rows, { viewerCanSolve: true }) }) });
  const { unmount } = renderScreen(<ProblemsPage />, { ...shared, path: '/w/demo/capacity/problems', link });
  const shown = await screen.findByRole('row', { name: /Nobody can tag/ });
  expect(within(shown).getByText('Ewa')).toBeVisible();
  expect(shown).toHaveTextContent('20 Dec');
  unmount();
  renderScreen(<ProblemsPage />, { ...shared, path: '/w/demo/capacity/problems?state=RESOLVED', link, language: 'pl' });
  await waitFor(() => expect(screen.getByText(pl.problems.emptyWhy)).toBeVisible());
});
