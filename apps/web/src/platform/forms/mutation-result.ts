import type { ProblemPartsFragment } from '../session/workspace.gen.ts';

export type Problem = ProblemPartsFragment;
export type ProblemName = Problem['__typename'];
export type ConflictProblem = Extract<Problem, { __typename: 'ConflictProblem' }>;

/** Data of a mutation document: one field whose type is a union of a success and the four problems. */
export type MutationData = Record<string, { __typename: string }>;
export type SuccessName<TData extends MutationData> = Exclude<TData[keyof TData]['__typename'], ProblemName>;
export type SuccessOf<TData extends MutationData, TName extends string> = Extract<TData[keyof TData], { __typename: TName }>;

const problemNames: ReadonlySet<string> = new Set<ProblemName>(['ValidationProblem', 'ConflictProblem', 'RefusedProblem', 'NotFoundProblem', 'HeldForDecision']);

/** Kept until its owner decides: nothing is lost, and nothing is left to correct. */
export const isHeld = (problem: Problem): boolean => problem.__typename === 'HeldForDecision';

export function isProblem(value: { __typename: string } | undefined): value is Problem {
  return value !== undefined && problemNames.has(value.__typename);
}

export function isSuccess<TData extends MutationData, TName extends string>(
  value: { __typename: string } | undefined,
  name: TName,
): value is SuccessOf<TData, TName> {
  return value?.__typename === name;
}

/** The same variables with the version the person has seen and accepted, when that is newer than the one the screen was loaded with. */
export function withAcceptedVersion<TVariables>(variables: TVariables, accepted: number | null): TVariables {
  if (accepted === null || !hasVersionedInput(variables)) return variables;
  const { input } = variables;
  return input.expectedVersion < accepted ? { ...variables, input: { ...input, expectedVersion: accepted } } : variables;
}

function hasVersionedInput(variables: unknown): variables is { input: { expectedVersion: number } } {
  if (typeof variables !== 'object' || variables === null || !('input' in variables)) return false;
  const { input } = variables;
  return typeof input === 'object' && input !== null && 'expectedVersion' in input && typeof input.expectedVersion === 'number';
}
