import { Button } from '@mantine/core';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../forms/use-submit.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Loaded } from '../../lists/loaded.tsx';
import { RevokeSessionDocument, SessionsDocument } from '../identity.gen.ts';
import { useSessions, type SessionRow } from '../identity.queries.ts';
import { deviceParts } from './device-name.ts';
import classes from './settings.module.css';

export function SessionList() {
  const sessions = useSessions();
  return (
    <Loaded query={sessions} skeleton={<TableSkeleton rows={2} />}>
      {({ sessions: rows }) => (
        <ul className={classes.rows}>
          {rows.map((session) => (
            <SessionItem key={session.id} session={session} />
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function SessionItem({ session }: { session: SessionRow }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const revoke = useSubmit(RevokeSessionDocument, { success: 'SessionRevoked', done: t('profile.ended'), refresh: [SessionsDocument] });
  const parts = deviceParts(session.userAgent);
  const device = parts ? t('profile.device', parts) : session.userAgent.slice(0, 60) || t('profile.unknownDevice');
  return (
    <li className={classes.row}>
      <div className={classes.grow}>
        <span className={classes.strong}>{device}</span>
        <span className={classes.hint}>
          {session.current ? t('profile.thisDevice') : t('profile.lastSeen', { when: format.relative(session.lastSeenAt) })}
          {' · '}
          {t('profile.since', { when: format.relative(session.createdAt) })}
        </span>
      </div>
      {!session.current && (
        <Button variant="default" loading={revoke.busy} aria-label={t('profile.endLabel', { device })} onClick={() => void revoke.send({ input: { id: session.id } })}>
          {t('profile.end')}
        </Button>
      )}
    </li>
  );
}
