import { Button, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { type Column, DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { SideMark } from '@tandem/ui/side-mark';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { useVendors, type VendorRow } from '../knowledge.queries.ts';
import { categories, sides } from './choices.ts';
import { KnowledgeTabs } from './knowledge-tabs.tsx';
import classes from './knowledge.module.css';
import { useMoney } from './use-money.ts';
import { VendorDialog } from './vendor-dialog.tsx';

const defaults = { search: '', category: '', side: '' };

/** One list of vendors for both departments, with what they cost. */
export function VendorListPage() {
  const { t } = useTranslation('knowledge');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters(defaults);
  const [adding, add] = useDisclosure(false);
  const vendors = useVendors({
    search: filters.search || null,
    category: categories.find((category) => category === filters.category) ?? null,
    side: sides.find((side) => side === filters.side) ?? null,
  });
  const isFresh = Object.values(filters).every((value) => value === '');
  const create = vendors.data?.vendors.viewerCanCreate && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
      {t('vendors.add')}
    </Button>
  );
  const actions = (
    <>
      <Button component={Link} to={to('knowledge/vendors/compare')} variant="default">
        {t('compare.open')}
      </Button>
      {create}
    </>
  );
  const clear = (
    <Button variant="default" onClick={() => setFilters(defaults)}>
      {t('clear')}
    </Button>
  );
  const select = (name: 'category' | 'side', label: string, every: string, options: readonly { value: string; label: string }[]) => (
    <Select className={classes.filter ?? ''} aria-label={label} allowDeselect={false} value={filters[name]} onChange={(value) => setFilters({ [name]: value ?? '' })} data={[{ value: '', label: every }, ...options]} />
  );
  return (
    <Page title={t('vendors.title')} subtitle={t('vendors.subtitle')} actions={actions}>
      <div className={classes.page}>
        <KnowledgeTabs />
        <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('vendors.search')}>
          {select('category', t('fields.category'), t('everyCategory'), categories.map((category) => ({ value: category, label: t(`categories.${category}`) })))}
          {select('side', t('fields.side'), t('everySide'), sides.map((side) => ({ value: side, label: t(`sides.${side}`) })))}
        </FilterBar>
        <Loaded
          query={vendors}
          skeleton={<TableSkeleton rows={8} />}
          isEmpty={vendors.rows.length === 0}
          empty={isFresh ? <EmptyState title={t('vendors.empty')} why={t('vendors.emptyWhy')} action={create} /> : <EmptyState title={t('nothing')} why={t('nothingWhy')} action={clear} />}
        >
          {() => (
            <>
              <VendorTable rows={vendors.rows} />
              <LoadMore {...vendors} />
            </>
          )}
        </Loaded>
      </div>
      {adding && <VendorDialog vendor={null} onClose={add.close} />}
    </Page>
  );
}

function VendorTable({ rows }: { rows: readonly VendorRow[] }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const money = useMoney();
  const to = useWorkspacePath();
  const columns: Column<VendorRow>[] = [
    { key: 'name', header: t('fields.vendor'), primary: true, cell: (vendor) => vendor.name },
    {
      key: 'sides',
      header: t('vendors.buyers'),
      cell: (vendor) => (
        <span className={classes.marks}>
          {vendor.sides.map((side) => (
            <SideMark key={side} side={side} size="sm" />
          ))}
        </span>
      ),
    },
    { key: 'categories', header: t('vendors.for'), cell: (vendor) => format.list(vendor.categories.map((category) => t(`categories.${category}`))) || '–' },
    { key: 'cost', header: t('fields.costYear'), numeric: true, cell: (vendor) => money(vendor.costYear) },
    { key: 'idle', header: t('fields.idle'), numeric: true, cell: (vendor) => (vendor.idleCostYear > 0 ? money(vendor.idleCostYear) : '–') },
    { key: 'contracts', header: t('vendors.contracts'), numeric: true, cell: (vendor) => vendor.contractCount },
    { key: 'insights', header: t('vendors.insights'), numeric: true, cell: (vendor) => vendor.insightCount },
  ];
  return <DataTable label={t('vendors.title')} rows={rows} rowKey={(vendor) => vendor.id} rowHref={(vendor) => to(`knowledge/vendors/${vendor.id}`)} columns={columns} />;
}
