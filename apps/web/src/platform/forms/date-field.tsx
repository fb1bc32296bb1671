import { DateInput } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/pl';
import { IconCalendar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '../i18n/use-format.ts';
import { parseTypedDay } from './parse-day.ts';

export interface DateFieldProps {
  label: ReactNode;
  description?: ReactNode;
  required?: boolean;
  /** Plain day yyyy-mm-dd; '' or null when empty. */
  value?: string | null;
  onChange?: (value: string) => void;
  error?: ReactNode;
  minDate?: string;
  maxDate?: string;
  clearable?: boolean;
  disabled?: boolean;
  onFocus?: () => void;
  onBlur?: () => void;
}

/** A plain day: typed in the usual ways or picked; shown as the reader's language writes it; never shifted by a time zone. */
export function DateField({ value, onChange, clearable = true, ...rest }: DateFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  return (
    <DateInput
      {...rest}
      value={value || null}
      onChange={(day) => onChange?.(day ?? '')}
      valueFormat={(day) => format.date(day)}
      dateParser={(text) => parseTypedDay(text, language)}
      locale={language}
      firstDayOfWeek={1}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': t('date.clear') }}
      placeholder={t('date.placeholder')}
      leftSection={<IconCalendar size={16} stroke={1.6} aria-hidden />}
      ariaLabels={{
        nextMonth: t('date.nextMonth'),
        previousMonth: t('date.previousMonth'),
        nextYear: t('date.nextYear'),
        previousYear: t('date.previousYear'),
        nextDecade: t('date.nextDecade'),
        previousDecade: t('date.previousDecade'),
        monthLevelControl: t('date.chooseMonth'),
        yearLevelControl: t('date.chooseYear'),
      }}
    />
  );
}
