import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config/config.ts';

/**
 * Whether a request may come from where it says. Browsers send Origin with every cross-site POST and every WebSocket, so a foreign one is refused;
 * programs send none, and they hold no cookies of a browser.
 */
export function originAllowed(headers: IncomingHttpHeaders, config: Config, required = false): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return !required && headers['sec-fetch-site'] !== 'cross-site';
  if (config.PUBLIC_URL) return origin === new URL(config.PUBLIC_URL).origin || (!config.production && isLocal(origin));
  return origin === `http://${host}` || origin === `https://${host}` || (!config.production && isLocal(origin));
}

/** Development and tests run web and API on different ports of this machine. */
function isLocal(origin: string): boolean {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin);
}
