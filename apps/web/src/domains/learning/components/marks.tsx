import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { EnrolmentState, LearningApplicationState, LearningKind, ShadowingState } from '../learning.gen.ts';
import type { ApplicationRow, CitedThing } from '../learning.queries.ts';
import classes from './learning.module.css';

const enrolmentTones: Record<EnrolmentState, Tone> = { SUGGESTED: 'quiet', PLANNED: 'quiet', STARTED: 'quiet', FINISHED: 'warn', APPLIED: 'good', LAPSED: 'done', DISMISSED: 'done' };
const shadowingTones: Record<ShadowingState, Tone> = { ASKED: 'warn', AGREED: 'quiet', WRITTEN: 'warn', CONFIRMED: 'good', DECLINED: 'done', CANCELLED: 'done' };
const applicationTones: Record<LearningApplicationState, Tone> = { PROPOSED: 'warn', ACCEPTED: 'good', DECLINED: 'done' };

export function EnrolmentMark({ state }: { state: EnrolmentState }) {
  const { t } = useTranslation('learning');
  return <StatusBadge size="sm" tone={enrolmentTones[state]} label={t(`states.${state}`)} />;
}

export function ShadowingMark({ state }: { state: ShadowingState }) {
  const { t } = useTranslation('learning');
  return <StatusBadge size="sm" tone={shadowingTones[state]} label={t(`shadowingStates.${state}`)} />;
}

export function ApplicationMark({ state }: { state: LearningApplicationState }) {
  const { t } = useTranslation('learning');
  return <StatusBadge size="sm" tone={applicationTones[state]} label={t(`applicationStates.${state}`)} />;
}

/** What kind of thing it is and how long it takes. */
export function KindAndTime({ kind, minutes, language }: { kind: LearningKind; minutes: number; language: 'PL' | 'EN' | null }) {
  const { t } = useTranslation('learning');
  return (
    <span className={classes.note}>
      {t(`kinds.${kind}`)} · {minutes < 120 ? t('minutes', { count: minutes }) : t('hours', { count: Math.round(minutes / 60) })}
      {language ? ` · ${t(`languages.${language}`)}` : ''}
    </span>
  );
}

const PLACES: Record<CitedThing['entity'], (place: string) => string> = {
  Goal: (place) => `goals/${place}`,
  Project: (place) => `projects/${place}`,
  Request: (place) => `requests/${place}`,
  StatusUpdate: (place) => `projects/${place}`,
  Term: (place) => `glossary/${place}`,
  Insight: (place) => `customer/insights/${place}`,
};

/** The real thing that shows it, with the way to it. */
export function Cited({ cites }: { cites: ApplicationRow['cites'] }) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  if (!cites) return null;
  return (
    <span className={classes.note}>
      {t(`entities.${cites.entity}`)}:{' '}
      <Link className={classes.link} to={to(PLACES[cites.entity](cites.place))}>
        {cites.title.text}
      </Link>
    </span>
  );
}

/** How many of so many, as words and a bar. */
export function Progress({ done, all, label }: { done: number; all: number; label: string }) {
  return (
    <div className={classes.path}>
      <div className={classes.bar} aria-hidden>
        <span style={{ width: `${all === 0 ? 0 : (100 * done) / all}%` }} />
      </div>
      <p className={classes.note}>{label}</p>
    </div>
  );
}

/** A text both departments read, as a paragraph. */
export function Words({ value }: { value: Parameters<typeof LText>[0]['value'] }) {
  return (
    <p className={classes.text}>
      <LText value={value} />
    </p>
  );
}
