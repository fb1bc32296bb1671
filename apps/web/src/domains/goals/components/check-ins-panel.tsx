import { Button } from '@mantine/core';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { HealthBadge } from '../../../platform/text/health-badge.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { AcknowledgeCheckInDocument } from '../goals.gen.ts';
import { type CheckInData, useGoalCheckIns } from '../goals.queries.ts';
import classes from './goals.module.css';

/** What both sides have said, week by week, and who of the other side has read it. */
export function CheckInsPanel({ goalId, mayCheckIn }: { goalId: string; mayCheckIn: boolean }) {
  const { t } = useTranslation('goals');
  const to = useWorkspacePath();
  const checkIns = useGoalCheckIns(goalId);
  return (
    <Panel title={t('checkIns.title')} actions={mayCheckIn ? <Link to={to('check-in')} className={classes.more}>{t('checkIn.title')}</Link> : undefined}>
      <Loaded query={checkIns} skeleton={<PanelSkeleton height={160} />} isEmpty={checkIns.rows.length === 0} empty={<p className={classes.note}>{t('checkIns.empty')}</p>}>
        {() => (
          <>
            <ul className={classes.rows}>
              {checkIns.rows.map((checkIn) => (
                <CheckInRow key={checkIn.id} checkIn={checkIn} />
              ))}
            </ul>
            <LoadMore {...checkIns} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function CheckInRow({ checkIn }: { checkIn: CheckInData }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const acknowledge = useSubmit(AcknowledgeCheckInDocument, { success: 'CheckInSaved', done: t('done.acknowledged') });
  return (
    <li className={classes.row}>
      <div className={classes.wrap}>
        <HealthBadge health={checkIn.status} size="sm" />
        <MemberName member={checkIn.author} />
        <span className={classes.note}>
          {format.relative(checkIn.createdAt)} · {t('checkIns.confidence', { confidence: format.percent(checkIn.confidence) })}
          {checkIn.value !== null && ` · ${format.number(checkIn.value)}`}
        </span>
      </div>
      <span className={classes.note}>
        <LText value={checkIn.keyResultTitle} />
      </span>
      {checkIn.note && (
        <p className={classes.text}>
          <LText value={checkIn.note} />
        </p>
      )}
      {checkIn.acknowledgements.length > 0 && <span className={classes.note}>{t('checkIns.readBy', { names: format.list(checkIn.acknowledgements.map((member) => member.name)) })}</span>}
      {checkIn.viewerCan.acknowledge && (
        <span>
          <Button size="compact-sm" variant="default" loading={acknowledge.busy} onClick={() => void acknowledge.send({ input: { id: checkIn.id } })}>
            {t('checkIns.acknowledge')}
          </Button>
        </span>
      )}
    </li>
  );
}
