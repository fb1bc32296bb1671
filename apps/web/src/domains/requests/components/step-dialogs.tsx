import { Modal, Radio, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { ConfirmRequestDocument, DeliverRequestDocument, MoveRequestDocument, ReopenRequestDocument, type Served } from '../requests.gen.ts';
import type { RequestDetails } from '../requests.queries.ts';

export interface DialogProps {
  request: RequestDetails;
  onClose: () => void;
}

export function StepModal({ title, hint, onClose, children }: { title: string; hint: string; onClose: () => void; children: ReactNode }) {
  const { t: words } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': words('close') }}>
      <Text c="dimmed" size="sm" mb="sm">
        {hint}
      </Text>
      {children}
    </Modal>
  );
}

/** What every step names: the request and the version that was on the screen when it began. */
export function useStep({ id, version }: RequestDetails) {
  const [step] = useState({ id, expectedVersion: version });
  return step;
}

export function MoveDialog({ request, onClose }: DialogProps) {
  const { t } = useTranslation('requests');
  const step = useStep(request);
  const form = useForm({ mode: 'controlled', initialValues: { promisedDate: request.promisedDate ?? '', reason: emptyText() } });
  const send = useSubmit(MoveRequestDocument, { success: 'RequestSaved', form, done: t('steps.moved'), onSuccess: onClose });
  return (
    <StepModal title={t('steps.move')} hint={t('steps.moveHint')} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ promisedDate, reason }) => void send.send({ input: { ...step, promisedDate, reason: textInput(reason) } }))}>
        <DateField label={t('fields.promisedNow')} required clearable={false} {...form.getInputProps('promisedDate')} />
        <LocalizedTextArea form={form} path="reason" label={t('fields.reason')} required />
        <SubmitBar submit={send} label={t('steps.move')} onCancel={onClose} />
      </FormLayout>
    </StepModal>
  );
}

/** Handing over; an express delivery may bring the day of its durable version with it. */
export function DeliverDialog({ request, onClose }: DialogProps) {
  const { t } = useTranslation('requests');
  const step = useStep(request);
  const form = useForm({ mode: 'controlled', initialValues: { followUpOn: '', followUp: emptyText() } });
  const send = useSubmit(DeliverRequestDocument, { success: 'RequestSaved', form, done: t('steps.delivered'), onSuccess: onClose });
  return (
    <StepModal title={t('steps.deliver')} hint={t(request.viewerCan.scheduleFollowUp ? 'steps.deliverExpressHint' : 'steps.deliverHint')} onClose={onClose}>
      <FormLayout
        onSubmit={form.onSubmit(({ followUpOn, followUp }) => void send.send({ input: { ...step, followUpOn: followUpOn || null, followUp: followUpOn ? textInput(followUp) : null } }))}
      >
        {request.viewerCan.scheduleFollowUp && (
          <>
            <DateField label={t('steps.followUpOn')} {...form.getInputProps('followUpOn')} />
            {form.values.followUpOn && <LocalizedTextField form={form} path="followUp" label={t('steps.followUp')} required maxLength={120} />}
          </>
        )}
        <SubmitBar submit={send} label={t('steps.deliver')} onCancel={onClose} />
      </FormLayout>
    </StepModal>
  );
}

const SERVED: Served[] = ['YES', 'PARTLY', 'NO'];

export function ConfirmDialog({ request, onClose }: DialogProps) {
  const { t } = useTranslation('requests');
  const step = useStep(request);
  const form = useForm<{ served: Served; note: ReturnType<typeof emptyText> }>({ mode: 'controlled', initialValues: { served: 'YES', note: emptyText() } });
  const send = useSubmit(ConfirmRequestDocument, { success: 'RequestSaved', form, done: t('steps.confirmed'), onSuccess: onClose });
  return (
    <StepModal title={t('steps.confirm')} hint={request.purpose.text} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ served, note }) => void send.send({ input: { ...step, served, note: textInput(note) } }))}>
        <Radio.Group label={t('fields.served')} {...form.getInputProps('served')}>
          <Stack gap="xs" mt="xs">
            {SERVED.map((served) => (
              <Radio key={served} value={served} label={t(`served.${served}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {form.values.served !== 'YES' && <LocalizedTextArea form={form} path="note" label={t('steps.missing')} required />}
        <SubmitBar submit={send} label={t('steps.confirm')} onCancel={onClose} />
      </FormLayout>
    </StepModal>
  );
}

export function ReopenDialog({ request, onClose }: DialogProps) {
  const { t } = useTranslation('requests');
  const step = useStep(request);
  const form = useForm({ mode: 'controlled', initialValues: { reason: emptyText() } });
  const send = useSubmit(ReopenRequestDocument, { success: 'RequestSaved', form, done: t('steps.reopened'), onSuccess: onClose });
  return (
    <StepModal title={t('steps.reopen')} hint={t('steps.reopenHint')} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ reason }) => void send.send({ input: { ...step, reason: textInput(reason) } }))}>
        <LocalizedTextArea form={form} path="reason" label={t('steps.toMend')} required />
        <SubmitBar submit={send} label={t('steps.reopen')} onCancel={onClose} />
      </FormLayout>
    </StepModal>
  );
}
