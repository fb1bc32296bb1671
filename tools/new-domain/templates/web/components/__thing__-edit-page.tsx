import { useForm } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { textOf } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { UnsavedGuard } from '../../../platform/forms/unsaved-guard.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { Update__Thing__Document } from '../__area-kebab__.gen.ts';
import { type __Thing__Details, use__Thing__ } from '../__area-kebab__.queries.ts';
import { BackTo__Area__ } from './back-to-__area-kebab__.tsx';
import { __Thing__Fields, __thing__Input, type __Thing__Values } from './__thing-kebab__-form.tsx';

export function __Thing__EditPage() {
  const { t } = useTranslation('__area-kebab__');
  const { id = '' } = useParams();
  const query = use__Thing__(id);
  const title = query.data?.__thing__?.title.text;
  return (
    <Page title={title ? t('form.editTitle', { title }) : t('form.edit')} width="text">
      <Loaded query={query} skeleton={<FormSkeleton fields={2} />}>
        {({ __thing__ }) => {
          if (!__thing__) return <EmptyState title={t('page.unknown')} why={t('page.unknownWhy')} action={<BackTo__Area__ />} />;
          if (!__thing__.viewerCan.update) return <EmptyState title={t('form.notAllowed')} why={t('form.notAllowedWhy')} action={<BackTo__Area__ />} />;
          return <Edit__Thing__Form __thing__={__thing__} />;
        }}
      </Loaded>
    </Page>
  );
}

function Edit__Thing__Form({ __thing__ }: { __thing__: __Thing__Details }) {
  const { t } = useTranslation('__area-kebab__');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const back = to(`__area-kebab__/${__thing__.id}`);
  // The version that was opened: a live refresh behind the form must not hide that somebody else has saved.
  const [version] = useState(__thing__.version);
  const form = useForm<__Thing__Values>({ mode: 'controlled', initialValues: { title: textOf(__thing__.title), note: textOf(__thing__.note) } });
  const update = useSubmit(Update__Thing__Document, { success: '__Thing__Saved', form, done: t('form.saved'), onSuccess: () => navigate(back) });
  return (
    <FormLayout onSubmit={form.onSubmit((values) => void update.send({ input: { ...__thing__Input(values), id: __thing__.id, expectedVersion: version } }))}>
      <__Thing__Fields form={form} />
      <UnsavedGuard when={form.isDirty()} submit={update} />
      <SubmitBar submit={update} label={t('form.save')} cancelTo={back} fieldLabels={{ title: t('fields.title'), note: t('fields.note') }} />
    </FormLayout>
  );
}
