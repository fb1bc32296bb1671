import { expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { answers, connection, person, words } from '../../../platform/testing/answers.ts';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { InsightPage } from './insight-page.tsx';
import { RopaImportPage } from './ropa-import-page.tsx';
import { SourceListPage } from './source-list-page.tsx';
import { NewSourcePage } from './source-form-page.tsx';
import { TechnologyPage } from './technology-page.tsx';

jest.setTimeout(20_000);

const shared = { domain: 'customer', messages: { en, pl } };
const counts = { DataCounts: () => ({ customerDataCounts: { __typename: 'DataSourceCounts', all: 2, dark: 1, unreviewed: 1, incomplete: 1, wishes: 3 } }) };
const source = (more: object = {}) => ({
  ...{ __typename: 'CustomerDataSource', id: 's1', version: 1, name: words('Till receipts', 'Paragony'), system: 'SAP', dark: false, lastUsedOn: '2026-11-20', useCount: 1, reviewedOn: '2026-11-01', reviewFresh: true, missing: [], retiredAt: null, lawfulBasis: 'CONSENT' },
  stages: [{ __typename: 'StageUse', stage: 'PURCHASE', lastUsedOn: '2026-11-20', fresh: true }],
  owner: person('m1', 'Iwo', 'IT'),
  ...more,
});

test('sources say in words what they lack, and lists say how long they are', async () => {
  const rows = [source(), source({ id: 's2', name: words('Old base'), dark: true, lastUsedOn: null, reviewFresh: false, reviewedOn: null, missing: ['RETENTION', 'OWNER'], owner: null, stages: [] })];
  const server = answers({ ...counts, DataSources: () => ({ customerDataSources: connection('CustomerDataSource', rows, { viewerCanCreate: true }) }) });
  renderScreen(<SourceListPage />, { ...shared, path: '/w/demo/customer', link: server.link });
  const old = within(await screen.findByRole('row', { name: /Old base/ }));
  for (const mark of ['Dark data', '2 fields missing', 'Not reviewed', 'nobody', 'never']) expect(old.getByText(mark)).toBeInTheDocument();
  expect(within(screen.getByRole('row', { name: /Till receipts/ })).getByText('Described, reviewed, used')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Wishes (3)' })).toBeInTheDocument();
  expect(server.sent.find(({ name }) => name === 'DataSources')?.variables).toEqual({ first: 100, filter: { search: null, list: 'ALL', stage: null, ownerId: null } });
});

test('the address carries the filters; along the journey each use has its stage; nothing dark is good news, in Polish too', async () => {
  const server = answers({ ...counts, DataSources: ({ filter }) => ({ customerDataSources: connection('CustomerDataSource', (filter as { list: string }).list === 'DARK' ? [] : [source()], { viewerCanCreate: false }) }) });
  const journey = renderScreen(<SourceListPage />, { ...shared, path: '/w/demo/customer?view=journey', link: server.link });
  expect(within(await screen.findByRole('table')).getByText(/used 20 Nov/)).toBeInTheDocument();
  expect(screen.getByRole('rowheader')).toHaveTextContent('Till receiptsITIwo · Consent of the person');
  journey.unmount();
  renderScreen(<SourceListPage />, { ...shared, path: '/w/demo/customer?list=dark', language: 'pl', link: server.link });
  expect(await screen.findByText('Wszystkie przechowywane dane wykorzystano w ciągu 180 dni.')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Opisz źródło' })).toBeNull();
});

test('a register is looked at row by row before it is taken in, and is exported from the menu', async () => {
  const mapping = [{ __typename: 'RopaColumnMapping', column: 0, field: 'NAME' }];
  const plan = { __typename: 'RopaPlan', encoding: 'windows-1250', delimiter: ';', headers: ['Nazwa'], mapping, rowCount: 3, newCount: 2, changedCount: 0, unchangedCount: 0, errors: [{ __typename: 'RopaRowError', row: 3, column: null, code: 'REQUIRED', message: 'The name is missing.' }] };
  const server = answers({
    ...counts,
    DataSources: () => ({ customerDataSources: connection('CustomerDataSource', [source()], { viewerCanCreate: true }) }),
    CustomerDataImports: () => ({ customerDataImports: [] }),
    PlanCustomerDataImport: () => ({ planCustomerDataImport: plan }),
    ImportCustomerData: () => ({ importCustomerData: { __typename: 'RefusedProblem', code: 'X', message: 'Somebody changed these meanwhile.' } }),
    ExportCustomerData: () => ({ exportCustomerData: { __typename: 'CustomerDataFile', fileName: 'ropa.csv', content: 'x' } }),
  });
  const page = renderScreen(<RopaImportPage />, { ...shared, path: '/w/demo/customer/import', link: server.link });
  const file = page.container.querySelector('input[type=file]');
  const chosen = Object.assign(new File(['Nazwa'], 'ropa.csv', { type: 'text/csv' }), { arrayBuffer: () => Promise.resolve(new TextEncoder().encode('Nazwa').buffer) });
  await page.user.upload(file as HTMLInputElement, chosen);
  expect(await screen.findByText('New: 2. Changed: 0. Already so: 0. Left out: 1.')).toBeInTheDocument();
  expect(screen.getByText(/The name is missing/)).toBeInTheDocument();
  await page.user.click(screen.getByRole('button', { name: 'Take in 2 sources' }));
  expect(await screen.findByText('Somebody changed these meanwhile.')).toBeInTheDocument();
  expect(server.sent.find(({ name }) => name === 'ImportCustomerData')?.variables).toMatchObject({ input: { fileName: 'ropa.csv', mapping: [{ column: 0, field: 'NAME' }] } });
  page.unmount();
  Object.assign(URL, { createObjectURL: jest.fn(() => '#file'), revokeObjectURL: jest.fn() });
  const { user } = renderScreen(<SourceListPage />, { ...shared, path: '/w/demo/customer', link: server.link });
  await user.click(await screen.findByText('Export the register (CSV)'));
  await waitFor(() => expect(URL.createObjectURL).toHaveBeenCalledTimes(1));
});

test('a source without the customer’s gain comes back to its field, with what was typed', async () => {
  const fields = [{ __typename: 'FieldProblem', path: 'customerBenefit', code: 'REQUIRED', message: 'Please fill this in.' }];
  const server = answers({
    DataSourceCreation: () => ({ customerDataSources: { __typename: 'CustomerDataSourceConnection', viewerCanCreate: true } }),
    MemberOptions: () => ({ members: connection('Member', []) }),
    CreateDataSource: () => ({ createDataSource: { __typename: 'ValidationProblem', code: 'INVALID', message: 'Please correct the marked fields.', fields } }),
  });
  const { user } = renderScreen(<NewSourcePage />, { ...shared, path: '/w/demo/customer/sources/new', link: server.link });
  await user.type(await screen.findByLabelText(/^Name/), 'Till');
  await user.click(screen.getByRole('button', { name: 'Save the source' }));
  expect(await screen.findByText('Please fill this in.')).toBeInTheDocument();
  expect(screen.getByLabelText(/^Name/)).toHaveValue('Till');
  expect(server.sent.find(({ name }) => name === 'CreateDataSource')?.variables).toMatchObject({ input: { name: { en: 'Till', pl: null }, purpose: null, ownerId: null } });
});

const said = (half: 'FUNCTIONAL' | 'TECHNICAL', score: number, stale = false) => ({
  ...{ __typename: 'FitAssessment', id: `${half}${score}`, half, score, rationale: words('As we use it'), validUntil: '2026-10-01', stale, createdAt: '2026-05-01T10:00:00Z' },
  author: half === 'FUNCTIONAL' ? person('m9', 'Maria', 'MARKETING') : person('m1', 'Iwo', 'IT'),
});
const challenge = { __typename: 'Challenge', id: 'c1', title: words('A page in a day'), threshold: words('1 day'), measure: words('Days') };
const technology = {
  ...{ __typename: 'Technology', id: 't1', version: 1, name: 'Pages', vendor: 'Pages Ltd', costYear: 120_000, lifecycle: 'IN_USE', functional: 4, technical: 1, functionalState: 'FRESH', technicalState: 'STALE', quadrant: 'MIGRATE' },
  ...{ disagreements: 1, planned: false, unplanned: true, decision: null, purpose: words('Campaign pages'), assessments: [] },
  fits: [{ __typename: 'ChallengeFit', disagreement: true, challenge, functional: said('FUNCTIONAL', 4), technical: said('TECHNICAL', 1, true) }],
  viewerCan: { __typename: 'TechnologyRights', update: true, assessFunctional: false, assessTechnical: true, decide: false },
};

test('both halves stand side by side: disagreement and the stale half in words, and only the own half can be rated', async () => {
  const server = answers({ TechnologyPage: () => ({ technology }), AssessFit: () => ({ assessFit: { __typename: 'TechnologySaved', technology } }) });
  const { user } = renderScreen(<TechnologyPage />, { ...shared, path: '/w/demo/customer/technologies/t1', route: '/w/:slug/customer/technologies/:id', link: server.link });
  expect(await screen.findByText('The sides disagree: marketing 4, IT 1')).toBeInTheDocument();
  expect(screen.getByText("IT's half is stale")).toBeInTheDocument();
  const [theirs, own] = [screen.getByRole('group', { name: 'Does what is needed' }), screen.getByRole('group', { name: 'Technically sound' })];
  expect(within(theirs).queryByRole('button')).toBeNull();
  expect(within(own).getByText(/stale since/)).toBeInTheDocument();
  await user.click(within(own).getByRole('button', { name: 'Rate again' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText('3 · rather yes'));
  await user.type(dialog.getByLabelText(/^Why this score/), 'Mended');
  await user.click(dialog.getByRole('button', { name: 'Save the rating' }));
  expect(server.sent.find(({ name }) => name === 'AssessFit')?.variables).toMatchObject({ input: { technologyId: 't1', challengeId: 'c1', half: 'TECHNICAL', score: 3, rationale: { en: 'Mended' } } });
});

test('the other side accepts a citation with the version it read', async () => {
  const citation = {
    ...{ __typename: 'InsightCitation', id: 'k1', version: 1, kind: 'PROJECT', effect: words('Sent in the evening'), side: 'MARKETING', state: 'PROPOSED', createdAt: '2026-11-01T10:00:00Z', answeredAt: null, answerReason: null },
    ...{ citedBy: person('m9', 'Maria', 'MARKETING'), answeredBy: null, goal: null, project: { __typename: 'Project', id: 'p1', key: 'MAIL', name: words('Mail') }, decision: null, viewerCan: { __typename: 'InsightCitationRights', answer: true } },
  };
  const insight = {
    ...{ __typename: 'Insight', id: 'i1', version: 2, statement: words('Parents buy in the evening'), side: 'MARKETING', state: 'VERIFIED', createdAt: '2026-10-01T10:00:00Z', acceptedCount: 0, waitingCount: 1, author: person('m9', 'Maria', 'MARKETING') },
    ...{ evidence: words('Orders'), source: null, verifiedAt: '2026-10-02T10:00:00Z', verifiedBy: person('m1', 'Iwo', 'IT'), retiredAt: null, retiredReason: null, citations: [citation] },
    viewerCan: { __typename: 'InsightRights', update: false, verify: false, cite: true, retire: true },
  };
  const server = answers({ InsightPage: () => ({ insight }), AcceptCitation: () => ({ acceptCitation: { __typename: 'InsightSaved', insight: { ...insight, state: 'USED' } } }) });
  const { user } = renderScreen(<InsightPage />, { ...shared, path: '/w/demo/customer/insights/i1', route: '/w/:slug/customer/insights/:id', link: server.link });
  expect(await screen.findByRole('link', { name: 'MAIL Mail' })).toHaveAttribute('href', '/w/demo/projects/MAIL');
  await user.click(screen.getByRole('button', { name: 'Accept' }));
  expect(server.sent.find(({ name }) => name === 'AcceptCitation')?.variables).toEqual({ input: { id: 'k1', expectedVersion: 1 } });
  expect(await screen.findByText('Used')).toBeInTheDocument();
});
