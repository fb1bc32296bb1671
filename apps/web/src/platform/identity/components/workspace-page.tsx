import { Radio, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Panel } from '@tandem/ui/panel';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { PageForm } from '../../forms/page-form.tsx';
import { useSubmit } from '../../forms/use-submit.ts';
import { fromApiLanguage, languageNames, toApiLanguage } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-format.ts';
import { Patient } from '../../lists/loaded.tsx';
import { useWorkspace } from '../../session/use-workspace.ts';
import { Page } from '../../shell/page.tsx';
import { UpdateWorkspaceDocument } from '../identity.gen.ts';
import type { WorkspaceOfForms } from './department-options.ts';
import { DepartmentsPanel } from './departments-panel.tsx';
import { countries, currencies, timezones } from './places.ts';
import classes from './settings.module.css';

export function WorkspacePage() {
  const { t } = useTranslation('identity');
  const workspace = useWorkspace();
  return (
    <Page title={t('workspace.title')} subtitle={workspace ? t('workspace.subtitle', { slug: workspace.slug }) : null} width="text">
      {workspace ? (
        <div className={classes.stack}>
          <Panel>
            {workspace.viewerCan.update ? <WorkspaceForm workspace={workspace} /> : <WorkspaceFacts workspace={workspace} />}
          </Panel>
          <DepartmentsPanel workspace={workspace} />
        </div>
      ) : (
        <Patient>
          <FormSkeleton fields={4} />
        </Patient>
      )}
    </Page>
  );
}

function WorkspaceForm({ workspace }: { workspace: WorkspaceOfForms }) {
  const { t } = useTranslation('identity');
  const reader = useLanguage();
  const { name, country, timezone, currency, language, version } = workspace;
  const form = useForm({ mode: 'controlled', initialValues: { name, country, timezone, currency, language: fromApiLanguage(language) } });
  const save = useSubmit(UpdateWorkspaceDocument, { success: 'WorkspaceUpdated', form, done: t('workspace.saved'), onSuccess: () => form.resetDirty() });
  const send = (values: typeof form.values) =>
    save.send({ input: { ...values, language: toApiLanguage(values.language), expectedVersion: version } });
  return (
    <PageForm form={form} submit={save} label={t('workspace.save')} disabled={!form.isDirty()} onSend={(values) => send(values)}>
      <TextInput label={t('workspace.name')} autoComplete="organization" {...form.getInputProps('name')} />
      <div className={classes.pair}>
        <Select label={t('fields.country')} description={t('start.countryHint')} data={countries(reader)} searchable allowDeselect={false} {...form.getInputProps('country')} />
        <Select
          label={t('fields.timezone')}
          description={t('start.timezoneHint')}
          data={timezones()}
          searchable
          limit={100}
          allowDeselect={false}
          {...form.getInputProps('timezone')}
        />
      </div>
      <Select
        label={t('fields.currency')}
        description={t('workspace.currencyHint')}
        data={currencies(reader, currency)}
        searchable
        allowDeselect={false}
        {...form.getInputProps('currency')}
      />
      <Radio.Group label={t('fields.language')} description={t('start.languageHint')} {...form.getInputProps('language')}>
        <div style={{ display: 'flex', gap: 24, marginTop: 8 }}>
          <Radio value="pl" label={languageNames.pl} />
          <Radio value="en" label={languageNames.en} />
        </div>
      </Radio.Group>
    </PageForm>
  );
}

/** For everybody else: what it is, and who can change it. */
function WorkspaceFacts({ workspace }: { workspace: WorkspaceOfForms }) {
  const { t } = useTranslation('identity');
  const reader = useLanguage();
  const facts = [
    [t('workspace.name'), workspace.name],
    [t('fields.country'), countries(reader).find(({ value }) => value === workspace.country)?.label ?? workspace.country],
    [t('fields.timezone'), workspace.timezone.replaceAll('_', ' ')],
    [t('fields.currency'), currencies(reader, workspace.currency).find(({ value }) => value === workspace.currency)?.label ?? workspace.currency],
    [t('fields.language'), languageNames[fromApiLanguage(workspace.language)]],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.hint}>{t('workspace.readOnly')}</p>
    </>
  );
}
