import { Modal, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { AllocationPactsDocument, ProposeAllocationPactDocument } from '../goals.gen.ts';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** A share for the other head to sign. */
export function PactDialog({ opened, onClose }: Props) {
  const { t } = useTranslation('goals');
  const { t: words } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t('pact.propose')} closeButtonProps={{ 'aria-label': words('close') }}>
      <PactForm onClose={onClose} />
    </Modal>
  );
}

function PactForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('goals');
  const form = useForm({
    mode: 'controlled',
    initialValues: { share: '' as number | string, startsOn: '', endsOn: '' },
    validate: {
      share: (value) => (value === '' ? t('form.numberNeeded') : null),
      startsOn: (value) => (value === '' ? t('form.textNeeded') : null),
      endsOn: (value) => (value === '' ? t('form.textNeeded') : null),
    },
  });
  const propose = useSubmit(ProposeAllocationPactDocument, { success: 'AllocationPactSaved', form, refresh: [AllocationPactsDocument], onSuccess: onClose, done: t('pact.proposed') });
  return (
    <FormLayout onSubmit={form.onSubmit(({ share, startsOn, endsOn }) => void propose.send({ input: { share: Number(share) / 100, startsOn, endsOn } }))}>
      <NumberInput label={t('pact.shareLabel')} description={t('pact.shareHint')} required hideControls suffix="%" decimalScale={0} {...form.getInputProps('share')} />
      <DateField label={t('pact.startsOn')} required {...form.getInputProps('startsOn')} />
      <DateField label={t('pact.endsOn')} required {...form.getInputProps('endsOn')} />
      <SubmitBar submit={propose} label={t('pact.send')} onCancel={onClose} />
    </FormLayout>
  );
}
