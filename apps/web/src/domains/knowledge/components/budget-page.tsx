import { Button, SegmentedControl, Select, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { BulletBar } from '@tandem/ui/bullet-bar';
import { EmptyState } from '@tandem/ui/empty-state';
import { KpiCard, KpiRow } from '@tandem/ui/kpi-card';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useSession } from '../../../platform/session/use-session.ts';
import { useToday } from '../../../platform/session/use-today.ts';
import { Page } from '../../../platform/shell/page.tsx';
import type { BudgetLineState, BudgetSumsQuery, Side } from '../knowledge.gen.ts';
import { useBudget, useBudgetSums } from '../knowledge.queries.ts';
import { sides } from './choices.ts';
import { KnowledgeTabs } from './knowledge-tabs.tsx';
import classes from './knowledge.module.css';
import { LineCard } from './line-card.tsx';
import { LineDialog } from './line-dialog.tsx';
import { useMoney } from './use-money.ts';

const STATES: readonly BudgetLineState[] = ['OPEN', 'CLOSED', 'COVERED'];
const defaults = { search: '', side: '', year: '', state: '', toClose: '', mine: '' };

/** Close the budget: the lines that are short, and beside each what the other department knows that could save on it. */
export function BudgetPage() {
  const { t } = useTranslation('knowledge');
  const { side: own } = useSession();
  const today = useToday();
  const [filters, setFilters] = useUrlFilters(defaults);
  const [adding, add] = useDisclosure(false);
  // Marketing's budget is what this page is for; IT's own is one click away.
  const side: Side = sides.find((each) => each === filters.side) ?? 'MARKETING';
  const year = /^\d{4}$/.test(filters.year) ? Number(filters.year) : Number(today.slice(0, 4));
  const state = STATES.find((each) => each === filters.state);
  const lines = useBudget({ side, year, state: state ? [state] : null, toClose: filters.toClose === '1' || null, mine: filters.mine === '1' || null, search: filters.search || null });
  const sums = useBudgetSums(side, year);
  const isFresh = !filters.search && !filters.state && !filters.toClose && !filters.mine;
  const create = lines.data?.budgetLines.viewerCanCreate && own === side && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
      {t('budget.add')}
    </Button>
  );
  const toOwn = own && own !== side && (
    <Button variant="default" onClick={() => setFilters({ side: own === 'MARKETING' ? '' : own })}>
      {t('budget.toOwn')}
    </Button>
  );
  const years = sums.data?.budgetYears ?? [year];
  return (
    <Page title={t('budget.title')} subtitle={t('budget.subtitle')} actions={create}>
      <div className={classes.page}>
        <KnowledgeTabs />
        <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('budget.search')}>
          <SegmentedControl aria-label={t('budget.whose')} value={side} onChange={(value) => setFilters({ side: value === 'MARKETING' ? '' : value })} data={['MARKETING', 'IT'].map((each) => ({ value: each, label: t(`sides.${each}`) }))} />
          <Select className={classes.filter ?? ''} aria-label={t('fields.year')} allowDeselect={false} value={String(year)} onChange={(value) => setFilters({ year: value ?? '' })} data={[...new Set([...years, year])].map(String)} />
          <Select
            className={classes.filter ?? ''}
            aria-label={t('fields.state')}
            allowDeselect={false}
            value={state ?? ''}
            onChange={(value) => setFilters({ state: value ?? '' })}
            data={[{ value: '', label: t('budget.everyState') }, ...STATES.map((each) => ({ value: each, label: t(`lineStates.${each}`) }))]}
          />
          <Switch label={t('budget.toCloseOnly')} checked={filters.toClose === '1'} onChange={(event) => setFilters({ toClose: event.currentTarget.checked ? '1' : '' })} />
          <Switch label={t('mine')} checked={filters.mine === '1'} onChange={(event) => setFilters({ mine: event.currentTarget.checked ? '1' : '' })} />
        </FilterBar>
        {sums.data && <Sums sums={sums.data.budgetSummary} />}
        <Loaded
          query={lines}
          skeleton={<PageSkeleton />}
          isEmpty={lines.rows.length === 0}
          empty={
            isFresh ? (
              <EmptyState title={t('budget.empty')} why={t('budget.emptyWhy')} action={create || toOwn} />
            ) : (
              <EmptyState
                title={t('nothing')}
                why={t('nothingWhy')}
                action={
                  <Button variant="default" onClick={() => setFilters({ ...defaults, side: filters.side, year: filters.year })}>
                    {t('clear')}
                  </Button>
                }
              />
            )
          }
        >
          {() => (
            <>
              {lines.rows.map((line) => (
                <LineCard key={line.id} line={line} />
              ))}
              <LoadMore {...lines} />
            </>
          )}
        </Loaded>
      </div>
      {adding && <LineDialog line={null} year={year} onClose={add.close} />}
    </Page>
  );
}

/** One sentence, four sums, one bar. */
function Sums({ sums }: { sums: BudgetSumsQuery['budgetSummary'] }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const money = useMoney();
  if (sums.lines === 0) return null;
  const share = sums.gap > 0 ? sums.realised / sums.gap : 1;
  const sentence = sums.gap === 0 ? t('budget.enough') : sums.left === 0 ? t('budget.allClosed') : t('budget.sentence', { count: sums.open, left: money(sums.left) });
  return (
    <Panel title={sentence} note={t('budget.note')}>
      <div className={classes.stack}>
        <KpiRow>
          <KpiCard label={t('budget.planned')} value={money(sums.planned)} change={t('budget.committedOf', { amount: money(sums.committed) })} />
          <KpiCard label={t('budget.needed')} value={money(sums.needed)} change={t('budget.gapOf', { amount: money(sums.gap) })} />
          <KpiCard label={t('budget.realised')} value={money(sums.realised)} change={t('budget.expectedOf', { amount: money(sums.expected) })} />
          <KpiCard label={t('budget.left')} value={money(sums.left)} change={t('budget.closedOf', { count: sums.closed })} tone={sums.left > 0 ? 'warn' : 'good'} />
        </KpiRow>
        {sums.gap > 0 && <BulletBar value={share} expected={Math.min(1, (sums.realised + sums.expected) / sums.gap)} tone={sums.left > 0 ? 'warn' : 'good'} label={t('budget.bar', { share: format.percent(share) })} />}
      </div>
    </Panel>
  );
}
