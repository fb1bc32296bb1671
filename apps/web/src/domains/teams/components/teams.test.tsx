import { ApolloLink, Observable } from '@apollo/client';
import { expect, jest, test } from '@jest/globals';
import type { ReactElement } from 'react';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderScreen, type RenderScreenOptions } from '../../../platform/testing/render-screen.tsx';
import en from '../messages/en.json' with { type: 'json' };
import pl from '../messages/pl.json' with { type: 'json' };
import type { TeamDetails, TeamPlace } from '../teams.queries.ts';
import { TeamListPage } from './team-list-page.tsx';
import { TeamNewPage } from './team-new-page.tsx';
import { TeamPage } from './team-page.tsx';

// Whole screens with dialogs and calendars: slow in a simulated browser on a busy machine, however little they wait for.
jest.setTimeout(20_000);

const words = (text: string) => ({ __typename: 'LocalizedText' as const, pl: null, en: text, text, language: 'EN' as const });
const person = (id: string, name: string, side: 'IT' | 'MARKETING') => ({ __typename: 'Member' as const, id, name, side });
const place = (id: string, name: string, side: 'IT' | 'MARKETING', more: Partial<TeamPlace> = {}): TeamPlace => ({
  __typename: 'TeamMembership',
  id,
  version: 1,
  state: 'CURRENT',
  side,
  fraction: 0.5,
  liaison: false,
  validFrom: '2026-01-01',
  validTo: null,
  member: person(`m-${id}`, name, side),
  overloads: [],
  ...more,
});
const team = (more: Partial<TeamDetails> = {}): TeamDetails => ({
  __typename: 'Team',
  id: 't1',
  version: 3,
  kind: 'JOINT',
  name: words('Online store'),
  interactionMode: 'COLLABORATION',
  modeUntil: '2026-12-02',
  modeDaysLeft: 9,
  modeDecisionDue: true,
  archivedAt: null,
  itCount: 2,
  marketingCount: 1,
  validity: { __typename: 'TeamValidity', valid: false, reasons: [words('Marketing has no liaison in the team. Name one of its people.')] },
  charter: words('From the idea to the order that arrived.'),
  members: [
    place('p1', 'Joanna', 'IT', { liaison: true, fraction: 0.8 }),
    place('p2', 'Rafał', 'IT', { fraction: 0.6 }),
    place('p3', 'Karolina', 'MARKETING'),
    place('p4', 'Jakub', 'MARKETING', { state: 'PAST', validTo: '2026-03-31' }),
  ],
  overAllocated: [{ __typename: 'TeamOverAllocation', from: '2026-08-25', to: null, total: 1.1, member: person('m-p2', 'Rafał', 'IT') }],
  viewerCan: { __typename: 'TeamRights', update: true, manageMembers: true, decideMode: true, archive: true },
  ...more,
});

/** Answers by operation and keeps what was sent. */
function api(answers: Record<string, (variables: Record<string, unknown>) => Record<string, unknown> | undefined>) {
  const sent: { name: string; variables: Record<string, unknown> }[] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const name = operation.operationName ?? '';
        sent.push({ name, variables: operation.variables });
        const answer = answers[name];
        if (!answer) return observer.error(new Error(`Nobody answers ${name}`));
        const data = answer(operation.variables);
        // Without an answer the request stays on its way.
        if (!data) return undefined;
        observer.next({ data });
        return observer.complete();
      }),
  );
  return { link, sent };
}

const list = (rows: TeamDetails[], viewerCanCreate = true) => ({
  teams: {
    __typename: 'TeamConnection',
    viewerCanCreate,
    edges: rows.map((node) => ({ __typename: 'TeamEdge', cursor: node.id, node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});
const members = {
  members: {
    __typename: 'MemberConnection',
    edges: [{ __typename: 'MemberEdge', cursor: 'm-9', node: { ...person('m-9', 'Zofia', 'MARKETING'), state: 'ACTIVE' } }],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
};
const show = (element: ReactElement, options: RenderScreenOptions) => renderScreen(element, { domain: 'teams', messages: { en, pl }, ...options });
const showTeam = (shown: TeamDetails, answers: Parameters<typeof api>[0] = {}, options: RenderScreenOptions = {}) => {
  const server = api({ TeamPage: () => ({ team: shown }), MemberOptions: () => members, ...answers });
  return { ...show(<TeamPage />, { path: '/w/demo/teams/t1', route: '/w/:slug/teams/:id', link: server.link, ...options }), sent: server.sent };
};

test('the list says who, how, until when and what is missing; its filters are in the address', async () => {
  const { link, sent } = api({ Teams: () => list([team()]) });
  const { user, address } = show(<TeamListPage />, { path: '/w/demo/teams?validity=invalid', link });
  const row = await screen.findByRole('row', { name: /Online store/ });
  expect(row).toHaveTextContent('Side by side');
  expect(row).toHaveTextContent('9 days left: decide');
  expect(row).toHaveTextContent('No, something is missing');
  expect(row).toHaveTextContent('Marketing has no liaison in the team.');
  expect(sent[0]?.variables).toMatchObject({ filter: { valid: false, archived: false, memberId: null } });
  await user.click(screen.getByRole('switch', { name: 'My teams' }));
  expect(address()).toBe('/w/demo/teams?validity=invalid&mine=1');
  await waitFor(() => expect(sent.at(-1)?.variables).toMatchObject({ filter: { valid: false, memberId: 'm1' } }));
});

test('the empty list offers the first team only to those who may create it', async () => {
  const first = show(<TeamListPage />, { path: '/w/demo/teams', link: api({ Teams: () => list([]) }).link });
  expect(await screen.findByText('There is no team yet')).toBeInTheDocument();
  expect(screen.getAllByRole('link', { name: 'New team' })).not.toHaveLength(0);
  first.unmount();
  show(<TeamListPage />, { path: '/w/demo/teams', link: api({ Teams: () => list([], false) }).link });
  expect(await screen.findByText('There is no team yet')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'New team' })).toBeNull();
});

test('a problem of a new team lands on its field and keeps what was typed', async () => {
  const fields = [{ __typename: 'FieldProblem', path: 'name', code: 'TOO_LONG', message: 'Please keep this to 120 characters.' }];
  const { link } = api({
    TeamCreation: () => ({ teams: { __typename: 'TeamConnection', viewerCanCreate: true } }),
    CreateTeam: () => ({ createTeam: { __typename: 'ValidationProblem', code: 'INVALID', message: 'Please correct the marked fields.', fields } }),
  });
  const { user } = show(<TeamNewPage />, { path: '/w/demo/teams/new', link });
  await user.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Storefront');
  await user.click(screen.getByRole('button', { name: 'Create the team' }));
  expect(await screen.findByText('Please keep this to 120 characters.')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /^Name/ })).toHaveValue('Storefront');
});

test('whoever may not create a team reads why instead of a form', async () => {
  show(<TeamNewPage />, { path: '/w/demo/teams/new', link: api({ TeamCreation: () => ({ teams: { __typename: 'TeamConnection', viewerCanCreate: false } }) }).link });
  expect(await screen.findByText('You cannot change this team')).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('the page asks for a decision, names what is missing and who gives too much', async () => {
  const early = [{ __typename: 'FieldProblem', path: 'until', code: 'EXTENSION_NOT_LATER', message: 'Choose a later day.' }];
  const { user, sent } = showTeam(team(), {
    DecideTeamMode: () => ({ decideTeamMode: { __typename: 'ValidationProblem', code: 'INVALID', message: 'Please correct the marked fields.', fields: early } }),
  });
  expect(await screen.findByRole('heading', { name: /“Side by side” ends in 9 days, on 2 Dec 2026/ })).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'This team cannot own a shared goal yet' })).toHaveTextContent('Marketing has no liaison');
  expect(screen.getByRole('region', { name: /more than all of their time/ })).toHaveTextContent('Rafał110%from 25 Aug 2026, without an end');
  expect(screen.getByText('2 people, 1.4 full time together')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Extend' }));
  const dialog = within(await screen.findByRole('dialog'));
  const day = dialog.getByLabelText(/New last day/);
  fireEvent.change(day, { target: { value: '01.12.2026' } });
  fireEvent.blur(day);
  await user.click(dialog.getByText('Extend'));
  expect(await dialog.findByText('Choose a later day.')).toBeInTheDocument();
  expect(sent.find(({ name }) => name === 'DecideTeamMode')?.variables).toEqual({ input: { id: 't1', expectedVersion: 3, decision: 'EXTEND', until: '2026-12-01' } });
});

test('a reader without rights sees the team and no button that would be refused', async () => {
  const nothing = { __typename: 'TeamRights' as const, update: false, manageMembers: false, decideMode: false, archive: false };
  const { user } = showTeam(team({ viewerCan: nothing }), {}, { viewer: { role: 'VIEWER' } });
  expect(await screen.findByText(/The heads of both departments and the administrators decide/)).toBeInTheDocument();
  expect(screen.queryByText('Jakub')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show 1 earlier place' }));
  expect(screen.getByRole('table', { name: 'Earlier members' })).toHaveTextContent('Jakub');
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Hide earlier places']);
});

/** One person is enough where the table is not looked at. */
const small = () => team({ members: [place('p1', 'Joanna', 'IT')], overAllocated: [] });

test('handing over and stopping are asked back before they are sent', async () => {
  const { user, sent } = showTeam(small(), { DecideTeamMode: () => undefined });
  await user.click(await screen.findByRole('button', { name: 'Hand over as a service' }));
  expect(sent.some(({ name }) => name === 'DecideTeamMode')).toBe(false);
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Hand over as a service' }));
  expect(sent.find(({ name }) => name === 'DecideTeamMode')?.variables).toEqual({ input: { id: 't1', expectedVersion: 3, decision: 'HAND_OVER', until: null } });
});

test('a person is added with a share in percent that the API gets as a part of one', async () => {
  const elsewhere = { __typename: 'TeamMembership', id: 'x', state: 'CURRENT', fraction: 0.7, validFrom: '2026-01-01', validTo: null, team: { __typename: 'Team', id: 't2', name: words('Loyalty') } };
  const taken = [{ __typename: 'FieldProblem', path: 'memberId', code: 'ALREADY_IN_TEAM', message: 'This person belongs to the team already.' }];
  const { user, sent } = showTeam(small(), {
    PersonInTeams: () => ({ member: { __typename: 'Member', id: 'm-9', teams: [elsewhere] } }),
    AddTeamMember: () => ({ addTeamMember: { __typename: 'ValidationProblem', code: 'INVALID', message: 'Please correct the marked fields.', fields: taken } }),
    Workspace: () => ({ workspace: null }),
  });
  await user.click(await screen.findByRole('button', { name: 'Add a person' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText(/Person/, { selector: 'input' }));
  await user.click(await screen.findByText('Zofia'));
  expect(await dialog.findByText('Already in: Loyalty 70%')).toBeInTheDocument();
  fireEvent.change(dialog.getByLabelText(/Share of working time/), { target: { value: '35' } });
  await user.click(dialog.getByLabelText('Liaison of their department'));
  await user.click(dialog.getByText('Add a person', { selector: 'form button *' }));
  expect(await dialog.findByText('This person belongs to the team already.')).toBeInTheDocument();
  expect(sent.find(({ name }) => name === 'AddTeamMember')?.variables).toMatchObject({ input: { teamId: 't1', memberId: 'm-9', fraction: 0.35, liaison: true, validTo: null } });
});
