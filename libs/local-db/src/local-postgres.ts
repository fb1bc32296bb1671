import { randomBytes } from 'node:crypto';
import { Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { findBinaries, unprivilegedAccount } from './binaries.ts';
import { Cluster, type Durability } from './cluster.ts';
import { readServerFile, type ServerFile, usableFolder, withLock, writeServerFile } from './data-folder.ts';

/** Owner of every database of Tandem: makes tables and the application's role, bypasses nothing. */
export const OWNER = 'tandem_owner';

export interface LocalPostgres {
  port: number;
  /** Folder of the cluster: below dataDir, or elsewhere when the server's account cannot enter that. */
  cluster: string;
  /** Whether a server was running already. */
  reused: boolean;
  /** URL of the superuser, for creating databases. */
  adminUrl(database?: string): string;
  /** URL of tandem_owner: what DATABASE_URL is in production. */
  ownerUrl(database: string): string;
  /** Stops the server, unless another process that has started or joined it still uses it: the last one to leave stops it. */
  stop(): Promise<void>;
}

export interface LocalPostgresOptions {
  /** Folder of the cluster; made when missing. */
  dataDir: string;
  /** `none` trades safety after a crash for speed: for tests only. */
  durability?: Durability;
}

/** Application name of the connection by which a process shows that it uses the server. It ends with the process, however that dies. */
const PRESENCE = 'tandem-local-db';

/**
 * Starts the embedded PostgreSQL on 127.0.0.1, or joins the one that already serves this folder. Recovers after kill -9.
 * @throws Error with one sentence for the person at the keyboard
 */
export async function startLocalPostgres({ dataDir, durability = 'full' }: LocalPostgresOptions): Promise<LocalPostgres> {
  const account = unprivilegedAccount();
  const folder = usableFolder(resolve(dataDir), account);
  return withLock(folder, async () => {
    const cluster = new Cluster(join(folder, 'cluster'), findBinaries(account), account);
    let file = readServerFile(folder);
    const reused = file !== undefined && file.ready !== false && cluster.isServing() && (await answers(urlOf(file)));
    if (!file || !reused) file = await startServer(folder, cluster, file, durability);
    const leave = await announce(urlOf(file));
    return handle(folder, cluster, file, reused, leave, durability);
  });
}

async function startServer(folder: string, cluster: Cluster, known: ServerFile | undefined, durability: Durability): Promise<ServerFile> {
  if (known && known.ready !== false) {
    const file = { ...known, port: await cluster.start(durability) };
    writeServerFile(folder, file);
    return file;
  }
  const fresh = { port: 0, adminPassword: newPassword(), ownerPassword: newPassword() };
  writeServerFile(folder, { ...fresh, ready: false });
  await cluster.initialize(fresh.adminPassword);
  const file = { ...fresh, port: await cluster.start(durability) };
  await withClient(urlOf(file), (client) => client.query(`create role ${OWNER} login nosuperuser nobypassrls createdb createrole password '${file.ownerPassword}'`));
  writeServerFile(folder, file);
  return file;
}

function handle(folder: string, cluster: Cluster, file: ServerFile, reused: boolean, leave: () => Promise<void>, durability: Durability): LocalPostgres {
  return {
    port: file.port,
    cluster: cluster.path,
    reused,
    adminUrl: (database = 'postgres') => urlOf(file, database),
    ownerUrl: (database) => `postgres://${OWNER}:${file.ownerPassword}@127.0.0.1:${file.port}/${database}`,
    stop: () =>
      withLock(folder, async () => {
        await leave();
        if (await isUsed(file, durability)) return;
        if (cluster.isServing()) await cluster.stop();
      }),
  };
}

/** Whether other processes use the server. One of tests is used by whoever is connected; connections that are just closing get a second. */
async function isUsed(file: ServerFile, durability: Durability): Promise<boolean> {
  const whose = durability === 'none' ? `backend_type = 'client backend' and pid <> pg_backend_pid()` : `application_name = '${PRESENCE}'`;
  const others = () => withClient(urlOf(file), (client) => client.query(`select 1 from pg_stat_activity where ${whose}`)).then(({ rowCount }) => Boolean(rowCount), () => false);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (!(await others())) return false;
    await delay(100);
  }
  return true;
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
const urlOf = (file: ServerFile, database = 'postgres') => `postgres://postgres:${file.adminPassword}@127.0.0.1:${file.port}/${database}`;

const answers = (url: string): Promise<boolean> => withClient(url, (client) => client.query('select 1')).then(() => true, () => false);

/** Opens the connection of presence. It keeps no process alive, and the end of the server is no error of it. @returns what closes it */
async function announce(url: string): Promise<() => Promise<void>> {
  const socket = new Socket();
  const client = new Client({ connectionString: url, application_name: PRESENCE, stream: () => socket });
  client.on('error', () => undefined);
  await client.connect();
  socket.unref();
  return async () => {
    socket.ref();
    await client.end().catch(() => undefined);
  };
}
