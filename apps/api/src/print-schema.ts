import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { domainModules } from './domains.gen.ts';
import { AuditModule } from './platform/audit/audit.module.ts';
import { GraphqlModule } from './platform/graphql/graphql.module.ts';
import { IdentityModule } from './platform/identity/identity.module.ts';

type ResolverClass = abstract new (...args: never[]) => unknown;

/** Classes that a module lists as providers and that are GraphQL resolvers. */
function resolversOf(module: object): ResolverClass[] {
  const providers = (Reflect.getMetadata('providers', module) as unknown[] | undefined) ?? [];
  return providers.filter((provider): provider is ResolverClass => typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider));
}

/** The whole GraphQL schema as text, without a database: what libs/contract/schema.graphql holds. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  const modules = [IdentityModule, AuditModule, GraphqlModule, ...domainModules];
  const schema = await app.get(GraphQLSchemaFactory).create(modules.flatMap(resolversOf) as Function[]);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(await schemaText());
