import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { usePageOf } from '../../platform/router/page-of.ts';
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { LText } from '../../platform/text/l-text.tsx';
import type { OverviewData } from '../overview.queries.ts';
import classes from './overview.module.css';

/** What others did since the reader last looked. */
export function ChangesPanel({ changes }: { changes: OverviewData['changes'] }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const to = useWorkspacePath();
  const pageOf = usePageOf();
  return (
    <Panel title={t('changes.title')}>
      {changes.length === 0 ? (
        <p className={classes.empty}>{t('changes.empty')}</p>
      ) : (
        <ul className={classes.rows}>
          {changes.map((change) => (
            <li key={change.id} className={classes.row}>
              <span className={classes.title}>
                <Link to={to(pageOf(change.entity, change.entityId) ?? 'overview')} className={classes.link}>
                  {change.title ? <LText value={change.title} /> : change.sentence}
                </Link>
              </span>
              <span className={classes.note}>
                {change.title && `${change.sentence} · `}
                {change.actor?.name} · {format.relative(change.occurredAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
