import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answers, connection, person, words } from '../../../platform/testing/answers.ts';
import { renderScreen } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import { CrossingsPage } from './crossings-page.tsx';
import { NewRulePage } from './new-rule-page.tsx';
import { RegisterPage } from './register-page.tsx';
import { RulePage } from './rule-page.tsx';

jest.setTimeout(20_000);

const shared = { domain: 'boundaries', messages: { en, pl } };
const named = (name: string, text: string) => ({ name, words: words(text) });
const things = [
  {
    ...{ __typename: 'OwnableThing', name: 'Project', path: 'projects', words: words('Project'), facts: [] },
    fields: [{ __typename: 'OwnableField', ...named('deadline', 'deadline') }, { __typename: 'OwnableField', ...named('summary', 'summary') }],
  },
];
const crossing = (more: object = {}) => ({
  ...{ __typename: 'Crossing', id: 'x1', version: 3, createdAt: '2026-11-22T10:00:00Z', domainId: 'd1', ruleName: words('Campaign dates'), holder: 'IT', state: 'HELD', entity: 'Project', entityId: 'p1', title: words('Photo library') },
  ...{ neededSides: ['IT'], dueAt: '2026-11-25T10:00:00Z', decidedAt: null, reason: null, authority: null, author: person('m7', 'Maria', 'MARKETING'), assignee: null, decidedBy: null },
  changes: [
    { __typename: 'FieldChange', path: 'deadline', before: '2026-12-18', after: '2026-12-23' },
    { __typename: 'FieldChange', path: 'summary.pl', before: 'Stary opis', after: 'Nowy opis' },
  ],
  handOverTo: [person('m3', 'Iwo', 'IT')],
  viewerCan: { __typename: 'CrossingRights', decide: true, withdraw: false, override: false },
  ...more,
});
const show = (by: Parameters<typeof answers>[0], shown = crossing()) => {
  const server = answers({ Crossings: () => ({ crossings: connection('Crossing', [shown]), ownableThings: things }), CrossingPage: () => ({ crossing: shown, ownableThings: things }), ...by });
  return { ...renderScreen(<CrossingsPage />, { ...shared, path: '/w/demo/boundaries/crossings', link: server.link }), sent: server.sent };
};

test('a held change reads like sentences: fields by name, languages apart, days as days', async () => {
  show({});
  expect(await screen.findByText('deadline')).toBeVisible();
  expect(screen.getByText('summary (PL)')).toBeVisible();
  const card = screen.getByText('deadline').closest('section') ?? document.body;
  expect(card).toHaveTextContent('[removed: 18] [added: 23] Dec 2026');
  expect(card).not.toHaveTextContent('2026-12-23');
  expect(screen.getByRole('link', { name: 'Photo library' })).toHaveAttribute('href', '/w/demo/projects/p1');
  expect(screen.getByRole('link', { name: 'Campaign dates' })).toHaveAttribute('href', '/w/demo/boundaries/d1');
});

test('a decision keeps the authority it was made with: role, side, whether it was handed over, and the version of the rule', async () => {
  const authority = { __typename: 'CrossingAuthority', role: 'MEMBER', side: 'IT', rightNumber: 2, handedOver: true };
  show({}, crossing({ state: 'APPROVED', decidedAt: '2026-11-24T10:00:00Z', decidedBy: person('m3', 'Iwo', 'IT'), authority }));
  const decided = (await screen.findByText('Decided')).nextElementSibling;
  expect(decided).toHaveTextContent(/Iwo.*then: member.*IT.*the decision was handed over.*by version 2 of the rule/);
});

test('a yes is sent with the version that was read', async () => {
  const { user, sent } = show({ ApproveCrossing: () => ({ approveCrossing: { __typename: 'CrossingSaved', crossing: crossing({ state: 'APPROVED', version: 4 }) } }) });
  await user.click(await screen.findByRole('button', { name: en.crossings.approve }));
  expect(sent.find(({ name }) => name === 'ApproveCrossing')?.variables).toEqual({ input: { id: 'x1', expectedVersion: 3 } });
});

test('a no needs a reason, which stays when it is refused', async () => {
  const fields = [{ __typename: 'FieldProblem', path: 'reason', code: 'REASON_NEEDED', message: 'Say why.' }];
  const { user } = show({ DeclineCrossing: () => ({ declineCrossing: { __typename: 'ValidationProblem', code: 'VALIDATION', message: 'Check the marked fields.', fields } }) });
  await user.click(await screen.findByRole('button', { name: en.crossings.decline }));
  const reason = (await screen.findAllByRole('textbox'))[0] as HTMLInputElement;
  fireEvent.change(reason, { target: { value: 'The studio is booked' } });
  const buttons = screen.getAllByRole('button', { name: en.crossings.decline });
  await user.click(buttons[buttons.length - 1] as HTMLElement);
  expect((await screen.findAllByText('Say why.')).length).toBeGreaterThan(0);
  expect(reason).toHaveValue('The studio is booked');
});

test('whoever may not decide sees no buttons; the author may take it back', async () => {
  show({}, crossing({ handOverTo: [], viewerCan: { __typename: 'CrossingRights', decide: false, withdraw: true, override: false } }));
  expect(await screen.findByRole('button', { name: en.crossings.withdraw })).toBeVisible();
  expect(screen.queryByRole('button', { name: en.crossings.approve })).toBeNull();
});

const right = (more: object = {}) => ({
  ...{ __typename: 'DecisionRight', id: 'r1', number: 1, state: 'IN_FORCE', name: words('Brand'), description: words('Logo and tone.'), holder: 'MARKETING', consulted: [], informed: ['IT'], answerWithinDays: 2, entity: null, fields: [], filter: [] },
  ...{ startsOn: null, itSignedAt: '2026-10-01T10:00:00Z', marketingSignedAt: '2026-10-02T10:00:00Z', itSigner: person('m1', 'Cezary', 'IT'), marketingSigner: person('m2', 'Celina', 'MARKETING'), inForceAt: '2026-10-02T10:00:00Z' },
  ...{ acknowledged: 3, viewerAcknowledged: false, version: 2 },
  ...more,
});
const rule = (more: object = {}) => ({
  ...{ __typename: 'DecisionDomain', id: 'd1', code: 'BRAND', version: 1, crossings: 5, members: 4, renegotiate: true, inForce: right(), open: null },
  viewerCan: { __typename: 'DecisionDomainRights', propose: true, sign: false, acknowledge: true },
  ...more,
});

test('the register answers who decides, with the share of those who accepted; the search is in the address', async () => {
  const { link, sent } = answers({ Rules: () => ({ decisionDomains: connection('DecisionDomain', [rule()], { viewerCanCreate: true }) }) });
  const { user, address } = renderScreen(<RegisterPage />, { ...shared, path: '/w/demo/boundaries', link });
  const row = await screen.findByRole('row', { name: /Brand/ });
  expect(row).toHaveTextContent(`75% ${en.toConfirm}`);
  expect(within(row).getByText(en.role.DECIDES)).toBeVisible();
  await user.type(screen.getByPlaceholderText(en.list.search), 'logo');
  await waitFor(() => expect(address()).toBe('/w/demo/boundaries?search=logo'));
  await waitFor(() => expect(sent.at(-1)?.variables).toMatchObject({ search: 'logo' }));
});

test('a rule is confirmed with one click, and one that is crossed often proposes to change itself', async () => {
  const acknowledged = rule({ inForce: right({ acknowledged: 4, viewerAcknowledged: true }) });
  const { link, sent } = answers({
    RulePage: () => ({ decisionDomain: { ...rule(), history: [right()] }, ownableThings: things }),
    AcknowledgeRule: () => ({ acknowledgeDecisionRight: { __typename: 'DecisionDomainSaved', domain: { ...acknowledged, history: [right()] } } }),
  });
  const { user } = renderScreen(<RulePage />, { ...shared, path: '/w/demo/boundaries/d1', route: '/w/:slug/boundaries/:id', link });
  expect(await screen.findByText(/Change the rule, not the people/i)).toBeVisible();
  await user.click(screen.getByRole('button', { name: en.page.acknowledge }));
  expect(sent.find(({ name }) => name === 'AcknowledgeRule')?.variables).toEqual({ input: { rightId: 'r1' } });
});

test('a head reads what would change and signs the version that was read', async () => {
  const draft = right({ id: 'r2', number: 2, state: 'DRAFT', holder: 'JOINT', consulted: ['EXECUTIVE'], itSignedAt: null, itSigner: null, version: 5 });
  const domain = rule({ open: draft, viewerCan: { __typename: 'DecisionDomainRights', propose: false, sign: true, acknowledge: false } });
  const { link, sent } = answers({
    RulePage: () => ({ decisionDomain: { ...domain, history: [right()] }, ownableThings: things }),
    SignRule: () => ({ signDecisionRight: { __typename: 'DecisionDomainSaved', domain: { ...domain, open: null, inForce: { ...draft, state: 'IN_FORCE' }, history: [right()] } } }),
  });
  const { user } = renderScreen(<RulePage />, { ...shared, path: '/w/demo/boundaries/d1', route: '/w/:slug/boundaries/:id', link });
  const open = await screen.findByRole('region', { name: 'Proposed: version 2' });
  expect(open).toHaveTextContent(/Signed by.*Celina/);
  expect(open).toHaveTextContent(/\[removed: [^\]]*marketing/i);
  await user.click(within(open).getByRole('button', { name: en.page.sign }));
  expect(await screen.findByText(en.page.signed)).toBeInTheDocument();
  expect(sent.find(({ name }) => name === 'SignRule')?.variables).toEqual({ input: { rightId: 'r2', expectedVersion: 5 } });
  await waitFor(() => expect(screen.queryByRole('button', { name: en.page.sign })).toBeNull());
});

test('who is asked and who is told stands beside who decides, for everybody to read', async () => {
  const known = right({ holder: 'IT', consulted: ['MARKETING'], informed: ['EXECUTIVE'] });
  const { link } = answers({ Rules: () => ({ decisionDomains: connection('DecisionDomain', [rule({ inForce: known })], { viewerCanCreate: false }) }), RulePage: () => ({ decisionDomain: { ...rule({ inForce: known }), history: [] }, ownableThings: things }) });
  const { unmount } = renderScreen(<RegisterPage />, { ...shared, path: '/w/demo/boundaries', link });
  const row = within(await screen.findByRole('row', { name: /Brand/ }));
  for (const role of ['DECIDES', 'CONSULTED', 'INFORMED'] as const) expect(row.getByText(en.role[role])).toBeVisible();
  unmount();
  renderScreen(<RulePage />, { ...shared, path: '/w/demo/boundaries/d1', route: '/w/:slug/boundaries/:id', link });
  expect((await screen.findByText(en.fields.consulted)).nextElementSibling).toHaveTextContent(en.party.MARKETING);
  expect(screen.getByText(en.fields.informed).nextElementSibling).toHaveTextContent(en.party.EXECUTIVE);
});

test('an executive applies an unanswered change with a reason', async () => {
  const escalated = crossing({ state: 'ESCALATED', handOverTo: [], viewerCan: { __typename: 'CrossingRights', decide: false, withdraw: false, override: true } });
  const { user, sent } = show({ OverrideCrossing: () => ({ overrideCrossing: { __typename: 'CrossingSaved', crossing: { ...escalated, state: 'OVERRIDDEN', version: 4, viewerCan: { ...escalated.viewerCan, override: false } } } }) }, escalated);
  expect(screen.queryByRole('button', { name: en.crossings.approve })).toBeNull();
  await user.click(await screen.findByRole('button', { name: en.crossings.override }));
  fireEvent.change((await screen.findAllByRole('textbox'))[0] as HTMLInputElement, { target: { value: 'The fair will not wait' } });
  await user.click(screen.getByRole('button', { name: en.crossings.override }));
  await waitFor(() => expect(sent.find(({ name }) => name === 'OverrideCrossing')?.variables).toEqual({ input: { id: 'x1', expectedVersion: 3, reason: { pl: null, en: 'The fair will not wait' } } }));
});

test('what would take a thing out of its rule reads in words', async () => {
  const kinds = { __typename: 'OwnableFact', ...named('deadlineKind', 'Kind of deadline'), values: [{ __typename: 'OwnableField', ...named('EVENT', 'fixed event') }, { __typename: 'OwnableField', ...named('WISH', 'wish') }] };
  const changes = [{ __typename: 'FieldChange', path: 'deadlineKind', before: 'EVENT', after: 'WISH' }];
  show({ Crossings: () => ({ crossings: connection('Crossing', [crossing({ changes })]), ownableThings: things.map((thing) => ({ ...thing, facts: [kinds] })) }) });
  const card = (await screen.findByText('Kind of deadline')).closest('section');
  expect(card).toHaveTextContent('[removed: fixed event] [added: wish]');
});

test('a rule made from a template about days watches projects from the start; another template forgets that', async () => {
  const kinds = { __typename: 'OwnableFact', ...named('deadlineKind', 'Kind of deadline'), values: [{ __typename: 'OwnableField', ...named('EVENT', 'fixed event') }, { __typename: 'OwnableField', ...named('NEGOTIABLE', 'negotiable') }] };
  const { link, sent } = answers({
    RuleCreation: () => ({ decisionDomains: { __typename: 'DecisionDomainConnection', viewerCanCreate: true }, ownableThings: things.map((thing) => ({ ...thing, facts: [kinds] })) }),
    CreateRule: () => ({ createDecisionDomain: { __typename: 'ValidationProblem', code: 'VALIDATION', message: 'Not saved', fields: [] } }),
  });
  const { user } = renderScreen(<NewRulePage />, { ...shared, path: '/w/demo/boundaries/new', link });
  const choose = async (name: string) => {
    await user.click(await screen.findByRole('combobox', { name: en.form.template }));
    await user.click(await screen.findByRole('option', { name }));
    await user.click(screen.getByRole('button', { name: en.form.create }));
    await screen.findByText('Not saved');
  };
  // Whoever writes their first rule reads what each part of it means.
  for (const [field, hint] of [['holder', 'holderHint'], ['consulted', 'consultedHint'], ['informed', 'informedHint'], ['answerDays', 'answerHint']] as const) {
    expect((await screen.findAllByLabelText(en.fields[field]))[0]).toHaveAccessibleDescription(en.form[hint]);
  }
  await choose(en.templates.CALENDAR.name);
  await waitFor(() => expect(sent.filter(({ name }) => name === 'CreateRule')).toHaveLength(1));
  expect(sent.at(-1)?.variables.input).toMatchObject({ code: 'CAMPAIGN-CALENDAR', holder: 'MARKETING', entity: 'Project', fields: ['deadline'], filter: [{ fact: 'deadlineKind', values: ['EVENT'] }] });
  await choose(en.templates.BRAND.name);
  await waitFor(() => expect(sent.filter(({ name }) => name === 'CreateRule')).toHaveLength(2));
  expect(sent.at(-1)?.variables.input).toMatchObject({ code: 'BRAND', entity: null, fields: [], filter: [] });
});

test('a decision is handed over to a person of the owner', async () => {
  const { user, sent } = show({ HandOverCrossing: () => ({ handOverCrossing: { __typename: 'CrossingSaved', crossing: crossing({ version: 4, assignee: person('m3', 'Iwo', 'IT') }) } }) });
  await user.click(await screen.findByRole('combobox', { name: en.crossings.handOver }));
  await user.click(await screen.findByRole('option', { name: 'Iwo' }));
  await waitFor(() => expect(sent.find(({ name }) => name === 'HandOverCrossing')?.variables).toEqual({ input: { id: 'x1', expectedVersion: 3, memberId: 'm3' } }));
});
