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
import type { ShadowingFilter } from '../learning.gen.ts';
import { useShadowings } from '../learning.queries.ts';
import { ShadowingList } from './evidence-lists.tsx';
import { LearningTabs } from './learning-tabs.tsx';
import classes from './learning.module.css';

const FILTERS: Record<'all' | 'mine' | 'toAnswer', ShadowingFilter> = { all: {}, mine: { mine: true }, toAnswer: { toAnswer: true } };
const shows = ['all', 'mine', 'toAnswer'] as const;

/** Days beside somebody of the other department: planned, asked for, and what was learned. */
export function ShadowingsPage() {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters({ show: '' });
  const show = shows.find((each) => each === filters.show) ?? 'all';
  const list = useShadowings(FILTERS[show]);
  return (
    <Page title={t('shadowings.title')} subtitle={t('shadowings.note')}>
      <div className={classes.page}>
        <LearningTabs />
        <Select
          className={classes.filter ?? ''}
          aria-label={t('shadowings.show')}
          allowDeselect={false}
          value={show}
          onChange={(value) => setFilters({ show: value === 'all' ? '' : (value ?? '') })}
          data={shows.map((each) => ({ value: each, label: t(`shadowings.shows.${each}`) }))}
        />
        <Loaded
          query={list}
          skeleton={<TableSkeleton rows={6} />}
          isEmpty={list.rows.length === 0}
          empty={
            <EmptyState
              title={t(show === 'toAnswer' ? 'shadowings.nothingWaits' : 'shadowings.none')}
              why={t('shadowings.noneWhy')}
              action={
                <Button variant="default" component={Link} to={to('learning/catalogue?kind=SHADOWING')}>
                  {t('shadowings.find')}
                </Button>
              }
            />
          }
        >
          {() => (
            <Panel>
              <ShadowingList rows={list.rows} />
              <LoadMore {...list} />
            </Panel>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
