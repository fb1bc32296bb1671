import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { RequestDetails } from '../requests.queries.ts';
import classes from './requests.module.css';

/** The way of the date: the day asked for, every move with its reason and who made it. */
export function HistoryPanel({ request }: { request: RequestDetails }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const to = useWorkspacePath();
  if (request.dateChanges.length === 0) return null;
  return (
    <Panel title={t('history.title')} note={t('history.note')}>
      <ul className={classes.moves}>
        <li data-origin>
          {format.date(request.neededBy)} <span className={classes.note}>{t('history.asked')}</span>
        </li>
        {request.dateChanges.map((move) => (
          <li key={move.id}>
            {format.date(move.to)} <span className={classes.note}>{t(`history.kinds.${move.kind}`)}</span>
            {move.reason && (
              <p>
                <LText value={move.reason} />
              </p>
            )}
            {move.other && (
              <p>
                {t('history.with')}{' '}
                <Link className={classes.link} to={to(`requests/${move.other.id}`)}>
                  {move.other.title.text}
                </Link>
              </p>
            )}
            <span className={classes.note}>
              <MemberName member={move.changedBy} /> · {format.date(move.changedAt)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
