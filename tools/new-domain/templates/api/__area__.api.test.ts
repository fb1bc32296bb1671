import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { at, idAt, type Person, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';

let api: TestApi;
let ws: TestWorkspace;
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
});
afterAll(() => api.close());

const RESULT = `__typename ... on __Thing__Saved { __thing__ { id version title { text } note { text } archivedAt author { name } viewerCan { update archive } } }
  ... on Problem { code message } ... on ValidationProblem { fields { path code } } ... on ConflictProblem { currentVersion fields { path yours current } }`;
const mutation = (name: string) => `mutation($input: ${name.replace(/^\w/, (letter) => letter.toUpperCase())}Input!) { ${name}(input: $input) { ${RESULT} } }`;
const CREATE = mutation('create__Thing__');
const UPDATE = mutation('update__Thing__');
const ARCHIVE = mutation('archive__Thing__');
const LIST = `query($first: Int!, $after: String, $filter: __Thing__Filter) {
  __things__(first: $first, after: $after, filter: $filter) { viewerCanCreate edges { node { id title { text } author { name } } } pageInfo { hasNextPage endCursor } }
}`;

const values = { title: { pl: 'Pierwszy', en: 'First' } };
const create = async (person: Person = ws.it, more: object = {}) => idAt(await person.run(CREATE, { input: { ...values, ...more } }), 'create__Thing__.__thing__.id');

describe('__things words__', () => {
  test('somebody who works here creates one, in the language of the reader or the other', async () => {
    const created = await ws.it.run(CREATE, { input: { ...values, note: { pl: 'Po polsku.' } } });
    expect(at(created, 'create__Thing__.__thing__')).toMatchObject({ title: { text: 'First' }, note: { text: 'Po polsku.' }, version: 1, author: { name: ws.it.name } });
    expect(at(created, 'create__Thing__.__thing__.viewerCan')).toEqual({ update: true, archive: false });
  });

  test('who only looks on is refused, and knows it before', async () => {
    expect((await ws.viewer.send(CREATE, { input: values })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ws.viewer.send(UPDATE, { input: { id: await create(), expectedVersion: 1, ...values } })).status).toBe(403);
    expect((await ws.it.send(ARCHIVE, { input: { id: await create(), expectedVersion: 1 } })).status).toBe(403);
    expect(at(await ws.viewer.run(LIST, { first: 1 }), '__things__.viewerCanCreate')).toBe(false);
  });

  test.each([
    ['an empty title', { title: { pl: ' ', en: '' } }, 'title', 'REQUIRED'],
    ['a title of 10,000 characters', { title: { en: 'x'.repeat(10_000) } }, 'title', 'TOO_LONG'],
    ['NUL', { note: { en: 'a\0b' } }, 'note', 'BAD_CHARACTERS'],
    ['a lone surrogate', { title: { pl: 'a\ud800' } }, 'title', 'BAD_CHARACTERS'],
  ])('%s is a field error', async (_name, bad, path, code) => {
    expect(at(await ws.it.run(CREATE, { input: { ...values, ...bad } }), 'create__Thing__.fields')).toEqual([{ path, code }]);
  });

  test('a change needs the version seen; an older one carries both texts', async () => {
    const id = await create();
    expect(at(await ws.marketing.run(UPDATE, { input: { id, expectedVersion: 1, title: { en: 'Second' } } }), 'update__Thing__.__thing__.version')).toBe(2);
    const late = await ws.it.run(UPDATE, { input: { id, expectedVersion: 1, title: { en: 'Third' } } });
    expect(at(late, 'update__Thing__')).toMatchObject({ __typename: 'ConflictProblem', currentVersion: 2, fields: [{ path: 'title.en', yours: 'Third', current: 'Second' }] });
  });

  test('an archived one leaves the list and takes no change', async () => {
    const id = await create();
    expect(at(await ws.cio.run(ARCHIVE, { input: { id, expectedVersion: 1 } }), 'archive__Thing__.__thing__.viewerCan')).toEqual({ update: false, archive: false });
    expect(at(await ws.it.run(UPDATE, { input: { id, expectedVersion: 2, ...values } }), 'update__Thing__.code')).toBe('__THING___ARCHIVED');
    expect(JSON.stringify(await ws.it.run(LIST, { first: 100 }))).not.toContain(id);
    expect(JSON.stringify(await ws.it.run(LIST, { first: 100, filter: { archived: true } }))).toContain(id);
  });

  test('unknown ids and those of another workspace are not found', async () => {
    const theirs = await create((await api.workspace()).it);
    for (const id of [randomUUID(), theirs, 'no id']) {
      expect(at(await ws.cio.run(ARCHIVE, { input: { id, expectedVersion: 1 } }), 'archive__Thing__.code')).toBe('NOT_FOUND');
      expect(await ws.cio.run('query($id: ID!) { __thing__(id: $id) { id } }', { id })).toEqual({ __thing__: null });
    }
  });

  test('the list is searched and paged, the latest first, in a fixed number of statements', async () => {
    const mine = await api.workspace();
    const [old, young] = [await create(mine.it, { title: { pl: 'Źródło' } }), await create(mine.cmo)];
    const page = async (variables: object) => {
      const data = await mine.viewer.run<{ __things__: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string | null } } }>(LIST, { first: 10, ...variables });
      return { ids: data.__things__.edges.map(({ node }) => node.id), cursor: data.__things__.pageInfo.endCursor };
    };
    expect((await page({})).ids).toEqual([young, old]);
    expect((await page({ filter: { search: 'źró' } })).ids).toEqual([old]);
    expect((await page({ after: (await page({ first: 1 })).cursor })).ids).toEqual([old]);
    const few = await api.statements(() => page({}));
    for (const person of [mine.cio, mine.marketing, mine.owner]) await create(person);
    expect(await api.statements(() => page({}))).toHaveLength(few.length);
    expect(few).toHaveLength(2); // __things words__, their authors
  });
});
