import 'reflect-metadata';
import { resolve } from 'node:path';
import { createApp } from './app.ts';
import { loadDemoOnFirstStart } from './demo/demo.ts';
import { DatabaseUnusable, migrate } from './migrate.ts';
import { type Config, ConfigError, readConfig } from './platform/config/config.ts';

/** Where `npm run build` leaves the web application, seen from this file in dist or src. */
const WEB_ROOT = resolve(import.meta.dirname, '../../web/dist');

/** Starts Tandem: migrate, load the demo on the first start, listen. Whatever stands in the way becomes one sentence and exit code 1. */
async function main(): Promise<void> {
  const config = readConfig({ WEB_ROOT, ...process.env });
  await migrate(config.DATABASE_URL);
  const app = await createApp(config);
  const stop = (signal: string) => {
    process.stderr.write(`${signal}: finishing open requests\n`);
    void app.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const demo = config.DEMO ? await loadDemoOnFirstStart(app) : null;
  await app.listen(config.PORT, config.HOST);
  announce(config, await app.getUrl(), demo);
}

function announce(config: Config, url: string, demo: string | null): void {
  const lines = ['', `  Tandem is ready at ${config.PUBLIC_URL ?? url.replace('127.0.0.1', 'localhost')}`, ...(demo ? [demo] : []), ''];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DatabaseUnusable) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Port ${process.env.PORT ?? 3000} is in use. Stop what uses it or start Tandem with another one: PORT=3001 npm start.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`Tandem could not start. ${explain(error)}\n`);
  process.exit(1);
});
