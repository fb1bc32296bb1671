import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { AppModule } from './app.module.ts';
import type { Config } from './platform/config/config.ts';
import { guardRequests } from './platform/http/guard-requests.ts';
import { refuseUnreadable, securityHeaders } from './platform/http/headers.ts';
import { type LogStream, loggerOptions, nestLog } from './platform/http/log.ts';
import { serveWebApp } from './platform/http/web-app.ts';

/** Largest request: a glossary import of some ten thousand rows. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** Builds the whole server, ready to listen. @param logTo instead of standard output */
export async function createApp(config: Config, logTo?: LogStream): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: loggerOptions(config, logTo),
    trustProxy: config.TRUST_PROXY,
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => refuseUnreadable(config, error, reply),
  });
  const fastify = adapter.getInstance();
  await securityHeaders(fastify as never, config);
  await fastify.register(cookie as never);
  guardRequests(fastify as never, config);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config), adapter, { logger: nestLog(fastify.log), abortOnError: false });
  await serveWebApp(fastify as never, config.WEB_ROOT);
  await app.init();
  await fastify.ready();
  return app;
}
