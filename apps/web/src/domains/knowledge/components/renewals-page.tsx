import { Button, Select, Switch } from '@mantine/core';
import { type Column, DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useToday } from '../../../platform/session/use-today.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type ContractRow, useRadar } from '../knowledge.queries.ts';
import { categories, sides } from './choices.ts';
import { Reviews } from './contract-card.tsx';
import { KnowledgeTabs } from './knowledge-tabs.tsx';
import classes from './knowledge.module.css';
import { TwiceMark, WindowMark } from './marks.tsx';
import { RadarChart } from './radar-chart.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { useMoney } from './use-money.ts';

const defaults = { search: '', category: '', side: '', waits: '', twice: '' };

/** The joint renewal radar: who has to act by when, what nobody has reviewed, what is bought twice. */
export function RenewalsPage() {
  const { t } = useTranslation('knowledge');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters(defaults);
  const day = useToday();
  const contracts = useRadar({
    search: filters.search || null,
    category: categories.find((category) => category === filters.category) ?? null,
    side: sides.find((side) => side === filters.side) ?? null,
    waitsFor: sides.find((side) => side === filters.waits) ?? null,
    boughtTwice: filters.twice === '1' || null,
  });
  const isFresh = Object.values(filters).every((value) => value === '');
  const select = (name: 'category' | 'side' | 'waits', label: string, every: string, options: readonly { value: string; label: string }[]) => (
    <Select className={classes.filter ?? ''} aria-label={label} allowDeselect={false} value={filters[name]} onChange={(value) => setFilters({ [name]: value ?? '' })} data={[{ value: '', label: every }, ...options]} />
  );
  const bySide = sides.map((side) => ({ value: side, label: t(`sides.${side}`) }));
  const empty = isFresh ? (
    <EmptyState
      title={t('radar.empty')}
      why={t('radar.emptyWhy')}
      action={
        <Button component={Link} to={to('knowledge/vendors')} variant="default">
          {t('radar.toVendors')}
        </Button>
      }
    />
  ) : (
    <EmptyState
      title={t('nothing')}
      why={t('nothingWhy')}
      action={
        <Button variant="default" onClick={() => setFilters(defaults)}>
          {t('clear')}
        </Button>
      }
    />
  );
  return (
    <Page title={t('radar.title')} subtitle={t('radar.subtitle')}>
      <div className={classes.page}>
        <KnowledgeTabs />
        <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('radar.search')}>
          {select('side', t('fields.side'), t('everySide'), bySide)}
          {select('category', t('fields.category'), t('everyCategory'), categories.map((category) => ({ value: category, label: t(`categories.${category}`) })))}
          {select('waits', t('radar.waits'), t('radar.anyReview'), sides.map((side) => ({ value: side, label: t(`radar.waitsFor.${side}`) })))}
          <Switch label={t('radar.twiceOnly')} checked={filters.twice === '1'} onChange={(event) => setFilters({ twice: event.currentTarget.checked ? '1' : '' })} />
        </FilterBar>
        <Loaded query={contracts} skeleton={<PageSkeleton />} isEmpty={contracts.rows.length === 0} empty={empty}>
          {() => (
            <>
              <Panel title={t('radar.finding', { count: contracts.rows.filter(({ window }) => window === 'OPEN').length })} note={t('radar.note')}>
                <RadarChart contracts={contracts.rows} today={day} />
              </Panel>
              <RadarTable rows={contracts.rows} />
              <LoadMore {...contracts} />
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function RadarTable({ rows }: { rows: readonly ContractRow[] }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const money = useMoney();
  const to = useWorkspacePath();
  const [reviewing, setReviewing] = useState<ContractRow | null>(null);
  const columns: Column<ContractRow>[] = [
    { key: 'title', header: t('fields.bought'), primary: true, width: '18%', cell: (contract) => <LText value={contract.title} /> },
    {
      key: 'who',
      header: t('radar.who'),
      cell: (contract) => (
        <span className={classes.tight}>
          <span className={classes.marks}>
            <SideMark side={contract.ownerSide} size="sm" />
            {contract.vendor?.name}
          </span>
          <span className={classes.note}>
            <MemberName member={contract.owner} />
          </span>
        </span>
      ),
    },
    {
      key: 'by',
      header: t('radar.noticeBy'),
      cell: (contract) => (
        <span className={classes.tight}>
          <span>{format.date(contract.noticeBy)}</span>
          <WindowMark window={contract.window} />
        </span>
      ),
    },
    { key: 'cost', header: t('fields.costYear'), numeric: true, cell: (contract) => money(contract.costYear) },
    { key: 'reviews', header: t('radar.reviews'), width: '28%', cell: (contract) => <Reviews contract={contract} /> },
    { key: 'twice', header: t('radar.twice'), cell: (contract) => (contract.boughtTwice ? <TwiceMark contract={contract} short /> : '–') },
  ];
  const mayReview = rows.some(({ viewerCan }) => viewerCan.review);
  return (
    <>
      <DataTable
        label={t('radar.title')}
        rows={rows}
        rowKey={(contract) => contract.id}
        rowHref={(contract) => to(`knowledge/vendors/${contract.vendor?.id ?? ''}`)}
        columns={columns}
        {...(mayReview
          ? {
              actions: (contract: ContractRow) =>
                contract.viewerCan.review && (
                  <Button size="compact-sm" variant="default" onClick={() => setReviewing(contract)}>
                    {t('review.open')}
                  </Button>
                ),
              actionsLabel: t('review.open'),
            }
          : {})}
      />
      {reviewing && <ReviewDialog contract={reviewing} onClose={() => setReviewing(null)} />}
    </>
  );
}
