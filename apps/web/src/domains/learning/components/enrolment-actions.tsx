import { Button } from '@mantine/core';
import type { DocumentNode } from '@apollo/client';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { DismissLearningDocument, FinishLearningDocument, PlanLearningDocument, StartLearningDocument } from '../learning.gen.ts';
import type { EnrolmentRow } from '../learning.queries.ts';

const AskDialog = lazy(async () => ({ default: (await import('./shadowing-dialogs.tsx')).AskDialog }));
const ApplyDialog = lazy(async () => ({ default: (await import('./apply-dialog.tsx')).ApplyDialog }));

interface Props {
  enrolment: EnrolmentRow;
  /** Queries on the screen that show something else afterwards. */
  refresh?: DocumentNode[];
  /** The next step is the largest thing on the page. */
  large?: boolean;
}

/** What this reader may do next, the main step first; done is one click. */
export function EnrolmentActions({ enrolment, refresh = [], large = false }: Props) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const [dialog, setDialog] = useState<'ask' | 'apply' | null>(null);
  const shared = { success: 'EnrolmentSaved' as const, refresh };
  const plan = useSubmit(PlanLearningDocument, { ...shared, done: t('steps.planned') });
  const start = useSubmit(StartLearningDocument, { ...shared, done: t('steps.started') });
  const finish = useSubmit(FinishLearningDocument, { ...shared, done: t('steps.finished') });
  const dismiss = useSubmit(DismissLearningDocument, { ...shared, done: t('steps.dismissed') });
  const { viewerCan, item, shadowing } = enrolment;
  const input = { id: enrolment.id, expectedVersion: enrolment.version };
  const size = large ? ('md' as const) : ('compact-sm' as const);
  const hosted = shadowing && shadowing.state !== 'DECLINED' && shadowing.state !== 'CANCELLED';
  const open = enrolment.state === 'PLANNED' || enrolment.state === 'STARTED';
  return (
    <>
      {viewerCan.finish && (
        <Button size={size} loading={finish.busy} onClick={() => void finish.send({ input })}>
          {t('steps.finish')}
        </Button>
      )}
      {viewerCan.plan && (
        <Button size={size} loading={plan.busy} onClick={() => void plan.send({ input: { itemId: item?.id ?? '', dueOn: null } })}>
          {t('steps.plan')}
        </Button>
      )}
      {viewerCan.askShadowing && (
        <Button size={size} variant={viewerCan.plan ? 'default' : 'filled'} onClick={() => setDialog('ask')}>
          {t('steps.askShadowing')}
        </Button>
      )}
      {hosted && open && (
        <Button size={size} variant={large ? 'filled' : 'default'} component={Link} to={to(`learning/shadowings/${shadowing.id}`)}>
          {t('steps.openShadowing')}
        </Button>
      )}
      {item?.kind === 'QUIZ' && open && (
        <Button size={size} component={Link} to={to('learning/quiz')}>
          {t('steps.openQuiz')}
        </Button>
      )}
      {viewerCan.apply && (
        <Button size={size} onClick={() => setDialog('apply')}>
          {t('steps.apply')}
        </Button>
      )}
      {item?.link && open && (
        <Button size={size} variant="default" component="a" href={item.link} target="_blank" rel="noreferrer">
          {t('steps.openLink')}
        </Button>
      )}
      {viewerCan.start && (
        <Button size={size} variant="default" loading={start.busy} onClick={() => void start.send({ input })}>
          {t('steps.start')}
        </Button>
      )}
      {viewerCan.dismiss && (
        <Button size={size} variant="default" loading={dismiss.busy} onClick={() => void dismiss.send({ input })}>
          {t('steps.dismiss')}
        </Button>
      )}
      <Suspense>
        {dialog === 'ask' && item && <AskDialog itemId={item.id} refresh={refresh} onClose={() => setDialog(null)} />}
        {dialog === 'apply' && <ApplyDialog enrolmentId={enrolment.id} refresh={refresh} onClose={() => setDialog(null)} />}
      </Suspense>
    </>
  );
}
