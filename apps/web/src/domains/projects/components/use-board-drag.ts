import { type DragEvent, useState } from 'react';
import type { BoardColumnName, TaskState } from '../projects.gen.ts';
import type { TaskRow } from '../projects.queries.ts';
import { columnOf, indexAt, type Lane, laneOf } from './board-order.ts';

/** A part of the board that cards stand in: a column, or what of it belongs to a department. */
export interface Cell {
  column: BoardColumnName;
  /** Null where the board has no rows. */
  lane: Lane | null;
  tasks: TaskRow[];
}

interface Drop {
  column: BoardColumnName;
  lane: Lane | null;
  index: number;
}

/** Dragging cards by the mouse: where one may go, and the line that shows where it would land. */
export function useBoardDrag(onDrop: (task: TaskRow, cell: Cell, state: TaskState, index: number) => void) {
  const [dragged, setDragged] = useState<TaskRow | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const end = () => {
    setDragged(null);
    setDrop(null);
  };
  const over = (cell: Cell) => (event: DragEvent<HTMLElement>) => {
    if (!dragged || stateFor(dragged, cell) === null) return;
    event.preventDefault();
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => card.dataset.card !== dragged.id);
    const index = indexAt(cards.map((card) => card.getBoundingClientRect()).map((box) => box.top + box.height / 2), event.clientY);
    if (!isIn(drop, cell) || drop?.index !== index) setDrop({ column: cell.column, lane: cell.lane, index });
  };
  const finish = (cell: Cell) => (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    const state = dragged && isIn(drop, cell) ? stateFor(dragged, cell) : null;
    if (dragged && drop && state) onDrop(dragged, cell, state, drop.index);
    end();
  };
  return {
    start: setDragged,
    end,
    over,
    finish,
    dragging: drop !== null,
    isClosed: (cell: Cell) => dragged !== null && stateFor(dragged, cell) === null,
    /** Whether the line stands above the card at `index`, which counts the dragged card when it is in this cell. */
    isLineAt: (cell: Cell, index: number) => {
      if (!drop || !isIn(drop, cell)) return false;
      const own = cell.tasks.findIndex((task) => task.id === dragged?.id);
      const shownIndex = own >= 0 && index > own ? index - 1 : index;
      return shownIndex === drop.index && index !== own;
    },
  };
}

export type BoardDrag = ReturnType<typeof useBoardDrag>;

const isIn = (drop: Drop | null, cell: Cell) => drop?.column === cell.column && drop.lane === cell.lane;

/** The state a card gets in a cell, or null where it may not go. Within its own column it keeps its state; a drag never changes who answers for it. */
function stateFor(task: TaskRow, { column, lane }: Cell): TaskState | null {
  if (lane !== null && lane !== laneOf(task)) return null;
  if (columnOf(task.state) === column) return task.viewerCan.update ? task.state : null;
  return task.viewerCan.moveTo.find((state) => state === column) ?? null;
}
