import { Panel } from '@tandem/ui/panel';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '../../../platform/i18n/use-format.ts';
import type { ConflictData } from '../projects.queries.ts';
import type { Opened } from './timeline-chart.tsx';
import { conflictSentence } from './timeline-words.ts';
import classes from './timeline.module.css';

/** What cannot hold, by day, each with the way to the date that can be moved. */
export function TimelineConflicts({ conflicts, onOpen }: { conflicts: readonly ConflictData[]; onOpen: (what: Opened) => void }) {
  const { t } = useTranslation('projects');
  if (conflicts.length === 0) return null;
  return (
    <Panel title={t('timeline.conflicts')} note={t('timeline.conflictsNote')}>
      <ConflictList conflicts={conflicts} onOpen={onOpen} />
    </Panel>
  );
}

interface ListProps {
  conflicts: readonly ConflictData[];
  /** Missing where the thing is open already. */
  onOpen?: (what: Opened) => void;
}

export function ConflictList({ conflicts, onOpen }: ListProps) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const language = useLanguage();
  return (
    <ul className={classes.list} aria-label={t('timeline.conflicts')}>
      {conflicts.map((conflict) => {
        const sentence = conflictSentence({ t, format, language }, conflict);
        return (
          <li key={`${conflict.kind} ${conflict.key} ${conflict.milestoneId} ${conflict.day} ${conflict.otherKey} ${conflict.otherDay}`} className={classes.conflict}>
            <StatusBadge size="sm" tone="warn" label={t(`timeline.conflictKinds.${conflict.kind}`)} />
            {onOpen ? (
              <button type="button" className={classes.open} onClick={() => onOpen(`project.${conflict.projectKey}`)}>
                {sentence}
              </button>
            ) : (
              <span>{sentence}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
