import { ActionIcon, Button, NumberInput, Select, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { PageForm } from '../../../platform/forms/page-form.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { CreateLearningItemDocument, type LearningKind, LearningItemsDocument, UpdateLearningItemDocument } from '../learning.gen.ts';
import { type ItemRow, useItem, useItems, useSkillChoices } from '../learning.queries.ts';
import { KINDS } from './kinds.ts';
import classes from './learning.module.css';

interface Values {
  kind: LearningKind;
  title: TextValue;
  summary: TextValue;
  language: 'PL' | 'EN' | '';
  minutes: number | string;
  link: string;
  skills: { skillId: string; level: number | string }[];
}

const emptyItem = (): Values => ({ kind: 'COURSE', title: emptyText(), summary: emptyText(), language: '', minutes: 60, link: '', skills: [] });

const valuesOf = (item: ItemRow): Values => ({
  kind: item.kind, title: textOf(item.title), summary: textOf(item.summary), language: item.language ?? '', minutes: item.minutes, link: item.link ?? '',
  skills: item.skills.map(({ skillId, level }) => ({ skillId, level })),
});

const inputOf = ({ title, summary, language, minutes, link, skills, kind }: Values) => ({
  kind, title: textInput(title), summary: textInput(summary), language: language || null, minutes: Math.round(Number(minutes)), link: link.trim() || null,
  skills: skills.filter(({ skillId }) => skillId).map(({ skillId, level }) => ({ skillId, level: Number(level) })),
});

export function NewItemPage() {
  const { t } = useTranslation('learning');
  const query = useItems({});
  return (
    <Page title={t('catalogue.new')} subtitle={t('catalogue.formHint')} width="text">
      <Loaded query={query} skeleton={<FormSkeleton fields={6} />}>
        {({ learningItems }) => (learningItems.viewerCanManage ? <NewItem /> : <EmptyState title={t('catalogue.notAllowed')} why={t('catalogue.notAllowedWhy')} />)}
      </Loaded>
    </Page>
  );
}

function NewItem() {
  const { t } = useTranslation('learning');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const form = useForm<Values>({ mode: 'controlled', initialValues: emptyItem() });
  const create = useSubmit(CreateLearningItemDocument, {
    success: 'LearningItemSaved', form, done: t('catalogue.saved'), refresh: [LearningItemsDocument],
    onSuccess: ({ item }) => navigate(to(item ? `learning/catalogue/${item.id}` : 'learning/catalogue')),
  });
  return (
    <PageForm form={form} submit={create} label={t('catalogue.save')} cancelTo={to('learning/catalogue')} onSend={(values) => create.send({ input: inputOf(values) })}>
      <ItemFields form={form} />
    </PageForm>
  );
}

export function EditItemPage() {
  const { t } = useTranslation('learning');
  const { id = '' } = useParams();
  return (
    <Page title={t('catalogue.edit')} subtitle={t('catalogue.formHint')} width="text">
      <Loaded query={useItem(id)} skeleton={<FormSkeleton fields={6} />}>
        {({ learningItem }) => (learningItem?.viewerCan.update ? <EditItem item={learningItem} /> : <EmptyState title={t('catalogue.notAllowed')} why={t('catalogue.notAllowedWhy')} />)}
      </Loaded>
    </Page>
  );
}

function EditItem({ item }: { item: ItemRow }) {
  const { t } = useTranslation('learning');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const [version] = useState(item.version);
  const here = to(`learning/catalogue/${item.id}`);
  const form = useForm<Values>({ mode: 'controlled', initialValues: valuesOf(item) });
  const save = useSubmit(UpdateLearningItemDocument, { success: 'LearningItemSaved', form, done: t('catalogue.saved'), onSuccess: () => navigate(here) });
  return (
    <PageForm form={form} submit={save} label={t('catalogue.save')} cancelTo={here} onSend={(values) => save.send({ input: { ...inputOf(values), id: item.id, expectedVersion: version } })}>
      <ItemFields form={form} />
    </PageForm>
  );
}

const MOST_SKILLS = 6;

function ItemFields({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('learning');
  const skills = useSkillChoices();
  return (
    <>
      <LocalizedTextField form={form} path="title" label={t('fields.title')} required maxLength={120} />
      <LocalizedTextArea form={form} path="summary" label={t('fields.summary')} description={t('catalogue.summaryHint')} required minRows={2} />
      <div className={classes.fields}>
        <Select label={t('fields.kind')} allowDeselect={false} data={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))} {...form.getInputProps('kind')} />
        <NumberInput label={t('fields.minutes')} required min={1} max={6000} allowDecimal={false} {...form.getInputProps('minutes')} />
        <Select label={t('fields.language')} allowDeselect={false} data={[{ value: '', label: t('languages.any') }, { value: 'PL', label: t('languages.PL') }, { value: 'EN', label: t('languages.EN') }]} {...form.getInputProps('language')} />
        <TextInput label={t('fields.link')} placeholder="https://" {...form.getInputProps('link')} />
      </div>
      <fieldset className={classes.options}>
        <legend>{t('fields.skills')}</legend>
        <p className={classes.note}>{t('fields.skillsNote')}</p>
        {form.values.skills.map((_skill, index) => (
          <div key={form.key(`skills.${index}`)} className={classes.row}>
            <Select label={t('fields.skill')} searchable required data={skills} {...form.getInputProps(`skills.${index}.skillId`)} />
            <NumberInput label={t('fields.levelLabel')} required min={1} max={5} allowDecimal={false} {...form.getInputProps(`skills.${index}.level`)} />
            <ActionIcon size={36} variant="default" aria-label={t('fields.removeSkill')} onClick={() => form.removeListItem('skills', index)}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        {form.errors.skills && <p role="alert">{form.errors.skills}</p>}
        {form.values.skills.length < MOST_SKILLS && (
          <div>
            <Button size="compact-sm" variant="default" onClick={() => form.insertListItem('skills', { skillId: '', level: 2 })}>
              {t('fields.addSkill')}
            </Button>
          </div>
        )}
      </fieldset>
    </>
  );
}
