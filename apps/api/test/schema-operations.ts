import type { ModulesContainer } from '@nestjs/core';
import { type GraphQLArgument, type GraphQLOutputType, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
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
