import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { at, idAt, startApi, type TestApi } from '../../../test/harness.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const TERMS = 10_000;
const BATCH = (operation: string, type: string) =>
  `mutation($input: ${type}!) { ${operation}(input: $input) { __typename ... on GlossaryImportSaved { batch { id total waiting approved undoneAt } } ... on Problem { code message } } }`;

/** Names that no two terms share in any form. */
const nameOf = (index: number) => `x${index.toString(36)}qv`;

test('ten thousand terms are taken in, approved and undone, each in one answer and in few statements', async () => {
  const ws = await api.workspace();
  const rows = Array.from({ length: TERMS }, (_, index) => `${nameOf(index)},PL,${nameOf(index)},prosto ${index}`);
  const content = Buffer.from(['term,lang,preferred,plain', ...rows].join('\n')).toString('base64');
  const counted = async (work: () => Promise<Record<string, unknown>>) => {
    let answer: Record<string, unknown> = {};
    const statements = await api.statements(async () => {
      answer = await work();
    });
    return { answer, statements: statements.length };
  };
  const imported = await counted(() => ws.it.run(BATCH('importGlossary', 'GlossaryFileInput'), { input: { content, fileName: 'large.csv', ownerSide: 'IT' } }));
  const id = idAt(imported.answer, 'importGlossary.batch.id');
  const approved = await counted(() => ws.marketing.run(BATCH('approveGlossaryImport', 'GlossaryImportRef'), { input: { id } }));
  expect(at(approved.answer, 'approveGlossaryImport')).toMatchObject({ batch: { total: TERMS, waiting: 0, approved: TERMS } });
  expect(at(await ws.it.run('{ termCount }'), 'termCount')).toBe(TERMS);
  const undone = await counted(() => ws.it.run(BATCH('undoGlossaryImport', 'GlossaryImportRef'), { input: { id } }));
  expect(at(undone.answer, 'undoGlossaryImport')).toMatchObject({ batch: { id } });
  expect(at(await ws.it.run('{ termCount }'), 'termCount')).toBe(0);
  for (const { statements } of [imported, approved, undone]) {
    expect(statements).toBeLessThan(80);
  }
});

const PLAN = 'query($input: GlossaryFileInput!) { planGlossaryImport(input: $input) { encoding delimiter rowCount newCount errors { row code } } }';
interface Plan {
  planGlossaryImport: { encoding: string; delimiter: string; rowCount: number; newCount: number; errors: { row: number; code: string }[] };
}

// The words that are left out come a second time as another part of speech; rows are counted as an editor counts lines.
test.each([
  { name: 'it-jargon-en-pl.csv', read: ['utf-8', ',', 226], created: 217, bad: [41, 52, 67, 80, 126, 158, 177, 186, 189].map((row) => [row, 'ROW_DUPLICATE']) },
  { name: 'it-jargon-excel-pl.csv', read: ['windows-1250', ';', 17], created: 12, bad: [[7, 'ROW_TOO_SHORT'], [8, 'ROW_DUPLICATE'], [10, 'ROW_NO_TERM'], [15, 'ROW_DUPLICATE'], [17, 'ROW_DUPLICATE']] },
  { name: 'plain-words-en.csv', read: ['utf-8', ',', 237], created: 237, bad: [] },
])('the published list $name: all good rows in, bad ones named', async ({ name, read, created, bad }) => {
  const ws = await api.workspace();
  const input = { content: readFileSync(resolve(import.meta.dirname, '../../../test/lists', name)).toString('base64'), fileName: name, ownerSide: 'IT' };
  const plan = async () => (await ws.it.run<Plan>(PLAN, { input })).planGlossaryImport;
  const planned = await plan();
  expect([planned.encoding, planned.delimiter, planned.rowCount]).toEqual(read);
  expect(planned.errors.map(({ row, code }) => [row, code])).toEqual(bad);
  expect(planned.newCount).toBe(created);
  const id = idAt(await ws.it.run(BATCH('importGlossary', 'GlossaryFileInput'), { input }), 'importGlossary.batch.id');
  expect(at(await ws.marketing.run(BATCH('approveGlossaryImport', 'GlossaryImportRef'), { input: { id } }), 'approveGlossaryImport.batch.approved')).toBe(created);
  expect((await plan()).newCount).toBe(0);
});

test('imports are listed in as many statements for many as for few', async () => {
  const ws = await api.workspace();
  const LIST = '{ glossaryImports { id fileName total waiting approved author { name } viewerCan { approve undo } } }';
  const take = (word: string) => ws.it.run(BATCH('importGlossary', 'GlossaryFileInput'), { input: { content: Buffer.from(`term,plain\n${word},x${word}\n`).toString('base64'), fileName: `${word}.csv`, ownerSide: 'IT' } });
  await take('one');
  const few = await api.statements(() => ws.cio.run(LIST));
  for (const word of ['two', 'three', 'four']) await take(word);
  expect(at(await ws.cio.run(LIST), 'glossaryImports')).toHaveLength(4);
  expect((await api.statements(() => ws.cio.run(LIST))).length).toBe(few.length);
  expect(few.length).toBeLessThanOrEqual(2);
});
