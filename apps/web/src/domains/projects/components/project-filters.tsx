import { Select, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import type { ProjectFilter, ProjectHealth, ProjectOrder, ProjectState } from '../projects.gen.ts';
import { useTeamChoices } from '../projects.queries.ts';
import classes from './projects.module.css';

const HEALTHS: ProjectHealth[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];
const STATES: ProjectState[] = ['IDEA', 'PLANNED', 'ACTIVE', 'ON_HOLD', 'DONE', 'CANCELLED'];
const OPEN: ProjectState[] = ['IDEA', 'PLANNED', 'ACTIVE', 'ON_HOLD'];
const ORDERS: ProjectOrder[] = ['DEADLINE', 'NAME', 'UPDATED'];
const DUE = ['7', '14', '30', '90'];
const defaults = { search: '', state: '', team: '', health: '', due: '', mine: '', goal: '', order: 'DEADLINE' };
type Filters = typeof defaults;

/** The filters of the address, as the list shows them and as the API takes them. Open projects unless something else is chosen. */
export function useProjectFilters() {
  const [filters, setFilters] = useUrlFilters(defaults);
  const chosen = STATES.find((state) => state === filters.state);
  const filter: ProjectFilter = {
    search: filters.search || null,
    state: filters.state === 'ALL' ? null : chosen ? [chosen] : OPEN,
    teamId: filters.team || null,
    goalId: filters.goal || null,
    health: HEALTHS.find((health) => health === filters.health) ?? null,
    dueWithinDays: DUE.includes(filters.due) ? Number(filters.due) : null,
    mine: filters.mine === '1' || null,
  };
  const orderBy = ORDERS.find((order) => order === filters.order) ?? 'DEADLINE';
  return { filters, setFilters, clear: () => setFilters(defaults), filter, orderBy };
}

interface Props {
  filters: Filters;
  setFilters: (patch: Partial<Filters>) => void;
  note: ReactNode;
}

export function ProjectFilters({ filters, setFilters, note }: Props) {
  const { t } = useTranslation('projects');
  const teams = useTeamChoices().data?.teams.edges.map(({ node }) => ({ value: node.id, label: node.name.text })) ?? [];
  const select = (name: 'state' | 'team' | 'health' | 'due' | 'order', data: { value: string; label: string }[]) => (
    <Select
      className={classes.filter ?? ''}
      aria-label={t(`filters.${name}`)}
      allowDeselect={false}
      value={filters[name]}
      onChange={(value) => setFilters({ [name]: value ?? '' })}
      data={data}
    />
  );
  return (
    <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('filters.search')} note={note}>
      {select('state', [
        { value: '', label: t('filters.openStates') },
        { value: 'ALL', label: t('filters.allStates') },
        ...STATES.map((state) => ({ value: state, label: t(`states.${state}`) })),
      ])}
      {teams.length > 0 && select('team', [{ value: '', label: t('filters.allTeams') }, ...teams])}
      {select('health', [{ value: '', label: t('filters.allHealth') }, ...HEALTHS.map((health) => ({ value: health, label: t(`health.${health}`) }))])}
      {select('due', [{ value: '', label: t('filters.anyDeadline') }, ...DUE.map((days) => ({ value: days, label: t('filters.dueWithin', { count: Number(days) }) }))])}
      {select('order', ORDERS.map((order) => ({ value: order, label: t(`order.${order}`) })))}
      <Switch label={t('filters.mine')} checked={filters.mine === '1'} onChange={(event) => setFilters({ mine: event.currentTarget.checked ? '1' : '' })} />
    </FilterBar>
  );
}
