import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger, FastifyServerOptions } from 'fastify';
import type { Config } from '../config/config.ts';

export interface LogStream {
  write(line: string): void;
}

/** JSON lines on standard output. Cookies, tokens and authorization never get there; line breaks in values are escaped by JSON. */
export function loggerOptions(config: Config, stream?: LogStream): FastifyServerOptions['logger'] {
  if (config.LOG_LEVEL === 'silent') return false;
  return {
    level: config.LOG_LEVEL,
    ...(stream && { stream }),
    redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
    serializers: {
      req: (request: { method: string; url: string; id: string }) => ({ method: request.method, url: withoutToken(request.url), id: request.id }),
    },
  };
}

/** Invitations and shared things carry their secret in the path. */
export function withoutToken(url: string): string {
  return url.replace(/(\/(?:invite|shared(?:\/board-pack)?)\/)[^/?]+/, '$1…');
}

/** Nest's own messages through the same log; it tells every route it maps, which is detail. */
export function nestLog(log: FastifyBaseLogger): LoggerService {
  return {
    log: (message: unknown) => log.debug(String(message)),
    error: (message: unknown, ...rest: unknown[]) => log.error({ rest }, String(message)),
    warn: (message: unknown) => log.warn(String(message)),
  };
}
