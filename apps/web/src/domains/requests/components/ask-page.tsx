import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { UnsavedGuard } from '../../../platform/forms/unsaved-guard.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useLanguage } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { CreateRequestDocument } from '../requests.gen.ts';
import { useRequestCreation } from '../requests.queries.ts';
import { AskAside, AskFields, askInput, type AskValues, emptyAsk } from './ask-form.tsx';
import classes from './requests.module.css';

export function AskPage() {
  const { t } = useTranslation('requests');
  const to = useWorkspacePath();
  const back = (
    <Button component={Link} to={to('requests')} variant="default">
      {t('page.back')}
    </Button>
  );
  return (
    <Page title={t('form.title')} subtitle={t('form.subtitle')}>
      <Loaded query={useRequestCreation()} skeleton={<FormSkeleton fields={5} />}>
        {({ requests }) => (requests.viewerCanCreate ? <AskForm /> : <EmptyState title={t('form.notAllowed')} why={t('form.notAllowedWhy')} action={back} />)}
      </Loaded>
    </Page>
  );
}

function AskForm() {
  const { t } = useTranslation('requests');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const language = useLanguage();
  const form = useForm<AskValues>({ mode: 'controlled', initialValues: emptyAsk() });
  const create = useSubmit(CreateRequestDocument, {
    success: 'RequestSaved',
    form,
    done: t('form.done'),
    onSuccess: ({ request }) => navigate(to(request ? `requests/${request.id}` : 'requests')),
  });
  const send = (values: AskValues, submit: boolean) => void create.send({ input: { ...askInput(values, language), submit } });
  return (
    <div className={classes.columns}>
      <FormLayout onSubmit={form.onSubmit((values) => send(values, true))}>
        <AskFields form={form} />
        <UnsavedGuard when={form.isDirty()} submit={create} />
        <SubmitBar submit={create} label={t('form.submit')} cancelTo={to('requests')} disabled={!form.values.neededBy}>
          <Button variant="default" disabled={create.busy || !form.values.neededBy} onClick={() => send(form.getValues(), false)}>
            {t('form.draft')}
          </Button>
        </SubmitBar>
      </FormLayout>
      <AskAside form={form} />
    </div>
  );
}
