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

/** The rows of the board by department, top to bottom; the last one is for people of neither. */
export const LANES = ['IT', 'MARKETING', 'NEITHER'] as const;
export type Lane = (typeof LANES)[number];

/** The row of a card: the department of the person who answers for it. */
export const laneOf = ({ accountable }: { accountable: { side: 'IT' | 'MARKETING' | null } | null }): Lane => accountable?.side ?? 'NEITHER';

/** Those of some cards that belong to a row; all of them where the board has none. */
export const inLane = <T extends Parameters<typeof laneOf>[0]>(tasks: T[], lane: Lane | null): T[] => (lane === null ? tasks : tasks.filter((task) => laneOf(task) === lane));

/**
 * Where a card goes in its whole column when it goes to a place among some cards of it, a row: right below the one above it there, else right
 * above the first one, else to the end. Places are counted without the card itself.
 */
export function placeInColumn<T extends Card>(column: T[], row: T[], id: string, index: number): number {
  const others = column.filter((task) => task.id !== id);
  const near = row.filter((task) => task.id !== id);
  const at = (card: T | undefined) => others.findIndex((task) => task.id === card?.id);
  if (near.length === 0) return others.length;
  return index > 0 ? at(near[Math.min(index, near.length) - 1]) + 1 : at(near[0]);
}
