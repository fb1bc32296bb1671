import { Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { MoveTaskDocument } from '../projects.gen.ts';

interface Props {
  task: { id: string; key: string; version: number };
  onClose: () => void;
}

/** A blocked task says what it waits for, so that somebody can help. */
export function BlockDialog({ task, onClose }: Props) {
  const { t } = useTranslation('projects');
  const { t: words } = useTranslation();
  const form = useForm({ mode: 'controlled', initialValues: { reason: emptyText() } });
  const move = useSubmit(MoveTaskDocument, { success: 'TaskSaved', form, done: t('task.blocked'), onSuccess: onClose });
  const send = (values: typeof form.values) =>
    move.send({ input: { id: task.id, expectedVersion: task.version, state: 'BLOCKED', reason: textInput(values.reason), afterTaskId: null, beforeTaskId: null } });
  return (
    <Modal opened onClose={onClose} title={t('task.blockTitle', { key: task.key })} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <LocalizedTextArea form={form} path="reason" label={t('task.waitsFor')} description={t('task.waitsForHint')} required />
        <SubmitBar submit={move} label={t('task.block')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}
