/**
 * Jest for code that runs on Node: ESM, TypeScript by swc, packages of this repository from their sources. Tests run in Node itself, not in a copy of its
 * globals for each file: a worker loads the application once. Files of one worker share its modules, so none may leave something behind in them.
 */
export const nodePreset = (name) => ({
  displayName: name,
  runner: 'jest-light-runner',
  setupFiles: [`${import.meta.dirname}/native.mjs`],
  transform: {},
  testMatch: ['<rootDir>/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
});

/** As above, with PostgreSQL started once for the run. */
export const apiPreset = (name) => ({
  ...nodePreset(name),
  maxWorkers: 2,
  globalSetup: `${import.meta.dirname}/global-setup.mjs`,
  globalTeardown: `${import.meta.dirname}/global-teardown.mjs`,
});
