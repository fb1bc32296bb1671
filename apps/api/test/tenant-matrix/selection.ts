import { getNamedType, type GraphQLField, type GraphQLOutputType, isLeafType, isObjectType, isUnionType } from 'graphql';
import { overLimit } from '../../src/platform/graphql/limits.ts';
import type { Operation } from '../schema-operations.ts';

type Fields = GraphQLField<unknown, unknown>[];

/** The fields of a type that need no argument; of a page, with its first rows. */
const askable = (type: GraphQLOutputType): Fields => {
  const named = getNamedType(type);
  return isObjectType(named) ? Object.values(named.getFields()).filter((field) => !field.args.some((argument) => String(argument.type).endsWith('!'))) : [];
};

/** Everything that can be asked of a type without arguments, to a depth; of unions, what each member has. */
export function selectionOf(type: GraphQLOutputType, depth: number, fields = askable(type)): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((member) => `... on ${member.name} ${selectionOf(member, depth)}`).join(' ')} }`;
  if (depth === 0) return '{ __typename }';
  // The wrapping of a page is no depth of its own.
  const inner = /Connection$|Edge$/.test(named.name) ? depth : depth - 1;
  return `{ __typename ${fields.map((field) => `${field.name} ${selectionOf(field.type, inner)}`).join(' ')} }`;
}

/** The document that calls an operation with all of its arguments and asks for what it can. Types that differ between union members get no fields in common. */
export function documentOf(operation: Operation, depth = 1, selection = selectionOf(operation.type, depth)): string {
  const declared = operation.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = operation.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const call = operation.args.length > 0 ? `${operation.name}(${passed})` : operation.name;
  return `${operation.kind}${declared ? `(${declared})` : ''} { ${call} ${selection} }`;
}

/** As `documentOf`, as many documents as it takes for each to stay within the limits of a request. */
export function documentsOf(operation: Operation, depth: number, fields = askable(operation.type)): string[] {
  const whole = documentOf(operation, depth, selectionOf(operation.type, depth, fields));
  if (isAllowed(whole)) return [whole];
  if (fields.length < 2) return [documentOf(operation, depth - 1, selectionOf(operation.type, depth - 1, fields))];
  const half = Math.ceil(fields.length / 2);
  return [fields.slice(0, half), fields.slice(half)].flatMap((part) => documentsOf(operation, depth, part));
}

function isAllowed(query: string): boolean {
  try {
    return overLimit({ query, variables: { first: 10 } }) === null;
  } catch {
    return false; // too many tokens
  }
}
