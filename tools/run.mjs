import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { projectNode } from './project-node.mjs';

export const top = resolve(import.meta.dirname, '..');
/** The project's own Node, whatever runs the tools. */
export const node = projectNode();

const env = { ...process.env, PATH: `${join(top, 'node_modules/.bin')}${delimiter}${process.env.PATH}`, NX_DAEMON: 'false', NX_TUI: 'false' };

/** Nothing that is run here takes as long; what does hangs. */
const LIMIT = 20 * 60_000;

/** Runs a Node program to its end, or ends it after 20 minutes. @returns its exit code and, when captured, what it printed */
export function runNode(args, { capture = false, extraEnv = {} } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(node, args, { cwd: top, env: { ...env, ...extraEnv }, stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'], timeout: LIMIT });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}
