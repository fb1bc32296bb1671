import { Button, Select } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import type { LearningApplicationFilter } from '../learning.gen.ts';
import { useApplications } from '../learning.queries.ts';
import { ApplicationList } from './evidence-lists.tsx';
import { LearningTabs } from './learning-tabs.tsx';
import classes from './learning.module.css';

const FILTERS: Record<'all' | 'mine' | 'toDecide', LearningApplicationFilter> = { all: {}, mine: { mine: true }, toDecide: { toDecide: true } };
const shows = ['all', 'mine', 'toDecide'] as const;

/** Who used what they learned and where, the latest first: a story, not a ranking. */
export function UsedPage() {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters({ show: '' });
  const show = shows.find((each) => each === filters.show) ?? 'all';
  const list = useApplications(FILTERS[show]);
  return (
    <Page title={t('used.title')} subtitle={t('used.explain')}>
      <div className={classes.page}>
        <LearningTabs />
        <Select
          className={classes.filter ?? ''}
          aria-label={t('used.show')}
          allowDeselect={false}
          value={show}
          onChange={(value) => setFilters({ show: value === 'all' ? '' : (value ?? '') })}
          data={shows.map((each) => ({ value: each, label: t(`used.shows.${each}`) }))}
        />
        <Loaded
          query={list}
          skeleton={<TableSkeleton rows={6} />}
          isEmpty={list.rows.length === 0}
          empty={
            <EmptyState
              title={t(show === 'toDecide' ? 'used.nothingWaits' : 'used.none')}
              why={t('used.noneWhy')}
              action={
                <Button variant="default" component={Link} to={to('learning/mine?show=finished')}>
                  {t('used.toMine')}
                </Button>
              }
            />
          }
        >
          {() => (
            <Panel>
              <ApplicationList rows={list.rows} />
              <LoadMore {...list} />
            </Panel>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
