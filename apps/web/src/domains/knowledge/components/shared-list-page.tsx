import { Button, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { TableSkeleton } from '@tandem/ui/skeletons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import type { ConnectionResult } from '../../../platform/lists/use-connection.ts';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { categories, sides } from './choices.ts';
import { KnowledgeTabs } from './knowledge-tabs.tsx';
import classes from './knowledge.module.css';

const defaults = { search: '', category: '', side: '' };

/** What is searched for in a list of both departments, kept in the address; null is all. */
export function useSharedFilters() {
  const [filters, setFilters] = useUrlFilters(defaults);
  const asked = {
    search: filters.search || null,
    category: categories.find((category) => category === filters.category) ?? null,
    side: sides.find((side) => side === filters.side) ?? null,
  };
  return { filters, asked, set: (changed: Partial<typeof defaults>) => setFilters(changed), clear: () => setFilters(defaults) };
}

interface SharedListPageProps<Data, Row> {
  /** Words of the list: `title`, `subtitle`, `search`, `empty` and `emptyWhy` stand under this name. */
  words: 'improvements' | 'vendors';
  filters: ReturnType<typeof useSharedFilters>;
  list: ConnectionResult<Data, Row>;
  /** What the button that adds says; null for who may not. */
  add: string | null;
  /** Stands before that button. */
  actions?: ReactNode;
  form: (close: () => void) => ReactNode;
  table: (rows: readonly Row[]) => ReactNode;
}

/** One list for both departments: searched, narrowed by what it is for and by department, and added to. */
export function SharedListPage<Data, Row>({ words, filters: { filters, set, clear }, list, add, actions, form, table }: SharedListPageProps<Data, Row>) {
  const { t } = useTranslation('knowledge');
  const [adding, dialog] = useDisclosure(false);
  const isFresh = Object.values(filters).every((value) => value === '');
  const create = add !== null && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={dialog.open}>
      {add}
    </Button>
  );
  const select = (name: 'category' | 'side', label: string, every: string, options: readonly { value: string; label: string }[]) => (
    <Select className={classes.filter ?? ''} aria-label={label} allowDeselect={false} value={filters[name]} onChange={(value) => set({ [name]: value ?? '' })} data={[{ value: '', label: every }, ...options]} />
  );
  const nothing = (
    <EmptyState
      title={t('nothing')}
      why={t('nothingWhy')}
      action={
        <Button variant="default" onClick={clear}>
          {t('clear')}
        </Button>
      }
    />
  );
  return (
    <Page title={t(`${words}.title`)} subtitle={t(`${words}.subtitle`)} actions={actions ? <>{actions}{create}</> : create}>
      <div className={classes.page}>
        <KnowledgeTabs />
        <FilterBar search={filters.search} onSearch={(search) => set({ search })} searchLabel={t(`${words}.search`)}>
          {select('category', t('fields.category'), t('everyCategory'), categories.map((category) => ({ value: category, label: t(`categories.${category}`) })))}
          {select('side', t('fields.side'), t('everySide'), sides.map((side) => ({ value: side, label: t(`sides.${side}`) })))}
        </FilterBar>
        <Loaded query={list} skeleton={<TableSkeleton rows={6} />} isEmpty={list.rows.length === 0} empty={isFresh ? <EmptyState title={t(`${words}.empty`)} why={t(`${words}.emptyWhy`)} action={create} /> : nothing}>
          {() => (
            <>
              {table(list.rows)}
              <LoadMore {...list} />
            </>
          )}
        </Loaded>
      </div>
      {adding && form(dialog.close)}
    </Page>
  );
}
