import { ActionIcon, Menu } from '@mantine/core';
import { IconAlertTriangle, IconDots, IconLink } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import type { TaskState } from '../projects.gen.ts';
import type { TaskRow } from '../projects.queries.ts';
import classes from './board.module.css';

interface Props {
  task: TaskRow;
  index: number;
  size: number;
  dropAbove: boolean;
  busy: boolean;
  onOpen: () => void;
  onState: (state: TaskState) => void;
  onPlace: (index: number) => void;
  onDrag: (task: TaskRow) => void;
  onDragEnd: () => void;
}

/** A card: what, who, when, and whether something holds it up. Dragged by the mouse, moved by its menu with keys. */
export function BoardCard({ task, index, size, dropAbove, busy, onOpen, onState, onPlace, onDrag, onDragEnd }: Props) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const movable = task.viewerCan.update;
  return (
    <>
      {dropAbove && <div className={classes.line} />}
      <article
        className={classes.card}
        data-card={task.id}
        data-blocked={task.state === 'BLOCKED' || undefined}
        data-busy={busy || undefined}
        draggable={movable}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', task.key);
          onDrag(task);
        }}
        onDragEnd={onDragEnd}
      >
        <div className={classes.cardHead}>
          <span className={classes.key}>{task.key}</span>
          {movable && <MoveMenu task={task} index={index} size={size} busy={busy} onState={onState} onPlace={onPlace} />}
        </div>
        <button type="button" className={classes.title} onClick={onOpen}>
          {task.title.text}
        </button>
        {task.state === 'BLOCKED' && (
          <p className={classes.reason}>
            <IconAlertTriangle size={14} aria-hidden />
            <span>
              <strong>{t('taskStates.BLOCKED')}</strong> {task.blockedReason && <LText value={task.blockedReason} />}
            </span>
          </p>
        )}
        <div className={classes.foot}>
          <MemberName member={task.accountable} />
          {task.openBlockers > 0 && task.state !== 'DONE' && (
            <span className={classes.note} title={t('task.waits', { count: task.openBlockers })}>
              <IconLink size={14} aria-hidden /> {task.openBlockers}
              <span className={classes.hidden}>{t('task.waits', { count: task.openBlockers })}</span>
            </span>
          )}
          {task.state === 'DONE' ? (
            <span className={classes.note}>{format.date(task.doneAt, 'short')}</span>
          ) : (
            task.due && <span className={classes.note}>{t('task.due', { date: format.date(task.due, 'short') })}</span>
          )}
        </div>
      </article>
    </>
  );
}

/** Every move without dragging: to a state, and up and down in the column. */
function MoveMenu({ task, index, size, busy, onState, onPlace }: Pick<Props, 'task' | 'index' | 'size' | 'busy' | 'onState' | 'onPlace'>) {
  const { t } = useTranslation('projects');
  const target = useRef<HTMLButtonElement>(null);
  const [arrives] = useState(busy);
  useEffect(() => {
    // In another column a card is made anew: whoever moved it goes on from there, and not from the top of the page.
    if (arrives) target.current?.focus();
  }, [arrives]);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon ref={target} variant="subtle" color="gray" size="sm" className={classes.menu ?? ''} aria-label={t('board.move', { key: task.key })}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {task.viewerCan.moveTo.map((state) => (
          <Menu.Item key={state} onClick={() => onState(state)}>
            {t('board.to', { column: t(`taskStates.${state}`) })}
          </Menu.Item>
        ))}
        {size > 1 && <Menu.Divider />}
        {index > 0 && <Menu.Item onClick={() => onPlace(index - 1)}>{t('board.up')}</Menu.Item>}
        {index > 1 && <Menu.Item onClick={() => onPlace(0)}>{t('board.top')}</Menu.Item>}
        {index < size - 1 && <Menu.Item onClick={() => onPlace(index + 1)}>{t('board.down')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
