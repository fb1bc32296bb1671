import { ActionIcon, Button, Select } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { UnsavedGuard } from '../../../platform/forms/unsaved-guard.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useSession } from '../../../platform/session/use-session.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { CreateLearningPlanDocument, LearningHomeDocument, type Side, UpdateLearningPlanDocument } from '../learning.gen.ts';
import { type PathDetails, useItems, usePath } from '../learning.queries.ts';
import classes from './learning.module.css';

interface Values {
  name: TextValue;
  purpose: TextValue;
  side: Side;
  itemIds: string[];
}

const SIDES: Side[] = ['IT', 'MARKETING'];

export function NewPathPage() {
  const { t } = useTranslation('learning');
  return (
    <Page title={t('paths.new')} subtitle={t('paths.formHint')} width="text">
      <Loaded query={useItems({})} skeleton={<FormSkeleton fields={4} />}>
        {({ learningItems }) => (learningItems.viewerCanManage ? <NewPath /> : <EmptyState title={t('catalogue.notAllowed')} why={t('catalogue.notAllowedWhy')} />)}
      </Loaded>
    </Page>
  );
}

function NewPath() {
  const { t } = useTranslation('learning');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const { side } = useSession();
  const form = useForm<Values>({ mode: 'controlled', initialValues: { name: emptyText(), purpose: emptyText(), side: side ?? 'IT', itemIds: [] } });
  const create = useSubmit(CreateLearningPlanDocument, {
    success: 'LearningPlanSaved', form, done: t('paths.saved'), refresh: [LearningHomeDocument],
    onSuccess: ({ plan }) => navigate(to(plan ? `learning/paths/${plan.id}` : 'learning')),
  });
  return (
    <FormLayout onSubmit={form.onSubmit(({ name, purpose, ...values }) => void create.send({ input: { ...values, name: textInput(name), purpose: textInput(purpose) } }))}>
      <LocalizedTextField form={form} path="name" label={t('paths.name')} required maxLength={120} />
      <LocalizedTextArea form={form} path="purpose" label={t('paths.purpose')} required minRows={2} />
      <Select label={t('paths.side')} description={t('paths.sideHint')} allowDeselect={false} data={SIDES.map((each) => ({ value: each, label: t(`sides.${each}`) }))} {...form.getInputProps('side')} />
      <PathItems form={form} known={[]} />
      <UnsavedGuard when={form.isDirty()} submit={create} />
      <SubmitBar submit={create} label={t('paths.save')} cancelTo={to('learning')} disabled={form.values.itemIds.length === 0} />
    </FormLayout>
  );
}

export function EditPathPage() {
  const { t } = useTranslation('learning');
  const { id = '' } = useParams();
  return (
    <Page title={t('paths.edit')} subtitle={t('paths.formHint')} width="text">
      <Loaded query={usePath(id)} skeleton={<FormSkeleton fields={4} />}>
        {({ learningPlan }) => (learningPlan?.viewerCan.update ? <EditPath path={learningPlan} /> : <EmptyState title={t('catalogue.notAllowed')} why={t('catalogue.notAllowedWhy')} />)}
      </Loaded>
    </Page>
  );
}

function EditPath({ path }: { path: PathDetails }) {
  const { t } = useTranslation('learning');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const [version] = useState(path.version);
  const here = to(`learning/paths/${path.id}`);
  const form = useForm<Values>({ mode: 'controlled', initialValues: { name: textOf(path.name), purpose: textOf(path.purpose), side: path.side, itemIds: path.items.map(({ id }) => id) } });
  const save = useSubmit(UpdateLearningPlanDocument, { success: 'LearningPlanSaved', form, done: t('paths.saved'), onSuccess: () => navigate(here) });
  return (
    <FormLayout onSubmit={form.onSubmit(({ name, purpose, itemIds }) => void save.send({ input: { id: path.id, expectedVersion: version, name: textInput(name), purpose: textInput(purpose), itemIds } }))}>
      <LocalizedTextField form={form} path="name" label={t('paths.name')} required maxLength={120} />
      <LocalizedTextArea form={form} path="purpose" label={t('paths.purpose')} required minRows={2} />
      <PathItems form={form} known={path.items.map(({ id, title }) => ({ id, title: title.text }))} />
      <UnsavedGuard when={form.isDirty()} submit={save} />
      <SubmitBar submit={save} label={t('paths.save')} cancelTo={here} disabled={form.values.itemIds.length === 0} />
    </FormLayout>
  );
}

/** Items in their order: moved by buttons, so that the keyboard does it too. */
function PathItems({ form, known }: { form: UseFormReturnType<Values>; known: { id: string; title: string }[] }) {
  const { t } = useTranslation('learning');
  const items = useItems({});
  const names = new Map([...known, ...items.rows.map(({ id, title }) => ({ id, title: title.text }))].map(({ id, title }) => [id, title]));
  const { itemIds } = form.values;
  return (
    <fieldset className={classes.options}>
      <legend>{t('paths.items')}</legend>
      <ol className={classes.list}>
        {itemIds.map((id, index) => {
          const name = names.get(id) ?? t('catalogue.title');
          return (
            <li key={id} className={classes.ordered}>
              <span>{name}</span>
              <ActionIcon size={32} variant="default" disabled={index === 0} aria-label={t('paths.up', { name })} onClick={() => form.reorderListItem('itemIds', { from: index, to: index - 1 })}>
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon size={32} variant="default" disabled={index === itemIds.length - 1} aria-label={t('paths.down', { name })} onClick={() => form.reorderListItem('itemIds', { from: index, to: index + 1 })}>
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon size={32} variant="default" aria-label={t('paths.remove', { name })} onClick={() => form.removeListItem('itemIds', index)}>
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      {form.errors.itemIds && <p role="alert">{form.errors.itemIds}</p>}
      <Select
        label={t('paths.add')}
        searchable
        value={null}
        placeholder={t('paths.choose')}
        data={items.rows.filter(({ id }) => !itemIds.includes(id)).map(({ id, title }) => ({ value: id, label: title.text }))}
        onChange={(value) => value && form.insertListItem('itemIds', value)}
      />
      {items.hasMore && (
        <Button variant="default" size="compact-sm" loading={items.loadingMore} onClick={() => void items.loadMore()}>
          {t('paths.moreItems')}
        </Button>
      )}
    </fieldset>
  );
}
