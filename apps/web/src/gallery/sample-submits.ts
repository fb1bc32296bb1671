import type { Submit } from '../platform/forms/use-submit.ts';

const nothing = () => undefined;
const idle: Submit = {
  busy: false,
  problem: null,
  loose: [],
  conflict: null,
  fault: null,
  resolveConflict: nothing,
  clear: nothing,
  hasSucceeded: () => false,
};
const conflict = {
  __typename: 'ConflictProblem' as const,
  code: 'CONFLICT',
  message: 'Somebody saved this before you.',
  expectedVersion: 3,
  currentVersion: 4,
  changedAt: new Date(Date.now() - 180_000).toISOString(),
  changedBy: { __typename: 'Member' as const, id: 'm2', name: 'Beata Chmiel' },
  fields: [
    { __typename: 'ConflictField' as const, path: 'title.en', yours: 'Faster campaigns in ten days', current: 'Faster campaigns in two weeks' },
    { __typename: 'ConflictField' as const, path: 'dueOn', yours: '2026-12-18', current: '2027-01-15' },
  ],
};

/** What a form shows after each kind of answer. */
export const sampleSubmits = {
  idle,
  refused: { ...idle, problem: { __typename: 'RefusedProblem' as const, code: 'GOAL_NEEDS_BOTH_SIDES', message: 'A shared goal needs an owner from each side. Choose one from marketing.' } },
  fault: { ...idle, fault: { title: 'The server cannot be reached', message: 'Check the connection and try again. What you typed is still here.', requestId: '0193-77aa', signedOut: false } },
  conflict: { ...idle, problem: conflict, conflict },
} satisfies Record<string, Submit>;
