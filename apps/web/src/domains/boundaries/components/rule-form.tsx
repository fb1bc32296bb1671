import { MultiSelect, NumberInput, Select, TagsInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import type { Ownable, Right } from '../boundaries.queries.ts';
import type { Party } from './role-cell.tsx';

export interface RuleValues {
  code: string;
  name: TextValue;
  description: TextValue;
  holder: Right['holder'];
  consulted: Party[];
  informed: Party[];
  answerWithinDays: number | string;
  entity: string;
  fields: string[];
  filter: Record<string, string[]>;
  startsOn: string;
}

export const newRule = (): RuleValues => ({
  ...{ code: '', name: emptyText(), description: emptyText(), holder: 'IT', consulted: [], informed: [], answerWithinDays: 2 },
  ...{ entity: '', fields: [], filter: {}, startsOn: '' },
});

export const valuesOf = (code: string, right: Right): RuleValues => ({
  ...{ code, name: textOf(right.name), description: textOf(right.description), holder: right.holder, consulted: [...right.consulted], informed: [...right.informed] },
  ...{ answerWithinDays: right.answerWithinDays, entity: right.entity ?? '', fields: [...right.fields], startsOn: '' },
  filter: Object.fromEntries(right.filter.map(({ fact, values }) => [fact, [...values]])),
});

/** What both mutations take of the form. */
export const ruleInput = ({ code: _, name, description, answerWithinDays, entity, fields, filter, startsOn, ...rest }: RuleValues) => ({
  ...rest,
  name: textInput(name),
  description: textInput(description),
  answerWithinDays: Number(answerWithinDays),
  entity: entity || null,
  fields: entity ? fields : [],
  filter: entity ? Object.entries(filter).flatMap(([fact, values]) => (values.length > 0 ? [{ fact, values }] : [])) : [],
  startsOn: startsOn || null,
});

const PARTIES = ['IT', 'MARKETING', 'EXECUTIVE'] as const;

export function RuleFields({ form, things }: { form: UseFormReturnType<RuleValues>; things: readonly Ownable[] }) {
  const { t } = useTranslation('boundaries');
  const thing = things.find(({ name }) => name === form.getValues().entity);
  const parties = PARTIES.map((value) => ({ value, label: t(`party.${value}`) }));
  return (
    <>
      <LocalizedTextField form={form} path="name" label={t('fields.name')} required />
      <LocalizedTextArea form={form} path="description" label={t('fields.description')} required />
      <Select
        label={t('fields.holder')}
        description={t('form.holderHint')}
        allowDeselect={false}
        data={(['IT', 'MARKETING', 'JOINT'] as const).map((value) => ({ value, label: t(`holder.${value}`) }))}
        {...form.getInputProps('holder')}
      />
      <MultiSelect label={t('fields.consulted')} description={t('form.consultedHint')} data={parties} {...form.getInputProps('consulted')} />
      <MultiSelect label={t('fields.informed')} description={t('form.informedHint')} data={parties} {...form.getInputProps('informed')} />
      <NumberInput label={t('fields.answerDays')} description={t('form.answerHint')} min={1} max={20} allowDecimal={false} {...form.getInputProps('answerWithinDays')} />
      <Select
        label={t('fields.watched')}
        description={t('form.watchedHint')}
        data={[{ value: '', label: t('fields.outside') }, ...things.map(({ name, words }) => ({ value: name, label: words.text }))]}
        {...form.getInputProps('entity')}
        onChange={(entity) => form.setValues({ entity: entity ?? '', fields: [], filter: {} })}
      />
      {thing && <MultiSelect label={t('fields.fields')} data={thing.fields.map(({ name, words }) => ({ value: name, label: words.text }))} {...form.getInputProps('fields')} />}
      {thing?.facts.map(({ name, words, values }) => {
        const shared = { label: t('form.only', { fact: words.text }), description: t('form.onlyHint'), value: form.getValues().filter[name] ?? [], onChange: (chosen: string[]) => form.setFieldValue(`filter.${name}`, chosen) };
        return values ? <MultiSelect key={name} {...shared} data={values.map((each) => ({ value: each.name, label: each.words.text }))} /> : <TagsInput key={name} {...shared} />;
      })}
      <DateField label={t('fields.startsOn')} description={t('form.startsOnHint')} {...form.getInputProps('startsOn')} />
    </>
  );
}
