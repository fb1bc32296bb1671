import { SegmentedControl, Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import type { HeatmapBy, Side, WhatIfInput } from '../capacity.gen.ts';
import { useTeamChoices } from '../capacity.queries.ts';
import classes from './capacity.module.css';

const defaults = { by: '', side: '', team: '', tentative: '', what: '', how: '', weeks: '' };
const SIDES: Side[] = ['IT', 'MARKETING'];

/** Filters and the what-if of the address, as the API takes them. Teams unless people are asked for. */
export function usePlanFilters() {
  const [filters, setFilters] = useUrlFilters(defaults);
  const by: HeatmapBy = filters.by === 'PERSON' ? 'PERSON' : 'TEAM';
  const tentative = filters.tentative === '1';
  const weeks = Math.max(-26, Math.min(26, Math.round(Number(filters.weeks)) || 4));
  const whatIf: WhatIfInput | null = filters.what ? { projectId: filters.what, action: filters.how === 'DROP' ? 'DROP' : 'SHIFT', weeks } : null;
  return { filters, setFilters, by, tentative, whatIf, side: SIDES.find((side) => side === filters.side) ?? null, teamId: filters.team || null };
}

type Plan = ReturnType<typeof usePlanFilters>;

export function PlanFilters({ plan: { filters, setFilters, by, tentative } }: { plan: Plan }) {
  const { t } = useTranslation('capacity');
  const { t: words } = useTranslation();
  const teams = useTeamChoices();
  return (
    <FilterBar>
      <SegmentedControl
        aria-label={t('filters.by')}
        value={by}
        onChange={(value) => setFilters({ by: value === 'PERSON' ? value : '' })}
        data={[
          { value: 'TEAM', label: t('filters.byTeam') },
          { value: 'PERSON', label: t('filters.byPerson') },
        ]}
      />
      <Select
        className={classes.filter ?? ''}
        aria-label={t('filters.side')}
        allowDeselect={false}
        value={filters.side}
        onChange={(value) => setFilters({ side: value ?? '' })}
        data={[{ value: '', label: t('filters.bothSides') }, ...SIDES.map((side) => ({ value: side, label: words(`side.${side}`) }))]}
      />
      <Select
        className={classes.filter ?? ''}
        aria-label={t('filters.team')}
        allowDeselect={false}
        value={filters.team}
        onChange={(value) => setFilters({ team: value ?? '' })}
        data={[{ value: '', label: t('filters.allTeams') }, ...teams.map((team) => ({ value: team.id, label: team.name.text }))]}
      />
      <Switch label={t('filters.tentative')} checked={tentative} onChange={(event) => setFilters({ tentative: event.currentTarget.checked ? '1' : '' })} />
    </FilterBar>
  );
}
