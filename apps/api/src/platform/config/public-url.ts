import type { Config } from './config.ts';

/** A link that works outside: from the configuration, never from what a request says of itself. @param path begins with a slash */
export function publicUrl(config: Config, path: string): string {
  const base = config.PUBLIC_URL ?? `http://${config.HOST === '0.0.0.0' ? 'localhost' : config.HOST}:${config.PORT}`;
  return new URL(path, base).toString();
}
