import { NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { UnsavedGuard } from '../../../platform/forms/unsaved-guard.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { type PulseStandPartsFragment, UpdatePulseSettingsDocument } from '../pulse.gen.ts';
import { useAnswering } from '../pulse.queries.ts';
import classes from './pulse.module.css';

/** When the pulse beats: three numbers. */
export function SettingsPage() {
  const { t } = useTranslation('pulse');
  const to = useWorkspacePath();
  const back = (
    <Link to={to('pulse')} className={classes.link}>
      {t('page.back')}
    </Link>
  );
  return (
    <Page title={t('settings.title')} subtitle={t('settings.subtitle')} width="text" back={back}>
      <Loaded query={useAnswering()} skeleton={<FormSkeleton fields={3} />}>
        {({ pulse }) => (pulse.viewerCanChangeSettings ? <SettingsForm pulse={pulse} /> : <EmptyState title={t('settings.notYours')} why={t('settings.notYoursWhy')} action={back} />)}
      </Loaded>
    </Page>
  );
}

function SettingsForm({ pulse: { settings, current } }: { pulse: PulseStandPartsFragment }) {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  const to = useWorkspacePath();
  const navigate = useNavigate();
  const { openOnDay, openDays, kMin, version } = settings;
  const form = useForm({ mode: 'controlled', initialValues: { openOnDay, openDays, kMin } });
  const save = useSubmit(UpdatePulseSettingsDocument, { success: 'PulseSettingsSaved', form, done: t('settings.saved'), onSuccess: () => navigate(to('pulse')) });
  const field = (path: 'openOnDay' | 'openDays' | 'kMin', min: number, max: number) => (
    <NumberInput key={path} label={t(`settings.${path}`)} description={t(`settings.${path}Hint`)} min={min} max={max} clampBehavior="none" allowDecimal={false} allowNegative={false} {...form.getInputProps(path)} />
  );
  const send = (values: typeof form.values) => save.send({ input: { expectedVersion: version, openOnDay: Number(values.openOnDay) || 0, openDays: Number(values.openDays) || 0, kMin: Number(values.kMin) || 0 } });
  return (
    <Panel>
      <UnsavedGuard when={form.isDirty()} submit={save} />
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        {field('openOnDay', 1, 28)}
        {field('openDays', 2, 20)}
        {field('kMin', 3, 50)}
        <p className={classes.note}>{current?.state === 'OPEN' ? t('settings.openStays') : current ? t('status.next', { day: format.date(current.opensOn, 'weekday') }) : t('settings.fromNext')}</p>
        <SubmitBar submit={save} label={t('settings.save')} cancelTo={to('pulse')} />
      </FormLayout>
    </Panel>
  );
}
