import { randomUUID } from 'node:crypto';
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Operation } from './schema-operations.ts';

const LEAVES: Record<string, () => unknown> = {
  ID: randomUUID,
  Int: () => 1,
  Float: () => 1,
  Boolean: () => true,
  Date: () => '2026-12-01',
  DateTime: () => '2026-12-01T10:00:00Z',
  String: () => 'Text',
};

/** A value that GraphQL accepts for a type, every optional field filled, one entry in each list. The rules of a domain may still refuse it. */
export function valueOf(type: GraphQLInputType, seen: readonly string[] = []): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType as GraphQLInputType, seen);
  if (isListType(type)) return [valueOf(type.ofType as GraphQLInputType, seen)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return LEAVES[type.name]?.() ?? 'Text';
  if (seen.includes(type.name)) return null;
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, valueOf(field.type, [...seen, type.name])]));
}

/** Variables for every argument of an operation. */
export const variablesOf = (operation: Operation): Record<string, unknown> => Object.fromEntries(operation.args.map((argument) => [argument.name, valueOf(argument.type)]));

/** Paths of all values of a leaf type within the variables of an operation, lists entered at index 0. */
export const pathsTo = (operation: Operation, leaf: string): string[] => pathsWhere(operation, (type) => 'name' in type && type.name === leaf);

/** Paths of all values that one of a few words is chosen for. */
export const enumPaths = (operation: Operation): string[] => pathsWhere(operation, isEnumType);

function pathsWhere(operation: Operation, wanted: (type: GraphQLInputType) => boolean): string[] {
  const paths: string[] = [];
  const enter = (type: GraphQLInputType, path: string, seen: readonly string[]): void => {
    if (isNonNullType(type)) return enter(type.ofType as GraphQLInputType, path, seen);
    if (isListType(type)) return enter(type.ofType as GraphQLInputType, `${path}.0`, seen);
    if (isInputObjectType(type)) {
      if (!seen.includes(type.name)) for (const field of Object.values(type.getFields())) enter(field.type, `${path}.${field.name}`, [...seen, type.name]);
    } else if (wanted(type)) paths.push(path);
  };
  for (const argument of operation.args) enter(argument.type, argument.name, []);
  return paths;
}

/** A copy of `value` with another value at a dotted path. */
export function replaced(value: unknown, path: string, by: unknown): unknown {
  const [key = '', ...rest] = path.split('.');
  const inner = (old: unknown) => (rest.length > 0 ? replaced(old, rest.join('.'), by) : by);
  if (Array.isArray(value)) return value.map((each, index) => (String(index) === key ? inner(each) : (each as unknown)));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: inner(record[key]) };
}
