import { describe, expect, jest, test } from '@jest/globals';
import type { FormLike } from '../../platform/forms/form-like.ts';
import type { Submit } from '../../platform/forms/use-submit.ts';
import { withFormPaths } from './goal-conflict.ts';
import { valuesOf } from './goal-values.ts';
import { goal } from './goals.testing.ts';

const { keyResults } = valuesOf(goal);

function conflictOf(paths: string[]) {
  const fields = paths.map((path) => ({ __typename: 'ConflictField' as const, path, yours: 'mine', current: 'theirs' }));
  const conflict: NonNullable<Submit['conflict']> = { __typename: 'ConflictProblem', code: 'CONFLICT', message: '', expectedVersion: 1, currentVersion: 2, changedAt: '2026-11-20T10:00:00Z', changedBy: null, fields };
  const submit: Submit = { busy: false, problem: conflict, loose: [], conflict, fault: null, resolveConflict: jest.fn(), clear: () => undefined, hasSucceeded: () => false };
  const set = jest.fn();
  const form: FormLike = { errors: {}, getValues: () => ({}), setFieldValue: set, setFieldError: () => undefined, getInputProps: () => ({ onChange: () => undefined }) };
  return { submit, set, readable: withFormPaths(submit, form, keyResults) };
}

describe('a conflict of a goal', () => {
  test('names a key result by its place in the form, each language apart', () => {
    const { readable } = conflictOf(['title.pl', 'keyResults.k1.title.en', 'keyResults.k1.target', 'keyResults.gone.weight']);
    expect(readable.conflict?.fields.map(({ path }) => path)).toEqual(['title.pl', 'keyResults.0.title.en', 'keyResults.0.target', 'keyResults.gone.weight']);
  });

  test('takes over the chosen words of the other, and nothing else', () => {
    const { readable, set, submit } = conflictOf(['title.pl', 'keyResults.k1.title.en']);
    readable.resolveConflict(['keyResults.0.title.en']);
    expect(set.mock.calls).toEqual([['keyResults.0.title.en', 'theirs']]);
    expect(submit.resolveConflict).toHaveBeenCalledWith([]);
  });
});
