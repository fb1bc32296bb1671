import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import { type Answer, at, type Person, startApi, type TestApi, type TestWorkspace } from './harness.ts';
import { pathsTo, replaced, variablesOf } from './generated-input.ts';
import { type Operation, operationsOf } from './schema-operations.ts';

/** Texts that are looked up and never stored: whatever they hold, they find nothing. */
const LOOKED_UP = ['password', 'currentPassword', 'token'];

let api: TestApi;
let workspace: TestWorkspace;
let operations: Operation[];

beforeAll(async () => {
  api = await startApi();
  workspace = await api.workspace();
  operations = operationsOf(api.app.get(GraphQLSchemaHost, { strict: false }).schema).filter(({ kind }) => kind !== 'subscription');
});
afterAll(() => api.close());

const mutations = () => operations.filter(({ kind, name }) => kind === 'mutation' && !['signOut'].includes(name));
const PROBLEM = '__typename ... on ValidationProblem { code message fields { path code message } } ... on RefusedProblem { code }';

/** Calls an operation with given variables and asks for what every answer has. */
function call(person: Person, operation: Operation, variables: object): Promise<Answer> {
  const declared = operation.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = operation.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const union = operation.kind === 'mutation' ? ` { ${PROBLEM} }` : selectionOf(operation);
  return person.send(`${operation.kind}${declared ? `(${declared})` : ''} { ${operation.name}${passed ? `(${passed})` : ''}${union} }`, variables);
}

const selectionOf = ({ type }: Operation) => (/^(String|Int|Boolean|Float|ID)!?$/.test(String(type)) ? '' : ' { __typename }');

/** What is wrong with an answer to bad text: a fault, or no word about the field. */
function complaint(operation: Operation, path: string, answer: Answer): string | null {
  const where = `${operation.name}(${path})`;
  if (answer.status >= 500 || answer.errors.some(({ extensions }) => extensions.code === 'INTERNAL')) return `${where} fails: ${answer.text.slice(0, 200)}`;
  if (answer.errors.length > 0) return answer.errors.some(({ extensions }) => extensions.code === 'FORBIDDEN') ? `${where} is forbidden to the caller of this test` : null;
  const result = at(answer.data, operation.name) as { __typename?: string; fields?: { path: string; message: string }[] } | null;
  if (result?.__typename !== 'ValidationProblem') return `${where} accepts it: ${answer.text.slice(0, 200)}`;
  // `input.name.pl` is told as a problem of `name` or of `name.pl`.
  const field = path.replace(/^input\./, '');
  const told = result.fields?.some((problem) => field === problem.path || field.startsWith(`${problem.path}.`));
  return told ? null : `${where} does not name the field: ${JSON.stringify(result.fields?.map((problem) => problem.path))}`;
}

/** Somebody who may call it at all: a head, or the owner for the few things only administrators do. */
const callerOf = ({ name }: Operation) => {
  if (name === 'overrideCrossing') return workspace.executive;
  return ['updateWorkspace', 'updateMember', 'createDepartment', 'updateDepartment'].includes(name) ? workspace.owner : workspace.cio;
};
const texts = () => mutations().flatMap((operation) => pathsTo(operation, 'String').map((path) => ({ operation, path })).filter(({ path }) => !LOOKED_UP.some((name) => path.endsWith(`.${name}`))));

describe('bad text in any text argument of any mutation', () => {
  test.each([
    ['NUL', 'a\u0000b'],
    ['half a surrogate pair', 'a\ud800b'],
    ['a hundred thousand characters', 'x'.repeat(100_000)],
  ])('%s is a problem of its field, never a fault', async (_, bad) => {
    const complaints: string[] = [];
    for (const { operation, path } of texts()) {
      const found = complaint(operation, path, await call(callerOf(operation), operation, replaced(variablesOf(operation), path, bad) as object));
      if (found) complaints.push(found);
    }
    expect(complaints).toEqual([]);
  }, 120_000);

  test('there are such arguments (the control)', () => expect(texts().length).toBeGreaterThan(50));
});

describe('ids and searches', () => {
  test('text that is no id is answered as an unknown one, everywhere', async () => {
    const complaints: string[] = [];
    for (const operation of operations) {
      for (const path of pathsTo(operation, 'ID')) {
        for (const bad of ['x', "'; drop table goals; --", 'a\u0000b', '00000000-0000-0000-0000-00000000000g']) {
          const answer = await call(callerOf(operation), operation, replaced(variablesOf(operation), path, bad) as object);
          if (answer.status >= 500 || answer.errors.some(({ extensions }) => extensions.code === 'INTERNAL')) complaints.push(`${operation.name}(${path}) with ${JSON.stringify(bad)}: ${answer.text.slice(0, 200)}`);
        }
      }
    }
    expect(complaints).toEqual([]);
  }, 120_000);

  test('whatever is searched or filtered for is data, never SQL', async () => {
    const searched = operations.filter(({ kind }) => kind === 'query').flatMap((operation) => pathsTo(operation, 'String').map((path) => ({ operation, path })));
    const hostile = ["'", '"', '\\', '%', '_', "' or '1'='1", "'); select pg_sleep(5); --", '$1', ':x', '{{x}}', '\u0000', '\ud800'];
    const complaints: string[] = [];
    for (const { operation, path } of searched) {
      for (const text of hostile) {
        const began = performance.now();
        const answer = await call(workspace.owner, operation, replaced(variablesOf(operation), path, text) as object);
        const fault = answer.status >= 500 || answer.errors.some(({ extensions }) => extensions.code === 'INTERNAL');
        if (fault || performance.now() - began > 4_500) complaints.push(`${operation.name}(${path}) with ${JSON.stringify(text)}: ${answer.text.slice(0, 200)}`);
      }
    }
    expect(complaints).toEqual([]);
  }, 120_000);
});

describe('good text of any script', () => {
  test('comes back as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '' && !text.includes('\0') && text.isWellFormed()), async (text) => {
        const saved = await workspace.cio.run<{ createTeam: { team: { name: { en: string } } } }>(
          'mutation($input: CreateTeamInput!) { createTeam(input: $input) { ... on TeamSaved { team { name { en } } } } }',
          { input: { name: { en: text }, kind: 'JOINT', interactionMode: 'COLLABORATION' } },
        );
        expect(saved.createTeam.team.name.en).toBe(text.trim());
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
