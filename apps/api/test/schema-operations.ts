import type { ModulesContainer } from '@nestjs/core';
import { type GraphQLArgument, type GraphQLOutputType, type GraphQLSchema, getNamedType, isInputObjectType, isObjectType, isUnionType } from 'graphql';
import type { Gate } from '../src/platform/permissions/policy.ts';

export interface Operation {
  kind: 'query' | 'mutation' | 'subscription';
  name: string;
  args: readonly GraphQLArgument[];
  type: GraphQLOutputType;
}

/** Every root field of the schema. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  return roots.flatMap(([kind, type]) => Object.values(type?.getFields() ?? {}).map(({ name, args, type: answer }) => ({ kind, name, args, type: answer })));
}

/** Paths of the arguments that hold ids, e.g. `input.keyResults.0.id`; lists are entered at index 0. */
export function idPaths(operation: Operation): string[] {
  const paths: string[] = [];
  const enter = (type: GraphQLArgument['type'], path: string, seen: string[]): void => {
    const named = getNamedType(type);
    const inner = String(type).startsWith('[') ? `${path}.0` : path;
    if (named.name === 'ID') paths.push(inner);
    if (!isInputObjectType(named) || seen.includes(named.name)) return;
    for (const field of Object.values(named.getFields())) enter(field.type, `${inner}.${field.name}`, [...seen, named.name]);
  };
  for (const argument of operation.args) enter(argument.type, argument.name, []);
  return paths;
}

interface DeclaredRule {
  name: string;
  gate: Gate;
}

/** The permission that each operation declares, found by the same metadata that Nest and the guard read. */
export function permissionsByOperation(modules: ModulesContainer, key: string): Map<string, DeclaredRule> {
  const declared = new Map<string, DeclaredRule>();
  const providers = [...modules.values()].flatMap((module) => [...module.providers.values()]);
  for (const { metatype } of providers) {
    const prototype = typeof metatype === 'function' ? (metatype.prototype as Record<string, unknown> | undefined) : undefined;
    if (!prototype) continue;
    for (const method of Object.getOwnPropertyNames(prototype)) {
      const handler = Object.getOwnPropertyDescriptor(prototype, method)?.value as object | undefined;
      if (typeof handler !== 'function') continue;
      const rule = Reflect.getMetadata(key, handler) as DeclaredRule | undefined;
      const name = Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined;
      if (rule) declared.set(name ?? method, rule);
    }
  }
  return declared;
}

/**
 * Which roles reach the fields of each type, by whatever operation: a type is reached with all of its fields.
 * @returns a line a type: `Goal (all): id title …`. Edges of pages are all alike and left out.
 */
export function fieldsByRole(schema: GraphQLSchema, everyRole: readonly string[], rolesOf: (operation: string) => readonly string[]): string[] {
  const reached = new Map<string, { roles: Set<string>; fields: string[] }>();
  const reach = (type: GraphQLOutputType, by: readonly string[]): void => {
    const named = getNamedType(type);
    if (isUnionType(named)) return named.getTypes().forEach((member) => reach(member, by));
    if (!isObjectType(named)) return;
    const entry = reached.get(named.name) ?? { roles: new Set(), fields: Object.keys(named.getFields()).sort() };
    reached.set(named.name, entry);
    const added = by.filter((role) => !entry.roles.has(role));
    if (added.length === 0) return;
    for (const role of added) entry.roles.add(role);
    for (const field of Object.values(named.getFields())) reach(field.type, added);
  };
  for (const { name, type } of operationsOf(schema)) reach(type, rolesOf(name));
  const who = (roles: Set<string>) => (roles.size === everyRole.length ? 'all' : everyRole.filter((role) => roles.has(role)).join(' '));
  return [...reached].filter(([name]) => !name.endsWith('Edge')).map(([name, { roles, fields }]) => `${name} (${who(roles)}): ${fields.join(' ')}`).sort();
}
