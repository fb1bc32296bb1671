import { Modal, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import type { Submit } from '../../../platform/forms/use-submit.ts';

/** A dialog with a title and a line that says what it does. */
export function Dialog({ title, hint, onClose, children }: { title: string; hint?: string; onClose: () => void; children: ReactNode }) {
  const { t: words } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': words('close') }}>
      {hint && (
        <Text c="dimmed" size="sm" mb="sm">
          {hint}
        </Text>
      )}
      {children}
    </Modal>
  );
}

/** The form of one reason that both sides will read. */
export const useReasonForm = () => useForm({ mode: 'controlled', initialValues: { reason: emptyText() } });

interface ReasonProps {
  title: string;
  hint: string;
  form: ReturnType<typeof useReasonForm>;
  submit: Submit;
  onSend: (reason: ReturnType<typeof textInput>) => void;
  onClose: () => void;
}

export function ReasonDialog({ title, hint, form, submit, onSend, onClose }: ReasonProps) {
  const { t } = useTranslation('customer');
  return (
    <Dialog title={title} hint={hint} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ reason }) => onSend(textInput(reason)))}>
        <LocalizedTextArea form={form} path="reason" label={t('fields.reason')} required minRows={2} />
        <SubmitBar submit={submit} label={title} onCancel={onClose} />
      </FormLayout>
    </Dialog>
  );
}
