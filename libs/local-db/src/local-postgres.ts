import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { type Account, type Binaries, findBinaries, systemFolder, unprivilegedAccount } from './binaries.ts';

/** Owner of every database of Tandem: makes tables and the application's role, bypasses nothing. */
export const OWNER = 'tandem_owner';

interface Secrets {
  port: number;
  adminPassword: string;
  ownerPassword: string;
}

export interface LocalPostgres {
  port: number;
  /** Folder of the cluster: below dataDir, or elsewhere when the server's account cannot enter that. */
  cluster: string;
  /** Whether a server was running already; `stop` then leaves it alone. */
  reused: boolean;
  /** URL of the superuser, for creating databases. */
  adminUrl(database?: string): string;
  /** URL of tandem_owner: what DATABASE_URL is in production. */
  ownerUrl(database: string): string;
  stop(): Promise<void>;
}

export interface LocalPostgresOptions {
  /** Folder of the cluster; made when missing. */
  dataDir: string;
  /** `none` trades safety after a crash for speed: for tests only. */
  durability?: 'full' | 'none';
}

const START_ATTEMPTS = 4;
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'shared_buffers=256MB'];

/**
 * Starts the embedded PostgreSQL on 127.0.0.1, or joins the one that already serves this folder. Recovers after kill -9.
 * @throws Error with one sentence for the person at the keyboard
 */
export async function startLocalPostgres({ dataDir, durability = 'full' }: LocalPostgresOptions): Promise<LocalPostgres> {
  const account = unprivilegedAccount();
  const binaries = findBinaries(account);
  const folder = usableFolder(resolve(dataDir), account);
  const cluster = join(folder, 'cluster');
  const secretsFile = join(folder, 'server.json');
  let secrets = readSecrets(secretsFile);
  const isNew = !secrets || !existsSync(join(cluster, 'PG_VERSION'));
  if (isNew) {
    secrets = { port: 0, adminPassword: newPassword(), ownerPassword: newPassword() };
    rmSync(cluster, { recursive: true, force: true });
    await initialize(binaries, cluster, secrets, account);
  }
  if (!secrets) throw new Error('Secrets exist by now');
  const reused = !isNew && isServing(cluster) && (await answers(adminUrl(secrets)));
  if (!reused) {
    secrets = await start(binaries, cluster, secrets, account, durability);
    writeFileSync(secretsFile, JSON.stringify(secrets), { mode: 0o600 });
  }
  if (isNew) await createOwner(secrets);
  return handle(binaries, cluster, secrets, account, reused);
}

function handle(binaries: Binaries, cluster: string, secrets: Secrets, account: Account | undefined, reused: boolean): LocalPostgres {
  return {
    port: secrets.port,
    cluster,
    reused,
    adminUrl: (database = 'postgres') => adminUrl(secrets, database),
    ownerUrl: (database) => `postgres://${OWNER}:${secrets.ownerPassword}@127.0.0.1:${secrets.port}/${database}`,
    stop: async () => {
      if (!reused) await run(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w'], binaries, account);
    },
  };
}

/** Creates a database owned by tandem_owner unless it exists. `template` copies another one. */
export async function ensureDatabase(server: LocalPostgres, name: string, template?: string): Promise<void> {
  await withClient(server.adminUrl(), async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount) return;
    const from = template ? ` template "${template}"` : '';
    await client.query(`create database "${name}" owner ${OWNER}${from}`).catch((error: Error & { code?: string }) => {
      if (error.code !== '42P04' && error.code !== '23505') throw error; // another process was quicker
    });
  });
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const newPassword = () => randomBytes(24).toString('base64url');
const adminUrl = (secrets: Secrets, database = 'postgres') => `postgres://postgres:${secrets.adminPassword}@127.0.0.1:${secrets.port}/${database}`;

/** The data folder, or one below /var/lib when the account of the server cannot enter it. @throws Error when nothing can be written there */
function usableFolder(dataDir: string, account: Account | undefined): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new Error(`The data folder ${dataDir} cannot be written. Give Tandem a folder it may write, or a PostgreSQL in DATABASE_URL.`);
  }
  if (!account || parentsAreOpen(dataDir)) return dataDir;
  const elsewhere = join(systemFolder(), `data-${createHash('sha1').update(dataDir).digest('hex').slice(0, 12)}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  return elsewhere;
}

/** Whether everybody may pass through every folder on the way. */
function parentsAreOpen(path: string): boolean {
  const parts = path.split('/').filter(Boolean);
  return parts.every((_, index) => (statSync(`/${parts.slice(0, index + 1).join('/')}`).mode & 0o001) !== 0);
}

function readSecrets(file: string): Secrets | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Secrets) : undefined;
}

async function initialize(binaries: Binaries, cluster: string, secrets: Secrets, account: Account | undefined): Promise<void> {
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const passwordFile = `${cluster}.password`;
  writeFileSync(passwordFile, secrets.adminPassword, { mode: 0o600 });
  if (account) for (const path of [cluster, passwordFile]) chownSync(path, account.uid, account.gid);
  chmodSync(cluster, 0o700);
  try {
    const options = ['-D', cluster, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C', '--no-sync'];
    await run(binaries.initdb, options, binaries, account);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** A pid file may outlive its server: it counts only when its process exists and is PostgreSQL. */
function isServing(cluster: string): boolean {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (isPostgres(pid)) return true;
  rmSync(file, { force: true });
  return false;
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

async function answers(url: string): Promise<boolean> {
  return withClient(url, (client) => client.query('select 1')).then(
    () => true,
    () => false,
  );
}

async function start(binaries: Binaries, cluster: string, secrets: Secrets, account: Account | undefined, durability: 'full' | 'none'): Promise<Secrets> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'logging_collector=off', ...(durability === 'none' ? FAST : [])];
    const server = ['-p', String(port), ...settings.flatMap((setting) => ['-c', `${setting}`])].map((part) => `'${part}'`).join(' ');
    try {
      await run(binaries.pgCtl, ['start', '-D', cluster, '-w', '-t', '60', '-l', join(cluster, 'server.log'), '-o', server], binaries, account);
      return { ...secrets, port };
    } catch (error) {
      // After kill -9 the old server's children may hold the shared memory for a moment.
      if (attempt >= START_ATTEMPTS) throw error;
      await new Promise((done) => setTimeout(done, 500 * attempt));
      isServing(cluster);
    }
  }
}

async function createOwner(secrets: Secrets): Promise<void> {
  await withClient(adminUrl(secrets), (client) =>
    client.query(`create role ${OWNER} login nosuperuser nobypassrls createdb createrole password '${secrets.ownerPassword}'`),
  );
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

/** pg_ctl's server inherits its pipes, so the end is `exit`, not `close`; a session of its own keeps Ctrl-C away from the server. */
function run(program: string, args: string[], binaries: Binaries, account: Account | undefined): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...account, env: binaries.env, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.once('error', fail);
    child.once('exit', (code) => {
      child.stderr.destroy();
      if (code === 0) done();
      else fail(new Error(`The embedded PostgreSQL did not start: ${errors.trim() || `${program} ended with ${code}`}`));
    });
  });
}
