import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { SideMark } from '@tandem/ui/side-mark';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MemberOptionsDocument, type Side } from '../session/workspace.gen.ts';
import classes from './forms.module.css';

export interface MemberSelectProps {
  label: ReactNode;
  description?: ReactNode;
  placeholder?: string;
  required?: boolean;
  /** Only members of one side. */
  side?: Side;
  /** Member id; '' or null when empty. */
  value?: string | null;
  onChange?: (value: string) => void;
  error?: ReactNode;
  clearable?: boolean;
  disabled?: boolean;
  /** Somebody chosen before who is no longer among the active members. */
  known?: { id: string; name: string; side: Side | null } | null;
}

/** One active member of the workspace. Up to a hundred are filtered here, more are searched on the server. */
export function MemberSelect({ side, value, onChange, known, clearable = false, ...rest }: MemberSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [serverSearch, setServerSearch] = useState(false);
  const [search] = useDebouncedValue(typed.trim(), 250);
  const filter = { state: 'ACTIVE' as const, ...(side ? { side } : {}), ...(serverSearch && search ? { search } : {}) };
  const { data, previousData } = useQuery(MemberOptionsDocument, { variables: { first: 100, filter } });
  const connection = (data ?? previousData)?.members;
  if (connection?.pageInfo.hasNextPage && !serverSearch) setServerSearch(true);
  const members = connection?.edges.map((edge) => edge.node) ?? [];
  const all = known && !members.some((member) => member.id === known.id) ? [known, ...members] : members;
  const sides = new Map(all.map((member) => [member.id, member.side]));
  return (
    <Select
      {...rest}
      value={value || null}
      onChange={(id) => onChange?.(id ?? '')}
      data={all.map((member) => ({ value: member.id, label: member.name }))}
      searchable
      clearable={clearable}
      onSearchChange={setTyped}
      nothingFoundMessage={t('member.nobodyFound')}
      placeholder={rest.placeholder ?? t('member.choose')}
      comboboxProps={{ shadow: 'sm' }}
      renderOption={({ option }) => {
        const optionSide = sides.get(option.value);
        return (
          <span className={classes.option}>
            {optionSide && <SideMark side={optionSide} size="sm" />}
            {option.label}
          </span>
        );
      }}
    />
  );
}
