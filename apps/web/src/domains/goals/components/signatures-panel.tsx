import { Button, Group } from '@mantine/core';
import { DiffView } from '@tandem/ui/diff-view';
import { Markless } from '@tandem/ui/markless';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { SubmitProblem } from '../../../platform/forms/submit-problem.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat, useLanguage } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { changeText, changeWords } from '../goal-words.ts';
import { SignGoalDocument, WithdrawGoalChangeDocument } from '../goals.gen.ts';
import type { GoalDetails } from '../goals.queries.ts';
import classes from './goals.module.css';

type Version = GoalDetails['versions'][number];

/** Which version waits for signatures, what it would change, and the signature itself; earlier versions below. */
export function SignaturesPanel({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const waitingNumber = goal.proposedVersion ?? (goal.inForceVersion ? null : goal.latestVersion);
  const waiting = goal.versions.find((version) => version.number === waitingNumber);
  const earlier = goal.versions.filter((version) => version !== waiting);
  return (
    <Panel title={t('sign.title')}>
      <div className={classes.stack}>
        {waiting ? <Waiting goal={goal} version={waiting} /> : <p className={classes.text}>{t('sign.inForce', { number: goal.inForceVersion })}</p>}
        {earlier.map((version) => (
          <details key={version.number}>
            <summary>
              {t('sign.version', { number: version.number })} {version.withdrawnAt && `· ${t('sign.withdrawn')}`}
            </summary>
            <Signatures version={version} />
            <Changes goal={goal} version={version} />
          </details>
        ))}
      </div>
    </Panel>
  );
}

function Waiting({ goal, version }: { goal: GoalDetails; version: Version }) {
  const { t } = useTranslation('goals');
  const sign = useSubmit(SignGoalDocument, { success: 'GoalSaved', done: t('done.signed') });
  const withdraw = useSubmit(WithdrawGoalChangeDocument, { success: 'GoalSaved', done: t('done.withdrawn') });
  return (
    <>
      <p className={classes.text}>{t(goal.inForceVersion ? 'sign.changeWaits' : 'sign.waits', { number: version.number })}</p>
      <Changes goal={goal} version={version} />
      <Signatures version={version} />
      <SubmitProblem submit={sign} />
      <Group gap="xs">
        {goal.viewerCan.sign && (
          <Button loading={sign.busy} onClick={() => void sign.send({ input: { id: goal.id, versionNumber: version.number } })}>
            {t('sign.sign')}
          </Button>
        )}
        {goal.viewerCan.withdraw && (
          <Button variant="default" loading={withdraw.busy} onClick={() => void withdraw.send({ input: { id: goal.id, expectedVersion: goal.version } })}>
            {t('sign.withdraw')}
          </Button>
        )}
      </Group>
    </>
  );
}

function Changes({ goal, version }: { goal: GoalDetails; version: Version }) {
  const { t } = useTranslation('goals');
  const language = useLanguage();
  return (
    <Markless>
      {version.changes.map((change) => (
        <DiffView key={change.path} label={changeWords(t, goal, change.path)} before={changeText(change.before, language)} after={changeText(change.after, language)} />
      ))}
    </Markless>
  );
}

function Signatures({ version }: { version: Version }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  return (
    <ul className={classes.rows}>
      {(['IT', 'MARKETING'] as const).map((side) => {
        const signature = version.signatures.find((each) => each.side === side);
        return (
          <li key={side} className={classes.wrap}>
            <SideMark side={side} size="sm" />
            {signature ? (
              <>
                <MemberName member={signature.member ? { ...signature.member, side: null } : null} />
                <span className={classes.note}>{format.date(signature.signedAt)}</span>
              </>
            ) : (
              <span className={classes.note}>{t('sign.missing')}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
