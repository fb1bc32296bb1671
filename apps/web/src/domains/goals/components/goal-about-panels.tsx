import { BulletBar } from '@tandem/ui/bullet-bar';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { GoalDetails } from '../goals.queries.ts';
import classes from './goals.module.css';

/** What each department will notice, beside each other, and why it matters. */
export function NoticesPanel({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const notices = [
    { side: 'IT', text: goal.noticeIT },
    { side: 'MARKETING', text: goal.noticeMarketing },
  ] as const;
  return (
    <Panel>
      <div className={classes.pair}>
        {notices.map(({ side, text }) => (
          <section key={side} aria-label={t(`notice.${side}`)}>
            <h2 className={classes.heading}>
              <SideMark side={side} size="sm" /> {t(`notice.${side}`)}
            </h2>
            <p className={classes.text}>
              <LText value={text} />
            </p>
          </section>
        ))}
      </div>
      {goal.why && (
        <section className={classes.why}>
          <h2 className={classes.heading}>{t('fields.why')}</h2>
          <p className={classes.text}>
            <LText value={goal.why} />
          </p>
        </section>
      )}
    </Panel>
  );
}

/** Where the goal belongs: team, cycle, the goal above it and those below. */
export function AboutPanel({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const to = useWorkspacePath();
  const children = goal.children.map((child) => (
    <li key={child.id} className={classes.child}>
      <TextLink to={to(`goals/${child.id}`)} text={child.title} />
      <BulletBar value={child.progress ?? 0} tone="done" label={format.percent(child.progress)} />
    </li>
  ));
  return (
    <Panel title={t('about.title')}>
      <dl className={classes.about}>
        <Fact label={t('about.team')}>
          {goal.ownerTeam && (
            <TextLink to={to(`teams/${goal.ownerTeam.id}`)} text={goal.ownerTeam.name} />
          )}
        </Fact>
        <Fact label={t('about.cycle')}>
          {goal.cycle && <LText value={goal.cycle.name} />}
          <span className={classes.note}>{t('about.days', { from: format.date(goal.startsOn), to: format.date(goal.endsOn) })}</span>
        </Fact>
        {goal.parent && (
          <Fact label={t('about.parent')}>
            <TextLink to={to(`goals/${goal.parent.id}`)} text={goal.parent.title} />
          </Fact>
        )}
        {children.length > 0 && (
          <Fact label={t('about.children')}>
            {goal.childrenProgress !== null && <span className={classes.note}>{t('about.together', { progress: format.percent(goal.childrenProgress) })}</span>}
            <ul className={classes.children}>{children}</ul>
          </Fact>
        )}
        {goal.closedAt && <Fact label={t('about.closed')}>{format.date(goal.closedAt)}</Fact>}
      </dl>
    </Panel>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A link whose words are marked like any other; it keeps its plain name. */
function TextLink({ to, text }: { to: string; text: GoalDetails['title'] }) {
  return (
    <Link to={to} className={classes.link} aria-label={text.text}>
      <LText value={text} />
    </Link>
  );
}
