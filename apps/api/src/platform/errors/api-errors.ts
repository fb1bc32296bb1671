import { type Language, say } from '../context/language.ts';
import { commonErrors, type ErrorDefinition } from './define-errors.ts';

/**
 * A failure of the request as a whole, before or beside any result: it becomes a top-level GraphQL error with a stable code and an HTTP status.
 * Its message is safe to show.
 */
export class ApiError extends Error {
  readonly code: string;

  constructor(
    definition: ErrorDefinition,
    readonly status: number,
    language: Language,
    params: Record<string, string | number> = {},
    readonly retryAfterSeconds?: number,
  ) {
    super(say(definition, language, params));
    this.code = definition.code;
  }
}

export class Unauthenticated extends ApiError {
  constructor(language: Language) {
    super(commonErrors.UNAUTHENTICATED, 401, language);
  }
}

export class Forbidden extends ApiError {
  constructor(language: Language) {
    super(commonErrors.FORBIDDEN, 403, language);
  }
}

export class NotAMember extends ApiError {
  constructor(language: Language) {
    super(commonErrors.NOT_A_MEMBER, 403, language);
  }
}

export class RateLimited extends ApiError {
  constructor(language: Language, retryAfterSeconds: number) {
    super(commonErrors.RATE_LIMITED, 429, language, { minutes: Math.ceil(retryAfterSeconds / 60) }, retryAfterSeconds);
  }
}

export class BadRequest extends ApiError {
  constructor(language: Language, definition: ErrorDefinition = commonErrors.BAD_REQUEST, status = 400) {
    super(definition, status, language);
  }
}
