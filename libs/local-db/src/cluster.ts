import { spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Account, Binaries } from './binaries.ts';

export type Durability = 'full' | 'none';

const START_ATTEMPTS = 4;
/** Without safety after a crash: for databases that tests throw away. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'shared_buffers=256MB'];

/** The files and the process of one PostgreSQL server. */
export class Cluster {
  readonly path: string;
  private readonly binaries: Binaries;
  private readonly account: Account | undefined;

  constructor(path: string, binaries: Binaries, account: Account | undefined) {
    this.path = path;
    this.binaries = binaries;
    this.account = account;
  }

  /** Makes an empty cluster in place of whatever an interrupted start has left. */
  async initialize(adminPassword: string): Promise<void> {
    if (this.isServing()) await this.stop('immediate');
    rmSync(this.path, { recursive: true, force: true });
    mkdirSync(this.path, { recursive: true, mode: 0o700 });
    const passwordFile = `${this.path}.password`;
    writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
    const { account } = this;
    if (account) for (const path of [this.path, passwordFile]) chownSync(path, account.uid, account.gid);
    chmodSync(this.path, 0o700);
    try {
      const options = ['-D', this.path, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C', '--no-sync'];
      await this.run(this.binaries.initdb, options);
    } finally {
      rmSync(passwordFile, { force: true });
    }
  }

  /** Starts the server on 127.0.0.1. @returns its port */
  async start(durability: Durability): Promise<number> {
    for (let attempt = 1; ; attempt += 1) {
      const port = await freePort();
      const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'logging_collector=off', ...(durability === 'none' ? FAST : [])];
      const server = ['-p', String(port), ...settings.flatMap((setting) => ['-c', setting])].map((part) => `'${part}'`).join(' ');
      try {
        await this.run(this.binaries.pgCtl, ['start', '-D', this.path, '-w', '-t', '60', '-l', join(this.path, 'server.log'), '-o', server]);
        return port;
      } catch (error) {
        // After kill -9 the old server's children may hold the shared memory for a moment.
        if (attempt >= START_ATTEMPTS) throw error;
        await delay(500 * attempt);
        this.isServing();
      }
    }
  }

  async stop(mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
    await this.run(this.binaries.pgCtl, ['stop', '-D', this.path, '-m', mode, '-w']);
  }

  /** A pid file may outlive its server: it counts only when its process exists and is PostgreSQL. */
  isServing(): boolean {
    const file = join(this.path, 'postmaster.pid');
    if (!existsSync(file)) return false;
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    if (isPostgres(pid)) return true;
    rmSync(file, { force: true });
    return false;
  }

  /** pg_ctl's server inherits its pipes, so the end is `exit`, not `close`; a session of its own keeps Ctrl-C away from the server. */
  private run(program: string, args: string[]): Promise<void> {
    return new Promise((done, fail) => {
      const child = spawn(program, args, { ...this.account, env: this.binaries.env, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
      let errors = '';
      child.stderr.on('data', (chunk: Buffer) => {
        errors += chunk.toString();
      });
      child.once('error', fail);
      child.once('exit', (code) => {
        child.stderr.destroy();
        if (code === 0) done();
        else fail(new Error(`The embedded PostgreSQL did not answer as it should: ${errors.trim() || `${program} ended with ${code}`}`));
      });
    });
  }
}

function isPostgres(pid: number): boolean {
  if (!Number.isInteger(pid)) return false;
  if (process.platform !== 'linux') {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  }
  try {
    const state = /^State:\s+(\w)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return state !== 'Z' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('No free port'))));
    });
  });
}
