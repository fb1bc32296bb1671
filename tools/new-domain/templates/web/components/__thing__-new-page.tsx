import { useForm } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { emptyText } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { UnsavedGuard } from '../../../platform/forms/unsaved-guard.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { Create__Thing__Document, __Things__Document } from '../__area-kebab__.gen.ts';
import { use__Thing__Creation } from '../__area-kebab__.queries.ts';
import { BackTo__Area__ } from './back-to-__area-kebab__.tsx';
import { __Thing__Fields, __thing__Input, type __Thing__Values } from './__thing-kebab__-form.tsx';

export function __Thing__NewPage() {
  const { t } = useTranslation('__area-kebab__');
  return (
    <Page title={t('form.newTitle')} width="text">
      <Loaded query={use__Thing__Creation()} skeleton={<FormSkeleton fields={2} />}>
        {({ __things__ }) => (__things__.viewerCanCreate ? <New__Thing__Form /> : <EmptyState title={t('form.notAllowed')} why={t('form.notAllowedWhy')} action={<BackTo__Area__ />} />)}
      </Loaded>
    </Page>
  );
}

function New__Thing__Form() {
  const { t } = useTranslation('__area-kebab__');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const form = useForm<__Thing__Values>({ mode: 'controlled', initialValues: { title: emptyText(), note: emptyText() } });
  const create = useSubmit(Create__Thing__Document, {
    success: '__Thing__Saved',
    form,
    done: t('form.created'),
    refresh: [__Things__Document],
    onSuccess: (saved) => navigate(to(`__area-kebab__/${saved.__thing__.id}`)),
  });
  return (
    <FormLayout onSubmit={form.onSubmit((values) => void create.send({ input: __thing__Input(values) }))}>
      <__Thing__Fields form={form} />
      <UnsavedGuard when={form.isDirty()} submit={create} />
      <SubmitBar submit={create} label={t('form.create')} cancelTo={to('__area-kebab__')} />
    </FormLayout>
  );
}
