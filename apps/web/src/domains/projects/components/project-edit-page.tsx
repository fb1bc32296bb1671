import { useForm } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { textInput, textOf } from '../../../platform/forms/localized-value.ts';
import { PageForm } from '../../../platform/forms/page-form.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { UpdateProjectDocument } from '../projects.gen.ts';
import { type ProjectDetails, useProject } from '../projects.queries.ts';
import { ProjectFields, type ProjectValues } from './project-form.tsx';

export function ProjectEditPage() {
  const { t } = useTranslation('projects');
  const { key = '' } = useParams();
  const query = useProject(key);
  return (
    <Page title={t('form.editTitle', { key })} width="text">
      <Loaded query={query} skeleton={<FormSkeleton fields={6} />}>
        {({ project }) => (project ? <ProjectForm project={project} /> : <EmptyState title={t('page.unknown')} why={t('page.unknownWhy')} />)}
      </Loaded>
    </Page>
  );
}

function ProjectForm({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation('projects');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const back = to(`projects/${project.key}`);
  // The version that was opened: a live refresh behind the form must not hide that somebody else has saved.
  const [version] = useState(project.version);
  const form = useForm<ProjectValues>({
    mode: 'controlled',
    initialValues: {
      key: project.key,
      name: textOf(project.name),
      summary: textOf(project.summary),
      teamId: project.team?.id ?? '',
      ownerId: project.owner?.id ?? '',
      plannedStart: project.plannedStart ?? '',
      deadline: project.deadline ?? '',
      deadlineKind: project.deadlineKind,
      wipLimit: project.wipLimit ?? '',
    },
  });
  const update = useSubmit(UpdateProjectDocument, { success: 'ProjectSaved', form, done: t('form.saved'), onSuccess: () => navigate(back) });
  const send = ({ key: _key, ...values }: ProjectValues) =>
    update.send({
      input: {
        ...values,
        id: project.id,
        expectedVersion: version,
        name: textInput(values.name),
        summary: textInput(values.summary),
        teamId: values.teamId || null,
        ownerId: values.ownerId || null,
        plannedStart: values.plannedStart || null,
        deadline: values.deadline || null,
        wipLimit: values.wipLimit === '' ? null : Number(values.wipLimit),
      },
    });
  return (
    <PageForm form={form} submit={update} label={t('form.save')} cancelTo={back} fieldLabels={{ name: t('fields.name'), summary: t('fields.summary'), teamId: t('fields.team'), ownerId: t('fields.owner'), wipLimit: t('fields.wipLimit') }} onSend={(values) => send(values)}>
      <ProjectFields form={form} existing={project} />
    </PageForm>
  );
}
