import { ActionIcon, NumberInput, SegmentedControl, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import type { GoalValues } from '../goal-values.ts';
import type { KeyResultSource, Metric, Side } from '../goals.gen.ts';
import { useGoalFormat } from '../use-goal-format.ts';
import classes from './goal-form.module.css';

const METRICS: readonly Metric[] = ['NUMBER', 'PERCENT', 'CURRENCY', 'BINARY', 'MILESTONE'];
const SOURCES: readonly KeyResultSource[] = ['MANUAL', 'TASKS', 'MILESTONES'];
const SIDES: readonly Side[] = ['IT', 'MARKETING'];

/** What stands behind the numbers: percent, or the currency where no other unit is given. */
function suffixOf({ metric, unit }: GoalValues['keyResults'][number], currency: string | null): string | null {
  if (metric === 'PERCENT') return '%';
  return metric === 'CURRENCY' && currency && !unit.pl && !unit.en ? ` ${currency}` : null;
}

/** One key result of the form: what is measured, how, and which side answers for it. */
export function KeyResultFields({ form, index }: { form: UseFormReturnType<GoalValues>; index: number }) {
  const { t } = useTranslation('goals');
  const format = useGoalFormat();
  const path = `keyResults.${index}`;
  const values = form.values.keyResults[index];
  if (!values) return null;
  const binary = values.metric === 'BINARY';
  const changeMetric = (metric: string | null) => {
    form.setFieldValue(`${path}.metric`, METRICS.find((each) => each === metric) ?? 'NUMBER');
    if (metric !== 'BINARY') return;
    form.setFieldValue(`${path}.start`, 0);
    form.setFieldValue(`${path}.target`, 1);
  };
  const { onChange: _, ...metricProps } = form.getInputProps(`${path}.metric`);
  const suffix = suffixOf(values, format.currencyCode);
  const number = (name: 'start' | 'target' | 'weight') => (
    <NumberInput
      label={t(`fields.${name}`)}
      required
      hideControls
      decimalScale={4}
      thousandSeparator=" "
      disabled={binary && name !== 'weight'}
      {...(suffix && name !== 'weight' ? { suffix } : {})}
      {...form.getInputProps(`${path}.${name}`)}
    />
  );
  return (
    <fieldset className={classes.keyResult}>
      <legend className={classes.legend}>{t('form.keyResult', { number: index + 1 })}</legend>
      <ActionIcon className={classes.remove ?? ''} variant="subtle" color="gray" aria-label={t('form.remove', { number: index + 1 })} onClick={() => form.removeListItem('keyResults', index)}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
      <LocalizedTextField form={form} path={`${path}.title`} label={t('fields.keyResultTitle')} required maxLength={200} />
      <div>
        <span className={classes.label}>{t('fields.accountableSide')}</span>
        <SegmentedControl
          aria-label={t('fields.accountableSide')}
          data={SIDES.map((value) => ({ value, label: t(`side.${value}`) }))}
          value={values.accountableSide}
          onChange={(value) => form.setFieldValue(`${path}.accountableSide`, value)}
        />
      </div>
      <div className={classes.numbers}>
        <Select label={t('fields.metric')} allowDeselect={false} data={METRICS.map((value) => ({ value, label: t(`metric.${value}`) }))} {...metricProps} onChange={changeMetric} />
        {number('start')}
        {number('target')}
        {number('weight')}
      </div>
      {!binary && values.metric !== 'PERCENT' && <LocalizedTextField form={form} path={`${path}.unit`} label={t('fields.unit')} description={t('form.unitHint')} maxLength={40} />}
      <Select
        label={t('fields.source')}
        description={t(`form.sourceHint.${values.source}`)}
        allowDeselect={false}
        data={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))}
        {...form.getInputProps(`${path}.source`)}
      />
    </fieldset>
  );
}
