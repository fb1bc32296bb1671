import { Button, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { type Column, DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type ImprovementRow, useImprovements } from '../knowledge.queries.ts';
import { categories, sides } from './choices.ts';
import { ImprovementDialog } from './improvement-dialog.tsx';
import { KnowledgeTabs } from './knowledge-tabs.tsx';
import classes from './knowledge.module.css';

const defaults = { search: '', category: '', side: '' };

/** Ways of working that take less time than before. */
export function ImprovementListPage() {
  const { t } = useTranslation('knowledge');
  const [filters, setFilters] = useUrlFilters(defaults);
  const [adding, add] = useDisclosure(false);
  const improvements = useImprovements({
    search: filters.search || null,
    category: categories.find((category) => category === filters.category) ?? null,
    side: sides.find((side) => side === filters.side) ?? null,
  });
  const isFresh = Object.values(filters).every((value) => value === '');
  const share = improvements.data?.processImprovements.viewerCanCreate && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
      {t('improvements.share')}
    </Button>
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
    <Page title={t('improvements.title')} subtitle={t('improvements.subtitle')} actions={share}>
      <div className={classes.page}>
        <KnowledgeTabs />
        <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('improvements.search')}>
          {select('category', t('fields.category'), t('everyCategory'), categories.map((category) => ({ value: category, label: t(`categories.${category}`) })))}
          {select('side', t('fields.side'), t('everySide'), sides.map((side) => ({ value: side, label: t(`sides.${side}`) })))}
        </FilterBar>
        <Loaded
          query={improvements}
          skeleton={<TableSkeleton rows={6} />}
          isEmpty={improvements.rows.length === 0}
          empty={isFresh ? <EmptyState title={t('improvements.empty')} why={t('improvements.emptyWhy')} action={share} /> : <EmptyState title={t('nothing')} why={t('nothingWhy')} action={clear} />}
        >
          {() => (
            <>
              <ImprovementTable rows={improvements.rows} />
              <LoadMore {...improvements} />
            </>
          )}
        </Loaded>
      </div>
      {adding && <ImprovementDialog improvement={null} onClose={add.close} />}
    </Page>
  );
}

function ImprovementTable({ rows }: { rows: readonly ImprovementRow[] }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const to = useWorkspacePath();
  const columns: Column<ImprovementRow>[] = [
    { key: 'title', header: t('fields.title'), primary: true, width: '36%', cell: (row) => <LText value={row.title} /> },
    { key: 'hours', header: t('fields.hoursPerYear'), numeric: true, cell: (row) => format.number(row.hoursPerYear, 0) },
    { key: 'minutes', header: t('fields.minutesSaved'), numeric: true, cell: (row) => row.minutesSaved },
    { key: 'category', header: t('fields.category'), cell: (row) => (row.category ? t(`categories.${row.category}`) : '–') },
    { key: 'author', header: t('fields.author'), cell: (row) => <MemberName member={row.author} /> },
    { key: 'useful', header: t('fields.useful'), numeric: true, cell: (row) => row.usefulCount },
  ];
  return <DataTable label={t('improvements.title')} rows={rows} rowKey={(row) => row.id} rowHref={(row) => to(`knowledge/improvements/${row.id}`)} columns={columns} />;
}
