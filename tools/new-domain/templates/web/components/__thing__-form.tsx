import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { textInput, type TextValue } from '../../../platform/forms/localized-value.ts';

export interface __Thing__Values {
  title: TextValue;
  note: TextValue;
}

/** What both mutations take of the form. */
export const __thing__Input = ({ title, note }: __Thing__Values) => ({ title: textInput(title), note: textInput(note) });

export function __Thing__Fields({ form }: { form: UseFormReturnType<__Thing__Values> }) {
  const { t } = useTranslation('__area-kebab__');
  return (
    <>
      <LocalizedTextField form={form} path="title" label={t('fields.title')} required />
      <LocalizedTextArea form={form} path="note" label={t('fields.note')} />
    </>
  );
}
