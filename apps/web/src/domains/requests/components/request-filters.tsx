import { SegmentedControl, Select, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import type { LaneName, RequestFilter, RequestState } from '../requests.gen.ts';
import classes from './requests.module.css';

export const LANES: LaneName[] = ['EXPRESS', 'WEEK', 'STANDARD'];

/** Groups of states as people speak of them. */
const GROUPS: Record<'open' | 'toAnswer' | 'done' | 'closed', RequestState[]> = {
  open: ['SUBMITTED', 'COUNTER_OFFERED', 'ACCEPTED', 'IN_PROGRESS', 'REOPENED', 'DELIVERED', 'DRAFT'],
  toAnswer: ['SUBMITTED'],
  done: ['DELIVERED', 'CONFIRMED'],
  closed: ['DECLINED', 'WITHDRAWN'],
};
const groups = ['open', 'toAnswer', 'done', 'closed'] as const;
const defaults = { search: '', lane: '', show: '', mine: '', late: '', view: '' };
type Filters = typeof defaults;

/** The filters of the address, as the list shows them and as the API takes them. What is open unless something else is asked for. */
export function useRequestFilters() {
  const [filters, setFilters] = useUrlFilters(defaults);
  const show = groups.find((group) => group === filters.show) ?? 'open';
  const filter: RequestFilter = {
    search: filters.search || null,
    lane: LANES.find((lane) => lane === filters.lane) ?? null,
    state: GROUPS[show],
    mine: filters.mine === '1' || null,
    late: filters.late === '1' || null,
  };
  const fresh = !filters.search && !filters.lane && !filters.show && !filters.mine && !filters.late;
  return { filters, setFilters, clear: () => setFilters({ ...defaults, view: filters.view }), filter, fresh };
}

interface Props {
  filters: Filters;
  setFilters: (patch: Partial<Filters>) => void;
  note: ReactNode;
}

export function RequestFilters({ filters, setFilters, note }: Props) {
  const { t } = useTranslation('requests');
  return (
    <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('filters.search')} note={note}>
      <Select
        className={classes.filter ?? ''}
        aria-label={t('filters.show')}
        allowDeselect={false}
        value={groups.find((group) => group === filters.show) ?? 'open'}
        onChange={(value) => setFilters({ show: value === 'open' ? '' : (value ?? '') })}
        data={groups.map((group) => ({ value: group, label: t(`filters.groups.${group}`) }))}
      />
      <Select
        className={classes.filter ?? ''}
        aria-label={t('fields.lane')}
        allowDeselect={false}
        value={LANES.find((lane) => lane === filters.lane) ?? ''}
        onChange={(value) => setFilters({ lane: value ?? '' })}
        data={[{ value: '', label: t('filters.everyLane') }, ...LANES.map((lane) => ({ value: lane, label: t(`lanes.${lane}.name`) }))]}
      />
      <Switch label={t('filters.mine')} checked={filters.mine === '1'} onChange={(event) => setFilters({ mine: event.currentTarget.checked ? '1' : '' })} />
      <Switch label={t('filters.late')} checked={filters.late === '1'} onChange={(event) => setFilters({ late: event.currentTarget.checked ? '1' : '' })} />
      <SegmentedControl
        aria-label={t('views.label')}
        value={filters.view === 'board' ? 'board' : 'list'}
        onChange={(view) => setFilters({ view: view === 'board' ? 'board' : '' })}
        data={[
          { value: 'list', label: t('views.list') },
          { value: 'board', label: t('views.board') },
        ]}
      />
    </FilterBar>
  );
}
