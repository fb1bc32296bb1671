import helmet from '@fastify/helmet';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../config/config.ts';
import { isSecure } from './cookies.ts';

const HSTS = { maxAge: 31_536_000, includeSubDomains: true };

/** Security headers on every answer, errors included. Styles need a nonce (Mantine writes its variables into a style element); scripts are files. */
export async function securityHeaders(fastify: FastifyInstance, config: Config): Promise<void> {
  const secure = isSecure(config);
  await fastify.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: secure ? HSTS : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
}

/** Answers an address that no route can read. Fastify runs no hooks for it, so the headers are written here; what was asked is not repeated. */
export function refuseUnreadable(config: Config, error: FastifyError, reply: FastifyReply): void {
  void reply
    .code(error.statusCode ?? 400)
    .headers({
      'content-security-policy': "default-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      ...(isSecure(config) && { 'strict-transport-security': `max-age=${HSTS.maxAge}; includeSubDomains` }),
    })
    .send({ message: 'This address cannot be read' });
}
