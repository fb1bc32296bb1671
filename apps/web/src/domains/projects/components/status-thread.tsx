import { Button } from '@mantine/core';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { HealthBadge } from '../../../platform/text/health-badge.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { AcknowledgeStatusUpdateDocument, type StatusUpdatePartsFragment } from '../projects.gen.ts';
import { useStatusUpdates } from '../projects.queries.ts';
import classes from './projects.module.css';

/** What each side told the other, newest first. */
export function StatusThread({ projectId }: { projectId: string }) {
  const { t } = useTranslation('projects');
  const updates = useStatusUpdates(projectId);
  return (
    <Panel title={t('update.title')}>
      <Loaded query={updates} skeleton={<PanelSkeleton height={160} />} isEmpty={updates.rows.length === 0} empty={<p className={classes.empty}>{t('update.empty')}</p>}>
        {() => (
          <>
            <ol className={classes.thread}>
              {updates.rows.map((update) => (
                <li key={update.id} className={classes.update}>
                  <StatusUpdateView update={update} />
                </li>
              ))}
            </ol>
            <LoadMore {...updates} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

/** One update: who, how it stood, in words, the figures of that moment, and who of the other side has read it. */
export function StatusUpdateView({ update }: { update: StatusUpdatePartsFragment }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const acknowledge = useSubmit(AcknowledgeStatusUpdateDocument, { success: 'StatusUpdateSaved', done: t('update.acknowledged') });
  const other = update.authorSide === 'IT' ? 'MARKETING' : 'IT';
  return (
    <>
      <div className={classes.updateHead}>
        <HealthBadge health={update.health} size="sm" />
        <MemberName member={update.author} />
        <time className={classes.note} dateTime={update.publishedAt} title={format.dateTime(update.publishedAt)}>
          {format.relative(update.publishedAt)}
        </time>
      </div>
      <p className={classes.updateText}>
        <LText value={update.summary} />
      </p>
      <div className={classes.updateFoot}>
        <span className={classes.note}>
          {t('update.figures', { done: update.tasksDone, total: update.tasksDone + update.tasksOpen })}
          {update.deadline && ` · ${t('update.deadlineThen', { date: format.date(update.deadline) })}`}
        </span>
        {/* Once somebody of the other side has read it, it asks nobody any more. */}
        {update.viewerCan.acknowledge && update.state === 'PUBLISHED' && (
          <Button size="compact-sm" variant="default" loading={acknowledge.busy} onClick={() => void acknowledge.send({ input: { id: update.id } })}>
            {t('update.acknowledge')}
          </Button>
        )}
      </div>
      <span className={classes.note}>
        {update.acknowledgements.length === 0
          ? t(`update.waiting.${other}`)
          : t('update.readBy', { names: format.list(update.acknowledgements.map((each) => each.member?.name ?? t('update.somebody'))) })}
      </span>
    </>
  );
}
