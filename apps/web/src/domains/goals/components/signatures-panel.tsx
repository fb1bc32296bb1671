import { Button, Group } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { SignGoalDocument, WithdrawGoalChangeDocument } from '../goals.gen.ts';
import { waitingVersion } from '../goal-values.ts';
import type { GoalDetails } from '../goals.queries.ts';
import classes from './goals.module.css';
import { Signatures } from './signatures.tsx';
import { VersionChanges } from './version-changes.tsx';

type Version = GoalDetails['versions'][number];

/** Which version waits for signatures, what it would change, and the signature itself; earlier versions below. */
export function SignaturesPanel({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const waiting = waitingVersion(goal);
  const inForce = goal.versions.find((version) => version.number === goal.inForceVersion);
  const signedFor = goal.versions.find((version) => version.number === inForce?.signedVersion);
  const earlier = goal.versions.filter((version) => version !== waiting && version !== inForce);
  return (
    <Panel title={t('sign.title')}>
      <div className={classes.stack}>
        {waiting && <Waiting goal={goal} version={waiting} />}
        {inForce && (
          <div className={classes.version}>
            <p className={classes.text}>{t('sign.inForce', { number: inForce.number })}</p>
            {signedFor && <p className={classes.note}>{t('sign.reworded', { number: signedFor.number })}</p>}
            <Signatures of={(signedFor ?? inForce).signatures} />
          </div>
        )}
        {earlier.map((version) => (
          <details key={version.number}>
            <summary className={classes.summary}>
              {t(version.withdrawnAt ? 'sign.withdrawn' : 'sign.version', { number: version.number, author: version.author?.name, date: format.date(version.createdAt) })}
            </summary>
            <div className={classes.version}>
              <VersionChanges goal={goal} version={version} />
              <Signatures of={version.signatures} />
            </div>
          </details>
        ))}
      </div>
    </Panel>
  );
}

function Waiting({ goal, version }: { goal: GoalDetails; version: Version }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const sign = useSubmit(SignGoalDocument, { success: 'GoalSaved', done: t('done.signed') });
  const withdraw = useSubmit(WithdrawGoalChangeDocument, { success: 'GoalSaved', done: t('done.withdrawn') });
  return (
    <div className={classes.waiting}>
      <p className={classes.text}>{t(goal.inForceVersion === null ? 'sign.waits' : 'sign.changeWaits', { number: version.number })}</p>
      <p className={classes.note}>{t('sign.written', { author: version.author?.name, date: format.date(version.createdAt) })}</p>
      <VersionChanges goal={goal} version={version} />
      <Signatures of={version.signatures} />
      <Group gap="xs">
        {goal.viewerCan.sign && (
          <Button
            leftSection={<IconSignature size={16} aria-hidden />}
            loading={sign.busy}
            onClick={() => void sign.send({ input: { id: goal.id, versionNumber: version.number } })}
          >
            {t('sign.sign', { number: version.number })}
          </Button>
        )}
        {goal.viewerCan.withdraw && (
          <Button variant="default" loading={withdraw.busy} onClick={() => void withdraw.send({ input: { id: goal.id, expectedVersion: goal.version } })}>
            {t('sign.withdraw')}
          </Button>
        )}
      </Group>
    </div>
  );
}
