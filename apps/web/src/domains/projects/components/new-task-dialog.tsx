import { Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useSession } from '../../../platform/session/use-session.ts';
import { CreateTaskDocument, ProjectBoardDocument, ProjectTasksDocument } from '../projects.gen.ts';
import type { ProjectDetails } from '../projects.queries.ts';
import { emptyTask, TaskFields, taskInput, type TaskValues } from './task-form.tsx';

/** Adds a task; whoever adds it answers for it unless somebody else is chosen. */
export function NewTaskDialog({ project, onClose }: { project: ProjectDetails; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const { t: words } = useTranslation();
  const { member } = useSession();
  const form = useForm<TaskValues>({ mode: 'controlled', initialValues: emptyTask(member?.id ?? '') });
  const create = useSubmit(CreateTaskDocument, { success: 'TaskSaved', form, done: t('task.created'), refresh: [ProjectBoardDocument, ProjectTasksDocument], onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} size="lg" title={t('task.newTitle', { key: project.key })} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void create.send({ input: { projectId: project.id, ...taskInput(values) } }))}>
        <TaskFields form={form} milestones={project.milestones} />
        <SubmitBar submit={create} label={t('task.add')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}
