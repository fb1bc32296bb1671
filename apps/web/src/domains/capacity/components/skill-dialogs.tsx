import { Checkbox, Modal, NumberInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { CreateSkillDocument, RequireSkillDocument, type SkillDomain, SkillExposuresDocument, SkillsDocument, UpdateSkillDocument } from '../capacity.gen.ts';
import { type SkillRow, useProjectChoices, useSkills } from '../capacity.queries.ts';
import classes from './capacity.module.css';

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

/** What a project needs of a skill. */
export function NeedDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('capacity');
  const { t: words } = useTranslation();
  const projects = useProjectChoices();
  const skills = useSkills({});
  const form = useForm({ mode: 'controlled', initialValues: { projectId: '', skillId: '', level: 3, people: 1 } });
  const require = useSubmit(RequireSkillDocument, { success: 'RequirementSaved', form, done: t('need.done'), refresh: [SkillsDocument, SkillExposuresDocument], onSuccess: onClose });
  const choice = (name: 'projectId' | 'skillId') => ({ ...form.getInputProps(name), value: form.values[name] || null, onChange: (value: string | null) => form.setFieldValue(name, value ?? '') });
  return (
    <Modal opened onClose={onClose} title={t('skills.need')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((input) => void require.send({ input: { ...input, level: Number(input.level), people: Number(input.people) } }))}>
        <Select label={t('fields.project')} required searchable data={projects.map((project) => ({ value: project.id, label: `${project.key} · ${project.name.text}` }))} {...choice('projectId')} />
        <Select label={t('skills.skill')} required searchable data={skills.rows.map((skill) => ({ value: skill.id, label: skill.name.text }))} {...choice('skillId')} />
        <div className={classes.fields}>
          <NumberInput label={t('need.level')} description={t('need.levelHint')} required min={1} max={5} allowDecimal={false} {...form.getInputProps('level')} />
          <NumberInput label={t('need.people')} description={t('need.peopleHint')} required min={1} max={50} allowDecimal={false} {...form.getInputProps('people')} />
        </div>
        <SubmitBar submit={require} label={t('skills.save')} onCancel={onClose} disabled={!form.values.projectId || !form.values.skillId} />
      </FormLayout>
    </Modal>
  );
}
