import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { PlanRequestDocument } from '../requests.gen.ts';
import { useProjectChoices } from '../requests.queries.ts';
import { type DialogProps, StepModal, useStep } from './step-dialogs.tsx';

const WAYS = ['TASK', 'PROJECT'] as const;

/** A small thing becomes a task of a project, a large one a project of its own. */
export function PlanDialog({ request, onClose }: DialogProps) {
  const { t } = useTranslation('requests');
  const step = useStep(request);
  const choices = useProjectChoices().data?.projects.edges.map(({ node }) => ({ value: node.id, label: `${node.key} ${node.name.text}` })) ?? [];
  const form = useForm({ mode: 'controlled', initialValues: { way: 'TASK', projectId: '', projectKey: '' } });
  const send = useSubmit(PlanRequestDocument, { success: 'RequestSaved', form, done: t('plan.done'), onSuccess: onClose, paths: { key: 'projectKey' } });
  const asTask = form.values.way === 'TASK';
  return (
    <StepModal title={t('steps.plan')} hint={t('plan.hint')} onClose={onClose}>
      <FormLayout
        onSubmit={form.onSubmit(({ projectId, projectKey }) => void send.send({ input: { ...step, ...(asTask ? { projectId: projectId || null, projectKey: null } : { projectId: null, projectKey: projectKey || null }) } }))}
      >
        <SegmentedControl aria-label={t('plan.way')} data={WAYS.map((way) => ({ value: way, label: t(`plan.${way}`) }))} {...form.getInputProps('way')} />
        {asTask ? (
          <Select label={t('plan.project')} required searchable data={choices} {...form.getInputProps('projectId')} value={form.values.projectId || null} />
        ) : (
          <TextInput label={t('plan.key')} description={t('plan.keyHint')} required {...form.getInputProps('projectKey')} onChange={(event) => form.setFieldValue('projectKey', event.currentTarget.value.toUpperCase())} />
        )}
        <SubmitBar submit={send} label={t('steps.plan')} onCancel={onClose} disabled={asTask ? !form.values.projectId : !form.values.projectKey} />
      </FormLayout>
    </StepModal>
  );
}
