import { commonErrors, type ErrorDefinition } from './define-errors.ts';

type Params = Record<string, string | number>;

/**
 * An expected failure of a mutation. Services throw it; the transaction is rolled back and the platform answers with the matching
 * member of the result union, in the reader's language. Never thrown for bugs.
 */
export abstract class DomainProblem extends Error {
  constructor(
    readonly definition: ErrorDefinition,
    readonly params: Params = {},
  ) {
    super(definition.code);
  }
}

/** The rules say no: wrong state, missing right, a limit reached. */
export class Refused extends DomainProblem {}

/** The thing does not exist in this workspace, or must look as if it did not. */
export class NotFound extends DomainProblem {
  constructor(definition: ErrorDefinition = commonErrors.NOT_FOUND) {
    super(definition);
  }
}

/** One input field and what is wrong with it; `path` is relative to the input, e.g. `keyResults.0.target`. */
export interface FieldError {
  path: string;
  error: ErrorDefinition;
  params?: Params;
}

/** What was typed cannot be accepted. Names every field at once. */
export class Invalid extends DomainProblem {
  constructor(readonly fields: FieldError[]) {
    super(commonErrors.INVALID);
  }

  /** Shorthand for one field. */
  static field(path: string, error: ErrorDefinition, params?: Params): Invalid {
    return new Invalid([{ path, error, params }]);
  }
}

/** One field in which what the writer sent and what is stored differ. */
export interface ConflictingField {
  path: string;
  yours: string | null;
  current: string | null;
}

/** Somebody else saved first. Carries both versions so that nothing typed is lost. */
export class Conflict extends DomainProblem {
  constructor(
    readonly expectedVersion: number,
    readonly currentVersion: number,
    readonly fields: ConflictingField[],
    readonly changedAt: Date,
    /** The thing both wanted to change. */
    readonly entityId: string,
  ) {
    super(commonErrors.CONFLICT);
  }
}

/** Collects field errors and throws them together: `check.that(from <= to, 'to', commonErrors.DATES_OUT_OF_ORDER); check.done()`. */
export class Check {
  private readonly errors: FieldError[] = [];

  /** Notes the error of `path` unless `holds`. */
  that(holds: boolean, path: string, error: ErrorDefinition, params?: Params): this {
    if (!holds) this.errors.push({ path, error, params });
    return this;
  }

  /** @throws Invalid when anything was noted */
  done(): void {
    if (this.errors.length > 0) throw new Invalid(this.errors);
  }
}
