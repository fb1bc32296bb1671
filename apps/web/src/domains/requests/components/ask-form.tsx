import { Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { PlainTextarea } from '../../../platform/forms/plain-text.tsx';
import type { AppLanguage } from '../../../platform/i18n/language.ts';
import { useLanguage } from '../../../platform/i18n/use-format.ts';
import type { RequestDateKind } from '../requests.gen.ts';
import { type RequestDetails, useForecastAhead } from '../requests.queries.ts';
import { ForecastPanel } from './forecast-panel.tsx';
import classes from './requests.module.css';

export interface AskValues {
  title: TextValue;
  purpose: TextValue;
  /** One part in each line, the most important first. */
  parts: string;
  neededBy: string;
  dateKind: RequestDateKind;
}

const KINDS: RequestDateKind[] = ['EVENT', 'LEGAL', 'WISH', 'NEGOTIABLE'];

export const emptyAsk = (): AskValues => ({ title: emptyText(), purpose: emptyText(), parts: '', neededBy: '', dateKind: 'EVENT' });

export const askOf = (request: RequestDetails): AskValues => ({
  title: textOf(request.title),
  purpose: textOf(request.purpose),
  parts: request.parts.map(({ text }) => text).join('\n'),
  neededBy: request.neededBy,
  dateKind: request.dateKind,
});

export const partsOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** What both mutations take. A part that is still there as it was keeps its other language. */
export function askInput(values: AskValues, language: AppLanguage, known: RequestDetails['parts'] = []) {
  const parts = partsOf(values.parts).map((line) => {
    const before = known.find(({ text }) => text === line);
    return before ? { pl: before.pl, en: before.en } : { pl: language === 'pl' ? line : null, en: language === 'en' ? line : null };
  });
  return { title: textInput(values.title), purpose: textInput(values.purpose), parts, neededBy: values.neededBy, dateKind: values.dateKind };
}

/** Five fields, and beside them what the typed day is worth. */
export function AskFields({ form }: { form: UseFormReturnType<AskValues> }) {
  const { t } = useTranslation('requests');
  const language = useLanguage();
  const ahead = useForecastAhead();
  const needed = form.getInputProps('neededBy');
  const need = (day: string) => {
    ahead(day, partsOf(form.getValues().parts).length);
    needed.onChange(day);
  };
  return (
    <>
      <LocalizedTextField form={form} path="title" label={t('fields.title')} required maxLength={120} />
      <LocalizedTextArea form={form} path="purpose" label={t('fields.purpose')} description={t('form.purposeHint')} required minRows={2} />
      <PlainTextarea label={t('fields.parts')} description={t('form.partsHint')} required minRows={3} maxRows={9} {...form.getInputProps('parts')} value={form.values.parts} language={language} />
      <DateField label={t('fields.neededBy')} description={t('form.neededByHint')} required clearable={false} {...needed} onChange={need} />
      <Select
        label={t('fields.dateKind')}
        allowDeselect={false}
        data={KINDS.map((kind) => ({ value: kind, label: t(`dateKinds.${kind}`) }))}
        {...form.getInputProps('dateKind')}
      />
    </>
  );
}

/** The forecast beside the form, under it on a phone. */
export function AskAside({ form }: { form: UseFormReturnType<AskValues> }) {
  return (
    <div className={classes.sticky}>
      <ForecastPanel neededBy={form.values.neededBy} parts={partsOf(form.values.parts)} />
    </div>
  );
}
