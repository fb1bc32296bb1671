import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { workingDeadline } from '../../platform/calendar/working-days.ts';
import { JobRunner } from '../../platform/jobs/job-runner.ts';
import { accepted, inDays, type MadeRequest, offered, stepOf } from '../requests/requests.testing.ts';
import { CROSSING, moveDeadline, projectOf, RULE_QUERY, ruleInForce, type Step, step } from './boundaries.testing.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

let number = 0;
/** A deadline of a project in IT's domain, moved by marketing: held. */
async function held(more: object = {}, by: Person = ws.marketing) {
  const key = `HELD${(number += 1)}`;
  const { id: ruleId } = await ruleInForce(ws, key, more);
  const projectId = await projectOf(ws.it, key);
  return { key, ruleId, projectId, id: idAt(await moveDeadline(by, projectId), 'changeDeadline.crossingId') };
}
const run = async (person: Person, name: Step, id: string, expectedVersion = 1, more: object = {}) => at(await person.run(step(name), { input: { id, expectedVersion, ...more } }), name);
const crossing = async (id: string, person: Person = ws.cio) => at(await person.run(`query($id: ID!) { crossing(id: $id) { ${CROSSING} } }`, { id }), 'crossing');
const deadline = async (id: string) => at(await ws.it.run('query($id: ID!) { project(id: $id) { deadline version } }', { id }), 'project');
const reason = { reason: { en: 'Because.' } };

describe('crossings', () => {
  test('a change by the other side is held with its difference, and its author learns at once whose decision it is and by when', async () => {
    const { id: ruleId } = await ruleInForce(ws, 'NOW');
    const projectId = await projectOf(ws.it, 'NOW');
    const asked = new Date();
    const moved = await moveDeadline(ws.marketing, projectId);
    const answer = at(moved, 'changeDeadline') as { message: string; heldUntil: string };
    expect(answer).toMatchObject({ __typename: 'HeldForDecision', code: 'HELD_FOR_DECISION' });
    expect(answer.message).toContain(`"Rule NOW" is decided by IT (${ws.cio.name})`);
    const until = new Date(answer.heldUntil);
    const [earliest, latest] = [asked, new Date()].map((moment) => workingDeadline({ country: 'PL', timezone: 'Europe/Warsaw' }, moment, 2).getTime());
    expect(until.getTime()).toBeGreaterThanOrEqual(earliest ?? Number.POSITIVE_INFINITY);
    expect(until.getTime()).toBeLessThanOrEqual(latest ?? 0);
    const written = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Warsaw', weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(until);
    expect(answer.message).toContain(`waits for an answer until ${written}`);
    expect(await deadline(projectId)).toEqual({ deadline: '2027-05-31', version: 1 });
    expect(await crossing(idAt(moved, 'changeDeadline.crossingId'))).toMatchObject({
      ...{ state: 'HELD', neededSides: ['IT'], author: { name: ws.marketing.name }, viewerCan: { decide: true, withdraw: false, override: false } },
      changes: [{ path: 'deadline', before: '2027-05-31', after: '2027-06-30' }],
    });
    expect(at(await ws.it.run(RULE_QUERY, { id: ruleId }), 'decisionDomain.crossings')).toBe(1);
  });

  test('the same idempotency key holds once and gives the same answer', async () => {
    await ruleInForce(ws, 'ONCE');
    const projectId = await projectOf(ws.it, 'ONCE');
    const again = () => ws.marketing.run(`mutation($input: ChangeDeadlineInput!) { changeDeadline(input: $input) { __typename ... on HeldForDecision { crossingId heldUntil } } }`,
      { input: { id: projectId, expectedVersion: 1, deadline: '2027-07-01', reason: { en: 'x' } } }, { 'idempotency-key': 'the-same-key-1' });
    expect(await again()).toEqual(await again());
  });

  test('the owner, other fields, other projects and stale versions are not held', async () => {
    await ruleInForce(ws, 'MINE');
    const projectId = await projectOf(ws.it, 'MINE');
    expect(at(await moveDeadline(ws.it, projectId), 'changeDeadline.__typename')).toBe('ProjectSaved');
    expect(at(await moveDeadline(ws.marketing, projectId, '2027-08-01', 1), 'changeDeadline.__typename')).toBe('ConflictProblem');
    expect(at(await moveDeadline(ws.marketing, await projectOf(ws.it, 'OTHER')), 'changeDeadline.__typename')).toBe('ProjectSaved');
  });

  test('a change under two rules needs every owner, within the shorter of their times', async () => {
    await ruleInForce(ws, 'BOTH-NAME', { fields: ['name'], filter: [{ fact: 'key', values: ['BOTH'] }], answerWithinDays: 5 });
    await ruleInForce(ws, 'BOTH-SUMMARY', { holder: 'MARKETING', fields: ['summary'], filter: [{ fact: 'key', values: ['BOTH'] }] });
    const projectId = await projectOf(ws.it, 'BOTH');
    const UPDATE = 'mutation($input: UpdateProjectInput!) { updateProject(input: $input) { __typename ... on HeldForDecision { crossingId message } } }';
    const update = (more: object) => ws.owner.run(UPDATE, { input: { id: projectId, expectedVersion: 1, ...more } });
    const both = await update({ name: { en: 'New' }, summary: { en: 'New' } });
    const id = idAt(both, 'updateProject.crossingId');
    expect(await crossing(id)).toMatchObject({ neededSides: ['IT', 'MARKETING'] });
    expect(at(both, 'updateProject.message')).toContain('Rule BOTH-SUMMARY');
    expect(await run(ws.cio, 'approveCrossing', id)).toMatchObject({ crossing: { state: 'HELD', neededSides: ['MARKETING'] } });
    expect(await run(ws.cmo, 'approveCrossing', id, 2)).toMatchObject({ crossing: { state: 'APPROVED' } });
    expect(at(await ws.it.run('query($id: ID!) { project(id: $id) { name { text } summary { text } } }', { id: projectId }), 'project')).toEqual({ name: { text: 'New' }, summary: { text: 'New' } });
  });

  test('a rule about days of one kind, as the calendar template makes it, holds those and no others', async () => {
    const mine = await api.workspace();
    await ruleInForce(mine, 'CALENDAR', { holder: 'MARKETING', filter: [{ fact: 'deadlineKind', values: ['EVENT'] }] });
    const move = async (key: string, deadlineKind: string) => {
      const made = await mine.it.run('mutation($input: CreateProjectInput!) { createProject(input: $input) { ... on ProjectSaved { project { id } } } }', { input: { key, name: { en: key }, deadline: '2027-05-31', deadlineKind } });
      return at(await moveDeadline(mine.it, idAt(made, 'createProject.project.id')), 'changeDeadline.__typename');
    };
    expect([await move('FAIR', 'EVENT'), await move('SOME', 'WISH')]).toEqual(['HeldForDecision', 'ProjectSaved']);
  });

  test('what would take a thing out of the rule is held, too; what brings it in or leaves it in is not', async () => {
    const mine = await api.workspace();
    await ruleInForce(mine, 'FAIRS', { holder: 'MARKETING', filter: [{ fact: 'deadlineKind', values: ['EVENT', 'LEGAL'] }] });
    const made = await mine.it.run('mutation($input: CreateProjectInput!) { createProject(input: $input) { ... on ProjectSaved { project { id } } } }', { input: { key: 'FAIR', name: { en: 'Fair' }, deadline: '2027-05-31', deadlineKind: 'WISH' } });
    const projectId = idAt(made, 'createProject.project.id');
    const UPDATE = 'mutation($input: UpdateProjectInput!) { updateProject(input: $input) { __typename ... on HeldForDecision { crossingId } ... on Problem { message } } }';
    const turn = async (deadlineKind: string, expectedVersion: number, person = mine.it) => at(await person.run(UPDATE, { input: { id: projectId, expectedVersion, deadlineKind } }), 'updateProject') as { __typename: string; crossingId: string };
    expect((await turn('EVENT', 1)).__typename).toBe('ProjectSaved');
    expect((await turn('LEGAL', 2)).__typename).toBe('ProjectSaved');
    const { __typename, crossingId } = await turn('NEGOTIABLE', 3);
    expect(__typename).toBe('HeldForDecision');
    expect(at(await moveDeadline(mine.it, projectId, '2027-06-30', 3), 'changeDeadline.__typename')).toBe('HeldForDecision');
    expect(await crossing(crossingId, mine.cmo)).toMatchObject({ neededSides: ['MARKETING'], changes: [{ path: 'deadlineKind', before: 'LEGAL', after: 'NEGOTIABLE' }] });
    expect(await run(mine.cmo, 'approveCrossing', crossingId)).toMatchObject({ crossing: { state: 'APPROVED' } });
    expect(at(await moveDeadline(mine.it, projectId, '2027-06-30', 4), 'changeDeadline.__typename')).toBe('ProjectSaved');
    expect((await turn('EVENT', 5)).__typename).toBe('ProjectSaved');
    expect((await turn('WISH', 6, mine.marketing)).__typename).toBe('ProjectSaved');
  });

  test('crossings of a rule that is none are nobody\'s', async () => {
    const list = (domainId: string) => ws.cio.run('query($domainId: ID) { crossings(first: 5, scope: ALL, domainId: $domainId) { edges { node { id } } } }', { domainId });
    expect(at(await list('x'), 'crossings.edges')).toEqual([]);
  });

  test('approved: the change is applied as its author made it, and by what right stands beside it', async () => {
    const { id, projectId } = await held();
    expect(await run(ws.cio, 'approveCrossing', id)).toMatchObject({ crossing: { state: 'APPROVED', decidedBy: { name: ws.cio.name }, authority: { role: 'CIO', side: 'IT', holder: 'IT', rightNumber: 1, handedOver: false } } });
    expect(await deadline(projectId)).toEqual({ deadline: '2027-06-30', version: 2 });
    expect(await run(ws.cio, 'approveCrossing', id, 2)).toMatchObject({ code: 'CROSSING_CLOSED' });
  });

  test('an approval of what has become stale applies nothing and ends as a conflict', async () => {
    const { id, projectId } = await held();
    await moveDeadline(ws.it, projectId, '2027-09-09');
    expect(await run(ws.cio, 'approveCrossing', id)).toMatchObject({ crossing: { state: 'CONFLICT' } });
    expect(await deadline(projectId)).toEqual({ deadline: '2027-09-09', version: 2 });
  });

  test('two decisions at once: one counts, the other is told', async () => {
    const { id, projectId } = await held();
    const answers = await Promise.all([run(ws.cio, 'approveCrossing', id), run(ws.marketing, 'withdrawCrossing', id)]) as { __typename: string }[];
    expect(answers.filter(({ __typename }) => __typename === 'CrossingSaved')).toHaveLength(1);
    const approved = (await crossing(id) as { state: string }).state === 'APPROVED';
    expect(await deadline(projectId)).toMatchObject({ deadline: approved ? '2027-06-30' : '2027-05-31' });
  });

  test('declined only with a reason; taken back only by the author; nobody decides about their own change or for the other side', async () => {
    const { id } = await held();
    expect(await run(ws.cio, 'declineCrossing', id, 1, { reason: { en: ' ' } })).toMatchObject({ __typename: 'ValidationProblem' });
    expect(await run(ws.cmo, 'approveCrossing', id)).toMatchObject({ code: 'NOT_YOUR_DECISION' });
    expect(await run(ws.it, 'approveCrossing', id)).toMatchObject({ code: 'NOT_YOUR_DECISION' });
    expect(await run(ws.marketing, 'approveCrossing', id)).toMatchObject({ code: 'OWN_CROSSING' });
    expect(await run(ws.cio, 'withdrawCrossing', id)).toMatchObject({ code: 'NOT_YOUR_CROSSING' });
    expect(await run(ws.cio, 'declineCrossing', id, 1, reason)).toMatchObject({ crossing: { state: 'DECLINED', reason: { text: 'Because.' } } });
    const second = await held();
    expect(await run(ws.marketing, 'withdrawCrossing', second.id)).toMatchObject({ crossing: { state: 'WITHDRAWN' } });
  });

  test('handed over to a person of the owner only, who then decides', async () => {
    const { id } = await held();
    expect(await run(ws.cio, 'handOverCrossing', id, 1, { memberId: ws.cmo.memberId })).toMatchObject({ fields: [{ path: 'memberId', code: 'NOT_OF_OWNER' }] });
    expect(await run(ws.cio, 'handOverCrossing', id, 1, { memberId: ws.it.memberId })).toMatchObject({ crossing: { assignee: { name: ws.it.name } } });
    expect(await run(ws.it, 'approveCrossing', id, 2)).toMatchObject({ crossing: { state: 'APPROVED', authority: { handedOver: true } } });
  });

  test('joint matters need both keys, of which the author holds one', async () => {
    const { id, projectId } = await held({ holder: 'JOINT' }, ws.it);
    expect(await crossing(id)).toMatchObject({ neededSides: ['MARKETING'] });
    expect(await run(ws.cmo, 'approveCrossing', id)).toMatchObject({ crossing: { state: 'APPROVED' } });
    expect(await deadline(projectId)).toMatchObject({ deadline: '2027-06-30' });
    const both = await held({ holder: 'JOINT' }, ws.owner);
    expect(await run(ws.cio, 'approveCrossing', both.id)).toMatchObject({ crossing: { state: 'HELD', neededSides: ['MARKETING'] } });
    expect(await run(ws.cmo, 'approveCrossing', both.id, 2)).toMatchObject({ crossing: { state: 'APPROVED' } });
  });

  test('unanswered in time it goes to the executives, who may override with a reason; before that they may not', async () => {
    const { id, projectId } = await held();
    expect(await run(ws.executive, 'overrideCrossing', id, 1, reason)).toMatchObject({ code: 'NOT_ESCALATED' });
    await api.app.get(JobRunner).runDue(new Date(Date.now() + 10 * 86_400_000));
    expect(await crossing(id, ws.executive)).toMatchObject({ state: 'ESCALATED', viewerCan: { override: true, decide: false } });
    expect(await run(ws.executive, 'overrideCrossing', id, 2, { reason: {} })).toMatchObject({ __typename: 'ValidationProblem' });
    expect((await ws.cio.send(step('overrideCrossing'), { input: { id, expectedVersion: 2, ...reason } })).status).toBe(403);
    expect(await run(ws.executive, 'overrideCrossing', id, 2, reason)).toMatchObject({ crossing: { state: 'OVERRIDDEN', authority: { role: 'EXECUTIVE', side: null } } });
    expect(await deadline(projectId)).toMatchObject({ deadline: '2027-06-30' });
  });

  test('many crossings in a quarter propose to change the rule; the lists show what waits for whom in a fixed number of statements', async () => {
    const mine = await api.workspace();
    const { id } = await ruleInForce(mine, 'MANY');
    const projectId = await projectOf(mine.it, 'MANY');
    const list = (person: Person, scope: string) => person.run(`query { crossings(first: 20, scope: ${scope}) { edges { node { id author { name } viewerCan { decide } handOverTo { id } } } } }`);
    const count = async (person: Person, scope: string) => (at(await list(person, scope), 'crossings.edges') as unknown[]).length;
    await moveDeadline(mine.marketing, projectId, '2027-06-01');
    const few = await api.statements(() => list(mine.cio, 'TO_DECIDE'));
    for (const day of ['2027-06-02', '2027-06-03', '2027-06-04']) await moveDeadline(mine.marketing, projectId, day);
    expect(await api.statements(() => list(mine.cio, 'TO_DECIDE'))).toHaveLength(few.length);
    expect(few).toHaveLength(4); // crossings, authors, people of the side, their names
    expect(at(await mine.cio.run(RULE_QUERY, { id }), 'decisionDomain.renegotiate')).toBe(true);
    expect([await count(mine.cio, 'TO_DECIDE'), await count(mine.cmo, 'TO_DECIDE'), await count(mine.marketing, 'MINE'), await count(mine.it, 'MINE')]).toEqual([4, 0, 4, 0]);
    const waiting = at(await mine.cio.run('query { overview { waiting { kind } } }'), 'overview.waiting');
    expect(JSON.stringify(waiting)).toContain('DECIDE_CROSSING');
  });

  test('the promised day of a request can be marketing\'s to decide: IT\'s move is held, and with the yes it is a slip', async () => {
    const mine = await api.workspace();
    await ruleInForce(mine, 'EVENT-DAYS', { holder: 'MARKETING', consulted: ['IT'], entity: 'Request', fields: ['promisedDate'], filter: [{ fact: 'dateKind', values: ['EVENT'] }] });
    const move = async (dateKind: string) => {
      const request = await accepted(mine, { dateKind });
      return { id: request.id, ...(at(await mine.it.run(`mutation($input: MoveRequestInput!) { moveRequest(input: $input) { __typename ... on HeldForDecision { crossingId } } }`,
        { input: { ...stepOf(request), promisedDate: inDays(7), reason: { en: 'The supplier is late' } } }), 'moveRequest') as { __typename: string; crossingId: string }) };
    };
    expect((await move('WISH')).__typename).toBe('RequestSaved');
    const { id, crossingId } = await move('EVENT');
    const promised = async () => at(await mine.it.run('query($id: ID!) { request(id: $id) { promisedDate slipCount } }', { id }), 'request');
    expect(await promised()).toEqual({ promisedDate: inDays(4), slipCount: 0 });
    expect(await crossing(crossingId, mine.cmo)).toMatchObject({ neededSides: ['MARKETING'], changes: [{ path: 'promisedDate', before: inDays(4), after: inDays(7) }] });
    expect(await run(mine.cmo, 'approveCrossing', crossingId)).toMatchObject({ crossing: { state: 'APPROVED' } });
    expect(await promised()).toEqual({ promisedDate: inDays(7), slipCount: 1 });
  });

  test('where IT owns the promised day, a swap of marketing is held, whichever of the two days it is; with the yes both have moved', async () => {
    const mine = await api.workspace();
    await ruleInForce(mine, 'EXPRESS-DAYS', { entity: 'Request', fields: ['promisedDate'], filter: [{ fact: 'dateKind', values: ['LEGAL'] }] });
    const swap = async (late: MadeRequest, displacedId: string) => at(await mine.cmo.run('mutation($input: SwapRequestsInput!) { swapRequests(input: $input) { __typename ... on HeldForDecision { crossingId } ... on Problem { message } } }',
      { input: { ...stepOf(late), displacedId } }), 'swapRequests') as { __typename: string; crossingId: string };
    const early = { neededBy: inDays(3) };
    expect((await swap(await offered(mine), (await accepted(mine, early)).id)).__typename).toBe('RequestSaved');
    expect((await swap(await offered(mine, { dateKind: 'LEGAL' }), (await accepted(mine, early)).id)).__typename).toBe('HeldForDecision');
    const [late, giving] = [await offered(mine), await accepted(mine, { ...early, dateKind: 'LEGAL' })];
    const { crossingId } = await swap(late, giving.id);
    const promised = async (id: string) => at(await mine.it.run('query($id: ID!) { request(id: $id) { promisedDate } }', { id }), 'request.promisedDate');
    expect([await promised(late.id), await promised(giving.id)]).toEqual([null, inDays(3)]);
    expect(await crossing(crossingId, mine.cio)).toMatchObject({ neededSides: ['IT'], changes: [{ path: 'promisedDate', before: inDays(3), after: inDays(9) }] });
    expect(await run(mine.cio, 'approveCrossing', crossingId)).toMatchObject({ crossing: { state: 'APPROVED' } });
    expect([await promised(late.id), await promised(giving.id)]).toEqual([inDays(3), inDays(9)]);
  });

  test('teams and goals join by declaration', async () => {
    await ruleInForce(ws, 'TEAM-CHARTER', { entity: 'Team', fields: ['charter'], filter: [] });
    const made = await ws.cio.run('mutation($input: CreateTeamInput!) { createTeam(input: $input) { ... on TeamSaved { team { id } } } }', { input: { name: { en: 'T' }, kind: 'JOINT', interactionMode: 'SERVICE' } });
    const id = idAt(made, 'createTeam.team.id');
    const update = (person: Person, charter: string) => person.run('mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { __typename ... on HeldForDecision { crossingId } } }', {
      input: { id, expectedVersion: 1, name: { en: 'T' }, interactionMode: 'SERVICE', charter: { en: charter } },
    });
    const crossingId = idAt(await update(ws.cmo, 'Ours'), 'updateTeam.crossingId');
    expect(await run(ws.cio, 'approveCrossing', crossingId)).toMatchObject({ crossing: { state: 'APPROVED' } });
    expect(at(await ws.cio.run('query($id: ID!) { team(id: $id) { charter { text } } }', { id }), 'team.charter.text')).toBe('Ours');
  });
});
