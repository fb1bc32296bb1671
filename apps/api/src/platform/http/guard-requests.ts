import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Config } from '../config/config.ts';
import { isRequestBody, overLimit } from '../graphql/limits.ts';
import { originAllowed } from './origin.ts';

/** Texts that passed the limits before, by their full content; variables only matter as page sizes, which are numbers, and the key includes every number. */
const PASSED_MAX = 500;

/** Refuses, before anything is parsed or read from the database, what no client of ours sends. */
export function guardRequests(fastify: FastifyInstance, config: Config): void {
  fastify.removeContentTypeParser('text/plain');

  fastify.addHook('onRequest', async (request, reply) => {
    if (request.method === 'TRACE') return refuse(reply, 405, 'Method not allowed');
    if (!request.url.startsWith('/graphql')) return;
    const socket = request.headers.upgrade?.toLowerCase() === 'websocket';
    if (!socket && request.method !== 'POST') return refuse(reply.header('allow', 'POST'), 405, 'Send GraphQL requests with POST');
    // A socket always comes from a browser page, so it has to say which.
    if (!socket && !originAllowed(request.headers, config)) return refuse(reply, 403, 'This origin is not allowed');
    if (!socket && !(request.headers['content-type'] ?? '').startsWith('application/json')) return refuse(reply, 415, 'Send application/json');
  });

  const passed = new Set<string>();
  fastify.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST' || request.url.split('?')[0] !== '/graphql') return;
    return checkBody(request, reply, passed);
  });
}

async function checkBody(request: FastifyRequest, reply: FastifyReply, passed: Set<string>) {
  const { body } = request;
  if (!isRequestBody(body)) return refuse(reply, 400, 'Send one GraphQL request as { query, variables }');
  const numbers = Object.entries(body.variables ?? {}).filter(([, value]) => typeof value === 'number');
  const key = `${JSON.stringify(numbers)}|${body.query}`;
  if (passed.has(key)) return;
  try {
    const problem = overLimit(body);
    if (problem) return refuse(reply, 400, problem);
  } catch (error) {
    if (error instanceof GraphQLError) return refuse(reply, 400, error.message);
    throw error;
  }
  if (passed.size >= PASSED_MAX) passed.clear();
  passed.add(key);
}

function refuse(reply: FastifyReply, status: number, message: string) {
  return reply.code(status).send({ data: null, errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}
