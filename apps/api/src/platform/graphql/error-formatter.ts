import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { FastifyReply } from 'fastify';
import type { RequestContext } from '../context/request-context.ts';
import { askedLanguage, say } from '../context/language.ts';
import { ApiError } from '../errors/api-errors.ts';
import { commonErrors, type ErrorDefinition } from '../errors/define-errors.ts';
import { DomainProblem } from '../errors/problems.ts';
import { holdsUnstorable, isAway } from '../database/database.ts';

interface Answer {
  statusCode: number;
  response: { data: ExecutionResult['data'] | null; errors: GraphQLFormattedError[] };
}

interface ErrorContext {
  ctx?: RequestContext;
  reply?: FastifyReply;
}

/** What GraphQL says of a request quotes it: nobody needs the name of a megabyte back. */
const LONGEST_MESSAGE = 1_000;

/**
 * Every error that leaves the API passes here. Known failures keep their code; requests that never were valid say why; everything else is a
 * fault: logged in full, answered with a request id and nothing more.
 */
export function formatErrors(execution: { errors?: readonly GraphQLError[]; data?: unknown }, given?: ErrorContext): Answer {
  const context = given ?? {}; // the request may have failed before it had one
  let statusCode = 200;
  const errors = (execution.errors ?? []).flatMap(expand).map((error) => {
    const { formatted, status } = formatOne(error, context);
    if (status >= statusCode) statusCode = status;
    return formatted;
  });
  const retry = (execution.errors ?? []).map(causeOf).find((cause) => cause instanceof ApiError)?.retryAfterSeconds;
  if (retry) context.reply?.header('retry-after', String(retry));
  const data = (execution.data as ExecutionResult['data'] | undefined) ?? null;
  return { statusCode: data && statusCode < 500 && Object.values(data).some((value) => value !== null) ? 200 : statusCode, response: { data, errors } };
}

/** Mercurius wraps validation errors in one error that carries a list. */
function expand(error: GraphQLError): GraphQLError[] {
  const inner: unknown = error.originalError && 'errors' in error.originalError ? error.originalError.errors : undefined;
  return Array.isArray(inner) ? (inner as GraphQLError[]) : [error];
}

function causeOf(error: GraphQLError): unknown {
  let cause: unknown = error;
  while (typeof cause === 'object' && cause !== null && 'originalError' in cause && cause.originalError) cause = cause.originalError;
  return cause;
}

function formatOne(error: GraphQLError, { ctx, reply }: ErrorContext): { formatted: GraphQLFormattedError; status: number } {
  const cause = causeOf(error);
  // Without a context the person is not known, but what the browser asked for is.
  const language = ctx?.language ?? askedLanguage(reply?.request.headers ?? {});
  const at = { ...(error.path ? { path: error.path } : {}) };
  if (cause instanceof ApiError) return { status: cause.status, formatted: { message: cause.message, ...at, extensions: { code: cause.code } } };
  if (cause instanceof DomainProblem) {
    const message = say(cause.definition, language, cause.params);
    return { status: 400, formatted: { message, ...at, extensions: { code: cause.definition.code } } };
  }
  if (isRequestError(error, cause)) {
    // Suggestions ("Did you mean …") would let anybody read the schema word by word.
    const message = error.message.replace(/ ?Did you mean .*$/s, '').slice(0, LONGEST_MESSAGE);
    return { status: 400, formatted: { message, ...(error.locations ? { locations: error.locations } : {}), extensions: { code: 'BAD_REQUEST' } } };
  }
  if (holdsUnstorable(cause)) return { status: 400, formatted: { message: say(commonErrors.BAD_CHARACTERS, language), ...at, extensions: { code: commonErrors.BAD_CHARACTERS.code } } };
  const clientStatus = statusOf(cause);
  if (clientStatus) return { status: clientStatus, formatted: { message: error.message, extensions: { code: 'BAD_REQUEST' } } };
  const requestId = ctx?.requestId ?? String(reply?.request.id ?? '');
  const definition: ErrorDefinition = isAway(cause) ? commonErrors.UNAVAILABLE : commonErrors.INTERNAL;
  reply?.log.error({ err: cause, requestId, path: error.path }, 'fault');
  const message = say(definition, language, { requestId });
  return { status: isAway(cause) ? 503 : 500, formatted: { message, ...at, extensions: { code: definition.code, requestId } } };
}

/** Fastify refuses bodies that are too large or unreadable with a 4xx of its own. */
function statusOf(cause: unknown): number | null {
  const status = cause instanceof Error && 'statusCode' in cause ? cause.statusCode : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

/** Parse, validation and variable errors come from graphql itself, before anything ran: they have no path. Our scalars mark theirs. */
function isRequestError(error: GraphQLError, cause: unknown): boolean {
  if (!(cause instanceof GraphQLError)) return false;
  return error.path === undefined || cause.extensions.code === 'BAD_REQUEST';
}
