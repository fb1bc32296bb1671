import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCurrency } from './use-money.ts';

export interface MoneyFieldProps {
  label: ReactNode;
  description?: ReactNode;
  required?: boolean;
  /** Minor units; '' when nothing is typed. */
  value?: number | string;
  onChange?: (minor: number | '') => void;
  error?: ReactNode;
}

/** Money typed in whole units and kept in minor ones, as the API counts it. */
export function MoneyField({ value, onChange, label, ...rest }: MoneyFieldProps) {
  const currency = useCurrency();
  return (
    <NumberInput
      {...rest}
      label={
        <>
          {label} <span aria-hidden>({currency})</span>
        </>
      }
      value={typeof value === 'number' ? value / 100 : ''}
      onChange={(typed) => onChange?.(typed === '' ? '' : Math.round(Number(typed) * 100))}
      decimalScale={2}
      thousandSeparator=" "
      hideControls
      inputMode="decimal"
    />
  );
}
