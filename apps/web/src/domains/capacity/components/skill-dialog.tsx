import { Checkbox, Modal, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { CreateSkillDocument, type SkillDomain, SkillsDocument, UpdateSkillDocument } from '../capacity.gen.ts';
import type { SkillRow } from '../capacity.queries.ts';

const DOMAINS: SkillDomain[] = ['IT', 'MARKETING', 'CUSTOMER', 'SHARED'];

/** A new skill, or one that changes; its code stays. */
export function SkillDialog({ skill, onClose }: { skill?: SkillRow; onClose: () => void }) {
  const { t } = useTranslation('capacity');
  const { t: words } = useTranslation();
  const [version] = useState(skill?.version ?? 0);
  const form = useForm({ mode: 'controlled', initialValues: { code: skill?.code ?? '', name: skill ? textOf(skill.name) : emptyText(), domain: skill?.domain ?? ('SHARED' as SkillDomain), critical: skill?.critical ?? false } });
  const shared = { success: 'SkillSaved' as const, form, done: t('skills.saved'), refresh: [SkillsDocument], onSuccess: onClose };
  const create = useSubmit(CreateSkillDocument, shared);
  const update = useSubmit(UpdateSkillDocument, shared);
  const send = ({ code, name, ...values }: typeof form.values) =>
    skill ? update.send({ input: { id: skill.id, expectedVersion: version, name: textInput(name), ...values } }) : create.send({ input: { code, name: textInput(name), ...values } });
  return (
    <Modal opened onClose={onClose} title={t(skill ? 'skills.edit' : 'skills.new')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <LocalizedTextField form={form} path="name" label={t('skills.name')} required />
        {!skill && <TextInput label={t('skills.code')} description={t('skills.codeHint')} required {...form.getInputProps('code')} />}
        <Select label={t('skills.domain')} allowDeselect={false} data={DOMAINS.map((each) => ({ value: each, label: t(`domains.${each}`) }))} {...form.getInputProps('domain')} />
        <Checkbox label={t('skills.isCritical')} description={t('skills.criticalHint')} {...form.getInputProps('critical', { type: 'checkbox' })} />
        <SubmitBar submit={skill ? update : create} label={t('skills.save')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}
