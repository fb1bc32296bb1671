import type { ProjectState } from './project.entities.ts';
import type { TaskState } from './task.entities.ts';

/** Where a project may go from each state; everything else is refused. What was never begun may be dropped, too. */
export const PROJECT_MOVES: Record<ProjectState, readonly ProjectState[]> = {
  IDEA: ['PLANNED', 'CANCELLED'],
  PLANNED: ['ACTIVE', 'CANCELLED'],
  ACTIVE: ['ON_HOLD', 'DONE', 'CANCELLED'],
  ON_HOLD: ['ACTIVE', 'DONE', 'CANCELLED'],
  DONE: ['ACTIVE'],
  CANCELLED: ['ACTIVE'],
};

/** Projects in which work goes on or may still begin. */
export const OPEN_PROJECT_STATES: readonly ProjectState[] = ['IDEA', 'PLANNED', 'ACTIVE', 'ON_HOLD'];

export const isClosed = (state: ProjectState) => state === 'DONE' || state === 'CANCELLED';

/** Whether a change of state must say why: waiting, giving up and starting again do. */
export function needsReason(from: ProjectState, to: ProjectState): boolean {
  return to === 'ON_HOLD' || to === 'CANCELLED' || isClosed(from);
}

/** Where a task may go from each state; everything else is refused. */
export const TASK_MOVES: Record<TaskState, readonly TaskState[]> = {
  TODO: ['DOING'],
  DOING: ['BLOCKED', 'REVIEW'],
  BLOCKED: ['DOING', 'REVIEW'],
  REVIEW: ['DONE', 'DOING', 'TODO'],
  DONE: ['DOING', 'TODO'],
};

/** The four columns of the board, left to right; a blocked task stays where it was, with a mark. */
export const BOARD_COLUMNS = ['TODO', 'DOING', 'REVIEW', 'DONE'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

export function columnOf(state: TaskState): BoardColumn {
  return state === 'BLOCKED' ? 'DOING' : state;
}

/** The states whose tasks stand in a column. */
export function statesOf(column: BoardColumn): TaskState[] {
  return column === 'DOING' ? ['DOING', 'BLOCKED'] : [column];
}
