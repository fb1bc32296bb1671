import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';

/**
 * Filters that live in the address: `const [filters, setFilters] = useUrlFilters({ search: '', side: '' })`.
 * A value equal to its default is left out of the address; typing replaces the entry, so Back leaves the page at once.
 */
export function useUrlFilters<T extends Record<string, string>>(initial: T): [T, (patch: Partial<T>) => void] {
  const [params, setParams] = useSearchParams();
  const [defaults] = useState(initial);
  const filters = useMemo(() => {
    const known: T = { ...defaults };
    const entries = Object.keys(defaults).map((name) => [name, params.get(name) ?? defaults[name]]);
    return { ...known, ...Object.fromEntries(entries) };
  }, [params, defaults]);
  const setFilters = useCallback(
    (patch: Partial<T>) => {
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(patch)) {
            if (!value || value === defaults[name]) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      );
    },
    [setParams, defaults],
  );
  return [filters, setFilters];
}
