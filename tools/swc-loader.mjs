import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { swcOptions } from './swc-options.mjs';

/** Runs the TypeScript sources directly: `node --import ./tools/swc-loader.mjs --conditions=@tandem/source file.ts`. */
registerHooks({
  load(url, context, next) {
    // A runner of tests asks for a file anew by a query.
    const [address] = url.split('?');
    if (!address.startsWith('file:') || !address.endsWith('.ts') || address.includes('/node_modules/')) return next(url, context);
    const filename = fileURLToPath(address);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swcOptions, filename });
    return { format: 'module', shortCircuit: true, source: code };
  },
});
