import { Select, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useSession } from '../../../platform/session/use-session.ts';
import type { TeamFilter, TeamKind } from '../teams.gen.ts';
import classes from './teams.module.css';

const KINDS: TeamKind[] = ['JOINT', 'DEPARTMENT'];
const VALIDITY = ['valid', 'invalid'] as const;
const defaults = { search: '', kind: '', validity: '', archived: '', mine: '' };
type Filters = typeof defaults;

/** The filters of the address, as the list shows them and as the API takes them. Teams at work unless archived ones are asked for. */
export function useTeamFilters() {
  const { member } = useSession();
  const [filters, setFilters] = useUrlFilters(defaults);
  const validity = VALIDITY.find((each) => each === filters.validity);
  const filter: TeamFilter = {
    search: filters.search || null,
    kind: KINDS.find((kind) => kind === filters.kind) ?? null,
    valid: validity ? validity === 'valid' : null,
    archived: filters.archived === '1',
    memberId: filters.mine === '1' ? (member?.id ?? null) : null,
  };
  const fresh = Object.values(filters).every((value) => value === '');
  return { filters, setFilters, clear: () => setFilters(defaults), filter, fresh };
}

interface Props {
  filters: Filters;
  setFilters: (patch: Partial<Filters>) => void;
  note: ReactNode;
}

export function TeamFilters({ filters, setFilters, note }: Props) {
  const { t } = useTranslation('teams');
  const select = (name: 'kind' | 'validity' | 'archived', data: { value: string; label: string }[]) => (
    <Select
      className={classes.filter ?? ''}
      aria-label={t(`filters.${name}`)}
      allowDeselect={false}
      value={data.some(({ value }) => value === filters[name]) ? filters[name] : ''}
      onChange={(value) => setFilters({ [name]: value ?? '' })}
      data={data}
    />
  );
  return (
    <FilterBar search={filters.search} onSearch={(search) => setFilters({ search })} searchLabel={t('filters.search')} note={note}>
      {select('kind', [{ value: '', label: t('filters.allKinds') }, ...KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}.name`) }))])}
      {select('validity', [{ value: '', label: t('filters.anyValidity') }, ...VALIDITY.map((value) => ({ value, label: t(`filters.${value}`) }))])}
      {select('archived', [
        { value: '', label: t('filters.atWork') },
        { value: '1', label: t('filters.putAway') },
      ])}
      <Switch label={t('filters.mine')} checked={filters.mine === '1'} onChange={(event) => setFilters({ mine: event.currentTarget.checked ? '1' : '' })} />
    </FilterBar>
  );
}
