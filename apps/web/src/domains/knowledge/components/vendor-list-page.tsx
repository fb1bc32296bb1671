import { Button } from '@mantine/core';
import { type Column, DataTable } from '@tandem/ui/data-table';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { useVendors, type VendorRow } from '../knowledge.queries.ts';
import classes from './knowledge.module.css';
import { SharedListPage, useSharedFilters } from './shared-list-page.tsx';
import { useMoney } from './use-money.ts';
import { VendorDialog } from './vendor-dialog.tsx';

/** One list of vendors for both departments, with what they cost. */
export function VendorListPage() {
  const { t } = useTranslation('knowledge');
  const to = useWorkspacePath();
  const filters = useSharedFilters();
  const vendors = useVendors(filters.asked);
  return (
    <SharedListPage
      words="vendors"
      filters={filters}
      list={vendors}
      add={vendors.data?.vendors.viewerCanCreate ? t('vendors.add') : null}
      actions={
        <Button component={Link} to={to('knowledge/vendors/compare')} variant="default">
          {t('compare.open')}
        </Button>
      }
      form={(close) => <VendorDialog vendor={null} onClose={close} />}
      table={(rows) => <VendorTable rows={rows} />}
    />
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
