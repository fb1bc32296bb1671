import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LearningItemPageDocument, LearningItemsDocument, LearningPlanPageDocument, PlanLearningDocument } from '../learning.gen.ts';
import type { ItemRow } from '../learning.queries.ts';
import { EnrolmentMark } from './marks.tsx';
import classes from './learning.module.css';

/** Puts an item on the reader's list, or says where it stands there. */
export function TakeUp({ item, large = false }: { item: ItemRow; large?: boolean }) {
  const { t } = useTranslation('learning');
  const to = useWorkspacePath();
  const plan = useSubmit(PlanLearningDocument, { success: 'EnrolmentSaved', done: t('steps.planned'), refresh: [LearningItemsDocument, LearningItemPageDocument, LearningPlanPageDocument] });
  const mine = item.myEnrolment;
  if (mine && mine.state !== 'SUGGESTED') {
    return (
      <Link className={classes.link} to={to(`learning/mine/${mine.id}`)}>
        <EnrolmentMark state={mine.state} />
      </Link>
    );
  }
  if (item.archived) return null;
  return (
    <Button size={large ? 'sm' : 'compact-sm'} variant={large ? 'filled' : 'default'} loading={plan.busy} onClick={() => void plan.send({ input: { itemId: item.id, dueOn: null } })}>
      {t('steps.plan')}
    </Button>
  );
}
