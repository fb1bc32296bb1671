import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { CardsSkeleton } from '@tandem/ui/skeletons';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import type { BoardColumnName, TaskState } from '../projects.gen.ts';
import { type BoardColumns, type ProjectDetails, type TaskRow, useBoard } from '../projects.queries.ts';
import { BlockDialog } from './block-dialog.tsx';
import { BoardCard } from './board-card.tsx';
import { type Column, columnOf, indexAt } from './board-order.ts';
import classes from './board.module.css';
import { NewTaskDialog } from './new-task-dialog.tsx';
import { placeOf, useBoardMoves } from './use-board-moves.ts';

interface Props {
  project: ProjectDetails;
  openTask: (key: string) => void;
}

/** The tasks of a project in four columns; on phones one at a time. */
export function ProjectBoard({ project, openTask }: Props) {
  const board = useBoard(project.id);
  return (
    <Loaded query={board} skeleton={<CardsSkeleton cards={4} height={240} />}>
      {(data) => data.project && <Board project={project} columns={data.project.board.columns} refetch={board.refetch} openTask={openTask} />}
    </Loaded>
  );
}

interface Drop {
  column: BoardColumnName;
  index: number;
}

function Board({ project, columns, refetch, openTask }: Props & { columns: BoardColumns; refetch: () => Promise<unknown> }) {
  const { t } = useTranslation('projects');
  const { shown, move, spoken, movingId } = useBoardMoves(columns, refetch);
  const [active, setActive] = useState<BoardColumnName>('DOING');
  const [dragged, setDragged] = useState<TaskRow | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const [blocking, setBlocking] = useState<TaskRow | null>(null);
  const [adding, setAdding] = useState(false);

  const chooseState = (task: TaskRow, state: TaskState) => {
    if (state === 'BLOCKED') setBlocking(task);
    else if (columnOf(state) === columnOf(task.state)) void move(task, { state, index: placeOf(columns, task).index });
    else void move(task, { state, index: columns.find((column) => column.name === columnOf(state))?.tasks.length ?? 0 });
  };
  const over = (column: BoardColumnName) => (event: DragEvent<HTMLElement>) => {
    if (!dragged || stateFor(dragged, column) === null) return;
    event.preventDefault();
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => card.dataset.card !== dragged.id);
    const index = indexAt(cards.map((card) => card.getBoundingClientRect()).map((box) => box.top + box.height / 2), event.clientY);
    if (drop?.column !== column || drop.index !== index) setDrop({ column, index });
  };
  const finish = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    const state = dragged && drop ? stateFor(dragged, drop.column) : null;
    if (dragged && drop && state) void move(dragged, { state, index: drop.index });
    setDragged(null);
    setDrop(null);
  };
  return (
    <>
      <div className={classes.tabs} role="tablist" aria-label={t('views.board')}>
        {shown.map((column) => (
          <button key={column.name} type="button" role="tab" aria-selected={column.name === active} className={classes.tab} onClick={() => setActive(column.name)}>
            {t(`columns.${column.name}`)} <span className={classes.count}>{column.total}</span>
          </button>
        ))}
      </div>
      <div className={classes.board}>
        {shown.map((column) => (
          <section
            key={column.name}
            className={classes.column}
            aria-label={t(`columns.${column.name}`)}
            data-active={column.name === active || undefined}
            data-closed={(dragged && stateFor(dragged, column.name) === null) || undefined}
            onDragOver={over(column.name)}
            onDrop={finish}
          >
            <h2 className={classes.head}>
              {t(`columns.${column.name}`)} <span className={classes.count}>{column.total}</span>
            </h2>
            <div className={classes.cards}>
              {column.tasks.map((task, index) => (
                <BoardCard
                  key={task.id}
                  task={task}
                  index={index}
                  size={column.tasks.length}
                  dropAbove={isDropAt(drop, column, dragged, index)}
                  busy={task.id === movingId}
                  onOpen={() => openTask(task.key)}
                  onState={(state) => chooseState(task, state)}
                  onPlace={(place) => void move(task, { state: task.state, index: place })}
                  onDrag={setDragged}
                  onDragEnd={() => {
                    setDragged(null);
                    setDrop(null);
                  }}
                />
              ))}
              {drop?.column === column.name && isDropAt(drop, column, dragged, column.tasks.length) && <div className={classes.line} />}
              {column.tasks.length === 0 && !drop && <p className={classes.empty}>{t(`board.empty.${column.name}`)}</p>}
              {column.total > column.tasks.length && <p className={classes.empty}>{t('board.more', { count: column.total - column.tasks.length })}</p>}
            </div>
            {column.name === 'TODO' && project.viewerCan.work && (
              <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setAdding(true)}>
                {t('task.add')}
              </Button>
            )}
          </section>
        ))}
      </div>
      <div className={classes.hidden} role="status">
        {spoken}
      </div>
      {blocking && <BlockDialog task={blocking} onClose={() => setBlocking(null)} />}
      {adding && <NewTaskDialog project={project} onClose={() => setAdding(false)} />}
    </>
  );
}

/** The state a card gets in a column, or null where it may not go. Within its own column it keeps its state. */
function stateFor(task: TaskRow, column: BoardColumnName): TaskState | null {
  if (columnOf(task.state) === column) return task.viewerCan.update ? task.state : null;
  return task.viewerCan.moveTo.find((state) => state === column) ?? null;
}

/** Whether the line of the drop stands above the card at `index`, which counts the dragged card when it is in this column. */
function isDropAt(drop: Drop | null, column: Column<TaskRow>, dragged: TaskRow | null, index: number): boolean {
  if (drop?.column !== column.name) return false;
  const own = column.tasks.findIndex((task) => task.id === dragged?.id);
  const shownIndex = own >= 0 && index > own ? index - 1 : index;
  return shownIndex === drop.index && index !== own;
}
