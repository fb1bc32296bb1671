import { runNode, top } from './run.mjs';
import { join } from 'node:path';

// ESLint for all that a file says by itself; oxlint for the rules that need types, which it finds out natively. `node tools/lint.mjs apps/api` for a part.
const all = ['apps', 'libs', 'tools', 'bench'];
const paths = process.argv.slice(2);
const eslint = ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '--concurrency', '2', ...(paths.length > 0 ? paths : all)];
const oxlint = [join(top, 'node_modules/oxlint/bin/oxlint'), '-c', '.oxlintrc.json', '--type-aware', '--quiet', '--no-error-on-unmatched-pattern', ...(paths.length > 0 ? paths : ['apps', 'libs'])];
const codes = [(await runNode(oxlint)).code, (await runNode(eslint)).code];
process.exitCode = Math.max(...codes);
