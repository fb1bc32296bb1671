import { Button, Group, NumberInput, SegmentedControl } from '@mantine/core';
import { useForm } from '@mantine/form';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, type TextValue, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitProblem } from '../../../platform/forms/submit-problem.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { valueWords } from '../goal-words.ts';
import { CheckInDocument, type Health } from '../goals.gen.ts';
import type { KeyResult } from '../goals.queries.ts';
import classes from './goals.module.css';

const HEALTHS: readonly Health[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];
const CONFIDENCES = ['0.3', '0.5', '0.7', '0.9'];
/** The step that is nearest to what was said last. */
const nearest = (value: number) => CONFIDENCES.reduce((best, each) => (Math.abs(Number(each) - value) < Math.abs(Number(best) - value) ? each : best));

interface Values {
  value: number | string;
  status: Health;
  confidence: string;
  note: TextValue;
}

/** One key result: value, confidence, status and a line; "no change" is one click. */
export function CheckInForm({ keyResult, latest }: { keyResult: KeyResult; latest: KeyResult['latestIT'] }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const [done, setDone] = useState(false);
  const manual = keyResult.source === 'MANUAL';
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { value: keyResult.current, status: latest?.status ?? 'ON_TRACK', confidence: nearest(latest?.confidence ?? 0.7), note: emptyText() },
  });
  const submit = useSubmit(CheckInDocument, { success: 'CheckInSaved', form, onSuccess: () => setDone(true) });
  const send = ({ value, status, confidence, note }: Values) =>
    submit.send({ input: { keyResultId: keyResult.id, value: manual ? Number(value) : null, status, confidence: Number(confidence), note: textInput(note) } });
  const range = t('keyResult.range', { start: valueWords(t, format, keyResult, keyResult.start, 'PLN'), target: valueWords(t, format, keyResult, keyResult.target, 'PLN') });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void send(values))} className={classes.stack}>
      <div className={classes.line}>
        <span className={classes.name}>
          <LText value={keyResult.title} />
        </span>
        {done && <StatusBadge tone="good" label={t('checkIn.done')} />}
      </div>
      <Group align="end" gap="sm">
        {manual ? <NumberInput label={range} w={180} decimalScale={4} {...form.getInputProps('value')} /> : <span className={classes.note}>{t('checkIn.computed', { value: valueWords(t, format, keyResult, keyResult.current, 'PLN') })}</span>}
        <SegmentedControl aria-label={t('checkIn.status')} data={HEALTHS.map((value) => ({ value, label: t(`health.${value}`) }))} {...form.getInputProps('status')} />
        <SegmentedControl aria-label={t('checkIn.confidence')} data={CONFIDENCES.map((value) => ({ value, label: format.percent(Number(value)) }))} {...form.getInputProps('confidence')} />
      </Group>
      <LocalizedTextField form={form} path="note" label={t('checkIn.note')} maxLength={500} />
      <SubmitProblem submit={submit} />
      <Group gap="xs">
        <Button type="submit" loading={submit.busy}>
          {t(form.isDirty() ? 'checkIn.save' : 'checkIn.noChange')}
        </Button>
      </Group>
    </form>
  );
}
