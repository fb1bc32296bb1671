import { Checkbox, Modal, NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { mondayOf } from '../../../platform/calendar/plain-day.ts';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useToday } from '../../../platform/session/use-today.ts';
import { AllocateDocument, CapacityAllocationsDocument, CapacityLedgersDocument, CapacityPlanDocument } from '../capacity.gen.ts';
import { useProjectChoices } from '../capacity.queries.ts';
import { targetInput, TARGETS } from './targets.ts';
import { useTooMuch } from './use-too-much.ts';
import classes from './capacity.module.css';

/** Hours of somebody for one thing, in one week or several. Too much is saved, and said. */
export function AllocateDialog({ memberId = '', week, onClose }: { memberId?: string; week?: string; onClose: () => void }) {
  const { t } = useTranslation('capacity');
  const { t: words } = useTranslation();
  const tellTooMuch = useTooMuch();
  const projects = useProjectChoices();
  const today = useToday();
  const form = useForm({ mode: 'controlled', initialValues: { memberId, target: '', week: week ?? mondayOf(today), weeks: 4, hours: 8, tentative: false } });
  const allocate = useSubmit(AllocateDocument, {
    success: 'AllocationsSaved',
    form,
    paths: { kind: 'target', projectId: 'target', lane: 'target' },
    done: t('allocate.done'),
    refresh: [CapacityPlanDocument, CapacityLedgersDocument, CapacityAllocationsDocument],
    onSuccess: (saved) => {
      tellTooMuch(saved);
      onClose();
    },
  });
  const targets = [...TARGETS.map((target) => ({ value: target, label: t(`targets.${target}`) })), ...projects.map((project) => ({ value: project.id, label: `${project.key} · ${project.name.text}` }))];
  const send = ({ target, ...values }: typeof form.values) => allocate.send({ input: { ...values, ...targetInput(target), weeks: Number(values.weeks), hours: Number(values.hours) } });
  return (
    <Modal opened onClose={onClose} title={t('allocate.title')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <MemberSelect label={t('fields.person')} required {...form.getInputProps('memberId')} />
        <Select label={t('allocate.target')} required searchable data={targets} {...form.getInputProps('target')} value={form.values.target || null} onChange={(value) => form.setFieldValue('target', value ?? '')} />
        <DateField label={t('allocate.week')} description={t('allocate.weekHint')} required clearable={false} {...form.getInputProps('week')} onChange={(day: string) => form.setFieldValue('week', day ? mondayOf(day) : '')} />
        <div className={classes.fields}>
          <NumberInput label={t('allocate.weeks')} required min={1} max={26} allowDecimal={false} {...form.getInputProps('weeks')} />
          <NumberInput label={t('allocate.hours')} required min={0.5} max={80} decimalScale={1} {...form.getInputProps('hours')} />
        </div>
        <Checkbox label={t('allocate.tentative')} description={t('allocate.tentativeHint')} {...form.getInputProps('tentative', { type: 'checkbox' })} />
        <SubmitBar submit={allocate} label={t('allocate.submit')} onCancel={onClose} disabled={!form.values.memberId || !form.values.target || !form.values.week} />
      </FormLayout>
    </Modal>
  );
}
