import { Anchor, Input, Radio, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { SideMark } from '@tandem/ui/side-mark';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitBar } from '../../forms/submit-bar.tsx';
import { useSubmit } from '../../forms/use-submit.ts';
import { languageNames, toApiLanguage, type AppLanguage } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-format.ts';
import { useViewer } from '../../session/use-session.ts';
import { workspacePath } from '../../session/use-workspace-path.ts';
import { CreateWorkspaceDocument, type Side } from '../entry.gen.ts';
import { AuthLayout } from './auth-layout.tsx';
import { countries, hereAndNow, timezones } from './places.ts';
import classes from './auth.module.css';

type SideChoice = Side | 'NEITHER';
const sides: { value: SideChoice; key: 'it' | 'marketing' | 'neither' }[] = [
  { value: 'IT', key: 'it' },
  { value: 'MARKETING', key: 'marketing' },
  { value: 'NEITHER', key: 'neither' },
];

export function CreateWorkspacePage() {
  const { t } = useTranslation('identity');
  const viewer = useViewer();
  const reader = useLanguage();
  const [showPlace, setShowPlace] = useState(false);
  const form = useForm({
    mode: 'controlled',
    initialValues: { name: '', side: 'IT' as SideChoice, language: reader as AppLanguage, ...hereAndNow(reader) },
  });
  const create = useSubmit(CreateWorkspaceDocument, {
    success: 'WorkspaceCreated',
    form,
    paths: { slug: 'name' },
    onSuccess: ({ workspace }) => window.location.assign(workspacePath(workspace.slug)),
  });
  const { name, side, language, country, timezone } = form.values;
  const input = { name, country, timezone, language: toApiLanguage(language), side: side === 'NEITHER' ? null : side };
  const countryName = countries(reader).find((choice) => choice.value === country)?.label ?? country;
  const place = showPlace || form.errors['country'] || form.errors['timezone'];
  return (
    <AuthLayout
      wide
      title={t('start.title')}
      lead={t('start.lead')}
      footer={viewer && viewer.memberships.length > 0 ? <Memberships memberships={viewer.memberships} label={t('start.other')} /> : null}
    >
      <form noValidate className={classes.form} onSubmit={form.onSubmit(() => void create.send({ input }))}>
        <TextInput label={t('fields.company')} description={t('start.companyHint')} autoComplete="organization" autoFocus {...form.getInputProps('name')} />
        <Radio.Group label={t('fields.side')} description={t('start.sideHint')} {...form.getInputProps('side')}>
          <div className={classes.sides} style={{ marginTop: 8 }}>
            {sides.map(({ value, key }) => (
              <Radio.Card key={value} value={value} className={classes.side ?? ''}>
                <span className={classes.sideName}>
                  {value !== 'NEITHER' && <SideMark side={value} />}
                  {t(`start.${key}`)}
                </span>
                <span className={classes.sideText}>{t(`start.${key}Text`)}</span>
              </Radio.Card>
            ))}
          </div>
        </Radio.Group>
        <Radio.Group label={t('fields.language')} description={t('start.languageHint')} {...form.getInputProps('language')}>
          <div style={{ display: 'flex', gap: 24, marginTop: 8 }}>
            <Radio value="pl" label={languageNames.pl} />
            <Radio value="en" label={languageNames.en} />
          </div>
        </Radio.Group>
        {place ? (
          <div className={classes.pair}>
            <Select label={t('fields.country')} description={t('start.countryHint')} data={countries(reader)} searchable allowDeselect={false} {...form.getInputProps('country')} />
            <Select label={t('fields.timezone')} description={t('start.timezoneHint')} data={timezones()} searchable limit={100} allowDeselect={false} {...form.getInputProps('timezone')} />
          </div>
        ) : (
          <Input.Description fz={14}>
            {t('start.more', { country: countryName, timezone: timezone.replaceAll('_', ' ') })}{' '}
            <Anchor component="button" type="button" onClick={() => setShowPlace(true)}>
              {t('start.change')}
            </Anchor>
          </Input.Description>
        )}
        <SubmitBar submit={create} label={t('start.submit')} />
      </form>
    </AuthLayout>
  );
}

function Memberships({ memberships, label }: { memberships: { id: string; workspace: { slug: string; name: string } }[]; label: string }) {
  return (
    <>
      {label}:{' '}
      {memberships.map(({ id, workspace }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Anchor href={workspacePath(workspace.slug)}>{workspace.name}</Anchor>
        </span>
      ))}
    </>
  );
}
