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
const tokenOf = (shared: unknown) => String(at(shared, 'url')).split('/').at(-1) ?? '';

describe('the board pack', () => {
  test('counts a period from the rows as they stood, in five statements', async () => {
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
    expect(await api.statements(() => packOf(ws.viewer, month))).toHaveLength(5);
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

describe('the PDF', () => {
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
