import { type Language, say } from '../context/language.ts';
import type { ErrorDefinition } from './define-errors.ts';
import { ConflictProblem, NotFoundProblem, type Problem, RefusedProblem, ValidationProblem } from './problem.graphql.ts';
import { Conflict, type DomainProblem, Invalid, NotFound } from './problems.ts';

/** The member of the result union that tells this failure to the reader. */
export function toProblem(problem: DomainProblem, language: Language): Problem {
  const told = tell(problem.definition, problem.params, language);
  if (problem instanceof Invalid) {
    const fields = problem.fields.map(({ path, error, params }) => ({ path, ...tell(error, params ?? {}, language) }));
    return Object.assign(new ValidationProblem(), told, { fields });
  }
  if (problem instanceof Conflict) {
    const { expectedVersion, currentVersion, changedAt, fields, entityId } = problem;
    return Object.assign(new ConflictProblem(), told, { expectedVersion, currentVersion, changedAt, fields, entityId });
  }
  return Object.assign(problem instanceof NotFound ? new NotFoundProblem() : new RefusedProblem(), told);
}

function tell(definition: ErrorDefinition, params: Record<string, string | number>, language: Language) {
  return { code: definition.code, message: say(definition, language, params) };
}
