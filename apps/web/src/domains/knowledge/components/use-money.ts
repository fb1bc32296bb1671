import { useCallback } from 'react';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useWorkspace } from '../../../platform/session/use-workspace.ts';

/** Currency of the workspace; the euro while it is not known yet. */
export const useCurrency = (): string => useWorkspace()?.currency ?? 'EUR';

/** Amounts in minor units, as the reader's language writes them. */
export function useMoney(): (minor: number | null | undefined) => string {
  const format = useFormat();
  const currency = useCurrency();
  return useCallback((minor) => format.currency(minor, currency), [format, currency]);
}
