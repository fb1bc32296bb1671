import { SegmentedControl, TextInput, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../forms/form-layout.tsx';
import { SubmitBar } from '../../forms/submit-bar.tsx';
import { UnsavedGuard } from '../../forms/unsaved-guard.tsx';
import { useSubmit } from '../../forms/use-submit.ts';
import { languageNames, languages } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-format.ts';
import { useChooseLanguage } from '../../session/use-choose-language.ts';
import { UpdateProfileDocument } from '../../session/workspace.gen.ts';
import { useSession } from '../../session/use-session.ts';
import { Page } from '../../shell/page.tsx';
import { ChangePasswordDocument, SessionsDocument } from '../identity.gen.ts';
import { PasswordField } from './password-field.tsx';
import { SessionList } from './session-list.tsx';
import classes from './settings.module.css';

export function ProfilePage() {
  const { t } = useTranslation('identity');
  const { viewer } = useSession();
  return (
    <Page title={t('profile.title')} subtitle={viewer.email} width="text">
      <div className={classes.stack}>
        <Panel title={t('profile.you')}>
          <NameForm name={viewer.name} />
        </Panel>
        <Panel>
          <Preferences />
        </Panel>
        <Panel title={t('profile.passwordTitle')} note={t('profile.passwordNote')}>
          <PasswordForm email={viewer.email} />
        </Panel>
        <Panel title={t('profile.sessionsTitle')} note={t('profile.sessionsNote')}>
          <SessionList />
        </Panel>
      </div>
    </Page>
  );
}

function NameForm({ name }: { name: string }) {
  const { t } = useTranslation('identity');
  const form = useForm({ mode: 'controlled', initialValues: { name } });
  const save = useSubmit(UpdateProfileDocument, { success: 'ProfileSaved', form, done: t('profile.saved'), onSuccess: () => form.resetDirty() });
  return (
    <FormLayout onSubmit={form.onSubmit((input) => void save.send({ input }))}>
      <TextInput label={t('fields.name')} autoComplete="name" maw={400} {...form.getInputProps('name')} />
      <UnsavedGuard when={form.isDirty()} submit={save} />
      <SubmitBar submit={save} label={t('profile.save')} disabled={!form.isDirty()} />
    </FormLayout>
  );
}

/** Both act at once: no button to press. */
function Preferences() {
  const { t } = useTranslation('identity');
  const { t: platform } = useTranslation();
  const language = useLanguage();
  const choose = useChooseLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes: MantineColorScheme[] = ['light', 'dark', 'auto'];
  return (
    <div className={classes.preferences}>
      <div>
        <p className={classes.label}>{t('fields.language')}</p>
        <SegmentedControl
          aria-label={t('fields.language')}
          value={language}
          onChange={(value) => void choose(value === 'pl' ? 'pl' : 'en')}
          data={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
        />
      </div>
      <div>
        <p className={classes.label}>{t('profile.theme')}</p>
        <SegmentedControl
          aria-label={t('profile.theme')}
          value={colorScheme}
          onChange={(value) => setColorScheme(schemes.find((scheme) => scheme === value) ?? 'auto')}
          data={schemes.map((value) => ({ value, label: platform(`theme.${value}`) }))}
        />
        <p className={classes.hint}>{t('profile.themeNote')}</p>
      </div>
    </div>
  );
}

function PasswordForm({ email }: { email: string }) {
  const { t } = useTranslation('identity');
  const form = useForm({ mode: 'controlled', initialValues: { currentPassword: '', newPassword: '' } });
  const change = useSubmit(ChangePasswordDocument, {
    success: 'PasswordChanged',
    form,
    done: t('profile.passwordChanged'),
    refresh: [SessionsDocument],
    onSuccess: () => form.reset(),
  });
  return (
    <FormLayout onSubmit={form.onSubmit((input) => void change.send({ input }))}>
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField label={t('fields.currentPassword')} autoComplete="current-password" maw={400} {...form.getInputProps('currentPassword')} />
      <PasswordField label={t('fields.newPassword')} description={t('password.hint')} autoComplete="new-password" maw={400} {...form.getInputProps('newPassword')} />
      <SubmitBar submit={change} label={t('profile.changePassword')} disabled={!form.isDirty()} />
    </FormLayout>
  );
}
