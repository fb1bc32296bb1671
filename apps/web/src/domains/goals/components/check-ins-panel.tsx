import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
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
  const add = mayCheckIn && (
    <Button size="compact-sm" variant="default" component={Link} to={to('check-in')}>
      {t('actions.checkIn')}
    </Button>
  );
  return (
    <Panel title={t('checkIns.title')} actions={add}>
      <Loaded query={checkIns} skeleton={<PanelSkeleton height={160} />} isEmpty={checkIns.rows.length === 0} empty={<p className={classes.muted}>{t('checkIns.empty')}</p>}>
        {() => (
          <>
            <ul className={classes.rows} aria-label={t('checkIns.title')}>
              {checkIns.rows.map((checkIn) => (
                <CheckInItem key={checkIn.id} checkIn={checkIn} />
              ))}
            </ul>
            <LoadMore {...checkIns} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function CheckInItem({ checkIn }: { checkIn: CheckInData }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const acknowledge = useSubmit(AcknowledgeCheckInDocument, { success: 'CheckInSaved' });
  const readers = checkIn.acknowledgements.map((member) => member.name);
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <MemberName member={checkIn.author} />
        <HealthBadge health={checkIn.status} size="sm" />
        <span className={classes.note}>{t('checkIns.confidence', { confidence: format.percent(checkIn.confidence) })}</span>
        <time className={classes.note} title={format.dateTime(checkIn.createdAt)}>
          {format.relative(checkIn.createdAt)}
        </time>
      </div>
      <span className={classes.note}>
        <LText value={checkIn.keyResultTitle} />
        {checkIn.value !== null && <> · {t('checkIns.value', { value: format.number(checkIn.value) })}</>}
      </span>
      {checkIn.note && (
        <p className={classes.quote}>
          <LText value={checkIn.note} />
        </p>
      )}
      {(readers.length > 0 || checkIn.viewerCan.acknowledge) && (
        <div className={classes.words}>
          {checkIn.viewerCan.acknowledge && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconCheck size={14} aria-hidden />}
              loading={acknowledge.busy}
              onClick={() => void acknowledge.send({ input: { id: checkIn.id } })}
            >
              {t('checkIns.acknowledge')}
            </Button>
          )}
          {readers.length > 0 && <span className={classes.note}>{t('checkIns.readBy', { names: format.list(readers) })}</span>}
        </div>
      )}
    </li>
  );
}
