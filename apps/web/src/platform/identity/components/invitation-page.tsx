import { useQuery } from '@apollo/client/react';
import { Anchor, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { SubmitBar } from '../../forms/submit-bar.tsx';
import { useSubmit } from '../../forms/use-submit.ts';
import { Loaded } from '../../lists/loaded.tsx';
import { signInPath } from '../../session/session-guards.ts';
import { useViewer } from '../../session/use-session.ts';
import { workspacePath } from '../../session/use-workspace-path.ts';
import { AcceptInvitationDocument, InvitationPreviewDocument, type InvitationPreviewQuery } from '../entry.gen.ts';
import { AuthLayout } from './auth-layout.tsx';
import { PasswordField } from './password-field.tsx';
import classes from './auth.module.css';

type Preview = NonNullable<InvitationPreviewQuery['invitation']>;

export function InvitationPage() {
  const { t } = useTranslation('identity');
  const { token = '' } = useParams();
  const query = useQuery(InvitationPreviewDocument, { variables: { token } });
  const preview = query.data?.invitation;
  return (
    <AuthLayout title={preview ? t('invite.title', { workspace: preview.workspaceName }) : 'Tandem'} lead={preview && <Lead preview={preview} />}>
      <Loaded query={query} skeleton={<FormSkeleton fields={2} />}>
        {({ invitation }) =>
          invitation ? (
            <Accept token={token} preview={invitation} />
          ) : (
            <EmptyState title={t('invite.unusableTitle')} why={t('invite.unusableWhy')} action={<Anchor href="/">{t('signIn.title')}</Anchor>} />
          )
        }
      </Loaded>
    </AuthLayout>
  );
}

function Lead({ preview }: { preview: Preview }) {
  const { t } = useTranslation('identity');
  const values = { inviter: preview.invitedByName, role: t(`roles.${preview.role}`), email: preview.email };
  return <>{t(preview.invitedByName ? 'invite.text' : 'invite.textNobody', values)}</>;
}

function Accept({ token, preview }: { token: string; preview: Preview }) {
  const { t } = useTranslation('identity');
  const viewer = useViewer();
  const form = useForm({ mode: 'controlled', initialValues: { name: '', password: '' } });
  const accept = useSubmit(AcceptInvitationDocument, {
    success: 'InvitationAccepted',
    form,
    // A new page load: membership and session of this browser are new.
    onSuccess: ({ slug }) => window.location.assign(workspacePath(slug)),
  });
  if (viewer) {
    return (
      <form noValidate className={classes.form} onSubmit={form.onSubmit(() => void accept.send({ input: { token } }))}>
        <p className={classes.lead}>{t('invite.signedInAs', { email: viewer.email })}</p>
        <SubmitBar submit={accept} label={t('invite.accept')} />
      </form>
    );
  }
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => void accept.send({ input: { token, ...values } }))}>
      <TextInput label={t('fields.email')} value={preview.email} type="email" name="email" autoComplete="username" readOnly />
      <TextInput label={t('fields.name')} name="name" autoComplete="name" {...form.getInputProps('name')} />
      <PasswordField label={t('fields.password')} description={t('password.hint')} name="password" autoComplete="new-password" {...form.getInputProps('password')} />
      <SubmitBar submit={accept} label={t('invite.accept')} />
      <p className={classes.footer}>
        {t('invite.haveAccount')}{' '}
        <Anchor component={Link} to={signInPath(`/invite/${token}`)}>
          {t('invite.signInFirst')}
        </Anchor>
      </p>
    </form>
  );
}
