import { Button, Modal, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { HealthBadge } from '../../../platform/text/health-badge.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { RecalculateForecastDocument, ReconcileForecastDocument } from '../projects.gen.ts';
import type { ProjectDetails } from '../projects.queries.ts';
import classes from './projects.module.css';

export type ForecastedProject = Pick<ProjectDetails, 'id' | 'state' | 'forecast' | 'forecastAlarm' | 'forecastReconciliation'> & {
  latestStatus: Pick<NonNullable<ProjectDetails['latestStatus']>, 'health'> | null;
  viewerCan: Pick<ProjectDetails['viewerCan'], 'work'>;
};

/** When it will be done, as computed; and, where status and figures contradict each other, both side by side until somebody says why. */
export function ForecastPanel({ project }: { project: ForecastedProject }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const [explaining, explain] = useDisclosure(false);
  const recalculate = useSubmit(RecalculateForecastDocument, { success: 'ForecastSaved', done: t('forecast.computed') });
  const { forecast, forecastAlarm, forecastReconciliation, latestStatus, state } = project;
  if (state === 'DONE' || state === 'CANCELLED') return null;
  const again = project.viewerCan.work && (
    <Button variant="default" size="compact-sm" loading={recalculate.busy} onClick={() => void recalculate.send({ input: { projectId: project.id } })}>
      {t('forecast.again')}
    </Button>
  );
  return (
    <Panel title={t('forecast.title')} note={forecast ? t('forecast.asOf', { day: format.date(forecast.asOf) }) : null} actions={again}>
      {forecast ? (
        <div className={classes.stack}>
          <p className={classes.dates} style={{ margin: 0 }}>
            <span className={classes.big}>{forecast.p85 ? format.date(forecast.p85) : t('forecast.never')}</span>
            <span className={classes.note}>{t('forecast.p85')}</span>
          </p>
          <p className={classes.note} style={{ margin: 0 }}>
            {t('forecast.range', { p50: format.date(forecast.p50, 'short'), p95: format.date(forecast.p95, 'short') })}
          </p>
          {forecast.pOnTime !== null && <p style={{ margin: 0 }}>{t('forecast.onTime', { share: format.percent(forecast.pOnTime) })}</p>}
          {forecastAlarm && latestStatus && (
            <div className={classes.alarm} role="note">
              <p className={classes.alarmText}>{t('forecast.alarm')}</p>
              <p className={classes.alarmSides}>
                <span>
                  {t('forecast.people')} <HealthBadge size="sm" health={latestStatus.health} />
                </span>
                <span>{t('forecast.figures', { share: format.percent(forecast.pOnTime) })}</span>
              </p>
              {project.viewerCan.work && (
                <Button size="compact-sm" onClick={explain.open}>
                  {t('forecast.reconcile')}
                </Button>
              )}
            </div>
          )}
          {forecastReconciliation && (
            <p className={classes.note} style={{ margin: 0 }}>
              {t('forecast.reconciled')} <LText value={forecastReconciliation} />
            </p>
          )}
        </div>
      ) : (
        <p className={classes.empty}>{t('forecast.none')}</p>
      )}
      {explaining && <ReconcileDialog projectId={project.id} onClose={explain.close} />}
    </Panel>
  );
}

function ReconcileDialog({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const { t: words } = useTranslation();
  const form = useForm({ mode: 'controlled', initialValues: { reason: emptyText() } });
  const reconcile = useSubmit(ReconcileForecastDocument, { success: 'ForecastSaved', form, done: t('forecast.explained'), onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('forecast.reconcile')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(({ reason }) => void reconcile.send({ input: { projectId, reason: textInput(reason) } }))}>
        <Text c="dimmed" size="sm">
          {t('forecast.reconcileHint')}
        </Text>
        <LocalizedTextArea form={form} path="reason" label={t('fields.reason')} required />
        <SubmitBar submit={reconcile} label={t('forecast.explain')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}
