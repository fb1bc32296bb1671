import { join } from 'node:path';
import { runNode, top } from './run.mjs';

// What holds for every file stands in .oxlintrc.json, our own rules in tools/lint. `node tools/lint.mjs apps/api` for a part.
const paths = process.argv.slice(2);
const { code } = await runNode([join(top, 'node_modules/oxlint/bin/oxlint'), '-c', '.oxlintrc.json', '--no-error-on-unmatched-pattern', ...(paths.length > 0 ? paths : ['apps', 'libs', 'tools', 'bench'])]);
process.exitCode = code;
