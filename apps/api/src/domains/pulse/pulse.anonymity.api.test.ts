import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { at, type Person, startApi, type TestApi } from '../../../test/harness.ts';
import { all, ANSWER, PulseDesk } from './pulse.testing.ts';

const SECRET = 'Nobody may know that it was me';
const X = { answers: all(5, 1), comment: { en: SECRET } };
const Y = { answers: all(2, 4), comment: { en: 'Another remark' } };

let api: TestApi;
let superuser: pg.Client;
beforeAll(async () => {
  api = await startApi();
  const url = new URL(String(JSON.parse(process.env.TANDEM_TEST_DATABASE ?? '{}').adminUrl));
  url.pathname = new URL(api.ownerUrl).pathname;
  superuser = new pg.Client({ connectionString: url.toString() });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await api.close();
});

const rows = async <T extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => (await superuser.query<T>(sql, values)).rows;

/** Two people of one side answer in a new workspace, the first one with `first`. @returns everything those two requests wrote anywhere, with names for ids */
async function written(first: typeof X, second: typeof X): Promise<string[]> {
  const desk = await PulseDesk.of(await api.workspace());
  const surveyId = await desk.open();
  const [before] = await rows<{ xid: string }>('select pg_current_xact_id()::text as xid');
  const [a, b] = [desk.ws.it, desk.ws.cio];
  const send = (person: Person, input: object, key: string) => person.run(ANSWER, { input: { surveyId, ...input } }, { 'idempotency-key': key });
  // The log must not hold a comment any more than a password; the harness checks it at the end.
  api.sent({ password: SECRET });
  expect(at(await send(a, first, 'key-of-a'), 'answerPulse.__typename')).toBe('PulseAnswered');
  expect(at(await send(b, second, 'key-of-b'), 'answerPulse.__typename')).toBe('PulseAnswered');
  const tables = await rows<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'workspace_id' order by 1`);
  const names: [string, string][] = [[desk.ws.id, 'WORKSPACE'], [surveyId, 'SURVEY'], [a.memberId, 'A'], [b.memberId, 'B']];
  const lines: string[] = [];
  const xids = new Set<string>();
  for (const { name } of tables) {
    for (const { xid, row } of await rows<{ xid: string; row: string }>(`select t.xmin::text as xid, to_jsonb(t)::text as row from "${name}" t where workspace_id = $1 and t.xmin::text::bigint > $2::bigint`, [desk.ws.id, before?.xid])) {
      xids.add(xid);
      lines.push(`${xid} ${name} ${names.reduce((text, [id, word]) => text.replaceAll(id, word), row)}`);
    }
  }
  // Transactions by their order; what differs between any two workspaces (times, other ids, the chain of hashes, positions) by its kind.
  const order = [...xids].sort((one, other) => Number(one) - Number(other));
  return lines
    .map((line) => line.replace(/^\d+/, (xid) => `tx${order.indexOf(xid)}`))
    .map((line) => line.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'uuid').replace(/"\\\\x[0-9a-f]+"/g, 'hash').replace(/\d{4}-\d\d-\d\dT[\d:.+]+/g, 'time').replace(/"position": \d+/g, 'position'))
    .map((line) => line.replace(/"request_id": "[^"]+"/, 'request'))
    .sort();
}

test('whoever gave which answer, all that is stored anywhere is the same: nothing can tell them apart', async () => {
  const [one, other] = [await written(X, Y), await written(Y, X)];
  expect(other).toEqual(one);
  // The control: both took part, both remarks and both answers are in it, and the log names neither person.
  const text = one.join('\n');
  for (const part of ['pulse_participations', '"member_id": "A"', '"member_id": "B"', SECRET, 'Another remark', '"own": [0, 1, 0, 0, 1]', 'pulse.answered']) expect(text).toContain(part);
  expect(one.filter((line) => line.includes('audit_events') && /"actor_id": "[AB]"/.test(line))).toEqual([]);
  // No record of the idempotency key, which would name the member and the moment; the names stand nowhere but in the list of who took part.
  expect(text).not.toContain('idempotency_keys');
  expect(one.filter((line) => /"[AB]"/.test(line)).every((line) => line.includes(' pulse_participations '))).toBe(true);
});

test('joining answers with people by transaction finds no answer of one person, and after the end no people', async () => {
  const desk = await PulseDesk.of(await api.workspace(), 6);
  const id = await desk.open();
  for (const person of desk.it) await desk.answer(person, 'IT', id, all(4, 4));
  const join = `select p.member_id, t.own from pulse_participations p join pulse_tallies t on t.workspace_id = p.workspace_id and t.survey_id = p.survey_id and t.xmin = p.xmin where p.survey_id = $1 and t.side = 'IT'`;
  const joined = await rows<{ own: number[] }>(join, [id]);
  expect(joined.length).toBeGreaterThan(0); // the last one to answer shares a transaction with the counts …
  for (const { own } of joined) expect(own.reduce((sum, count) => sum + count, 0)).toBe(desk.it.length); // … which hold everybody's answers
  await desk.close();
  expect(await rows(join, [id])).toEqual([]);
  const [{ xids = 0 } = {}] = await rows<{ xids: number }>('select count(distinct xmin::text)::int as xids from pulse_tallies where survey_id = $1', [id]);
  expect(xids).toBe(1);
});

test('no column of an answer can hold a person or a moment, and no foreign key leads to one', async () => {
  const columns = await rows<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns where table_name in ('pulse_sides', 'pulse_tallies')
       and (data_type like '%time%' or data_type in ('date', 'uuid', 'bytea', 'name')) order by 1`,
  );
  expect(columns.map(({ name }) => name)).toEqual(['pulse_sides.survey_id', 'pulse_sides.workspace_id', 'pulse_tallies.survey_id', 'pulse_tallies.workspace_id']);
  const keys = await rows<{ target: string }>(`select distinct confrelid::regclass::text as target from pg_constraint where contype = 'f' and conrelid in ('pulse_sides'::regclass, 'pulse_tallies'::regclass) order by 1`);
  expect(keys.map(({ target }) => target)).toEqual(['pulse_surveys', 'workspaces']);
});
