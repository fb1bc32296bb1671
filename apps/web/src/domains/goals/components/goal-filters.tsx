import { Select, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import type { GoalFilter, GoalState, Health, Side } from '../goals.gen.ts';
import { useCycles } from '../goals.queries.ts';
import classes from './goal-list.module.css';

const STATES: readonly GoalState[] = ['DRAFT', 'PROPOSED', 'ACTIVE', 'PAUSED', 'CLOSED', 'ARCHIVED'];
const HEALTHS: readonly Health[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];
const SIDES: readonly Side[] = ['IT', 'MARKETING'];
const defaults = { search: '', cycle: '', state: '', health: '', of: '', split: '', waiting: '' };
type Filters = typeof defaults;

/** The filters of the address, as the list shows them and as the API takes them. All but archived goals unless a state is chosen. */
export function useGoalFilters() {
  const [filters, setFilters] = useUrlFilters(defaults);
  const state = STATES.find((each) => each === filters.state);
  const filter: GoalFilter = {
    search: filters.search || null,
    cycleId: filters.cycle || null,
    states: state ? [state] : null,
    health: HEALTHS.find((each) => each === filters.health) ?? null,
    healthOf: SIDES.find((each) => each === filters.of) ?? null,
    split: filters.split === '1' || null,
    waitingForMe: filters.waiting === '1' || null,
  };
  return { filters, setFilters, clear: () => setFilters(defaults), filter, isFiltered: Object.values(filters).some(Boolean) };
}

interface Props {
  filters: Filters;
  setFilters: (patch: Partial<Filters>) => void;
  note: ReactNode;
}

export function GoalFilters({ filters, setFilters, note }: Props) {
  const { t } = useTranslation('goals');
  const cycles = useCycles().data?.cycles.map((each) => ({ value: each.id, label: each.name.text })) ?? [];
  const select = (name: 'cycle' | 'state' | 'health' | 'of', data: { value: string; label: string }[]) => (
    <Select
      className={classes.filter ?? ''}
      aria-label={t(`filters.${name}`)}
      allowDeselect={false}
      value={filters[name]}
      onChange={(value) => setFilters({ [name]: value ?? '' })}
      data={[{ value: '', label: t(`filters.any.${name}`) }, ...data]}
    />
  );
  const toggle = (name: 'split' | 'waiting') => (
    <Switch label={t(`filters.${name}`)} checked={filters[name] === '1'} onChange={(event) => setFilters({ [name]: event.currentTarget.checked ? '1' : '' })} />
  );
  return (
    <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('filters.search')} note={note}>
      {cycles.length > 0 && select('cycle', cycles)}
      {select('state', STATES.map((value) => ({ value, label: t(`state.${value}`) })))}
      {select('health', HEALTHS.map((value) => ({ value, label: t(`health.${value}`) })))}
      {filters.health !== '' && select('of', SIDES.map((value) => ({ value, label: t(`side.${value}`) })))}
      {toggle('split')}
      {toggle('waiting')}
    </FilterBar>
  );
}
