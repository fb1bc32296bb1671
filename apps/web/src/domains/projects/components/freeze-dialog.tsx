import { Modal, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { AddFreezeDocument, TimelineDocument } from '../projects.gen.ts';
import classes from './projects.module.css';

/** Says when IT changes nothing, and why. */
export function FreezeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('projects');
  const { t: words } = useTranslation();
  const form = useForm({ mode: 'controlled', initialValues: { name: emptyText(), reason: emptyText(), firstDay: '', lastDay: '' } });
  const add = useSubmit(AddFreezeDocument, { success: 'FreezeSaved', form, done: t('freezes.added'), refresh: [TimelineDocument], onSuccess: onClose });
  const fieldLabels = { name: t('freezes.name'), reason: t('fields.reason'), firstDay: t('freezes.firstDay'), lastDay: t('freezes.lastDay') };
  return (
    <Modal opened onClose={onClose} title={t('freezes.add')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout
        onSubmit={form.onSubmit(({ name, reason, firstDay, lastDay }) => void add.send({ input: { name: textInput(name), reason: textInput(reason), firstDay, lastDay } }))}
      >
        <Text c="dimmed" size="sm">
          {t('freezes.hint')}
        </Text>
        <LocalizedTextField form={form} path="name" label={fieldLabels.name} required />
        <div className={classes.two}>
          <DateField label={fieldLabels.firstDay} required clearable={false} {...form.getInputProps('firstDay')} />
          <DateField label={fieldLabels.lastDay} required clearable={false} {...form.getInputProps('lastDay')} />
        </div>
        <LocalizedTextArea form={form} path="reason" label={fieldLabels.reason} description={t('freezes.reasonHint')} required />
        <SubmitBar submit={add} label={t('freezes.add')} onCancel={onClose} disabled={!form.values.firstDay || !form.values.lastDay} fieldLabels={fieldLabels} />
      </FormLayout>
    </Modal>
  );
}
