import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { swcOptions } from '../swc-options.mjs';

const { legacyDecorator: _, decoratorMetadata: __, ...transform } = swcOptions.jsc.transform;
const webOptions = {
  ...swcOptions,
  jsc: { ...swcOptions.jsc, parser: { syntax: 'typescript', tsx: true }, transform: { ...transform, react: { runtime: 'automatic' } } },
};

/** Jest for React code: a DOM, automatic JSX, style sheets as empty modules. */
export function webPreset(name, root) {
  const setup = join(root, 'src/platform/testing/setup.ts');
  return {
    displayName: name,
    testEnvironment: `${import.meta.dirname}/dom-environment.mjs`,
    testEnvironmentOptions: { customExportConditions: ['@tandem/source', 'browser', 'import', 'default'], url: 'http://localhost/' },
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    transform: { '\\.tsx?$': ['@swc/jest', webOptions] },
    moduleNameMapper: { '\\.css$': `${import.meta.dirname}/empty-module.mjs` },
    testMatch: ['<rootDir>/**/*.test.{ts,tsx}'],
    modulePathIgnorePatterns: ['<rootDir>/dist'],
    setupFilesAfterEnv: existsSync(setup) ? [setup] : [],
    maxWorkers: 2,
    // A form with many controls takes seconds in jsdom on a busy machine; none of these tests is about time.
    testTimeout: 30_000,
  };
}
