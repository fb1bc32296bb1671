import { swcOptions } from '../swc-options.mjs';

/** Jest for code that runs on Node: ESM, TypeScript by swc, packages of this repository from their sources. */
export const nodePreset = (name) => ({
  displayName: name,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@tandem/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swcOptions] },
  testMatch: ['<rootDir>/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
});

/** As above, with PostgreSQL started once for the run. */
export const apiPreset = (name) => ({
  ...nodePreset(name),
  globalSetup: `${import.meta.dirname}/global-setup.mjs`,
  globalTeardown: `${import.meta.dirname}/global-teardown.mjs`,
  testTimeout: 30_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '900MB',
});
