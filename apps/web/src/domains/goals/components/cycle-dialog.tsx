import { Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { CreateCycleDocument, GoalChoicesDocument, type GoalChoicesQuery, UpdateCycleDocument } from '../goals.gen.ts';

export type Cycle = GoalChoicesQuery['cycles'][number];

interface CycleDialogProps {
  opened: boolean;
  /** The cycle to change; null for a new one. */
  cycle: Cycle | null;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** A new cycle, or a change of one, without leaving the goal. */
export function CycleDialog({ opened, cycle, onClose, onSaved }: CycleDialogProps) {
  const { t } = useTranslation('goals');
  const { t: words } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t(cycle ? 'cycle.edit' : 'cycle.new')} closeButtonProps={{ 'aria-label': words('close') }}>
      <CycleForm cycle={cycle} onClose={onClose} onSaved={onSaved} />
    </Modal>
  );
}

function CycleForm({ cycle, onClose, onSaved }: Omit<CycleDialogProps, 'opened'>) {
  const { t } = useTranslation('goals');
  const form = useForm({ mode: 'controlled', initialValues: { name: cycle ? textOf(cycle.name) : emptyText(), startsOn: cycle?.startsOn ?? '', endsOn: cycle?.endsOn ?? '' } });
  const refresh = [GoalChoicesDocument];
  const onSuccess = (saved: { cycle: { id: string } }) => {
    onSaved(saved.cycle.id);
    onClose();
  };
  const create = useSubmit(CreateCycleDocument, { success: 'CycleSaved', form, refresh, onSuccess });
  const update = useSubmit(UpdateCycleDocument, { success: 'CycleSaved', form, refresh, onSuccess, done: t('done.saved') });
  const save = form.onSubmit(({ name, startsOn, endsOn }) => {
    const values = { name: textInput(name), startsOn, endsOn };
    if (cycle) void update.send({ input: { ...values, id: cycle.id, expectedVersion: cycle.version } });
    else void create.send({ input: values });
  });
  return (
    <FormLayout
      onSubmit={(event) => {
        event.stopPropagation(); // the dialog stands inside the goal's form
        save(event);
      }}
    >
      <LocalizedTextField form={form} path="name" label={t('cycle.name')} required maxLength={80} />
      <DateField label={t('cycle.startsOn')} required {...form.getInputProps('startsOn')} />
      <DateField label={t('cycle.endsOn')} description={cycle ? t('cycle.fixed') : undefined} required {...form.getInputProps('endsOn')} />
      <SubmitBar submit={cycle ? update : create} label={t(cycle ? 'cycle.saveChange' : 'cycle.save')} onCancel={onClose} />
    </FormLayout>
  );
}
