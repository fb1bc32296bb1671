import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, isInterfaceType, parse } from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SHARED = 'platform/apollo/fragments.graphql';
const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  nonOptionalTypename: true,
  skipTypeNameForRoot: true,
  avoidOptionals: { field: true },
  defaultScalarType: 'unknown',
  scalars: { Date: 'string', DateTime: 'string' },
  dedupeFragments: true,
};

/**
 * Typed documents beside each `x.graphql` of the web, as `{ path, content }`. The shared fragments are part of every one, those of a domain's
 * `x.fragments.graphql` of each in its folder.
 */
export async function typedDocuments(top, schema) {
  const src = join(top, 'apps/web/src');
  const shared = join(src, SHARED);
  const found = globSync([`${src}/platform/*/*.graphql`, `${src}/domains/*/*.graphql`, `${src}/overview/*.graphql`]).filter((file) => file !== shared);
  const isFragments = (file) => file.endsWith('.fragments.graphql');
  const beside = (file) => found.filter((each) => isFragments(each) && dirname(each) === dirname(file));
  const documents = found.filter((file) => !isFragments(file));
  const schemaAst = buildSchema(schema);
  const read = (location) => ({ location, document: parse(readFileSync(location, 'utf8')) });
  return Promise.all(
    documents.sort().map(async (file) => {
      const path = file.replace(/\.graphql$/, '.gen.ts');
      const content = await codegen({
        filename: path,
        schema: parse(schema),
        schemaAst,
        documents: [file, ...beside(file), shared].map(read),
        config,
        plugins: [{ operations: {} }, { typedDocumentNode: {} }],
        pluginMap: { operations, typedDocumentNode },
      });
      return { path, content };
    }),
  );
}

/** Members of every interface: what Apollo needs to match fragments on them. No fragment is written on a union: results name their types, and two hundred unions would weigh on the first page. */
export function possibleTypes(schemaText) {
  const schema = buildSchema(schemaText);
  const types = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) && !type.name.startsWith('__')) types[type.name] = schema.getPossibleTypes(type).map(({ name }) => name);
  }
  return `// Written by \`npm run generate\` from libs/contract/schema.graphql. Do not edit.\nexport const possibleTypes: Record<string, string[]> = ${JSON.stringify(types, null, 2)};\n`;
}
