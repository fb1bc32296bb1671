import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import type { BoardColumnName } from '../projects.gen.ts';
import type { TaskRow } from '../projects.queries.ts';
import { BoardCards, type CardActions } from './board-cards.tsx';
import { type Column, inLane, type Lane } from './board-order.ts';
import classes from './board.module.css';
import type { BoardDrag } from './use-board-drag.ts';

interface Props {
  lane: Lane;
  columns: Column<TaskRow>[];
  active: BoardColumnName;
  drag: BoardDrag;
  actions: CardActions;
}

/** What the people of one department, or of neither, have on the board. */
export function BoardLane({ lane, columns, active, drag, actions }: Props) {
  const { t } = useTranslation('projects');
  const name = t(`board.lanes.${lane}`);
  const cells = columns.map((column) => ({ column: column.name, lane, tasks: inLane(column.tasks, lane) }));
  const count = cells.reduce((sum, { tasks }) => sum + tasks.length, 0);
  return (
    <section className={classes.lane} aria-label={name}>
      <h2 className={classes.laneHead}>
        {lane !== 'NEITHER' && (
          <span aria-hidden>
            <SideMark side={lane} size="sm" />
          </span>
        )}
        {name} <span className={classes.laneCount}>{count}</span>
      </h2>
      {count === 0 ? (
        <p className={classes.empty}>{t('board.laneEmpty')}</p>
      ) : (
        <div className={classes.board}>
          {cells.map((cell) => (
            <BoardCards
              key={cell.column}
              cell={cell}
              label={t('board.cell', { column: t(`columns.${cell.column}`), lane: name })}
              active={cell.column === active}
              drag={drag}
              actions={actions}
              empty={t('board.laneEmpty')}
            />
          ))}
        </div>
      )}
    </section>
  );
}
