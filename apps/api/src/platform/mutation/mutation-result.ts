import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';
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
