import { useForm } from '@mantine/form';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { ReconcileGoalDocument } from '../goals.gen.ts';
import type { GoalDetails } from '../goals.queries.ts';
import classes from './goals.module.css';
import { SideStatuses } from './side-statuses.tsx';

/** Statuses that differ, side by side, and the head's answer to that. */
export function ReconcilePanel({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  return (
    <Panel title={t('split.title')}>
      <div className={classes.stack}>
        <SideStatuses status={goal.status} />
        <p className={classes.text}>{t(goal.status.reconciled ? 'split.isReconciled' : 'split.explains')}</p>
        {goal.viewerCan.reconcile && <ReconcileForm id={goal.id} />}
      </div>
    </Panel>
  );
}

function ReconcileForm({ id }: { id: string }) {
  const { t } = useTranslation('goals');
  const form = useForm({ mode: 'controlled', initialValues: { note: emptyText() } });
  const submit = useSubmit(ReconcileGoalDocument, { success: 'GoalSaved', form, done: t('done.reconciled'), onSuccess: () => form.reset() });
  return (
    <FormLayout onSubmit={form.onSubmit(({ note }) => void submit.send({ input: { id, note: textInput(note) } }))}>
      <LocalizedTextArea form={form} path="note" label={t('split.note')} required maxLength={1000} minRows={2} />
      <SubmitBar submit={submit} label={t('split.answer')} />
    </FormLayout>
  );
}
