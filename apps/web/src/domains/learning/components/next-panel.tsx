import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { LearningHomeDocument } from '../learning.gen.ts';
import type { EnrolmentRow } from '../learning.queries.ts';
import { EnrolmentActions } from './enrolment-actions.tsx';
import { KindAndTime } from './marks.tsx';
import classes from './learning.module.css';

/** The next item, first and large: one glance to see it, one click to be done. */
export function NextPanel({ next, mayEnrol }: { next: EnrolmentRow | null; mayEnrol: boolean }) {
  const { t } = useTranslation('learning');
  const format = useFormat();
  const to = useWorkspacePath();
  if (!next?.item) {
    return (
      <section className={classes.next} aria-label={t('next.title')}>
        <div className={classes.nextWords}>
          <p className={classes.eyebrow}>{t('next.title')}</p>
          <h2 className={classes.nextTitle}>{t('next.nothing')}</h2>
          <p className={classes.text}>{t(mayEnrol ? 'next.nothingWhy' : 'next.readOnly')}</p>
        </div>
        <div className={classes.nextActions}>
          <Button component={Link} to={to('learning/catalogue')}>
            {t('next.choose')}
          </Button>
        </div>
      </section>
    );
  }
  const { item, shadowing } = next;
  return (
    <section className={classes.next} aria-label={t('next.title')}>
      <div className={classes.nextWords}>
        <p className={classes.eyebrow}>{t(next.state === 'SUGGESTED' ? 'next.suggested' : 'next.title')}</p>
        <h2 className={classes.nextTitle}>
          <Link to={to(`learning/mine/${next.id}`)}>{item.title.text}</Link>
        </h2>
        <p className={classes.text}>
          <LText value={item.summary} />
        </p>
        <span className={classes.meta}>
          <KindAndTime {...item} />
          {next.state !== 'SUGGESTED' && <span className={classes.note}>{t('next.due', { day: format.date(next.dueOn, 'weekday') })}</span>}
          {next.reasonSkill && <span className={classes.note}>{t('next.because', { skill: next.reasonSkill.text })}</span>}
          {shadowing && shadowing.host && shadowing.state !== 'DECLINED' && shadowing.state !== 'CANCELLED' && (
            <span className={classes.note}>{t('next.host', { name: shadowing.host.name, day: format.date(shadowing.plannedOn, 'short') })}</span>
          )}
        </span>
      </div>
      <div className={classes.nextActions}>
        <EnrolmentActions enrolment={next} refresh={[LearningHomeDocument]} large />
      </div>
    </section>
  );
}

