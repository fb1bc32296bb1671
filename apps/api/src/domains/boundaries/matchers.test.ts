import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CROSSING_MOVES, isOpen, neededSides } from './crossing-states.ts';
import { type Matcher, matches, overlap } from './matchers.ts';

const FIELDS = ['deadline', 'owner', 'state'];
const FACTS = { kind: ['a', 'b'], team: ['x', 'y', 'z'] };
const some = <T>(all: T[], minLength: number) => fc.subarray(all, { minLength });
const matcher: fc.Arbitrary<Matcher> = fc.record({
  entity: fc.constantFrom('Project', 'Team', null),
  fields: some(FIELDS, 1),
  filter: fc.record({ kind: some(FACTS.kind, 1), team: some(FACTS.team, 1) }, { requiredKeys: [] }),
});

describe('matchers', () => {
  test('two rules overlap exactly when some change is inside both', () => {
    fc.assert(
      fc.property(matcher, matcher, (one, other) => {
        const things = ['Project', 'Team'].flatMap((entity) => FIELDS.flatMap((field) => FACTS.kind.flatMap((kind) => FACTS.team.map((team) => ({ entity, field, facts: { kind, team } })))));
        const shared = things.some(({ entity, field, facts }) => matches(one, entity, [field], facts) && matches(other, entity, [field], facts));
        expect(overlap(one, other)).toBe(shared);
        expect(overlap(other, one)).toBe(shared);
      }),
    );
  });

  test('a rule that watches nothing in Tandem overlaps no other', () => {
    fc.assert(fc.property(matcher, (other) => expect(overlap({ entity: null, fields: [], filter: {} }, other)).toBe(false)));
  });
});

describe('crossings', () => {
  test('nobody is asked for their own yes, and joint matters need every side that has not spoken', () => {
    expect([neededSides('IT', 'IT'), neededSides('IT', 'MARKETING'), neededSides('JOINT', 'IT'), neededSides('JOINT', null)]).toEqual([[], ['IT'], ['MARKETING'], ['IT', 'MARKETING']]);
  });

  test('what is decided stays decided, and what is not can still be approved, declined and taken back', () => {
    for (const [state, moves] of Object.entries(CROSSING_MOVES)) {
      expect(moves.length === 0 || ['APPROVED', 'DECLINED', 'WITHDRAWN'].every((move) => moves.some((each) => each === move))).toBe(true);
      expect(isOpen(state as keyof typeof CROSSING_MOVES)).toBe(state === 'HELD' || state === 'ESCALATED');
    }
  });
});
