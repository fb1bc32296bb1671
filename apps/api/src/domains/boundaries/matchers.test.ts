import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CROSSING_MOVES, isOpen, neededSides } from './crossing-states.ts';
import { type Matcher, matches, overlap, type Written } from './matchers.ts';

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
        const shared = things.some(({ entity, field, facts }) => [one, other].every((rule) => matches(rule, entity, [{ path: field, after: null }], facts)));
        expect(overlap(one, other)).toBe(shared);
        expect(overlap(other, one)).toBe(shared);
      }),
    );
  });

  test('changes that a rule does not hold leave the thing inside it, with its fields as they are: no two of them get around it', () => {
    const written = fc.oneof(
      fc.record({ path: fc.constantFrom(...FIELDS, 'name.en'), after: fc.string() }),
      ...Object.entries(FACTS).map(([path, values]) => fc.record({ path: fc.constant(path), after: fc.constantFrom(...values, null) })),
    );
    fc.assert(
      fc.property(matcher, fc.record({ kind: fc.constantFrom(...FACTS.kind), team: fc.constantFrom(...FACTS.team) }), fc.array(fc.array(written), { maxLength: 4 }), (rule, thing, all) => {
        const writesField = (changes: Written[]) => changes.some(({ path }) => rule.fields.includes(path));
        const [{ entity }, facts]: [Matcher, Record<string, string>] = [rule, { ...thing }];
        fc.pre(entity !== null && matches(rule, entity, [{ path: rule.fields[0] ?? '', after: null }], facts));
        for (const changes of all) {
          if (matches(rule, entity ?? '', changes, facts)) continue;
          expect(writesField(changes)).toBe(false);
          for (const { path, after } of changes) if (path in facts) facts[path] = after ?? '';
          expect(matches(rule, entity ?? '', [{ path: rule.fields[0] ?? '', after: null }], facts)).toBe(true);
        }
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
