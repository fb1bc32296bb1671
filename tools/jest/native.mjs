import { registerHooks } from 'node:module';
import '../swc-loader.mjs';

// Set up once for each worker: its tests import TypeScript, and Jest's functions as they would anywhere.
const globals = new URL('native-globals.mjs', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) => (specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context)),
});
process.setSourceMapsEnabled(true);
