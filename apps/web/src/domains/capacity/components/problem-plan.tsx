import { Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { textInput, textOf } from '../../../platform/forms/localized-value.ts';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { PlanProblemDocument, type Remedy } from '../capacity.gen.ts';
import type { ProblemRow } from '../capacity.queries.ts';
import classes from './capacity.module.css';

const REMEDIES: Remedy[] = ['TRAIN', 'HIRE', 'RESCOPE', 'MOVE'];

/** Who does what about a problem, and until when. */
export function PlanForm({ problem }: { problem: ProblemRow }) {
  const { t } = useTranslation('capacity');
  const [version] = useState(problem.version);
  const form = useForm({
    mode: 'controlled',
    initialValues: { ownerId: problem.owner?.id ?? '', remedy: problem.remedy ?? '', action: textOf(problem.action), dueOn: problem.dueOn ?? '' },
  });
  const plan = useSubmit(PlanProblemDocument, { success: 'CapacityProblemSaved', form, done: t('problems.planned') });
  const send = ({ ownerId, remedy, action, dueOn }: typeof form.values) =>
    plan.send({ input: { id: problem.id, expectedVersion: version, ownerId, remedy: REMEDIES.find((each) => each === remedy) ?? null, action: textInput(action), dueOn } });
  return (
    <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
      <LocalizedTextArea form={form} path="action" label={t('problems.action')} description={t('problems.actionHint')} required />
      <div className={classes.fields}>
        <MemberSelect label={t('problems.owner')} required {...form.getInputProps('ownerId')} />
        <DateField label={t('problems.due')} required clearable={false} {...form.getInputProps('dueOn')} />
      </div>
      <Select label={t('problems.remedy')} clearable data={REMEDIES.map((remedy) => ({ value: remedy, label: t(`remedies.${remedy}`) }))} {...form.getInputProps('remedy')} value={form.values.remedy || null} onChange={(value) => form.setFieldValue('remedy', REMEDIES.find((each) => each === value) ?? '')} />
      <SubmitBar submit={plan} label={t(problem.state === 'OPEN' ? 'problems.decide' : 'problems.change')} disabled={!form.values.ownerId || !form.values.dueOn} />
    </FormLayout>
  );
}
