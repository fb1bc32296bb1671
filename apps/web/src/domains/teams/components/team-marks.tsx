import { SideMark, type SideOfMark } from '@tandem/ui/side-mark';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { TeamRow } from '../teams.queries.ts';
import classes from './teams.module.css';

/** Both marks for a joint team; a department's team carries the mark of its people, or none while it has nobody. */
function markOf({ kind, itCount, marketingCount }: Pick<TeamRow, 'kind' | 'itCount' | 'marketingCount'>): SideOfMark | null {
  if (kind === 'JOINT' || (itCount > 0 && marketingCount > 0)) return 'JOINT';
  if (itCount > 0) return 'IT';
  return marketingCount > 0 ? 'MARKETING' : null;
}

/** Whose team it is, and its name. */
export function TeamName({ team }: { team: Pick<TeamRow, 'name' | 'kind' | 'itCount' | 'marketingCount'> }) {
  const mark = markOf(team);
  return (
    <span className={classes.name}>
      {mark && <SideMark side={mark} size="sm" />}
      <span>
        <LText value={team.name} />
      </span>
    </span>
  );
}

/** How many people of each side belong to it today. */
export function SideCounts({ team }: { team: Pick<TeamRow, 'itCount' | 'marketingCount'> }) {
  const { t } = useTranslation('teams');
  if (team.itCount + team.marketingCount === 0) return <span className={classes.quiet}>{t('people.nobody')}</span>;
  return (
    <span className={classes.counts}>
      <span className={classes.count}>
        <SideMark side="IT" size="sm" /> {team.itCount}
      </span>
      <span className={classes.count}>
        <SideMark side="MARKETING" size="sm" /> {team.marketingCount}
      </span>
    </span>
  );
}

type Mode = Pick<TeamRow, 'interactionMode' | 'modeUntil' | 'modeDaysLeft' | 'modeDecisionDue'>;

/** How it works with others, until when, and whether somebody has to decide. */
export function ModeCell({ team }: { team: Mode }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const end = team.modeUntil ? t('mode.until', { day: format.date(team.modeUntil) }) : t('mode.open');
  return (
    <span className={classes.twoLines}>
      <span>{t(`modes.${team.interactionMode}.name`)}</span>
      {team.modeDecisionDue ? <ModeDue team={team} /> : <span className={classes.note}>{end}</span>}
    </span>
  );
}

/** Days to the end of a way of working, as a warning. */
export function ModeDue({ team }: { team: Mode }) {
  const { t } = useTranslation('teams');
  const days = team.modeDaysLeft ?? 0;
  const label = days < 0 ? t('mode.over', { count: -days }) : days === 0 ? t('mode.today') : t('mode.left', { count: days });
  return <StatusBadge size="sm" tone={days < 0 ? 'bad' : 'warn'} label={label} />;
}

/** Whether it may own a shared goal; `whole` says it as a sentence, for places without a heading above. */
export function ValidityBadge({ team, whole = false }: { team: Pick<TeamRow, 'kind' | 'validity' | 'archivedAt'>; whole?: boolean }) {
  const { t } = useTranslation('teams');
  if (team.archivedAt) return <StatusBadge size="sm" tone="done" label={t('validity.archived')} />;
  if (team.kind === 'DEPARTMENT') return whole ? null : <StatusBadge size="sm" tone="quiet" label={t('validity.department')} />;
  const { valid } = team.validity;
  const label = whole ? t(valid ? 'validity.wholeValid' : 'validity.wholeInvalid') : t(valid ? 'validity.valid' : 'validity.invalid');
  return <StatusBadge size="sm" tone={valid ? 'good' : 'warn'} label={label} />;
}
