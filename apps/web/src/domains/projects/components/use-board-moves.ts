import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { MoveTaskDocument } from '../projects.gen.ts';
import type { BoardColumns, TaskRow } from '../projects.queries.ts';
import { type CardMove, type Column, moveCard, neighboursOf } from './board-order.ts';
import { useTellOverLimit } from './use-tell-over-limit.ts';

/** Moving cards: shown at once, asked of the server, and taken back with its sentence when it refuses. */
export function useBoardMoves(columns: BoardColumns, refetch: () => Promise<unknown>) {
  const { t } = useTranslation('projects');
  const [pending, setPending] = useState<CardMove | null>(null);
  const submit = useSubmit(MoveTaskDocument, { success: 'TaskSaved', onSuccess: useTellOverLimit() });
  const [spoken, setSpoken] = useState('');
  /** @param place as people see it: the place in the row of a department where the board has such rows */
  const move = async (task: TaskRow, next: Omit<CardMove, 'id'>, place: number) => {
    if (pending) return;
    const asked = { ...next, id: task.id };
    const near = neighboursOf(columns, asked);
    setPending(asked);
    const saved = await submit.send({ input: { id: task.id, expectedVersion: task.version, state: next.state, reason: null, ...near } });
    await refetch().catch(() => undefined);
    setPending(null);
    if (saved) setSpoken(t('board.movedTo', { key: task.key, column: t(`taskStates.${next.state}`), place }));
  };
  const shown: Column<TaskRow>[] = pending ? moveCard(columns, pending) : columns;
  return { shown, move, spoken, movingId: pending?.id ?? null };
}
