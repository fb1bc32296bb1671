import { Button, Select, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Markless } from '@tandem/ui/markless';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { useInsights } from '../customer.queries.ts';
import type { InsightState } from '../insights.gen.ts';
import { CustomerTabs } from './customer-tabs.tsx';
import classes from './customer.module.css';
import { InsightMark } from './marks.tsx';

const STATES: InsightState[] = ['NOTED', 'VERIFIED', 'USED', 'RETIRED'];
const defaults = { search: '', state: '', waiting: '' };

/** What was learned about customers, and whether anything came of it. */
export function InsightListPage() {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const format = useFormat();
  const [filters, setFilters] = useUrlFilters(defaults);
  const state = STATES.find((each) => each.toLowerCase() === filters.state);
  const insights = useInsights({ search: filters.search || null, state: state ? [state] : null, sourceId: null, waitingForMe: filters.waiting === '1' || null });
  const filtered = Boolean(filters.search || filters.state || filters.waiting);
  const create = insights.data?.insights.viewerCanCreate && (
    <Button component={Link} to={to('customer/insights/new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('insights.new')}
    </Button>
  );
  return (
    <Page title={t('insights.title')} subtitle={t('insights.subtitle')} actions={create || null}>
      <CustomerTabs />
      <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('insights.search')}>
        <Select className={classes.filter ?? ''} aria-label={t('fields.state')} placeholder={t('insights.allStates')} clearable value={state ?? null} onChange={(value) => setFilters({ state: (value ?? '').toLowerCase() })} data={STATES.map((each) => ({ value: each, label: t(`insightStates.${each}`) }))} />
        <Switch label={t('insights.waiting')} checked={filters.waiting === '1'} onChange={(event) => setFilters({ waiting: event.currentTarget.checked ? '1' : '' })} />
      </FilterBar>
      <Loaded
        query={insights}
        skeleton={<TableSkeleton rows={8} />}
        isEmpty={insights.rows.length === 0}
        empty={filtered ? <EmptyState title={t('insights.nothing')} action={<Button variant="default" onClick={() => setFilters(defaults)}>{t('clear')}</Button>} /> : <EmptyState title={t('insights.empty')} why={t('insights.emptyWhy')} action={create} />}
      >
        {() => (
          <Markless>
            <DataTable
              label={t('insights.title')}
              rows={insights.rows}
              rowKey={(insight) => insight.id}
              rowHref={(insight) => to(`customer/insights/${insight.id}`)}
              columns={[
                { key: 'statement', header: t('fields.statement'), primary: true, width: '44%', cell: (insight) => <LText value={insight.statement} /> },
                { key: 'state', header: t('fields.state'), cell: (insight) => <InsightMark state={insight.state} /> },
                { key: 'cited', header: t('insights.cited'), cell: (insight) => <Cited accepted={insight.acceptedCount} waiting={insight.waitingCount} /> },
                { key: 'author', header: t('fields.author'), cell: (insight) => <MemberName member={insight.author} /> },
                { key: 'date', header: t('fields.notedOn'), numeric: true, cell: (insight) => format.date(insight.createdAt) },
              ]}
            />
            <LoadMore {...insights} />
          </Markless>
        )}
      </Loaded>
    </Page>
  );
}

function Cited({ accepted, waiting }: { accepted: number; waiting: number }) {
  const { t } = useTranslation('customer');
  if (accepted + waiting === 0) return <span className={classes.note}>–</span>;
  return (
    <span className={classes.meta}>
      {accepted > 0 && <span>{t('insights.accepted', { count: accepted })}</span>}
      {waiting > 0 && <span className={classes.note}>{t('insights.waits', { count: waiting })}</span>}
    </span>
  );
}
