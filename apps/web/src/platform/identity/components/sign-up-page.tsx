import { Anchor, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { SubmitBar } from '../../forms/submit-bar.tsx';
import { usePlainForm } from '../../forms/use-plain-form.ts';
import { useSubmit } from '../../forms/use-submit.ts';
import { toApiLanguage } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-format.ts';
import { SignInDocument, SignUpDocument } from '../entry.gen.ts';
import { AuthLayout } from './auth-layout.tsx';
import { PasswordField } from './password-field.tsx';
import { useEnter } from './use-enter.ts';
import classes from './auth.module.css';

/** The server does not say whether an address has an account: whoever typed the right password is signed in, anybody else is told so by the sign-in. */
export function SignUpPage() {
  const { t } = useTranslation('identity');
  const { search } = useLocation();
  const language = useLanguage();
  const enter = useEnter();
  const form = usePlainForm({ name: '', email: '', password: '' });
  const signIn = useSubmit(SignInDocument, { success: 'SignedIn', form, onSuccess: enter });
  const signUp = useSubmit(SignUpDocument, {
    success: 'SignedUp',
    form,
    onSuccess: () => {
      const { email, password } = form.getValues();
      return signIn.send({ input: { email, password } });
    },
  });
  const shown = signIn.problem || signIn.fault || signIn.busy ? signIn : signUp;
  return (
    <AuthLayout
      title={t('signUp.title')}
      footer={
        <>
          {t('signUp.haveAccount')}{' '}
          <Anchor component={Link} to={`/sign-in${search}`}>
            {t('signUp.signIn')}
          </Anchor>
        </>
      }
    >
      <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => signUp.send({ input: { ...values, language: toApiLanguage(language) } }))}>
        <TextInput label={t('fields.name')} name="name" autoComplete="name" autoFocus {...form.input('name')} />
        <TextInput label={t('fields.email')} type="email" name="email" autoComplete="username" inputMode="email" {...form.input('email')} />
        <PasswordField label={t('fields.password')} description={t('password.hint')} name="password" autoComplete="new-password" {...form.input('password')} />
        <SubmitBar submit={shown} label={t('signUp.submit')} />
      </form>
    </AuthLayout>
  );
}
