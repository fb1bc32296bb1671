import 'reflect-metadata';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { DatabaseUnusable, migrate } from './migrate.ts';
import { type Config, ConfigError, readConfig } from './platform/config/config.ts';

/** Where `npm run build` leaves the web application, seen from this file in dist or src. */
const WEB_ROOT = resolve(import.meta.dirname, '../../web/dist');

/** Starts Tandem: migrate, load the demo on the first start, listen. Whatever stands in the way becomes one sentence and exit code 1. */
async function main(): Promise<void> {
  const config = readConfig({ WEB_ROOT, ...process.env });
  await tryAddress(config);
  await migrate(config.DATABASE_URL);
  // Only now: who has a mistake in the configuration learns it before the whole server is read.
  const [{ createApp }, { loadDemoOnFirstStart }] = await Promise.all([import('./app.ts'), import('./demo/demo.ts')]);
  const app = await createApp(config);
  const stop = (signal: string) => {
    process.stderr.write(`${signal}: finishing open requests\n`);
    // A connection that is answered after this began would be kept alive, and the process with it, for another minute.
    setInterval(() => app.getHttpServer().closeIdleConnections(), 100);
    void app.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const demo = config.DEMO ? await loadDemoOnFirstStart(app) : null;
  await app.listen(config.PORT, config.HOST);
  announce(config, await app.getUrl(), demo);
}

/** Takes the address for a moment: who cannot have it learns that at once, not after the demo has been loaded. */
async function tryAddress({ PORT, HOST }: Config): Promise<void> {
  const probe = createServer().listen(PORT, HOST);
  await once(probe, 'listening');
  await once(probe.close(), 'close');
}

function announce(config: Config, url: string, demo: string | null): void {
  const lines = ['', `  Tandem is ready at ${config.PUBLIC_URL ?? url.replace('127.0.0.1', 'localhost')}`, ...(demo ? [demo] : []), ''];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DatabaseUnusable) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { PORT = '3000', HOST = '127.0.0.1' } = process.env;
  switch ('code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return `Port ${PORT} is in use. Stop what uses it or start Tandem with another one: PORT=3001 npm start.`;
    case 'EACCES':
      return `Port ${PORT} is reserved for administrators. Start Tandem with another one: PORT=3000 npm start.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${HOST} is no address of this machine. Start Tandem with another one: HOST=127.0.0.1 npm start.`;
    default:
      return error.stack ?? error.message;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`Tandem could not start. ${explain(error)}\n`);
  process.exit(1);
});
