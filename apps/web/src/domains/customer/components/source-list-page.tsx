import { useApolloClient } from '@apollo/client/react';
import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Markless } from '@tandem/ui/markless';
import { PopItem, popItemClass, PopMenu } from '@tandem/ui/pop-menu';
import { TableSkeleton } from '@tandem/ui/skeletons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { saveFile } from '../../../platform/files/files.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type DataSourceList, ExportCustomerDataDocument, type JourneyStage } from '../customer.gen.ts';
import { type SourceRow, useDataCounts, useSources } from '../customer.queries.ts';
import { CustomerTabs } from './customer-tabs.tsx';
import classes from './customer.module.css';
import { JourneyMap, STAGES } from './journey-map.tsx';
import { SourceMarks } from './marks.tsx';

const LISTS: DataSourceList[] = ['ALL', 'DARK', 'UNREVIEWED', 'INCOMPLETE', 'RETIRED'];
const defaults = { search: '', list: '', stage: '', view: '' };

/** Where customer data is stored and whether anybody uses it: as a list, or along the customer's journey. */
export function SourceListPage() {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters(defaults);
  const list = LISTS.find((each) => each.toLowerCase() === filters.list) ?? 'ALL';
  const stage: JourneyStage | null = STAGES.find((each) => each.toLowerCase() === filters.stage) ?? null;
  const sources = useSources({ search: filters.search || null, list, stage, ownerId: null });
  const counts = useDataCounts();
  const filtered = Boolean(filters.search || filters.list || filters.stage);
  const create = sources.data?.customerDataSources.viewerCanCreate && (
    <Button component={Link} to={to('customer/sources/new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('sources.new')}
    </Button>
  );
  const countOf = (each: DataSourceList) => (counts ? { ALL: counts.all, DARK: counts.dark, UNREVIEWED: counts.unreviewed, INCOMPLETE: counts.incomplete, RETIRED: null }[each] : null);
  const named = (each: DataSourceList) => (countOf(each) === null ? t(`lists.${each}`) : t('lists.counted', { list: t(`lists.${each}`), count: countOf(each) ?? 0 }));
  return (
    <Page title={t('sources.title')} subtitle={t('sources.subtitle')} actions={<ListActions create={create || null} mayImport={Boolean(create)} />}>
      <CustomerTabs />
      <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('sources.search')}>
        <Select className={classes.filter ?? ''} aria-label={t('lists.label')} allowDeselect={false} value={list} onChange={(value) => setFilters({ list: value === 'ALL' ? '' : (value ?? '').toLowerCase() })} data={LISTS.map((each) => ({ value: each, label: named(each) }))} />
        <Select className={classes.filter ?? ''} aria-label={t('fields.stage')} placeholder={t('sources.everyStage')} clearable value={stage} onChange={(value) => setFilters({ stage: (value ?? '').toLowerCase() })} data={STAGES.map((each) => ({ value: each, label: t(`stages.${each}`) }))} />
        <SegmentedControl
          aria-label={t('sources.view')}
          value={filters.view === 'journey' ? 'journey' : 'list'}
          onChange={(view) => setFilters({ view: view === 'journey' ? 'journey' : '' })}
          data={['list', 'journey'].map((value) => ({ value, label: t(`sources.views.${value}`) }))}
        />
      </FilterBar>
      <Loaded
        query={sources}
        skeleton={<TableSkeleton rows={8} />}
        isEmpty={sources.rows.length === 0}
        empty={filtered ? <EmptyState title={t('sources.nothing')} why={list === 'DARK' ? t('sources.noDark') : undefined} action={<Button variant="default" onClick={() => setFilters(defaults)}>{t('clear')}</Button>} /> : <EmptyState title={t('sources.empty')} why={t('sources.emptyWhy')} action={create} />}
      >
        {() => (
          <Markless>
            {filters.view === 'journey' ? <JourneyMap rows={sources.rows} /> : <SourceTable rows={sources.rows} />}
            <LoadMore {...sources} />
          </Markless>
        )}
      </Loaded>
    </Page>
  );
}

function SourceTable({ rows }: { rows: readonly SourceRow[] }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const format = useFormat();
  return (
    <DataTable
      label={t('sources.title')}
      rows={rows}
      rowKey={(source) => source.id}
      rowHref={(source) => to(`customer/sources/${source.id}`)}
      columns={[
        { key: 'name', header: t('fields.name'), primary: true, width: '28%', cell: (source) => <LText value={source.name} /> },
        { key: 'system', header: t('fields.system'), cell: (source) => source.system ?? '–' },
        { key: 'owner', header: t('fields.owner'), cell: (source) => (source.owner ? <MemberName member={source.owner} /> : t('sources.noOwner')) },
        { key: 'used', header: t('fields.lastUsed'), cell: (source) => (source.lastUsedOn ? format.date(source.lastUsedOn) : t('sources.neverUsed')) },
        { key: 'marks', header: t('fields.state'), cell: (source) => <SourceMarks source={source} /> },
      ]}
    />
  );
}

function ListActions({ create, mayImport }: { create: ReactNode; mayImport: boolean }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const client = useApolloClient();
  const save = async () => {
    const { data } = await client.query({ query: ExportCustomerDataDocument, fetchPolicy: 'network-only' });
    if (data) saveFile(data.exportCustomerData);
  };
  return (
    <>
      {create}
      <PopMenu label={t('sources.more')} target={<IconDots size={18} aria-hidden />}>
        {mayImport && (
          <Link className={popItemClass} to={to('customer/import')}>
            {t('import.title')}
          </Link>
        )}
        <PopItem onSelect={() => void save()}>{t('sources.export')}</PopItem>
      </PopMenu>
    </>
  );
}
