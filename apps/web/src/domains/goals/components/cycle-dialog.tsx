import { Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { CreateCycleDocument, GoalChoicesDocument } from '../goals.gen.ts';

interface CycleDialogProps {
  opened: boolean;
  onClose: () => void;
  onCreated: (id: string) => void;
}

/** A new cycle without leaving the goal. */
export function CycleDialog({ opened, onClose, onCreated }: CycleDialogProps) {
  const { t } = useTranslation('goals');
  return (
    <Modal opened={opened} onClose={onClose} title={t('cycle.new')} closeButtonProps={{ 'aria-label': t('actions.cancel') }}>
      <CycleForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  );
}

function CycleForm({ onClose, onCreated }: Omit<CycleDialogProps, 'opened'>) {
  const { t } = useTranslation('goals');
  const form = useForm({ mode: 'controlled', initialValues: { name: emptyText(), startsOn: '', endsOn: '' } });
  const submit = useSubmit(CreateCycleDocument, {
    success: 'CycleSaved',
    form,
    refresh: [GoalChoicesDocument],
    onSuccess: (saved) => {
      onCreated(saved.cycle.id);
      onClose();
    },
  });
  return (
    <FormLayout
      onSubmit={(event) => {
        event.stopPropagation(); // the dialog stands inside the goal's form
        form.onSubmit(({ name, startsOn, endsOn }) => void submit.send({ input: { name: textInput(name), startsOn, endsOn } }))(event);
      }}
    >
      <LocalizedTextField form={form} path="name" label={t('cycle.name')} required maxLength={80} />
      <DateField label={t('cycle.startsOn')} required {...form.getInputProps('startsOn')} />
      <DateField label={t('cycle.endsOn')} required {...form.getInputProps('endsOn')} />
      <SubmitBar submit={submit} label={t('cycle.save')} onCancel={onClose} />
    </FormLayout>
  );
}
