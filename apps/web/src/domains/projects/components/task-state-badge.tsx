import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import type { TaskState } from '../projects.gen.ts';

const tones: Record<TaskState, Tone> = { TODO: 'quiet', DOING: 'quiet', BLOCKED: 'warn', REVIEW: 'quiet', DONE: 'done' };

/** State of a task: glyph and word, with the number of tasks it waits for. */
export function TaskStateBadge({ task }: { task: { state: TaskState; openBlockers: number } }) {
  const { t } = useTranslation('projects');
  const waits = task.openBlockers > 0 && task.state !== 'DONE' ? ` · ${t('task.waits', { count: task.openBlockers })}` : '';
  return <StatusBadge size="sm" tone={tones[task.state]} label={`${t(`taskStates.${task.state}`)}${waits}`} />;
}
