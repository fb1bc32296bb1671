import { Button, Modal, NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { StatusGlyph } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { DropSkillRequirementDocument, RequireSkillDocument, SkillExposuresDocument, SkillsDocument } from '../capacity.gen.ts';
import { useNeeds, useProjectChoices, useSkills } from '../capacity.queries.ts';
import classes from './capacity.module.css';

const REFRESH = [SkillsDocument, SkillExposuresDocument];

/** What a project needs of a skill, under what it needs already. */
export function NeedDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('capacity');
  const { t: words } = useTranslation();
  const projects = useProjectChoices();
  const skills = useSkills({});
  const form = useForm({ mode: 'controlled', initialValues: { projectId: '', skillId: '', level: 3, people: 1 } });
  const require = useSubmit(RequireSkillDocument, { success: 'RequirementSaved', form, done: t('need.done'), refresh: REFRESH, onSuccess: () => form.setFieldValue('skillId', '') });
  const choice = (name: 'projectId' | 'skillId') => ({ ...form.getInputProps(name), value: form.values[name] || null, onChange: (value: string | null) => form.setFieldValue(name, value ?? '') });
  return (
    <Modal opened onClose={onClose} title={t('skills.need')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((input) => void require.send({ input: { ...input, level: Number(input.level), people: Number(input.people) } }))}>
        <Select label={t('fields.project')} required searchable data={projects.map((project) => ({ value: project.id, label: `${project.key} · ${project.name.text}` }))} {...choice('projectId')} />
        {form.values.projectId && <Needs projectId={form.values.projectId} />}
        <Select label={t('skills.skill')} description={t('need.again')} required searchable data={skills.rows.map((skill) => ({ value: skill.id, label: skill.name.text }))} {...choice('skillId')} />
        <div className={classes.fields}>
          <NumberInput label={t('need.level')} description={t('need.levelHint')} required min={1} max={5} allowDecimal={false} {...form.getInputProps('level')} />
          <NumberInput label={t('need.people')} description={t('need.peopleHint')} required min={1} max={50} allowDecimal={false} {...form.getInputProps('people')} />
        </div>
        <SubmitBar submit={require} label={t('skills.save')} onCancel={onClose} disabled={!form.values.projectId || !form.values.skillId} />
      </FormLayout>
    </Modal>
  );
}

/** What the project needs now, the largest lack first; each can be taken back. */
function Needs({ projectId }: { projectId: string }) {
  const { t } = useTranslation('capacity');
  const needs = useNeeds(projectId);
  const drop = useSubmit(DropSkillRequirementDocument, { success: 'RequirementSaved', done: t('need.dropped'), refresh: REFRESH });
  if (needs === null) return null;
  if (needs.length === 0) return <p className={classes.note}>{t('need.none')}</p>;
  return (
    <ul className={classes.list} aria-label={t('need.list')}>
      {needs.map(({ id, skill, level, people, have }) => (
        <li key={id} className={classes.item}>
          <span className={classes.words}>
            <span>{skill && <LText value={skill.name} />}</span>
            <span className={classes.note}>{t('assess.level', { level, meaning: t(`levels.${level}`) })}</span>
          </span>
          <span className={classes.gap}>
            <StatusGlyph tone={have >= people ? 'good' : have > 0 ? 'warn' : 'bad'} /> {t('skills.neededHave', { have, needed: people })}
          </span>
          <Button variant="subtle" color="gray" size="compact-sm" aria-label={t('need.drop', { skill: skill?.name.text })} onClick={() => void drop.send({ input: { id } })}>
            {t('cell.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
