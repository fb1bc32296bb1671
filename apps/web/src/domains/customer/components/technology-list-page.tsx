import { Button, Select } from '@mantine/core';
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
import { useWorkspace } from '../../../platform/session/use-workspace.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { useTechnologies, type TechnologyRow } from '../customer.queries.ts';
import type { TechnologyNotice, TimeQuadrant } from '../technologies.gen.ts';
import { CustomerTabs } from './customer-tabs.tsx';
import classes from './customer.module.css';
import { QuadrantMark, Score, TechnologyMarks } from './marks.tsx';
import { TimePanel } from './time-panel.tsx';

const QUADRANTS: TimeQuadrant[] = ['INVEST', 'TOLERATE', 'MIGRATE', 'ELIMINATE'];
const NOTICES: TechnologyNotice[] = ['DISAGREEMENT', 'STALE', 'UNPLANNED'];
const defaults = { search: '', quadrant: '', notice: '' };

/** The technologies that carry customer data, where both sides together put them. */
export function TechnologyListPage() {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters(defaults);
  const quadrant = QUADRANTS.find((each) => each.toLowerCase() === filters.quadrant) ?? null;
  const notice = NOTICES.find((each) => each.toLowerCase() === filters.notice) ?? null;
  const technologies = useTechnologies({ search: filters.search || null, quadrant, notice, lifecycle: null });
  const filtered = Boolean(filters.search || filters.quadrant || filters.notice);
  const create = technologies.data?.technologies.viewerCanCreate && (
    <Button component={Link} to={to('customer/technologies/new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('technologies.new')}
    </Button>
  );
  return (
    <Page title={t('technologies.title')} subtitle={t('technologies.subtitle')} actions={create || null}>
      <CustomerTabs />
      <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('technologies.search')}>
        <Select className={classes.filter ?? ''} aria-label={t('fields.quadrant')} placeholder={t('technologies.everyQuadrant')} clearable value={quadrant} onChange={(value) => setFilters({ quadrant: (value ?? '').toLowerCase() })} data={QUADRANTS.map((each) => ({ value: each, label: t(`quadrants.${each}`) }))} />
        <Select className={classes.filter ?? ''} aria-label={t('technologies.attention')} placeholder={t('technologies.attention')} clearable value={notice} onChange={(value) => setFilters({ notice: (value ?? '').toLowerCase() })} data={NOTICES.map((each) => ({ value: each, label: t(`notices.${each}`) }))} />
      </FilterBar>
      <Loaded
        query={technologies}
        skeleton={<TableSkeleton rows={8} />}
        isEmpty={technologies.rows.length === 0}
        empty={filtered ? <EmptyState title={t('technologies.nothing')} action={<Button variant="default" onClick={() => setFilters(defaults)}>{t('clear')}</Button>} /> : <EmptyState title={t('technologies.empty')} why={t('technologies.emptyWhy')} action={create} />}
      >
        {() => (
          <Markless>
            <div className={classes.stack}>
              <TimePanel rows={technologies.rows} />
              <TechnologyTable rows={technologies.rows} />
              <LoadMore {...technologies} />
            </div>
          </Markless>
        )}
      </Loaded>
    </Page>
  );
}

function TechnologyTable({ rows }: { rows: readonly TechnologyRow[] }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const format = useFormat();
  const currency = useWorkspace()?.currency;
  return (
    <DataTable
      label={t('technologies.title')}
      rows={rows}
      rowKey={(technology) => technology.id}
      rowHref={(technology) => to(`customer/technologies/${technology.id}`)}
      columns={[
        { key: 'name', header: t('fields.technology'), primary: true, cell: (technology) => technology.name },
        { key: 'quadrant', header: t('fields.quadrant'), cell: (technology) => <QuadrantMark quadrant={technology.quadrant} /> },
        { key: 'functional', header: t('halves.functional'), cell: (technology) => <Score value={technology.functional} /> },
        { key: 'technical', header: t('halves.technical'), cell: (technology) => <Score value={technology.technical} /> },
        { key: 'marks', header: t('technologies.attention'), cell: (technology) => <TechnologyMarks technology={technology} /> },
        { key: 'cost', header: t('fields.costYear'), numeric: true, cell: (technology) => (technology.costYear !== null && currency ? format.currency(technology.costYear, currency, 0) : '–') },
      ]}
    />
  );
}
