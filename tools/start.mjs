import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { node, top } from './run.mjs';

// `npm start` runs this on the machine's own Node: everything after runs on the project's. The database is started first and stopped last.
const script = process.argv[2] ?? join(top, 'tools/serve.mjs');
const child = spawn(node, ['--conditions=@tandem/source', script, ...process.argv.slice(3)], { cwd: top, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  console.error(`Tandem could not start: ${error.message}. Run npm ci and try again.`);
  process.exit(1);
});
child.once('exit', (code) => process.exit(code ?? 1));
