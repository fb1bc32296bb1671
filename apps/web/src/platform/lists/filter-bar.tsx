import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './filter-bar.module.css';

export interface FilterBarProps {
  search?: string;
  onSearch?: (search: string) => void;
  searchLabel?: string;
  /** Selects and segmented controls. */
  children?: ReactNode;
  /** Shown at the end of the line, e.g. a count. */
  note?: ReactNode;
}

/** One line above a list: search (answers 250 ms after the last key), filters, a count. */
export function FilterBar({ search = '', onSearch, searchLabel, children, note }: FilterBarProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(search);
  const [known, setKnown] = useState(search);
  const report = useDebouncedCallback((value: string) => onSearch?.(value), 250);
  if (search !== known) {
    setKnown(search);
    if (search !== typed.trim()) setTyped(search);
  }
  const change = (value: string) => {
    setTyped(value);
    report(value.trim());
  };
  return (
    <div className={classes.bar} role="search">
      {onSearch && (
        <TextInput
          className={classes.search}
          type="search"
          value={typed}
          onChange={(event) => change(event.currentTarget.value)}
          aria-label={searchLabel ?? t('list.search')}
          placeholder={searchLabel ?? t('list.search')}
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
          rightSection={typed ? <CloseButton size="sm" aria-label={t('list.clearSearch')} onClick={() => change('')} /> : null}
        />
      )}
      {children}
      {note && <span className={classes.note}>{note}</span>}
    </div>
  );
}
