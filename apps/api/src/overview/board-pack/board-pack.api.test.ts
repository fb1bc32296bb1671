import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ASKS } from '@tandem/board-pack/asks';
import { at, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { CheckInsService } from '../../domains/goals/check-ins.service.ts';
import type { Health } from '../../domains/goals/goal.entities.ts';
import { CHECK_IN, goalDesk, say } from '../../domains/goals/goal-desk.testing.ts';
import { goalsByIds } from '../../domains/goals/goals.reads.ts';
import { activeGoal } from '../../domains/goals/goals.testing.ts';
import type { Side } from '../../platform/context/request-context.ts';
import { day } from '../../../test/days.ts';
import { overviewOf, rowsOf } from '../overview.reads.ts';
import { boardPackOf } from './board-pack.reads.ts';
import { WAITING_KINDS } from '../overview.waiting.ts';

let api: TestApi;
let ws: TestWorkspace;
let month: string;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
  await activeGoal(ws, { title: { en: 'Faster campaigns', pl: 'Szybsze kampanie' } });
  month = at(await ws.viewer.run('{ boardPackPeriods { code } }'), 'boardPackPeriods.1.code') as string;
});
afterAll(() => api.close());

const PACK = `workspace period from to asOf madeOn definition overall lowest indices { recommendation value before trend weakest { name { en pl } value } }
  figures { figure good total } goals { title { en pl } it marketing overall progress expected } projects { key onTime } slips { key } decisions { code count } asks { kind side since title { en } }`;
const packOf = (person: Person, period: string) => person.run(`query($period: String!) { boardPack(period: $period) { ${PACK} } }`, { period });
const SHARE = `mutation($input: ShareBoardPackInput!) { shareBoardPack(input: $input) { ... on BoardPackShared { url } ... on Problem { code message } ... on ValidationProblem { fields { path code message } } } }`;
const OPEN = `query($token: String!) { sharedBoardPack(token: $token) { workspace period goals { title { en } } } }`;
const SHARES = '{ boardPackShares(first: 10) { edges { node { id version period sharedBy { id } } } } }';
const END = `mutation($input: EndBoardPackShareInput!) { endBoardPackShare(input: $input) { __typename ... on Problem { code } } }`;
const share = async (person: Person, period = month, days = 7) => at(await person.run(SHARE, { input: { period, days } }), 'shareBoardPack');
const WRITE = `mutation($input: WriteBoardPackCommentInput!) { writeBoardPackComment(input: $input) {
  ... on BoardPackCommentSaved { text { en pl } } ... on ConflictProblem { currentVersion fields { path yours current } } ... on ValidationProblem { fields { path code } } ... on Problem { code } } }`;
const write = async (person: Person, text: { en?: string; pl?: string } | null, more: object = {}) => at(await person.run(WRITE, { input: { period: month, page: 'GOALS', expectedVersion: 0, text, ...more } }), 'writeBoardPackComment');
const said = async (person: Person, period = month) => at(await person.run('query($period: String!) { boardPack(period: $period) { comments { page text { en pl } by on version } } }', { period }), 'boardPack.comments');
const nameOf = (person: Person) => person.run('query($id: ID!) { member(id: $id) { name } }', { id: person.memberId }).then((answer) => at(answer, 'member.name'));
const tokenOf = (shared: unknown) => String(at(shared, 'url')).split('/').at(-1) ?? '';

describe('the board pack', () => {
  test('counts a period from the rows as they stood, in a few statements', async () => {
    const { boardPack } = await packOf(ws.executive, month);
    expect(boardPack).toMatchObject({
      period: month,
      goals: [{ title: { pl: 'Szybsze kampanie' }, it: 'NO_UPDATE', marketing: 'NO_UPDATE', overall: 'NO_UPDATE', progress: 0 }],
      decisions: expect.arrayContaining([{ code: 'GOAL_SIGNED', count: 1 }]),
      overall: null,
    });
    expect(at(boardPack, 'indices')).toHaveLength(8);
    expect((at(boardPack, 'indices') as { value: number | null; weakest: unknown }[]).filter(({ value, weakest }) => value === null && weakest !== null)).toEqual([]);
    expect(at(boardPack, 'indices.0.value')).toBeNull();
    // How often the workspace changed, the pack, its weeks, what waits; scorecard and pulse are remembered since the executive asked.
    expect(await api.statements(() => packOf(ws.viewer, month))).toHaveLength(4);
  });

  test('of a period before the workspace is empty, not wrong; one that is none, or has not begun, is none', async () => {
    const { boardPack } = await packOf(ws.viewer, '2020-Q1');
    expect(boardPack).toMatchObject({ asOf: '2020-03-31', definition: null, goals: [], projects: [], slips: [], decisions: [], asks: [] });
    expect(await api.statements(() => packOf(ws.viewer, '2020-Q1'))).toHaveLength(3);
    for (const none of ['2999', '2026-13', 'x', '']) expect((await packOf(ws.viewer, none)).boardPack).toBeNull();
  });

  test('has words for everything that may wait', () => expect(Object.keys(ASKS).sort()).toEqual([...WAITING_KINDS].sort()));
});

describe('how a goal stands', () => {
  const STATUSES = [null, 'ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const;
  interface Read {
    goals: { edges: { node: { id: string; status: { overall: string | null; split: boolean } } }[] };
    overviewRows: { id: string; good: boolean }[];
    overview: { figures: { good: number; total: number }[]; waiting: { kind: string; entityId: string }[] };
    boardPack: { goals: { id: string; overall: string }[]; figures: { good: number; total: number }[] };
  }
  /** The three that tell of goals agree about each: list, overview with what waits, pack. */
  const agree = ({ goals, overviewRows, overview, boardPack }: Read) => {
    const good = goals.edges.filter(({ node }) => node.status.overall === 'ON_TRACK').length;
    for (const { node: { id, status } } of goals.edges) {
      expect([id, overviewRows.find((row) => row.id === id)?.good]).toEqual([id, status.overall === 'ON_TRACK']);
      expect([id, overview.waiting.some(({ kind, entityId }) => kind === 'RECONCILE_GOAL' && entityId === id)]).toEqual([id, status.split]);
    }
    for (const { id, overall } of boardPack.goals) expect([id, goals.edges.find(({ node }) => node.id === id)?.node.status.overall ?? 'NO_UPDATE']).toEqual([id, overall]);
    for (const { figures } of [overview, boardPack]) expect(figures[0]).toMatchObject({ good, total: goals.edges.length });
  };

  test('is one thing in the list of goals, in the figures, in what waits and in the pack, for all pairs of statuses', async () => {
    const workspace = await api.workspace();
    const desk = await goalDesk(workspace);
    for (const it of STATUSES) {
      for (const marketing of STATUSES) {
        const id = await desk.inForce();
        const keyResultId = (await desk.show(id)).keyResults[0]?.id;
        if (it) await workspace.it.run(CHECK_IN, say(keyResultId, { status: it }));
        if (marketing) await workspace.marketing.run(CHECK_IN, say(keyResultId, { status: marketing }));
      }
    }
    const read = await workspace.executive.run<Read>(
      `query($period: String!) { goals(first: 100) { edges { node { id status { overall split } } } } overviewRows(figure: GOALS_ON_TRACK) { id good }
        overview { figures { good total } waiting { kind entityId } } boardPack(period: $period) { goals { id overall } figures { good total } } }`,
      { period: month },
    );
    expect([read.goals.edges.length, read.boardPack.goals.length]).toEqual([16, 12]);
    agree(read);
  });

  test('is told of a side that spoke on a Sunday until ten days after that Sunday, by all of them', async () => {
    const workspace = await api.workspace();
    const { id, keyResultIds: [keyResultId = ''] } = await activeGoal(workspace);
    const service = api.app.get(CheckInsService, { strict: false });
    const sunday = new Date(`${day(0)}T18:00:00Z`);
    sunday.setUTCDate(sunday.getUTCDate() + ((7 - sunday.getUTCDay()) % 7) + 7);
    const after = (days: number) => new Date(sunday.getTime() + days * 86_400_000);
    const tell = (person: Person, side: Side, status: Health) => workspace.as(person, 'MEMBER', side, (ctx) => service.checkIn(ctx, keyResultId, { value: 1, confidence: 0.5, status, note: null }), sunday);
    await tell(workspace.it, 'IT', 'ON_TRACK');
    await tell(workspace.marketing, 'MARKETING', 'AT_RISK');
    const told = (days: number) =>
      workspace.as(
        workspace.executive,
        'EXECUTIVE',
        null,
        async (ctx) => {
          const [goal] = await goalsByIds(ctx, [id]);
          const pack = await boardPackOf(ctx, ctx.today.slice(0, 7));
          return [goal?.status.overall, pack?.goals[0]?.overall, (await rowsOf(ctx, 'GOALS_ON_TRACK'))[0]?.number, (await overviewOf(ctx)).waiting.some(({ kind }) => kind === 'RECONCILE_GOAL')];
        },
        after(days),
      );
    expect(await told(9)).toEqual(['AT_RISK', 'AT_RISK', 2, true]);
    expect(await told(11)).toEqual([null, 'NO_UPDATE', 0, false]);
  });
});

describe('a shared pack', () => {
  test('is read by anybody with the link, as it was when it was shared', async () => {
    const shared = await share(ws.cmo);
    expect(at(shared, 'url')).toMatch(/\/shared\/board-pack\/[\w-]{43}$/);
    const token = tokenOf(shared);
    await activeGoal(ws, { title: { en: 'Signed later' } });
    expect((await api.anonymous.run(OPEN, { token })).sharedBoardPack).toMatchObject({ period: month, goals: [{ title: { en: 'Faster campaigns' } }] });
    // Not the token itself, and one of another kind never stands for it.
    const rows = await api.database.read<{ hash: string }>({ workspaceId: ws.id }, 'select token_hash as hash from board_pack_shares where workspace_id = $1', [ws.id]);
    expect(rows.every(({ hash }) => hash !== token && hash.length === 64)).toBe(true);
    expect((await api.anonymous.run(OPEN, { token: `${token.slice(1)}x` })).sharedBoardPack).toBeNull();
  });

  test('is none after its expiry, and once it has been ended', async () => {
    const [expired, ended] = [tokenOf(await share(ws.cio)), tokenOf(await share(ws.executive))];
    await api.database.transaction({ workspaceId: ws.id }, (tx) =>
      tx.query(`update board_pack_shares set created_at = created_at - interval '30 days', expires_at = now() - interval '1 second' where workspace_id = $1 and created_by = $2`, [ws.id, ws.cio.memberId]),
    );
    expect((await api.anonymous.run(OPEN, { token: expired })).sharedBoardPack).toBeNull();
    expect((await api.anonymous.file(`/files/shared/${expired}/board-pack.pdf`)).status).toBe(404);
    const listed = at(await ws.owner.run(SHARES), 'boardPackShares.edges') as { node: { id: string; version: number; sharedBy: { id: string } } }[];
    expect(listed.some(({ node }) => node.sharedBy.id === ws.cio.memberId)).toBe(false);
    const own = listed.find(({ node }) => node.sharedBy.id === ws.executive.memberId)?.node;
    expect((await api.anonymous.run(OPEN, { token: ended })).sharedBoardPack).not.toBeNull();
    const input = { id: own?.id, expectedVersion: own?.version };
    expect(at(await ws.owner.run(END, { input }), 'endBoardPackShare.__typename')).toBe('BoardPackShareEnded');
    expect(at(await ws.owner.run(END, { input }), 'endBoardPackShare.code')).toBe('SHARE_ENDED');
    expect((await api.anonymous.run(OPEN, { token: ended })).sharedBoardPack).toBeNull();
  });

  test('is made by whoever speaks for a department or the company, for a period there is something to say about', async () => {
    for (const person of [ws.it, ws.marketing, ws.viewer]) expect(at(await person.send(SHARE, { input: { period: month, days: 7 } }), 'errors.0.extensions.code')).toBe('FORBIDDEN');
    expect(await share(ws.cio, '2999')).toMatchObject({ fields: [{ path: 'period', code: 'PERIOD_UNKNOWN' }] });
    for (const days of [0, 91]) expect(at(await share(ws.cio, month, days), 'fields.0.path')).toBe('days');
    expect(at(await ws.viewer.send(SHARES), 'errors.0.extensions.code')).toBe('FORBIDDEN');
  });
});

describe('a comment on a page', () => {
  const behind = async (token: string) => at(await api.anonymous.run('query($token: String!) { sharedBoardPack(token: $token) { comments { page text { en } by } } }', { token }), 'sharedBoardPack.comments');

  test('is read by everybody in the pack of its period, and by the board behind links made from then on', async () => {
    const before = tokenOf(await share(ws.cio));
    expect(await write(ws.cio, { en: ' Two of these need a decision. ' })).toEqual({ text: { en: 'Two of these need a decision.', pl: null } });
    const by = await nameOf(ws.cio);
    expect(await said(ws.viewer)).toEqual([{ page: 'GOALS', text: { en: 'Two of these need a decision.', pl: null }, by, on: day(0), version: 1 }]);
    expect(await said(ws.viewer, day(0).slice(0, 4))).toEqual([]);
    // One more than a pack without: the names of those who wrote.
    expect(await api.statements(() => packOf(ws.viewer, month))).toHaveLength(5);
    expect(await behind(before)).toEqual([]);
    const after = tokenOf(await share(ws.cio));
    expect(await behind(after)).toEqual([{ page: 'GOALS', text: { en: 'Two of these need a decision.' }, by }]);
    // A pack that was kept before there were comments is read as one without.
    await api.database.transaction({ workspaceId: ws.id }, (tx) => tx.query(`update board_pack_shares set pack = pack - 'comments' where workspace_id = $1`, [ws.id]));
    expect(await behind(after)).toEqual([]);
  });

  test('is changed by whoever has seen it, in both languages, read by the glossary, taken away, and written anew', async () => {
    const [first, second] = [{ en: 'One person wrote this.' }, { en: 'Another one wrote this.', pl: 'Ktoś inny to napisał.' }];
    const on = { page: 'PROJECTS' };
    const standing = async () => ((await said(ws.viewer)) as { page: string; text: object; by: string; version: number }[]).find(({ page }) => page === 'PROJECTS');
    const scanned = async () => (await api.database.read<{ language: string }>({ workspaceId: ws.id }, `select language from text_scans where workspace_id = $1 and entity = 'BoardPackComment' and field = 'text' order by language`, [ws.id])).length;
    await write(ws.executive, first, on);
    const read = await scanned();
    expect(await write(ws.cmo, second, on)).toEqual({ code: 'CONFLICT', currentVersion: 1, fields: [{ path: 'text.pl', yours: second.pl, current: null }, { path: 'text.en', yours: second.en, current: first.en }] });
    expect(await write(ws.cmo, second, { ...on, expectedVersion: 1 })).toEqual({ text: second });
    expect(await standing()).toMatchObject({ text: second, by: await nameOf(ws.cmo), version: 2 });
    expect(await scanned()).toBe(read + 1);
    expect(await write(ws.owner, { en: ' ', pl: '' }, { ...on, expectedVersion: 1 })).toMatchObject({ code: 'CONFLICT' });
    expect(await write(ws.owner, { en: ' ', pl: '' }, { ...on, expectedVersion: 2 })).toEqual({ text: null });
    expect([await standing(), await scanned()]).toEqual([undefined, read - 1]);
    expect(await write(ws.owner, null, { ...on, expectedVersion: 3 })).toMatchObject({ fields: [{ path: 'text', code: 'REQUIRED' }] });
    await write(ws.executive, first, on);
    expect(await standing()).toMatchObject({ text: { ...first, pl: null }, version: 4 });
    const events = await api.database.read<{ action: string }>({ workspaceId: ws.id }, `select action from audit_events where workspace_id = $1 and entity = 'BoardPackComment' order by position desc limit 4`, [ws.id]);
    expect(events.map(({ action }) => action)).toEqual(['boardPack.commented', 'boardPack.commentTakenAway', 'boardPack.commented', 'boardPack.commented']);
  });

  test('is written by whoever speaks for a department or the company, on a page that there is', async () => {
    const rights = async (person: Person) => at(await person.run('{ boardPackRights { comment } }'), 'boardPackRights.comment');
    for (const person of [ws.it, ws.marketing, ws.viewer]) expect(at(await person.send(WRITE, { input: { period: month, page: 'INDEX', expectedVersion: 0, text: { en: 'No' } } }), 'errors.0.extensions.code')).toBe('FORBIDDEN');
    expect([await rights(ws.cio), await rights(ws.executive), await rights(ws.it), await rights(ws.viewer)]).toEqual([true, true, false, false]);
    for (const period of ['2999', '2026-13']) expect(await write(ws.cio, { en: 'Too early' }, { period })).toMatchObject({ fields: [{ path: 'period', code: 'PERIOD_UNKNOWN' }] });
    expect(await write(ws.cio, { pl: 'x'.repeat(501) }, { page: 'INDEX' })).toMatchObject({ fields: [{ path: 'text', code: 'TOO_LONG' }] });
    expect(await write(ws.cio, null, { page: 'INDEX' })).toMatchObject({ fields: [{ path: 'text', code: 'REQUIRED' }] });
    expect(at(await ws.cio.send(WRITE, { input: { period: month, page: 'COVER', expectedVersion: 0, text: { en: 'No' } } }), 'errors')).toHaveLength(1);
    // Of two first ones at once, one is kept and the other is told.
    const both = await Promise.all([ws.cio, ws.cmo].map((person) => write(person, { en: 'At once' }, { page: 'DECISIONS' })));
    expect(both.filter((each) => at(each, 'text'))).toHaveLength(1);
    expect(['COMMENT_JUST_WRITTEN', 'CONFLICT']).toContain(both.map((each) => at(each, 'code')).find(Boolean));
  });
});

describe('the PDF', () => {
  /** A fact that the file tells of itself, e.g. its title; it stands in an object of its own. */
  const fact = (pdf: Buffer, name: string) => {
    const raw = pdf.toString('latin1');
    const [, direct, object] = new RegExp(`/${name} (?:\\(([^)]*)\\)|(\\d+) 0 R)`).exec(raw) ?? [];
    const text = direct ?? new RegExp(`\n${object} 0 obj\n\\(([^)]*)\\)`).exec(raw)?.[1] ?? '';
    return text.startsWith('\xfe\xff') ? Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le') : text;
  };

  test('has pages of A4 landscape and is written in the language asked for', async () => {
    const token = tokenOf(await share(ws.cio));
    const read = async (language: string) => Buffer.from(await (await fetch(`${api.url}/files/shared/${token}/board-pack.pdf?language=${language}`)).arrayBuffer());
    const [pl, en] = [await read('pl'), await read('en')];
    for (const pdf of [pl, en]) {
      const boxes = pdf.toString('latin1').match(/\/MediaBox \[[^\]]*\]/g) ?? [];
      expect(boxes.length).toBeGreaterThan(3);
      expect(new Set(boxes)).toEqual(new Set(['/MediaBox [0 0 841.89 595.28]']));
    }
    expect([fact(pl, 'Lang'), fact(en, 'Lang')]).toEqual(['pl-PL', 'en-GB']);
    expect(fact(pl, 'Title')).toMatch(/^IT i marketing razem – /);
    expect(fact(en, 'Title')).toMatch(/^IT and marketing, together – /);
  });

  test('is for members and for whoever has a link; for anybody else it is not there', async () => {
    const file = await ws.executive.file(`/files/w/${ws.membership.slug}/board-pack.pdf?period=${month}&language=pl`);
    expect(file.status).toBe(200);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="tandem-${month}.pdf"`,
    });
    expect(file.start).toMatch(/^%PDF-1\./);
    const other = await api.workspace();
    for (const [person, path] of [
      [other.executive, `/files/w/${ws.membership.slug}/board-pack.pdf?period=${month}`],
      [api.anonymous, `/files/w/${ws.membership.slug}/board-pack.pdf?period=${month}`],
      [ws.executive, `/files/w/${ws.membership.slug}/board-pack.pdf?period=nonsense`],
      [api.anonymous, '/files/shared/no-such-token/board-pack.pdf'],
    ] as const) {
      expect((await person.file(path)).status).toBe(404);
    }
    expect((await api.anonymous.file(`/files/shared/${tokenOf(await share(ws.owner))}/board-pack.pdf?language=pl`)).status).toBe(200);
  });
});
