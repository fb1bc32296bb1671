import { StatusGlyph } from '@tandem/ui/status-badge';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import type { TeamDetails } from '../teams.queries.ts';
import classes from './teams.module.css';

/** Something about the team that somebody should know or settle. */
export function Notice({ tone, title, children }: { tone: 'warn' | 'bad' | 'quiet'; title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.notice} data-tone={tone} aria-labelledby={id}>
      <h2 id={id} className={classes.noticeTitle}>
        <StatusGlyph tone={tone} />
        <span>{title}</span>
      </h2>
      {children}
    </section>
  );
}

export function ArchivedNotice({ team }: { team: TeamDetails }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  if (!team.archivedAt) return null;
  return (
    <Notice tone="quiet" title={t('page.archived', { day: format.date(team.archivedAt) })}>
      <p className={classes.noticeText}>{t('page.archivedWhy')}</p>
    </Notice>
  );
}

/** What keeps the team from answering for a shared goal, and what to do about it. */
export function InvalidNotice({ team }: { team: TeamDetails }) {
  const { t } = useTranslation('teams');
  if (team.validity.valid) return null;
  return (
    <Notice tone="warn" title={t('validity.title')}>
      <ul className={classes.noticeList}>
        {team.validity.reasons.map((reason) => (
          <li key={reason.text}>
            <LText value={reason} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** A span of days, with or without an end. */
export function useDays() {
  const { t } = useTranslation('teams');
  const format = useFormat();
  return (from: string, to: string | null) => (to ? t('days.span', { from: format.date(from), to: format.date(to) }) : t('days.since', { from: format.date(from) }));
}

/** People who give more than the whole of their time. Shown, never forbidden. */
export function OverAllocatedNotice({ team }: { team: TeamDetails }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const days = useDays();
  if (team.overAllocated.length === 0) return null;
  return (
    <Notice tone="warn" title={t('overload.title')}>
      <p className={classes.noticeText}>{t('overload.why')}</p>
      <ul className={classes.list}>
        {team.overAllocated.map(({ member, from, to, total }) => (
          <li key={`${member?.id} ${from}`} className={classes.meta}>
            <MemberName member={member} />
            <strong>{format.percent(total)}</strong>
            <span className={classes.quiet}>{days(from, to)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
