import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { Gate } from '../src/platform/permissions/policy.ts';
import { ALLOW } from '../src/platform/permissions/allow.ts';
import { operationsOf, permissionsByOperation } from './schema-operations.ts';
import { startApi, type TestApi } from './harness.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const schema = () => api.app.get(GraphQLSchemaHost, { strict: false }).schema;
const gateText = (gate: Gate) => (typeof gate === 'string' ? gate : gate.join(' '));

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
