import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type Column, DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
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
import { type __Thing__Details, use__Things__ } from '../__area-kebab__.queries.ts';

const defaults = { search: '', archived: '' };

/** __Things words__ of both departments, the latest first. */
export function __Thing__ListPage() {
  const { t } = useTranslation('__area-kebab__');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters(defaults);
  const archived = filters.archived === '1';
  const __things__ = use__Things__({ search: filters.search || null, archived });
  const create = __things__.data?.__things__.viewerCanCreate && (
    <Button component={Link} to={to('__area-kebab__/new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('list.new')}
    </Button>
  );
  const clear = (
    <Button variant="default" onClick={() => setFilters(defaults)}>
      {t('list.clear')}
    </Button>
  );
  const count = __things__.data ? t(__things__.hasMore ? 'list.countMore' : 'list.count', { count: __things__.rows.length }) : null;
  const fresh = !archived && filters.search === '';
  return (
    <Page title={t('list.title')} subtitle={t('list.subtitle')} actions={create}>
      <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('filters.search')} note={count}>
        <Select
          aria-label={t('filters.archived')}
          allowDeselect={false}
          value={archived ? '1' : ''}
          onChange={(value) => setFilters({ archived: value ?? '' })}
          data={[
            { value: '', label: t('filters.inUse') },
            { value: '1', label: t('filters.putAway') },
          ]}
        />
      </FilterBar>
      <Loaded
        query={__things__}
        skeleton={<TableSkeleton rows={6} />}
        isEmpty={__things__.rows.length === 0}
        empty={
          fresh ? (
            <EmptyState title={t('list.empty')} why={t('list.emptyWhy')} action={create} />
          ) : (
            <EmptyState title={t('list.nothing')} why={t('list.nothingWhy')} action={clear} />
          )
        }
      >
        {() => (
          <>
            <__Thing__Table rows={__things__.rows} />
            <LoadMore {...__things__} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function __Thing__Table({ rows }: { rows: readonly __Thing__Details[] }) {
  const { t } = useTranslation('__area-kebab__');
  const to = useWorkspacePath();
  const format = useFormat();
  const columns: Column<__Thing__Details>[] = [
    { key: 'title', header: t('fields.title'), primary: true, cell: ({ title }) => <LText value={title} /> },
    { key: 'author', header: t('fields.author'), cell: ({ author }) => <MemberName member={author} /> },
    { key: 'updatedAt', header: t('fields.updatedAt'), cell: ({ updatedAt }) => format.date(updatedAt) },
  ];
  return <DataTable label={t('list.title')} rows={rows} rowKey={({ id }) => id} rowHref={({ id }) => to(`__area-kebab__/${id}`)} columns={columns} />;
}
