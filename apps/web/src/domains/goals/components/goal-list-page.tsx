import { Button, Select, Switch } from '@mantine/core';
import { BulletBar } from '@tandem/ui/bullet-bar';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { HealthBadge, healthTone } from '../../../platform/text/health-badge.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type GoalRow, useGoals } from '../goals.queries.ts';
import classes from './goals.module.css';
import { KeyResultLine } from './key-result-line.tsx';
import { SideStatuses } from './side-statuses.tsx';

const STATES = ['DRAFT', 'PROPOSED', 'ACTIVE', 'PAUSED', 'CLOSED', 'ARCHIVED'] as const;
const HEALTHS = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const;

/** Shared goals with their key results, what each side says and where they should be today. */
export function GoalListPage() {
  const { t } = useTranslation('goals');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters({ search: '', state: '', health: '', waiting: '' });
  const state = STATES.find((each) => each === filters.state);
  const goals = useGoals({ search: filters.search || null, states: state ? [state] : null, health: HEALTHS.find((each) => each === filters.health) ?? null, waitingForMe: filters.waiting ? true : null });
  const filtered = Object.values(filters).some(Boolean);
  const create = (
    <Button component={Link} to={to('goals/new')}>
      {t('list.new')}
    </Button>
  );
  return (
    <Page title={t('list.title')} subtitle={t('list.subtitle')} actions={create}>
      <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('list.search')}>
        <Select aria-label={t('list.state')} placeholder={t('list.allStates')} clearable value={filters.state || null} onChange={(value) => setFilters({ state: value ?? '' })} data={STATES.map((value) => ({ value, label: t(`state.${value}`) }))} />
        <Select aria-label={t('list.health')} placeholder={t('list.allHealth')} clearable value={filters.health || null} onChange={(value) => setFilters({ health: value ?? '' })} data={HEALTHS.map((value) => ({ value, label: t(`health.${value}`) }))} />
        <Switch label={t('list.waiting')} checked={Boolean(filters.waiting)} onChange={(event) => setFilters({ waiting: event.currentTarget.checked ? '1' : '' })} />
      </FilterBar>
      <Loaded
        query={goals}
        skeleton={<TableSkeleton rows={6} />}
        isEmpty={goals.rows.length === 0}
        empty={filtered ? <EmptyState title={t('list.nothingFound')} /> : <EmptyState title={t('list.empty')} why={t('list.emptyWhy')} action={create} />}
      >
        {() => (
          <div className={classes.stack}>
            {goals.rows.map((goal) => (
              <GoalCard key={goal.id} goal={goal} />
            ))}
            <LoadMore {...goals} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function GoalCard({ goal }: { goal: GoalRow }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const to = useWorkspacePath();
  const inForce = goal.state === 'ACTIVE' || goal.state === 'PAUSED';
  const health = goal.status.overall ?? 'NO_UPDATE';
  return (
    <Panel>
      <div className={classes.row}>
        <div className={classes.line}>
          <span className={classes.title}>
            <Link to={to(`goals/${goal.id}`)} className={classes.link}>
              <LText value={goal.title} />
            </Link>
          </span>
          {inForce ? <HealthBadge health={health} /> : <span className={classes.note}>{goal.outcome ? t(`outcome.${goal.outcome}`) : t(`state.${goal.state}`)}</span>}
        </div>
        <BulletBar value={goal.progress ?? 0} expected={inForce ? goal.expectedProgress : null} tone={healthTone(health)} label={t('progress', { progress: format.percent(goal.progress), expected: format.percent(goal.expectedProgress) })} />
        <div className={classes.wrap}>
          {inForce && <SideStatuses status={goal.status} />}
          <span className={classes.note}>
            {t('ends', { date: format.date(goal.endsOn) })}
            {goal.lastCheckInAt && ` · ${t('lastCheckIn', { when: format.relative(goal.lastCheckInAt) })}`}
          </span>
          {goal.viewerCan.sign && <Link to={to(`goals/${goal.id}`)} className={classes.more}>{t('list.readAndSign')}</Link>}
        </div>
        {goal.keyResults.map((keyResult) => (
          <KeyResultLine key={keyResult.id} keyResult={keyResult} expected={goal.expectedProgress} />
        ))}
      </div>
    </Panel>
  );
}
