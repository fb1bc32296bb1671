import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
