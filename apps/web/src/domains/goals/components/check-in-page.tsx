import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mondayOf } from '../../../platform/calendar/plain-day.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useSession } from '../../../platform/session/use-session.ts';
import { useToday } from '../../../platform/session/use-today.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { type CheckInItem, checkInItems } from '../check-in-values.ts';
import { useGoals } from '../goals.queries.ts';
import { CheckInCard } from './check-in-card.tsx';
import classes from './check-in.module.css';

/** My week: every key result of goals in force in one column, filled with what my side said last. */
export function CheckInPage() {
  const { t } = useTranslation('goals');
  const to = useWorkspacePath();
  const { side } = useSession();
  const goals = useGoals({ states: ['ACTIVE'] });
  const items = checkInItems(goals.rows, side ?? 'IT');
  const isEmpty = side === null || items.own.length + items.others.length === 0;
  const allGoals = (
    <Button variant="default" component={Link} to={to('goals')}>
      {t('checkIn.allGoals')}
    </Button>
  );
  return (
    <Page title={t('checkIn.title')} subtitle={t('checkIn.subtitle')} width="text">
      <Loaded
        query={goals}
        skeleton={<PanelSkeleton height={240} />}
        isEmpty={isEmpty}
        empty={<EmptyState title={t(side ? 'checkIn.empty' : 'checkIn.noSide')} why={t(side ? 'checkIn.emptyWhy' : 'checkIn.noSideWhy')} action={allGoals} />}
      >
        {() => (
          <>
            <Items {...items} />
            <LoadMore {...goals} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Items({ own, others }: { own: CheckInItem[]; others: CheckInItem[] }) {
  const { t } = useTranslation('goals');
  const frame = useRef<HTMLDivElement>(null);
  // A check-in is for a week.
  const monday = mondayOf(useToday());
  const [reopened, setReopened] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<readonly string[]>([]);
  const isDone = ({ keyResult, latest }: CheckInItem) => !reopened.includes(keyResult.id) && (said.includes(keyResult.id) || latest?.period === monday);
  const finish = (id: string) => {
    setSaid([...said, id]);
    setReopened(reopened.filter((each) => each !== id));
    // The form has gone; the next open one takes the focus, so that Enter leads through the list.
    requestAnimationFrame(() => {
      const cards = [...(frame.current?.querySelectorAll<HTMLElement>('[data-check-in]') ?? [])];
      const at = cards.findIndex((card) => card.dataset['id'] === id);
      const next = [...cards.slice(at + 1), ...cards.slice(0, Math.max(0, at))].find((card) => card.dataset['checkIn'] === 'open');
      next?.querySelector<HTMLElement>('input')?.focus();
    });
  };
  const cards = (items: CheckInItem[]) => (
    <ul className={classes.list}>
      {items.map((item) => (
        <CheckInCard
          key={item.keyResult.id}
          item={item}
          done={isDone(item)}
          onDone={() => finish(item.keyResult.id)}
          onChange={() => setReopened([...reopened, item.keyResult.id])}
        />
      ))}
    </ul>
  );
  const all = [...own, ...others];
  return (
    <div ref={frame}>
      <p className={classes.progress} role="status">
        {t('checkIn.progress', { done: all.filter(isDone).length, count: all.length })}
      </p>
      {own.length > 0 && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{t('checkIn.own')}</h2>
          {cards(own)}
        </section>
      )}
      {others.length > 0 && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{t('checkIn.others')}</h2>
          <p className={classes.hint}>{t('checkIn.othersWhy')}</p>
          {cards(others)}
        </section>
      )}
    </div>
  );
}
