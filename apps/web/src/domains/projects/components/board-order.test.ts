import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TaskState } from '../projects.gen.ts';
import { type Column, columnOf, indexAt, moveCard, neighboursOf, placeInColumn } from './board-order.ts';

const NAMES = ['TODO', 'DOING', 'REVIEW', 'DONE'] as const;
type Card = { id: string; state: TaskState };

const board = (...columns: string[][]): Column<Card>[] =>
  NAMES.map((name, at) => ({ name, total: columns[at]?.length ?? 0, tasks: (columns[at] ?? []).map((id) => ({ id, state: name })) }));
const ids = (columns: Column<Card>[]) => columns.map((column) => column.tasks.map((task) => task.id));

describe('moving a card', () => {
  test('to another column, in the middle, takes it away here and puts it there', () => {
    const moved = moveCard(board(['a', 'b'], ['c', 'd']), { id: 'a', state: 'DOING', index: 1 });
    expect(ids(moved)).toEqual([['b'], ['c', 'a', 'd'], [], []]);
    expect(moved.map((column) => column.total)).toEqual([1, 3, 0, 0]);
    expect(moved[1]?.tasks[1]?.state).toBe('DOING');
  });

  test('down within its column counts places without the card itself', () => {
    expect(ids(moveCard(board(['a', 'b', 'c']), { id: 'a', state: 'TODO', index: 1 }))[0]).toEqual(['b', 'a', 'c']);
    expect(neighboursOf(board(['a', 'b', 'c']), { id: 'a', state: 'TODO', index: 1 })).toEqual({ afterTaskId: 'b', beforeTaskId: 'c' });
  });

  test('a blocked card stands under DOING', () => {
    expect(columnOf('BLOCKED')).toBe('DOING');
    expect(ids(moveCard(board([], ['a']), { id: 'a', state: 'BLOCKED', index: 0 }))).toEqual([[], ['a'], [], []]);
  });

  test('an unknown card moves nothing; an empty column has no neighbours', () => {
    const columns = board(['a']);
    expect(moveCard(columns, { id: 'x', state: 'DOING', index: 0 })).toBe(columns);
    expect(neighboursOf(columns, { id: 'a', state: 'DONE', index: 0 })).toEqual({ afterTaskId: null, beforeTaskId: null });
  });

  test('property: no card is lost or doubled, totals follow, and the neighbours are the ones it lands between', () => {
    const place = fc.record({ card: fc.nat(8), state: fc.constantFrom<TaskState>('TODO', 'DOING', 'BLOCKED', 'REVIEW', 'DONE'), index: fc.nat(9) });
    fc.assert(
      fc.property(place, ({ card, state, index }) => {
        const before = board(['a', 'b', 'c'], ['d', 'e'], ['f'], ['g', 'h', 'i']);
        const id = 'abcdefghi'.charAt(card);
        const after = moveCard(before, { id, state, index });
        expect(ids(after).flat().sort()).toEqual(ids(before).flat().sort());
        expect(after.map((column) => column.total)).toEqual(after.map((column) => column.tasks.length));
        const column = after.find((each) => each.name === columnOf(state))?.tasks.map((task) => task.id) ?? [];
        const at = column.indexOf(id);
        if (index > column.length - 1) return;
        expect(neighboursOf(before, { id, state, index })).toEqual({ afterTaskId: column[at - 1] ?? null, beforeTaskId: column[at + 1] ?? null });
      }),
    );
  });

  test('a place in a row of the board is one in the whole column: below the card above it, above the first, or at the end of an empty one', () => {
    const column = board(['m1', 'i1', 'm2', 'i2', 'm3'])[0]?.tasks ?? [];
    const row = column.filter(({ id }) => id.startsWith('i'));
    const place = (id: string, index: number, among = row) => placeInColumn(column, among, id, index);
    expect([place('x', 0), place('x', 1), place('x', 2), place('x', 0, [])]).toEqual([1, 2, 4, 5]);
    expect([place('i2', 0), place('i1', 1), place('i1', 9)]).toEqual([1, 3, 3]);
    expect(column.map((_card, index) => placeInColumn(column, column, 'm1', index))).toEqual([0, 1, 2, 3, 4]);
  });

  test('a drop goes above the first card whose middle is below the pointer', () => {
    expect([indexAt([10, 30], 5), indexAt([10, 30], 20), indexAt([10, 30], 40), indexAt([], 7)]).toEqual([0, 1, 2, 0]);
  });
});
