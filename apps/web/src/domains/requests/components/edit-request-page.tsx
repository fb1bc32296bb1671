import { useForm } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { PageForm } from '../../../platform/forms/page-form.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useLanguage } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { UpdateRequestDocument } from '../requests.gen.ts';
import { type RequestDetails, useRequest } from '../requests.queries.ts';
import { AskAside, AskFields, askInput, askOf, type AskValues } from './ask-form.tsx';
import classes from './requests.module.css';

/** A draft may still change; what was submitted stays as it was asked. */
export function EditRequestPage() {
  const { t } = useTranslation('requests');
  const { id = '' } = useParams();
  return (
    <Page title={t('form.editTitle')} subtitle={t('form.subtitle')}>
      <Loaded query={useRequest(id)} skeleton={<FormSkeleton fields={5} />}>
        {({ request }) => (request?.viewerCan.edit ? <EditForm request={request} /> : <EmptyState title={t('form.frozen')} why={t('form.frozenWhy')} />)}
      </Loaded>
    </Page>
  );
}

function EditForm({ request }: { request: RequestDetails }) {
  const { t } = useTranslation('requests');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const language = useLanguage();
  const [version] = useState(request.version);
  const form = useForm<AskValues>({ mode: 'controlled', initialValues: askOf(request) });
  const here = to(`requests/${request.id}`);
  const save = useSubmit(UpdateRequestDocument, { success: 'RequestSaved', form, done: t('form.saved'), onSuccess: () => navigate(here) });
  return (
    <div className={classes.columns}>
      <PageForm form={form} submit={save} label={t('form.save')} cancelTo={here} onSend={(values) => save.send({ input: { ...askInput(values, language, request.parts), id: request.id, expectedVersion: version } })}>
        <AskFields form={form} />
      </PageForm>
      <AskAside form={form} />
    </div>
  );
}
