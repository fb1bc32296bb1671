import { Anchor, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { SubmitBar } from '../../forms/submit-bar.tsx';
import { usePlainForm } from '../../forms/use-plain-form.ts';
import { useSubmit } from '../../forms/use-submit.ts';
import { SignInDocument } from '../entry.gen.ts';
import { AuthLayout } from './auth-layout.tsx';
import { PasswordField } from './password-field.tsx';
import { useEnter } from './use-enter.ts';
import classes from './auth.module.css';

export function SignInPage() {
  const { t } = useTranslation('identity');
  const { search } = useLocation();
  const enter = useEnter();
  const form = usePlainForm({ email: '', password: '' });
  const signIn = useSubmit(SignInDocument, { success: 'SignedIn', form, onSuccess: enter });
  return (
    <AuthLayout
      title={t('signIn.title')}
      footer={
        <>
          {t('signIn.noAccount')}{' '}
          <Anchor component={Link} to={`/sign-up${search}`}>
            {t('signIn.signUp')}
          </Anchor>
        </>
      }
    >
      <form noValidate className={classes.form} onSubmit={form.onSubmit((input) => signIn.send({ input }))}>
        <TextInput label={t('fields.email')} type="email" name="email" autoComplete="username" inputMode="email" autoFocus required withAsterisk={false} {...form.input('email')} />
        <PasswordField label={t('fields.password')} name="password" autoComplete="current-password" required withAsterisk={false} {...form.input('password')} />
        <SubmitBar submit={signIn} label={t('signIn.submit')} />
      </form>
    </AuthLayout>
  );
}
