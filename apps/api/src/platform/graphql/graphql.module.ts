import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Config } from '../config/config.ts';
import { CONFIG } from '../config/config.module.ts';
import { NotAMember, Unauthenticated } from '../errors/api-errors.ts';
import { originAllowed } from '../http/origin.ts';
import { ContextFactory } from '../identity/context-factory.ts';
import { MutationInterceptor } from '../mutation/mutation.interceptor.ts';
import { AllowGuard } from '../permissions/allow.ts';
import { formatErrors } from './error-formatter.ts';
import { LIMITS } from './limits.ts';
import { LocalizedTextResolver } from './localized-text.graphql.ts';
import { InputValidationPipe } from './validation-pipe.ts';

function options(config: Config, contexts: ContextFactory): MercuriusDriverConfig {
  return {
    driver: MercuriusDriver,
    autoSchemaFile: true,
    path: '/graphql',
    graphiql: false,
    allowBatchedQueries: false,
    context: (request: FastifyRequest, reply: FastifyReply) => contextFor(contexts, request, reply),
    errorFormatter: formatErrors as unknown as MercuriusDriverConfig['errorFormatter'],
    graphql: { parseOptions: { maxTokens: LIMITS.tokens } },
    validationRules: config.introspection ? [] : [NoSchemaIntrospectionCustomRule],
    subscription: {
      // Browsers send Origin with every WebSocket; without one, or with a foreign one, there is no handshake.
      verifyClient: ({ req }, next) => next(originAllowed(req.headers, config, true), 403),
      context: async (socket, request) => subscriber(contexts, socket, request),
      errorFormatter: formatErrors as never,
    } as MercuriusDriverConfig['subscription'],
  };
}

/** Mercurius answers a context that throws with the bare error text, so a failure (the database is away) is kept for the first who needs it. */
async function contextFor(contexts: ContextFactory, request: FastifyRequest, reply: FastifyReply): Promise<object> {
  try {
    return { ctx: await contexts.fromRequest(request, reply), reply };
  } catch (failure) {
    return { failure, reply };
  }
}

/**
 * A socket belongs to a signed-in member. It names workspace and language in its URL (`/graphql?workspace=lipowa&language=pl`), because browsers
 * cannot set headers on it. Anybody else is shown out before the acknowledgement: 4401 without a session, 4403 without membership.
 */
async function subscriber(contexts: ContextFactory, socket: Pick<WebSocket, 'close'>, request: FastifyRequest): Promise<object> {
  const { workspace, language } = request.query as { workspace?: unknown; language?: unknown };
  if (typeof workspace === 'string') request.headers['x-tandem-workspace'] = workspace;
  if (typeof language === 'string') request.headers['x-tandem-language'] = language;
  const ctx = await contexts.fromRequest(request);
  if (!ctx.membership) {
    socket.close(ctx.actor ? 4403 : 4401);
    throw ctx.actor ? new NotAMember(ctx.language) : new Unauthenticated(ctx.language);
  }
  return { ctx };
}

/** GraphQL over HTTP and WebSocket: limits, permissions, validation, transactions and errors in the one place they belong. */
@Global()
@Module({
  imports: [GraphQLModule.forRootAsync<MercuriusDriverConfig>({ driver: MercuriusDriver, inject: [CONFIG, ContextFactory], useFactory: options })],
  providers: [
    LocalizedTextResolver,
    { provide: APP_GUARD, useClass: AllowGuard },
    { provide: APP_INTERCEPTOR, useClass: MutationInterceptor },
    { provide: APP_PIPE, useClass: InputValidationPipe },
  ],
})
export class GraphqlModule {}
