import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';
import { HeldForDecision } from '../boundaries/held.graphql.ts';
import { Problem, problemTypes } from '../errors/problem.graphql.ts';

/**
 * The result of a mutation: `mutationResult('CreateGoalResult', GoalSaved)` is the union of the success type and the four problems.
 * Declare it once beside the success type and use it as `@Mutation(() => CreateGoalResult)`.
 */
export function mutationResult<T extends object>(name: string, success: Type<T>) {
  return createUnionType({
    name,
    description: `${success.name}, or the problem that kept it from happening.`,
    types: () => [success, ...problemTypes] as const,
    resolveType: (value: object) => (value instanceof Problem ? (value.constructor as Type<object>) : success),
  });
}

/** As `mutationResult`, for a change that may be another side's to decide: the union also holds HeldForDecision. */
export function ownedMutationResult<T extends object>(name: string, success: Type<T>) {
  return createUnionType({
    name,
    description: `${success.name}, the note that the change waits for its owner, or the problem that kept it from happening.`,
    types: () => [success, HeldForDecision, ...problemTypes] as const,
    resolveType: (value: object) => {
      if (value instanceof Problem) return value.constructor as Type<object>;
      // An answer given again for the same idempotency key is plain data.
      return 'heldUntil' in value ? HeldForDecision : success;
    },
  });
}
