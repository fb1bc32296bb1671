import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskState } from '../projects.gen.ts';
import type { TaskRow } from '../projects.queries.ts';
import { BoardCard } from './board-card.tsx';
import classes from './board.module.css';
import type { BoardDrag, Cell } from './use-board-drag.ts';

/** What cards of any cell can do. */
export interface CardActions {
  openTask: (key: string) => void;
  onState: (task: TaskRow, cell: Cell, state: TaskState) => void;
  onPlace: (task: TaskRow, cell: Cell, index: number) => void;
  movingId: string | null;
}

interface Props {
  cell: Cell;
  label: string;
  active: boolean;
  drag: BoardDrag;
  actions: CardActions;
  /** Above and below the cards. */
  head?: ReactNode;
  foot?: ReactNode;
  /** How many cards the column has beyond those shown. */
  more?: number;
  /** Said where there is no card. */
  empty?: string;
}

/** The cards of a column, or of what of it belongs to a department. */
export function BoardCards({ cell, label, active, drag, actions, head, foot, empty, more = 0 }: Props) {
  const { t } = useTranslation('projects');
  return (
    <section
      className={classes.column}
      aria-label={label}
      data-active={active || undefined}
      data-closed={drag.isClosed(cell) || undefined}
      data-lane={cell.lane ?? undefined}
      onDragOver={drag.over(cell)}
      onDrop={drag.finish(cell)}
    >
      {head}
      <div className={classes.cards}>
        {cell.tasks.map((task, index) => (
          <BoardCard
            key={task.id}
            task={task}
            index={index}
            size={cell.tasks.length}
            dropAbove={drag.isLineAt(cell, index)}
            busy={task.id === actions.movingId}
            onOpen={() => actions.openTask(task.key)}
            onState={(state) => actions.onState(task, cell, state)}
            onPlace={(place) => actions.onPlace(task, cell, place)}
            onDrag={drag.start}
            onDragEnd={drag.end}
          />
        ))}
        {drag.isLineAt(cell, cell.tasks.length) && <div className={classes.line} />}
        {cell.tasks.length === 0 && empty && !drag.dragging && <p className={classes.empty}>{empty}</p>}
      </div>
      {more > 0 && <p className={classes.empty}>{t('board.more', { count: more })}</p>}
      {foot}
    </section>
  );
}
