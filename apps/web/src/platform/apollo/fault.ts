import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_A_MEMBER'
  | 'BAD_REQUEST'
  | 'RATE_LIMITED'
  | 'INTERNAL'
  | 'NETWORK';

export interface Fault {
  code: FaultCode;
  /** Sentence of the server in the reader's language, when it has one. */
  message: string | null;
  /** Names the request in the server's log; shown so that a person can quote it. */
  requestId: string | null;
}

const codes: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_A_MEMBER', 'BAD_REQUEST', 'RATE_LIMITED', 'INTERNAL']);
const isFaultCode = (code: unknown): code is FaultCode => typeof code === 'string' && codes.has(code);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

interface RawError {
  message?: unknown;
  extensions?: Record<string, unknown> | undefined;
}

function fromRaw(raw: RawError | undefined): Fault {
  const code = raw?.extensions?.['code'];
  return {
    code: isFaultCode(code) ? code : 'INTERNAL',
    message: text(raw?.message),
    requestId: text(raw?.extensions?.['requestId']),
  };
}

function fromBody(body: string, status: number): Fault {
  try {
    const parsed: { errors?: RawError[] } = JSON.parse(body);
    if (parsed.errors?.length) return fromRaw(parsed.errors[0]);
  } catch {
    // Not ours: a proxy answered with a page.
  }
  // 502–504 come from a proxy while the server is away.
  const code = status === 429 ? 'RATE_LIMITED' : status >= 502 && status <= 504 ? 'NETWORK' : 'INTERNAL';
  return { code, message: null, requestId: null };
}

/** What went wrong, whatever the transport made of it. Faults only: expected refusals are data (problems). */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) return fromRaw(error.errors[0]);
  if (ServerError.is(error)) return fromBody(error.bodyText, error.statusCode);
  return { code: 'NETWORK', message: null, requestId: null };
}
