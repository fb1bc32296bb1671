import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { useGoals } from '../goals.queries.ts';
import { GoalFilters, useGoalFilters } from './goal-filters.tsx';
import classes from './goal-list.module.css';
import { GoalListRow } from './goal-list-row.tsx';
import { PactPanel } from './pact-panel.tsx';

/** Shared goals with their key results, what each side says and where they should be today. */
export function GoalListPage() {
  const { t } = useTranslation('goals');
  const to = useWorkspacePath();
  const { filters, setFilters, clear, filter, isFiltered } = useGoalFilters();
  const goals = useGoals(filter);
  const [now] = useState(() => Date.now());
  const count = goals.rows.length;
  const create = goals.data?.goals.viewerCanCreate && (
    <Button component={Link} to={to('goals/new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('list.new')}
    </Button>
  );
  const nothingFound = (
    <EmptyState
      title={t('list.nothingFound')}
      why={t('list.nothingFoundWhy')}
      action={
        <Button variant="default" onClick={clear}>
          {t('list.clear')}
        </Button>
      }
    />
  );
  return (
    <Page title={t('list.title')} subtitle={t('list.subtitle')} actions={create}>
      <GoalFilters filters={filters} setFilters={setFilters} note={goals.data ? t(goals.hasMore ? 'list.countMore' : 'list.count', { count }) : null} />
      <Loaded
        query={goals}
        skeleton={<TableSkeleton rows={8} />}
        isEmpty={count === 0}
        empty={isFiltered ? nothingFound : <EmptyState title={t('list.empty')} why={t('list.emptyWhy')} action={create} />}
      >
        {() => (
          <div className={classes.page}>
            <Panel flush>
              <ul className={classes.list} aria-label={t('list.title')}>
                {goals.rows.map((goal) => (
                  <GoalListRow key={goal.id} goal={goal} now={now} />
                ))}
              </ul>
            </Panel>
            <LoadMore {...goals} />
            <PactPanel />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
