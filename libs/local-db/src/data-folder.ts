import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Account, hasCode, openFolder, systemFolder } from './binaries.ts';

/** What the next start must know; kept beside the cluster, readable by nobody else. */
export interface ServerFile {
  port: number;
  adminPassword: string;
  ownerPassword: string;
  /** False from before `initdb` until the owner role exists: a start that was interrupted in between begins anew. */
  ready?: boolean;
}

const LOCK_LIMIT_MS = 90_000;

/** The data folder, or one below /var/lib when the account of the server cannot enter it. @throws Error when nothing can be written there */
export function usableFolder(dataDir: string, account: Account | undefined): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new Error(`The data folder ${dataDir} cannot be written. Give Tandem a folder it may write, or a PostgreSQL in DATABASE_URL.`);
  }
  if (!account || parentsAreOpen(dataDir)) return dataDir;
  return openFolder(join(systemFolder(), `data-${createHash('sha1').update(dataDir).digest('hex').slice(0, 12)}`));
}

/** Whether everybody may pass through every folder on the way. */
function parentsAreOpen(path: string): boolean {
  const parts = path.split('/').filter(Boolean);
  return parts.every((_, index) => (statSync(`/${parts.slice(0, index + 1).join('/')}`).mode & 0o001) !== 0);
}

/** @throws Error when there is data whose passwords are gone: starting anew would destroy it */
export function readServerFile(folder: string): ServerFile | undefined {
  const file = join(folder, 'server.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as ServerFile;
  if (!existsSync(join(folder, 'cluster', 'PG_VERSION'))) return undefined;
  throw new Error(`${folder} holds a database but not its server.json with the passwords. Put that file back, or move the folder away to start empty.`);
}

/** Replaces the file in one step: whoever is killed meanwhile leaves the old or the new one, never half of it. */
export function writeServerFile(folder: string, content: ServerFile): void {
  const file = join(folder, 'server.json');
  writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Lets one process at a time start or stop the server of a folder; the lock of a process that has died does not count. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, 'starting.pid');
  for (let waited = 0; waited < LOCK_LIMIT_MS && !takeLock(file); waited += 50) await delay(50);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function takeLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true });
  return false;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
