import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, top } from './run.mjs';

// `npm start` runs this on the machine's own Node: everything after runs on the project's. The database is started first and stopped last.
const script = process.argv[2] ?? join(top, 'tools/serve.mjs');
const child = spawn(node, ['--conditions=@tandem/source', script, ...process.argv.slice(3)], { cwd: top, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  console.error(`Tandem could not start: ${error.message}. Run npm ci and try again.`);
  process.exit(1);
});
child.once('exit', (code) => process.exit(code ?? 1));

// npm that was killed with -9 passes nothing on. Without it nobody can press Ctrl-C any more, and the next start needs the port.
const npm = process.env.npm_lifecycle_event ? ancestors(process.ppid) : [];
setInterval(() => npm.every(isAlive) || child.kill('SIGTERM'), 500).unref();

/** The shell that npm runs scripts in, then npm. Elsewhere than on Linux only the first is known. */
function ancestors(pid) {
  const above = Number(/^PPid:\s+(\d+)/m.exec(statusOf(pid) ?? '')?.[1]);
  return above > 1 ? [pid, above] : [pid];
}

function isAlive(pid) {
  if (existsSync('/proc/self/status')) return /^State:\s+[^ZX]/m.test(statusOf(pid) ?? '');
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return undefined;
  }
}
