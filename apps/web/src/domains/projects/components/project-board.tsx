import { Button, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { CardsSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import type { BoardColumnName, TaskState } from '../projects.gen.ts';
import { type BoardColumns, type ProjectDetails, type TaskRow, useBoard } from '../projects.queries.ts';
import { BlockDialog } from './block-dialog.tsx';
import { BoardCards, type CardActions } from './board-cards.tsx';
import { BoardLane } from './board-lane.tsx';
import { columnOf, inLane, LANES, placeInColumn } from './board-order.ts';
import classes from './board.module.css';
import { ColumnHead, countOf, OverLimit } from './column-head.tsx';
import { NewTaskDialog } from './new-task-dialog.tsx';
import { useBoardDrag } from './use-board-drag.ts';
import { useBoardMoves } from './use-board-moves.ts';

interface Props {
  project: ProjectDetails;
  openTask: (key: string) => void;
}

/** The tasks of a project in four columns, if wanted in rows by department; on phones one column at a time. */
export function ProjectBoard({ project, openTask }: Props) {
  const board = useBoard(project.id);
  return (
    <Loaded query={board} skeleton={<CardsSkeleton cards={4} height={240} />}>
      {(data) => data.project && <Board project={project} columns={data.project.board.columns} wipLimit={data.project.wipLimit} refetch={board.refetch} openTask={openTask} />}
    </Loaded>
  );
}

interface BoardProps extends Props {
  columns: BoardColumns;
  wipLimit: number | null;
  refetch: () => Promise<unknown>;
}

function Board({ project, columns, wipLimit, refetch, openTask }: BoardProps) {
  const { t } = useTranslation('projects');
  const { shown, move, spoken, movingId } = useBoardMoves(columns, refetch);
  const [url, setUrl] = useUrlFilters({ rows: '' });
  const [active, setActive] = useState<BoardColumnName>('DOING');
  const [blocking, setBlocking] = useState<TaskRow | null>(null);
  const [adding, setAdding] = useState(false);
  const byDepartment = url.rows === 'department';

  const tasksIn = (state: TaskState) => columns.find((column) => column.name === columnOf(state))?.tasks ?? [];
  /** To a place among the cards of a cell, which are only some of the column when the board has rows. */
  const put = (task: TaskRow, row: TaskRow[], state: TaskState, index: number) =>
    void move(task, { state, index: placeInColumn(tasksIn(state), row, task.id, index) }, index + 1);
  const drag = useBoardDrag((task, cell, state, index) => put(task, cell.tasks, state, index));
  const actions: CardActions = {
    openTask,
    movingId,
    onPlace: (task, cell, index) => put(task, cell.tasks, task.state, index),
    onState: (task, cell, state) => {
      const target = tasksIn(state);
      if (state === 'BLOCKED') setBlocking(task);
      else if (columnOf(state) === cell.column) void move(task, { state, index: target.indexOf(task) }, cell.tasks.indexOf(task) + 1);
      else void move(task, { state, index: target.length }, inLane(target, cell.lane).length + 1);
    },
  };
  const limits = shown.map((column) => ({ ...column, limit: column.name === 'DOING' ? wipLimit : null }));
  const shownNow = limits.find((column) => column.name === active);
  const add = project.viewerCan.work && (
    <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setAdding(true)}>
      {t('task.add')}
    </Button>
  );
  return (
    <>
      <div className={classes.tools}>
        <Switch label={t('board.byDepartment')} description={t('board.byDepartmentHint')} checked={byDepartment} onChange={(event) => setUrl({ rows: event.currentTarget.checked ? 'department' : '' })} />
        {byDepartment && add}
      </div>
      <div className={classes.tabs} role="tablist" aria-label={t('views.board')}>
        {limits.map((column) => (
          <button key={column.name} type="button" role="tab" aria-selected={column.name === active} className={classes.tab} onClick={() => setActive(column.name)}>
            {t(`columns.${column.name}`)} <span className={classes.count}>{countOf(t, column)}</span>
          </button>
        ))}
      </div>
      {shownNow && (
        <div className={classes.onPhone}>
          <OverLimit column={shownNow} />
        </div>
      )}
      {byDepartment ? (
        <>
          <div className={classes.heads}>
            {limits.map((column) => (
              <ColumnHead key={column.name} column={column} />
            ))}
          </div>
          {LANES.map((lane) => (
            <BoardLane key={lane} lane={lane} columns={shown} active={active} drag={drag} actions={actions} />
          ))}
          {shown.map(
            ({ name, total, tasks }) =>
              total > tasks.length && (
                <p key={name} className={classes.empty}>
                  {t(`columns.${name}`)}: {t('board.more', { count: total - tasks.length })}
                </p>
              ),
          )}
        </>
      ) : (
        <div className={classes.board}>
          {limits.map((column) => (
            <BoardCards
              key={column.name}
              cell={{ column: column.name, lane: null, tasks: column.tasks }}
              label={t(`columns.${column.name}`)}
              active={column.name === active}
              drag={drag}
              actions={actions}
              head={<ColumnHead column={column} heading />}
              empty={t(`board.empty.${column.name}`)}
              more={column.total - column.tasks.length}
              foot={column.name === 'TODO' && add}
            />
          ))}
        </div>
      )}
      <div className={classes.hidden} role="status">
        {spoken}
      </div>
      {blocking && <BlockDialog task={blocking} onClose={() => setBlocking(null)} />}
      {adding && <NewTaskDialog project={project} onClose={() => setAdding(false)} />}
    </>
  );
}
