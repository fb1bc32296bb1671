import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { answers } from '../../../platform/testing/answers.ts';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { CreateProjectDocument, PostStatusUpdateDocument, ProjectsDocument, ProjectStatusDraftDocument, ProjectTeamChoicesDocument } from '../projects.gen.ts';
import { type ForecastedProject, ForecastPanel } from './forecast-panel.tsx';
import { InsightsPanel } from './insights-panel.tsx';
import { PostUpdateDialog } from './post-update-dialog.tsx';
import { ProjectListPage } from './project-list-page.tsx';
import { ProjectNewPage } from './project-new-page.tsx';

const shared = { domain: 'projects', messages: { en, pl } };
const words = (text: string, other = text) => ({ __typename: 'LocalizedText', en: text, pl: other, text, language: 'EN' });
const teams = { request: { query: ProjectTeamChoicesDocument }, result: { data: { teams: { __typename: 'TeamConnection', edges: [] } } }, maxUsageCount: Number.POSITIVE_INFINITY };
const open = ['IDEA', 'PLANNED', 'ACTIVE', 'ON_HOLD'];
const filter = { search: null, state: open, teamId: null, goalId: null, health: null, dueWithinDays: null, mine: null };

const row = {
  __typename: 'Project',
  id: 'p1',
  key: 'LOYAL',
  version: 3,
  state: 'ACTIVE',
  name: words('Loyalty app', 'Aplikacja lojalnościowa'),
  deadline: '2027-01-23',
  deadlineKind: 'WISH',
  originalDeadline: '2026-11-28',
  daysLeft: 61,
  team: { __typename: 'Team', id: 't1', name: words('Store') },
  owner: { __typename: 'Member', id: 'm2', name: 'Magda Sowa', side: 'MARKETING' },
  progress: { __typename: 'ProjectProgress', done: 5, open: 7, total: 12, blocked: 1 },
  slips: { __typename: 'ProjectSlips', days: 56, count: 2 },
  forecast: null, forecastAlarm: false, latestStatus: { __typename: 'StatusUpdate', id: 's1', health: 'AT_RISK', publishedAt: '2026-11-20T10:00:00Z', ageDays: 3, state: 'PUBLISHED' },
};

const page = (rows: object[], variables: object = {}, viewerCanCreate = true) => ({
  request: { query: ProjectsDocument, variables: { first: 50, filter, orderBy: 'DEADLINE', ...variables } },
  result: {
    data: {
      projects: {
        __typename: 'ProjectConnection',
        viewerCanCreate,
        edges: rows.map((node) => ({ __typename: 'ProjectEdge', cursor: 'c', node })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  },
});

test('what is known of customers stands on the page of the project that rests on it, with the way to it', () => {
  renderScreen(<InsightsPanel insights={[{ __typename: 'Insight', id: 'i1', statement: { __typename: 'LocalizedText', en: 'Coupons are forgotten', pl: 'O kuponach się zapomina', text: 'Coupons are forgotten', language: 'EN' } }]} />, shared);
  const list = within(screen.getByRole('list', { name: 'Rests on what we know of customers' }));
  expect(list.getByRole('link', { name: 'Coupons are forgotten' })).toHaveAttribute('href', '/w/demo/customer/insights/i1');
});

describe('forecast', () => {
  const project: ForecastedProject = {
    ...{ id: 'p1', state: 'ACTIVE', forecastAlarm: true, forecastReconciliation: null, latestStatus: { health: 'ON_TRACK' }, viewerCan: { work: true } },
    forecast: { __typename: 'ProjectForecast', id: 'f1', asOf: '2026-11-27', p50: '2027-02-02', p85: '2027-03-10', p95: '2027-04-01', pOnTime: 0.2 },
  };
  const show = (more: Partial<ForecastedProject>, by: Parameters<typeof answers>[0] = {}) => {
    const server = answers(by);
    return { ...renderScreen(<ForecastPanel project={{ ...project, ...more }} />, { ...shared, link: server.link }), sent: server.sent };
  };

  test('a status that the figures contradict stands beside them, until somebody says why; what was typed stays when it is refused', async () => {
    const fields = [{ __typename: 'FieldProblem', path: 'reason', code: 'REASON_NEEDED', message: 'Say why.' }];
    const { user, sent } = show({}, { ReconcileForecast: () => ({ reconcileForecast: { __typename: 'ValidationProblem', code: 'VALIDATION', message: 'Look again.', fields } }) });
    const alarm = within(screen.getByRole('note'));
    for (const text of [en.forecast.alarm, 'On track', 'The figures say: 20% on time']) expect(alarm.getByText(text)).toBeInTheDocument();
    await user.click(alarm.getByRole('button', { name: en.forecast.reconcile }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox'), 'Two more people come');
    await user.click(dialog.getByRole('button', { name: en.forecast.explain }));
    expect(await dialog.findByText('Say why.')).toBeInTheDocument();
    expect(dialog.getByRole('textbox')).toHaveValue('Two more people come');
    expect(sent).toEqual([{ name: 'ReconcileForecast', variables: { input: { projectId: 'p1', reason: { pl: null, en: 'Two more people come' } } } }]);
  });

  test('there is no alarm where they agree, where it was explained, and none to answer for who only reads', () => {
    const { unmount } = show({ forecastAlarm: false, forecastReconciliation: { __typename: 'LocalizedText', en: 'Two more people come', pl: null, text: 'Two more people come', language: 'EN' } });
    expect(screen.queryByRole('note')).toBeNull();
    expect(screen.getByText(/Two more people come/)).toBeInTheDocument();
    unmount();
    show({ viewerCan: { work: false } });
    expect(screen.getByRole('note')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('project list', () => {
  test('says in words how a project stands, how far its date is and how it has moved', async () => {
    renderScreen(<ProjectListPage />, { ...shared, path: '/w/demo/projects', mocks: [teams, page([row])] });
    const line = within(await screen.findByRole('row', { name: /Loyalty app/ }));
    for (const text of ['At risk', '61 days left', '56 days later', '5 of 12', 'Magda Sowa']) expect(line.getByText(text)).toBeInTheDocument();
    expect(line.getByRole('link', { name: /LOYAL/ })).toHaveAttribute('href', '/w/demo/projects/LOYAL');
    expect(screen.getByRole('link', { name: 'New project' })).toBeInTheDocument();
  });

  test('takes its filters from the address', async () => {
    const asked = { filter: { ...filter, search: 'app', state: ['DONE'], health: 'AT_RISK', dueWithinDays: 14, mine: true }, orderBy: 'NAME' };
    renderScreen(<ProjectListPage />, { ...shared, path: '/w/demo/projects?search=app&state=DONE&health=AT_RISK&due=14&mine=1&order=NAME', mocks: [teams, page([row], asked)] });
    expect(await screen.findByRole('row', { name: /Loyalty app/ })).toBeInTheDocument();
  });

  test('an empty workspace offers the first project, in Polish too; a reader without the right gets no button', async () => {
    renderScreen(<ProjectListPage />, { ...shared, path: '/w/demo/projects', language: 'pl', mocks: [teams, page([], {}, false)] });
    expect(await screen.findByText('Nie ma jeszcze żadnego projektu')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Nowy projekt' })).toBeNull();
  });
});

describe('project form', () => {
  test('a problem lands on its field and what was typed stays', async () => {
    const input = { key: 'LOYAL', name: { pl: null, en: 'Twice' }, summary: { pl: null, en: null }, teamId: null, ownerId: null, plannedStart: null, deadline: null, deadlineKind: 'NEGOTIABLE' };
    const refused = {
      request: { query: CreateProjectDocument, variables: { input } },
      result: { data: { createProject: { __typename: 'ValidationProblem', code: 'INVALID', message: 'Please correct.', fields: [{ __typename: 'FieldProblem', path: 'key', code: 'PROJECT_KEY_TAKEN', message: 'Another project has this key.' }] } } },
    };
    const { user } = renderScreen(<ProjectNewPage />, { ...shared, path: '/w/demo/projects/new', mocks: [teams, refused] });
    await user.type(screen.getByLabelText(/^Key/), 'loyal');
    await user.type(screen.getByLabelText(/^Name/), 'Twice');
    await user.click(screen.getByRole('button', { name: 'Create project' }));
    expect(await screen.findByText('Another project has this key.')).toBeInTheDocument();
    expect(screen.getByLabelText(/^Key/)).toHaveValue('LOYAL');
    expect(screen.getByLabelText(/^Name/)).toHaveValue('Twice');
  });
});

describe('status update', () => {
  test('opens filled with what happened, so that one more click publishes it', async () => {
    const draft = {
      request: { query: ProjectStatusDraftDocument, variables: { projectId: 'p1' } },
      result: {
        data: {
          statusUpdateDraft: {
            __typename: 'StatusUpdateDraft', health: 'AT_RISK', reason: 'BLOCKED', since: '2026-11-20T10:00:00Z', summary: words('Finished: Sign-in.', 'Gotowe: Logowanie.'),
            finished: [], blocked: [], tasksDone: 5, tasksOpen: 7, daysLeft: 61,
          },
        },
      },
    };
    let sent = 0;
    const post = {
      request: { query: PostStatusUpdateDocument, variables: { input: { projectId: 'p1', health: 'AT_RISK', summary: { pl: 'Gotowe: Logowanie.', en: 'Finished: Sign-in.' } } } },
      result: () => {
        sent += 1;
        return { data: { postStatusUpdate: { __typename: 'RefusedProblem', code: 'NEEDS_SIDE', message: 'Ask somebody of either department.' } } };
      },
    };
    const { user } = renderScreen(<PostUpdateDialog project={{ id: 'p1', key: 'LOYAL', name: { text: 'Loyalty app' } }} onClose={() => undefined} />, { ...shared, mocks: [draft, post] });
    expect(await screen.findByDisplayValue('Finished: Sign-in.')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'At risk' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Publish update' }));
    expect(await screen.findByText('Ask somebody of either department.')).toBeInTheDocument();
    expect(sent).toBe(1);
    expect(screen.getByDisplayValue('Finished: Sign-in.')).toBeInTheDocument();
  });
});
