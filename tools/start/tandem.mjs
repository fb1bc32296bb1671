import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { top } from '../run.mjs';

const READY = /Tandem is ready at (\S+)/;
const running = new Set();

/** A port of this machine that nobody uses. */
export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}

/** The environment of this process without what npm, the test runner and the person at the keyboard have put in it. */
function plainEnv(settings) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_TEST|NODE_OPTIONS|DATABASE_|TEST_DATABASE|DEMO$|PUBLIC_URL$|HOST$)/i.test(name));
  return { ...Object.fromEntries(kept), LOG_LEVEL: 'warn', ...settings };
}

/** `npm start` of the built tree, in a process group of its own as a terminal gives it one. What npm does before (install, build) is done. */
export const npmStart = (settings) => npm('start', settings);

/** `npm run demo:reset` of the built tree, likewise. */
export const npmDemoReset = (settings) => npm('demo:reset', settings);

function npm(script, settings) {
  const path = process.env.npm_execpath;
  const command = path?.endsWith('.js') ? [process.execPath, path] : ['npm'];
  return run(top, [...command, 'run', script, '--silent', '--ignore-scripts'], settings);
}

/** What the image runs, in a folder like the image's. */
export const runImage = (folder, settings) => run(folder, [process.execPath, '--preserve-symlinks', '--preserve-symlinks-main', 'apps/api/dist/main.js'], settings);

/** What `npm run dev` runs, in a copy of the tree. */
export const runDev = (folder, settings) => run(folder, [process.execPath, 'tools/dev.mjs'], settings);

function run(cwd, [command, ...args], settings) {
  return new Running(spawn(command, args, { cwd, env: plainEnv(settings), stdio: ['ignore', 'pipe', 'pipe'], detached: true }), settings);
}

class Running {
  output = '';
  began = performance.now();

  constructor(child, settings) {
    this.child = child;
    this.settings = settings;
    this.ended = once(child, 'close').then(([code, signal]) => ({ code, signal, output: this.output }));
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (this.output += chunk));
    running.add(this);
    this.ended.then(() => running.delete(this));
  }

  /** Waits for the address that Tandem prints. @returns it and the seconds it took */
  async ready(limit = 90_000) {
    const url = await this.until(() => READY.exec(this.output)?.[1], 'be ready', limit);
    return { url, seconds: (performance.now() - this.began) / 1000 };
  }

  /** Waits for something to hold. @throws Error with everything that Tandem said */
  async until(check, what, limit = 30_000) {
    let over = false;
    this.ended.then(() => (over = true));
    for (const end = performance.now() + limit; performance.now() < end; await delay(25)) {
      const found = await check();
      if (found) return found;
      if (over) break;
    }
    throw new Error(`Tandem did not ${what}. It said:\n${this.output}`);
  }

  /** What Ctrl-C in a terminal does: the signal reaches the whole foreground group at once. */
  press(signal = 'SIGINT') {
    process.kill(-this.child.pid, signal);
  }

  /** Process of the API: the one that listens for the tools to be gone. */
  get api() {
    return processes().find(({ parents, command }) => command.includes('apps/api/dist/main.js') && parents.includes(this.child.pid))?.pid;
  }

  /** Process of PostgreSQL, alive or not. */
  get postgres() {
    const file = join(this.settings.TANDEM_DATA, 'cluster/postmaster.pid');
    return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
  }
}

/** Ends what a failed test has left behind. */
export async function endEverything() {
  for (const each of running) {
    each.press('SIGINT');
    await Promise.race([each.ended, delay(10_000)]);
    if (running.has(each)) each.press('SIGKILL');
  }
}

export const isAlive = (pid) => {
  try {
    return process.kill(pid, 0) && !/^State:\s+Z/m.test(existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '');
  } catch {
    return false;
  }
};

/** Every process with all those above it. */
function processes() {
  const listed = existsSync('/proc/self') ? fromProc() : spawnSync('ps', ['-axo', 'pid=,ppid=,command='], { encoding: 'utf8' }).stdout.split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)?.slice(1) ?? []);
  const parentOf = new Map(listed.map(([pid, parent]) => [Number(pid), Number(parent)]));
  return listed.map(([pid, , command = '']) => {
    const parents = [];
    for (let above = parentOf.get(Number(pid)); above > 1; above = parentOf.get(above)) parents.push(above);
    return { pid: Number(pid), command, parents };
  });
}

function fromProc() {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return [[pid, parent, readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')]];
    } catch {
      return []; // it has just ended
    }
  });
}
