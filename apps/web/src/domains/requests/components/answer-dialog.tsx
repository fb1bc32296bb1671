import { Modal, NumberInput, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { AnswerRequestDocument, type RequestAnswer } from '../requests.gen.ts';
import type { RequestDetails } from '../requests.queries.ts';

interface Props {
  request: RequestDetails;
  answer: RequestAnswer;
  onClose: () => void;
}

/** The second click: accepting is filled in already, a counter-offer begins at the day that holds with 85%. */
export function AnswerDialog({ request, answer, onClose }: Props) {
  const { t } = useTranslation('requests');
  const { t: words } = useTranslation();
  const format = useFormat();
  const [version] = useState(request.version);
  const sure = request.forecast?.p85 ?? '';
  const day = answer === 'ACCEPT' ? request.neededBy : sure > request.neededBy ? sure : '';
  const form = useForm({ mode: 'controlled', initialValues: { promisedDate: day, size: request.size, note: emptyText() } });
  const send = useSubmit(AnswerRequestDocument, { success: 'RequestSaved', form, done: t('answer.done'), onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t(`answer.${answer}`)} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout
        onSubmit={form.onSubmit(({ promisedDate, size, note }) => {
          const said = answer === 'DECLINE' ? { promisedDate: null, size: null } : { promisedDate: promisedDate || null, size };
          return void send.send({ input: { id: request.id, expectedVersion: version, answer, ...said, note: textInput(note) } });
        })}
      >
        <Text c="dimmed" size="sm">
          {t(`answer.hints.${answer}`, { day: format.date(request.neededBy, 'weekday') })}
        </Text>
        {answer !== 'DECLINE' && <DateField label={t(`answer.day.${answer}`)} required clearable={false} {...form.getInputProps('promisedDate')} />}
        {answer === 'COUNTER_OFFER' && request.size > 1 && (
          <NumberInput label={t('answer.size')} description={t('answer.sizeHint')} min={1} max={request.size} allowDecimal={false} {...form.getInputProps('size')} />
        )}
        {answer !== 'ACCEPT' && <LocalizedTextArea form={form} path="note" label={t('fields.reason')} description={t('answer.reasonHint')} required />}
        <SubmitBar submit={send} label={t(`answer.send.${answer}`)} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}
