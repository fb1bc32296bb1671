import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { Role } from '../src/platform/context/request-context.ts';
import { EVERY_ROLE, type Gate } from '../src/platform/permissions/policy.ts';
import { ALLOW } from '../src/platform/permissions/allow.ts';
import { variablesOf } from './generated-input.ts';
import { fieldsByRole, type Operation, operationsOf, permissionsByOperation } from './schema-operations.ts';
import { Person, startApi, type TestApi } from './harness.ts';
import { documentOf } from './tenant-matrix/selection.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const schema = () => api.app.get(GraphQLSchemaHost, { strict: false }).schema;
const gateText = (gate: Gate) => (typeof gate === 'string' ? gate : gate.join(' '));

const rolesOf = (gate: Gate): readonly string[] => (typeof gate === 'string' ? EVERY_ROLE : gate);

/** They would end the session of whoever tries them, or are counted against guessing; tested with accounts. */
const SESSION_OPERATIONS = ['signIn', 'signUp', 'signOut', 'changePassword', 'revokeSession', 'acceptInvitation'];
const REFUSALS = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_A_MEMBER'];

/** Whether the caller gets past the gate; what the service says after that is another matter. */
async function reaches(person: Person, operation: Operation): Promise<boolean> {
  const answer = await person.send(documentOf(operation, 1), variablesOf(operation));
  return !answer.errors.some(({ extensions, path }) => REFUSALS.includes(extensions.code) && (path?.length ?? 1) === 1);
}

/** A member of one workspace who names another. */
const elsewhere = (stranger: Person, local: Person) => new Person(api, { cookie: stranger.cookie, slug: local.slug, name: 'a member of another workspace' });

describe('permissions', () => {
  test('every operation of the schema declares one', () => {
    const declared = permissionsByOperation(api.app.get(ModulesContainer, { strict: false }), ALLOW);
    const missing = operationsOf(schema()).filter((operation) => !declared.has(operation.name));
    expect(missing.map((operation) => operation.name)).toEqual([]);
  });

  test('who may call what is as agreed (a changed or new line here is a decision)', () => {
    const declared = permissionsByOperation(api.app.get(ModulesContainer, { strict: false }), ALLOW);
    const table = [...declared].map(([name, rule]) => `${name}: ${rule.name} → ${gateText(rule.gate)}`).sort();
    expect(table).toMatchSnapshot();
  });

  test('which fields of which type each role can reach is as agreed (a new field here is a decision)', () => {
    const declared = permissionsByOperation(api.app.get(ModulesContainer, { strict: false }), ALLOW);
    const reached = fieldsByRole(schema(), EVERY_ROLE, (name) => rolesOf(declared.get(name)?.gate ?? []));
    expect(reached.length).toBeGreaterThan(200);
    expect(reached.join('\n')).toMatchSnapshot();
  });

  test('the gate of each operation holds through the API, for every role, for strangers and for nobody', async () => {
    const declared = permissionsByOperation(api.app.get(ModulesContainer, { strict: false }), ALLOW);
    const workspace = await api.workspace();
    const admin = await workspace.join('Adam Admin', 'ADMIN', null);
    const { owner, cio, cmo, it, marketing, executive, viewer } = workspace;
    const { cio: stranger } = await api.workspace();
    const outside = await api.user('Ula Outside');
    const people: [Person, Role | 'OUTSIDE' | 'NOBODY'][] = [
      [api.anonymous, 'NOBODY'],
      [outside, 'OUTSIDE'],
      [elsewhere(stranger, owner), 'OUTSIDE'],
      [viewer, 'VIEWER'],
      [executive, 'EXECUTIVE'],
      [it, 'MEMBER'],
      [marketing, 'MEMBER'],
      [cmo, 'CMO'],
      [cio, 'CIO'],
      [admin, 'ADMIN'],
      [owner, 'OWNER'],
    ];
    const wrong: string[] = [];
    for (const operation of operationsOf(schema()).filter(({ kind, name }) => kind !== 'subscription' && !SESSION_OPERATIONS.includes(name))) {
      const gate = declared.get(operation.name)?.gate ?? [];
      const passed = await Promise.all(people.map(([person]) => reaches(person, operation)));
      for (const [index, [person, role]] of people.entries()) {
        const expected = gate === 'ANYONE' || (gate === 'SIGNED_IN' ? role !== 'NOBODY' : gate.some((each) => each === role));
        if (passed[index] !== expected) wrong.push(`${operation.name} by ${role} (${person.name}): ${expected ? 'refused' : 'let through'}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 180_000);

  test('everything in the schema is described', () => {
    const bare: string[] = [];
    for (const type of Object.values(schema().getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
      if (!type.description && !['Query', 'Mutation', 'Subscription'].includes(type.name)) bare.push(type.name);
      if (isInputObjectType(type)) bare.push(...Object.values(type.getFields()).filter((field) => !field.description).map((field) => `${type.name}.${field.name}`));
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`);
        bare.push(...field.args.filter((arg) => !arg.description && arg.name !== 'input').map((arg) => `${type.name}.${field.name}(${arg.name})`));
      }
    }
    expect(bare).toEqual([]);
  });
});
