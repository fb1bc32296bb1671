import { FormSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { NotFoundPage } from '../../../platform/shell/error-pages.tsx';
import { Page } from '../../../platform/shell/page.tsx';
import { emptyGoal, valuesOf } from '../goal-values.ts';
import { type GoalDetails, useGoal } from '../goals.queries.ts';
import { GoalForm } from './goal-form.tsx';

/** A new goal, drafted for both heads to sign. */
export function GoalNewPage() {
  const { t } = useTranslation('goals');
  return (
    <Page title={t('form.new')} subtitle={t('form.explainsNew')} width="text">
      <GoalForm goal={null} initial={emptyGoal()} />
    </Page>
  );
}

const explains = (goal: GoalDetails | null | undefined) => {
  if (!goal?.inForceVersion) return 'form.explainsNew';
  return goal.proposedVersion === null ? 'form.explainsChange' : 'form.explainsWaiting';
};

/** An edit of a draft, or a proposed change of what both sides have signed. */
export function GoalEditPage() {
  const { t } = useTranslation('goals');
  const query = useGoal(useParams()['id'] ?? '');
  const goal = query.data?.goal;
  if (query.data && !goal) return <NotFoundPage />;
  return (
    <Page title={t(goal?.inForceVersion ? 'form.change' : 'form.edit')} subtitle={t(explains(goal))} width="text">
      <Loaded query={query} skeleton={<FormSkeleton fields={6} />}>
        {() => (goal ? <GoalForm goal={goal} initial={valuesOf(goal)} /> : null)}
      </Loaded>
    </Page>
  );
}
