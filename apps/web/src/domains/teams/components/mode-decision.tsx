import { Button, Modal, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { DecideTeamModeDocument, TeamsDocument } from '../teams.gen.ts';
import type { TeamDetails } from '../teams.queries.ts';
import { Notice } from './team-notices.tsx';
import classes from './teams.module.css';

/** A way of working that ends asks what comes next: extend, hand over as a service, or stop. */
export function ModeDecision({ team }: { team: TeamDetails }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const [extending, extend] = useDisclosure(false);
  const decide = useSubmit(DecideTeamModeDocument, { success: 'TeamSaved', done: t('decision.done'), refresh: [TeamsDocument] });
  const days = team.modeDaysLeft ?? 0;
  const facts = { mode: t(`modes.${team.interactionMode}.name`), day: format.date(team.modeUntil) };
  const title = days < 0 ? t('decision.titleOver', facts) : days === 0 ? t('decision.titleToday', facts) : t('decision.titleLeft', { ...facts, count: days });
  const send = (decision: 'HAND_OVER' | 'STOP') => decide.send({ input: { id: team.id, expectedVersion: team.version, decision, until: null } });
  return (
    <Notice tone={days < 0 ? 'bad' : 'warn'} title={title}>
      {team.viewerCan.decideMode ? (
        <>
          <p className={classes.noticeText}>{t('decision.ask')}</p>
          <div className={classes.buttons}>
            <Button onClick={extend.open}>{t('decision.EXTEND')}</Button>
            {team.interactionMode !== 'SERVICE' && (
              <ConfirmButton question={t('decision.handOverQuestion', { name: team.name.text })} consequence={t('decision.handOverWhy')} confirm={t('decision.HAND_OVER')} onConfirm={() => send('HAND_OVER')} loading={decide.busy}>
                {t('decision.HAND_OVER')}
              </ConfirmButton>
            )}
            <ConfirmButton question={t('decision.stopQuestion', { name: team.name.text })} consequence={t('decision.stopWhy')} confirm={t('decision.STOP')} onConfirm={() => send('STOP')} loading={decide.busy}>
              {t('decision.STOP')}
            </ConfirmButton>
          </div>
        </>
      ) : (
        <p className={classes.noticeText}>{t('decision.others')}</p>
      )}
      {extending && <ExtendDialog team={team} onClose={extend.close} />}
    </Notice>
  );
}

function ExtendDialog({ team, onClose }: { team: TeamDetails; onClose: () => void }) {
  const { t } = useTranslation('teams');
  const { t: words } = useTranslation();
  const format = useFormat();
  const [version] = useState(team.version);
  const form = useForm({ mode: 'controlled', initialValues: { until: '' } });
  const decide = useSubmit(DecideTeamModeDocument, { success: 'TeamSaved', form, done: t('decision.extended'), paths: { modeUntil: 'until' }, onSuccess: onClose });
  const send = ({ until }: typeof form.values) => decide.send({ input: { id: team.id, expectedVersion: version, decision: 'EXTEND', until: until || null } });
  return (
    <Modal opened onClose={onClose} title={t('decision.extendTitle')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <Text c="dimmed" size="sm">
          {t('decision.extendHint', { day: format.date(team.modeUntil) })}
        </Text>
        <DateField label={t('decision.until')} required {...form.getInputProps('until')} />
        <SubmitBar submit={decide} label={t('decision.EXTEND')} onCancel={onClose} fieldLabels={{ modeUntil: t('decision.until') }} />
      </FormLayout>
    </Modal>
  );
}
