import { getNamedType, type GraphQLOutputType, isLeafType, isObjectType, isUnionType } from 'graphql';
import type { Operation } from '../schema-operations.ts';

/** Everything that can be asked of a type without arguments, to a depth; of unions, what each member has. */
export function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((member) => `... on ${member.name} ${selectionOf(member, depth)}`).join(' ')} }`;
  if (!isObjectType(named) || depth === 0) return '{ __typename }';
  const fields = Object.values(named.getFields())
    .filter((field) => !field.args.some((argument) => String(argument.type).endsWith('!')))
    .map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`);
  return `{ __typename ${fields.join(' ')} }`;
}

/** The document that calls an operation with all of its arguments and asks for what it can. Types that differ between union members get no fields in common. */
export function documentOf(operation: Operation, depth = 1): string {
  const declared = operation.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = operation.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const call = operation.args.length > 0 ? `${operation.name}(${passed})` : operation.name;
  return `${operation.kind}${declared ? `(${declared})` : ''} { ${call} ${selectionOf(operation.type, depth)} }`;
}
