import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { HealthBadge } from '../../../platform/text/health-badge.tsx';
import type { ProjectState } from '../projects.gen.ts';
import type { ProjectRow } from '../projects.queries.ts';
import classes from './cells.module.css';

const tones: Record<ProjectState, Tone> = { IDEA: 'quiet', PLANNED: 'quiet', ACTIVE: 'quiet', ON_HOLD: 'quiet', DONE: 'done', CANCELLED: 'done' };

/** State of a project in words; only finished ones carry a tick. */
export function StateBadge({ state }: { state: ProjectState }) {
  const { t } = useTranslation('projects');
  return <StatusBadge tone={tones[state]} label={t(`states.${state}`)} size="sm" />;
}

/** Health of the latest update while the work is on; else the state. */
export function HealthCell({ project }: { project: Pick<ProjectRow, 'state' | 'latestStatus'> }) {
  if (project.state !== 'ACTIVE') return <StateBadge state={project.state} />;
  return <HealthBadge size="sm" health={project.latestStatus?.health ?? 'NO_UPDATE'} />;
}

type Dated = Pick<ProjectRow, 'deadline' | 'daysLeft' | 'state' | 'slips' | 'originalDeadline'>;

/** The day, how far it is, and how it has moved. */
export function DeadlineCell({ project }: { project: Dated }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  if (!project.deadline) return <span className={classes.quiet}>{t('deadline.none')}</span>;
  return (
    <span className={classes.deadline}>
      <span className={classes.day}>
        {format.date(project.deadline)}
        <DaysLeft project={project} />
      </span>
      {project.slips.count > 0 && <SlipStrip slips={project.slips} />}
    </span>
  );
}

/** Days to the deadline while somebody still works towards it. */
export function DaysLeft({ project }: { project: Pick<ProjectRow, 'daysLeft' | 'state'> }) {
  const { t } = useTranslation('projects');
  const { daysLeft, state } = project;
  if (daysLeft === null || state === 'DONE' || state === 'CANCELLED') return null;
  const words = daysLeft < 0 ? t('deadline.over', { count: -daysLeft }) : daysLeft === 0 ? t('deadline.today') : t('deadline.left', { count: daysLeft });
  return <span className={classes.left}>{words}</span>;
}

/** At most so many steps are drawn; the words count them all. */
const DRAWN = 6;

/** The way of a deadline: where it began, each move, where it stands. In ink, not in red: a moved date that is told is a good thing. */
export function SlipStrip({ slips }: { slips: Pick<ProjectRow['slips'], 'days' | 'count'> }) {
  const { t } = useTranslation('projects');
  const words = slips.days >= 0 ? t('slips.later', { count: slips.days }) : t('slips.earlier', { count: -slips.days });
  const steps = Array.from({ length: Math.min(slips.count, DRAWN) }, (_, step) => step);
  return (
    <span className={classes.slip} title={t('slips.moves', { count: slips.count })}>
      <svg width={14 + steps.length * 12} height="10" aria-hidden focusable="false">
        <circle cx="5" cy="5" r="3.5" className={classes.origin} />
        {steps.map((step) => (
          <g key={step}>
            <line x1={step === 0 ? 9 : 5 + step * 12} x2={5 + (step + 1) * 12} y1="5" y2="5" className={classes.way} />
            <circle cx={5 + (step + 1) * 12} cy="5" r={step === steps.length - 1 ? 4 : 2} className={classes.stop} />
          </g>
        ))}
      </svg>
      <span>{words}</span>
      <span className={classes.hidden}>, {t('slips.moves', { count: slips.count })}</span>
    </span>
  );
}

/** Done of all tasks, as a bar and in figures. */
export function ProgressCell({ progress }: { progress: ProjectRow['progress'] }) {
  const { t } = useTranslation('projects');
  const { done, total } = progress;
  if (total === 0) return <span className={classes.quiet}>{t('progress.none')}</span>;
  return (
    <span className={classes.progress}>
      <span className={classes.track} aria-hidden>
        <span className={classes.fill} style={{ width: `${(done / total) * 100}%` }} />
      </span>
      <span className={classes.figures}>{t('progress.done', { done, total })}</span>
    </span>
  );
}

/** How long ago the last update was. */
export function UpdateAge({ project }: { project: Pick<ProjectRow, 'latestStatus'> }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  if (!project.latestStatus) return <span className={classes.quiet}>{t('update.never')}</span>;
  return <span title={format.dateTime(project.latestStatus.publishedAt)}>{format.relative(project.latestStatus.publishedAt)}</span>;
}

/** The day to promise and the probability of the date; a contradiction to the status says so. */
export function ForecastCell({ project }: { project: Pick<ProjectRow, 'forecast' | 'forecastAlarm' | 'state'> }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const { forecast, forecastAlarm, state } = project;
  if (!forecast || state === 'DONE' || state === 'CANCELLED') return <span className={classes.quiet}>–</span>;
  return (
    <span className={classes.deadline}>
      <span className={classes.day}>
        {forecast.p85 ? format.date(forecast.p85, 'short') : t('forecast.never')}
        {forecast.pOnTime !== null && <span className={classes.quiet}>{t('forecast.onTime', { share: format.percent(forecast.pOnTime) })}</span>}
      </span>
      {forecastAlarm && <StatusBadge tone="warn" size="sm" label={t('forecast.contradicts')} />}
    </span>
  );
}
