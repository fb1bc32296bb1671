import { Button, Select } from '@mantine/core';
import { type Column, DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type EnrolmentState, MyEnrolmentsDocument } from '../learning.gen.ts';
import { type EnrolmentRow, useMyEnrolments } from '../learning.queries.ts';
import { EnrolmentActions } from './enrolment-actions.tsx';
import { LearningTabs } from './learning-tabs.tsx';
import { EnrolmentMark, KindAndTime } from './marks.tsx';
import classes from './learning.module.css';

const GROUPS: Record<'open' | 'finished' | 'used' | 'closed', EnrolmentState[]> = {
  open: ['SUGGESTED', 'PLANNED', 'STARTED'],
  finished: ['FINISHED'],
  used: ['APPLIED'],
  closed: ['LAPSED', 'DISMISSED'],
};
const groups = ['open', 'finished', 'used', 'closed'] as const;

/** Everything that the reader learns, by the day on which it is due. */
export function MyListPage() {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const format = useFormat();
  const [filters, setFilters] = useUrlFilters({ show: '' });
  const show = groups.find((group) => group === filters.show) ?? 'open';
  const list = useMyEnrolments({ state: GROUPS[show] });
  const columns: Column<EnrolmentRow>[] = [
    { key: 'title', header: t('fields.title'), primary: true, width: '38%', cell: ({ item }) => item && <LText value={item.title} /> },
    { key: 'kind', header: t('fields.kind'), cell: ({ item }) => item && <KindAndTime {...item} /> },
    { key: 'state', header: t('fields.state'), cell: ({ state }) => <EnrolmentMark state={state} /> },
    { key: 'day', header: t(show === 'open' || show === 'closed' ? 'fields.dueOn' : 'fields.finishedOn'), cell: (row) => format.date(show === 'open' || show === 'closed' ? row.dueOn : (row.appliedAt ?? row.finishedAt), 'short') },
  ];
  return (
    <Page title={t('mine.title')} subtitle={t('mine.subtitle')}>
      <div className={classes.page}>
        <LearningTabs />
        <Select
          className={classes.filter ?? ''}
          aria-label={t('mine.show')}
          allowDeselect={false}
          value={show}
          onChange={(value) => setFilters({ show: value === 'open' ? '' : (value ?? '') })}
          data={groups.map((group) => ({ value: group, label: t(`mine.groups.${group}`) }))}
        />
        <Loaded
          query={list}
          skeleton={<TableSkeleton rows={6} />}
          isEmpty={list.rows.length === 0}
          empty={
            <EmptyState
              title={t(`mine.empty.${show}`)}
              why={t('mine.emptyWhy')}
              action={
                <Button component={Link} to={to('learning/catalogue')}>
                  {t('next.choose')}
                </Button>
              }
            />
          }
        >
          {() => (
            <>
              <DataTable
                label={t('mine.title')}
                rows={list.rows}
                rowKey={(row) => row.id}
                rowHref={(row) => to(`learning/mine/${row.id}`)}
                columns={columns}
                {...(show === 'open' || show === 'finished' ? { actions: (row: EnrolmentRow) => <span className={classes.inRow}><EnrolmentActions enrolment={row} refresh={[MyEnrolmentsDocument]} /></span>, actionsLabel: t('fields.actions') } : {})}
              />
              <LoadMore {...list} />
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
