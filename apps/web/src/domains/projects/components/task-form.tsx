import { NumberInput, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, type TextValue, textInput } from '../../../platform/forms/localized-value.ts';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import type { MemberRefFragment, MilestoneState } from '../projects.gen.ts';
import { MembersSelect } from './members-select.tsx';
import classes from './projects.module.css';

export interface TaskValues {
  title: TextValue;
  accountableId: string;
  collaboratorIds: string[];
  estimateDays: number | '';
  due: string;
  milestoneId: string;
}

export const emptyTask = (accountableId: string): TaskValues => ({ title: emptyText(), accountableId, collaboratorIds: [], estimateDays: '', due: '', milestoneId: '' });

/** The values as the API takes them. */
export const taskInput = (values: TaskValues) => ({
  title: textInput(values.title),
  accountableId: values.accountableId || null,
  collaboratorIds: values.collaboratorIds,
  estimateDays: values.estimateDays === '' ? null : Number(values.estimateDays),
  due: values.due || null,
  milestoneId: values.milestoneId || null,
});

interface Props {
  form: UseFormReturnType<TaskValues>;
  milestones: { id: string; state: MilestoneState; title: { text: string } }[];
  known?: { accountable: MemberRefFragment | null; collaborators: MemberRefFragment[] };
}

/** The fields of a task. */
export function TaskFields({ form, milestones, known }: Props) {
  const { t } = useTranslation('projects');
  const offered = milestones.filter((milestone) => milestone.state === 'OPEN' || milestone.id === form.values.milestoneId);
  return (
    <>
      <LocalizedTextField form={form} path="title" label={t('task.title')} required />
      <div className={classes.two}>
        <MemberSelect label={t('task.accountable')} required known={known?.accountable ?? null} {...form.getInputProps('accountableId')} />
        <MembersSelect label={t('task.collaborators')} known={known?.collaborators ?? []} {...form.getInputProps('collaboratorIds')} />
        <DateField label={t('task.dueDay')} {...form.getInputProps('due')} />
        <NumberInput label={t('task.estimate')} min={0.1} max={1000} step={0.5} decimalScale={1} hideControls {...form.getInputProps('estimateDays')} />
        {offered.length > 0 && (
          <Select
            label={t('task.milestone')}
            clearable
            value={form.values.milestoneId || null}
            onChange={(id) => form.setFieldValue('milestoneId', id ?? '')}
            error={form.errors.milestoneId}
            data={offered.map((milestone) => ({ value: milestone.id, label: milestone.title.text }))}
          />
        )}
      </div>
    </>
  );
}
