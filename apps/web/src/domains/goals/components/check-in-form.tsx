import { Button, NumberInput, SegmentedControl } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { SubmitProblem } from '../../../platform/forms/submit-problem.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { type CheckInItem, type CheckInValues, CONFIDENCES, inputOf, nearestStep, valuesOf } from '../check-in-values.ts';
import { valueWords } from '../goal-words.ts';
import { CheckInDocument, type Health } from '../goals.gen.ts';
import { useGoalFormat } from '../use-goal-format.ts';
import classes from './check-in.module.css';

const HEALTHS: readonly Health[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];

/** Value, status, confidence and a line about one key result; "no change" says the same again in one click, Enter goes on. */
export function CheckInForm({ item, onDone }: { item: CheckInItem; onDone: () => void }) {
  const { t } = useTranslation('goals');
  const format = useGoalFormat();
  const { keyResult, latest } = item;
  const form = useForm<CheckInValues>({ mode: 'controlled', initialValues: valuesOf(item) });
  const submit = useSubmit(CheckInDocument, { success: 'CheckInSaved', form, onSuccess: onDone });
  const { values } = form;
  return (
    <form noValidate className={classes.card} onSubmit={form.onSubmit((typed) => submit.send({ input: inputOf(keyResult, typed) }))}>
      <div className={classes.fields}>
        <ValueField item={item} value={values.value} input={form.getInputProps('value')} />
        <Choice label={t('checkIn.status')} value={values.status} data={HEALTHS.map((value) => ({ value, label: t(`health.${value}`) }))} onChange={(value) => form.setFieldValue('status', value)} />
        <Choice
          label={t('checkIn.confidence')}
          value={nearestStep(values.confidence)}
          data={CONFIDENCES.map((value) => ({ value, label: format.percent(Number(value)) }))}
          onChange={(value) => form.setFieldValue('confidence', value)}
        />
      </div>
      <div className={classes.foot}>
        <LocalizedTextField form={form} path="note" label={t('checkIn.note')} maxLength={500} />
        <Button type="submit" loading={submit.busy} variant={form.isDirty() || !latest ? 'filled' : 'default'}>
          {t(form.isDirty() || !latest ? 'checkIn.save' : 'checkIn.noChange')}
        </Button>
      </div>
      <SubmitProblem submit={submit} />
      {latest && <p className={classes.hint}>{t('checkIn.lastSaid', { value: valueWords(t, format, keyResult, latest.value ?? keyResult.current), status: t(`health.${latest.status}`), confidence: format.percent(latest.confidence), week: format.date(latest.period, 'short') })}</p>}
    </form>
  );
}

interface ValueFieldProps {
  item: CheckInItem;
  value: number | string;
  input: { onChange: (value: number | string) => void };
}

/** The value now: a number, yes or no, or in words where finished work says it. */
function ValueField({ item: { keyResult }, value, input }: ValueFieldProps) {
  const { t } = useTranslation('goals');
  const format = useGoalFormat();
  const words = (number: number) => valueWords(t, format, keyResult, number);
  if (keyResult.source !== 'MANUAL') {
    return (
      <div>
        <span className={classes.label}>{t('checkIn.value')}</span>
        <span className={classes.hint}>{t('checkIn.computed', { value: words(keyResult.current) })}</span>
      </div>
    );
  }
  if (keyResult.metric === 'BINARY') {
    const data = [
      { value: '0', label: t('value.no') },
      { value: '1', label: t('value.yes') },
    ];
    return <Choice label={t('checkIn.value')} value={String(value)} data={data} onChange={(chosen) => input.onChange(Number(chosen))} />;
  }
  return (
    <NumberInput
      label={t('checkIn.value')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={t('checkIn.range', { start: valueWords(t, format, keyResult, keyResult.start, false), target: words(keyResult.target) })}
      decimalScale={4}
      hideControls
      thousandSeparator=" "
      {...(keyResult.metric === 'PERCENT' ? { suffix: '%' } : {})}
      {...input}
    />
  );
}

interface ChoiceProps<TValue extends string> {
  label: ReactNode;
  value: TValue;
  data: { value: TValue; label: string }[];
  onChange: (value: TValue) => void;
}

function Choice<TValue extends string>({ label, value, data, onChange }: ChoiceProps<TValue>) {
  return (
    <div>
      <span className={classes.label}>{label}</span>
      <SegmentedControl fullWidth styles={{ label: { paddingInline: 4, fontSize: 13, whiteSpace: 'normal' } }} {...(typeof label === 'string' ? { 'aria-label': label } : {})} value={value} data={data} onChange={(chosen) => onChange(data.find((each) => each.value === chosen)?.value ?? value)} />
    </div>
  );
}
