import { useMemo } from 'react';
import type { Format } from '../../platform/i18n/format.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useWorkspace } from '../../platform/session/use-workspace.ts';

/** The reader's dates and numbers, and amounts in the currency of the workspace. */
export interface GoalFormat extends Format {
  /** ISO 4217 code; null while the workspace loads. */
  currencyCode: string | null;
  /** An amount in whole units of the currency. */
  amount: (units: number) => string;
}

export const goalFormat = (format: Format, currencyCode: string | null): GoalFormat => ({
  ...format,
  currencyCode,
  amount: (units) => (currencyCode ? format.currency(units * 100, currencyCode) : format.number(units)),
});

export function useGoalFormat(): GoalFormat {
  const format = useFormat();
  const currency = useWorkspace()?.currency ?? null;
  return useMemo(() => goalFormat(format, currency), [format, currency]);
}
