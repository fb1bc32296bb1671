import { DiffView } from '@tandem/ui/diff-view';
import { SideMark } from '@tandem/ui/side-mark';
import { Timeline } from '@tandem/ui/timeline';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import type { AuditRow } from '../identity.queries.ts';
import { useAuditWords } from './audit-words.ts';
import classes from './settings.module.css';

/** Each event is a sentence; what changed stands under it, word by word. */
export function AuditList({ rows, label }: { rows: AuditRow[]; label: string }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const words = useAuditWords();
  return (
    <Timeline
      label={label}
      events={rows.map((row) => ({
        key: row.id,
        mark: row.actor?.side ? <SideMark side={row.actor.side} size="sm" /> : undefined,
        title: (
          <>
            <strong style={{ fontWeight: 500 }}>{row.actor?.name ?? t('audit.system')}</strong> · {row.sentence}
          </>
        ),
        when: format.time(row.occurredAt),
        whenExact: format.dateTime(row.occurredAt),
        children: row.changes.length > 0 && (
          <div className={classes.changes}>
            {row.changes.map((change) => (
              <DiffView
                key={change.path}
                label={words.field(change)}
                before={words.value(change, change.before)}
                after={words.value(change, change.after)}
              />
            ))}
          </div>
        ),
      }))}
    />
  );
}
