import { Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../platform/calendar/plain-day.ts';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useToday } from '../../../platform/session/use-today.ts';
import type { FitRow, TechnologyDetails } from '../customer.queries.ts';
import { AssessFitDocument, type FitHalf, TechnologiesDocument } from '../technologies.gen.ts';
import { Dialog } from './dialog.tsx';

/** Days for which a rating holds unless something else is said. */
const HOLDS_DAYS = 180;

interface Props {
  technology: TechnologyDetails;
  fit: FitRow;
  half: FitHalf;
  onClose: () => void;
}

/** The word of the reader's side on its own half. */
export function AssessDialog({ technology, fit, half, onClose }: Props) {
  const { t } = useTranslation('customer');
  const today = useToday();
  const form = useForm({ mode: 'controlled', initialValues: { score: '', rationale: emptyText(), validUntil: addDays(today, HOLDS_DAYS) } });
  const send = useSubmit(AssessFitDocument, { success: 'TechnologySaved', form, done: t('fit.done'), onSuccess: onClose, refresh: [TechnologiesDocument] });
  const step = { technologyId: technology.id, challengeId: fit.challenge.id, half };
  return (
    <Dialog title={t(`fit.question.${half}`, { name: technology.name })} hint={`${fit.challenge.title.text}: ${fit.challenge.threshold.text}`} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ score, rationale, validUntil }) => void send.send({ input: { ...step, score: Number(score), rationale: textInput(rationale), validUntil } }))}>
        <Radio.Group label={t('fields.score')} required {...form.getInputProps('score')}>
          <Stack gap="xs" mt="xs">
            {['1', '2', '3', '4'].map((score) => (
              <Radio key={score} value={score} label={`${score} · ${t(`scores.${score}`)}`} />
            ))}
          </Stack>
        </Radio.Group>
        <LocalizedTextArea form={form} path="rationale" label={t('fields.rationale')} required minRows={2} />
        <DateField label={t('fields.validUntil')} description={t('fit.validHint')} required clearable={false} {...form.getInputProps('validUntil')} />
        <SubmitBar submit={send} label={t('fit.save')} onCancel={onClose} />
      </FormLayout>
    </Dialog>
  );
}
