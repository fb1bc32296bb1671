import type { BoardColumnName, TaskState } from '../projects.gen.ts';

/** As much of a card as its place needs. */
interface Card {
  id: string;
  state: TaskState;
}

export interface Column<T extends Card> {
  name: BoardColumnName;
  total: number;
  tasks: T[];
}

/** A card on its way: to a state, above the card at `index` of the column without it. */
export interface CardMove {
  id: string;
  state: TaskState;
  index: number;
}

export const columnOf = (state: TaskState): BoardColumnName => (state === 'BLOCKED' ? 'DOING' : state);

/** The board as it will look after a move: shown at once, dropped again when the server says no. */
export function moveCard<T extends Card>(columns: Column<T>[], move: CardMove): Column<T>[] {
  const card = columns.flatMap((column) => column.tasks).find((task) => task.id === move.id);
  if (!card) return columns;
  const target = columnOf(move.state);
  return columns.map((column) => {
    const rest = column.tasks.filter((task) => task.id !== card.id);
    const left = column.total - (column.tasks.length - rest.length);
    if (column.name !== target) return { ...column, tasks: rest, total: left };
    const tasks = [...rest.slice(0, move.index), { ...card, state: move.state }, ...rest.slice(move.index)];
    return { ...column, tasks, total: left + 1 };
  });
}

/** The neighbours that tell the server where a card goes; null on both sides means the end. */
export function neighboursOf<T extends Card>(columns: Column<T>[], move: CardMove): { afterTaskId: string | null; beforeTaskId: string | null } {
  const rest = columns.find((column) => column.name === columnOf(move.state))?.tasks.filter((task) => task.id !== move.id) ?? [];
  return { afterTaskId: rest[move.index - 1]?.id ?? null, beforeTaskId: rest[move.index]?.id ?? null };
}

/** Where a card dropped at this height goes: before the first card whose middle is below it. */
export function indexAt(middles: number[], y: number): number {
  const index = middles.findIndex((middle) => y < middle);
  return index < 0 ? middles.length : index;
}
