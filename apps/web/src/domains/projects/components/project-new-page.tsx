import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { textInput } from '../../../platform/forms/localized-value.ts';
import { PageForm } from '../../../platform/forms/page-form.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { CreateProjectDocument, ProjectsDocument } from '../projects.gen.ts';
import { emptyProject, ProjectFields, type ProjectValues } from './project-form.tsx';

export function ProjectNewPage() {
  const { t } = useTranslation('projects');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const form = useForm<ProjectValues>({ mode: 'controlled', initialValues: emptyProject() });
  const create = useSubmit(CreateProjectDocument, {
    success: 'ProjectSaved',
    form,
    done: t('form.created'),
    refresh: [ProjectsDocument],
    onSuccess: (saved) => navigate(to(`projects/${saved.project.key}`)),
  });
  const send = ({ wipLimit: _limit, ...values }: ProjectValues) =>
    create.send({
      input: {
        ...values,
        name: textInput(values.name),
        summary: textInput(values.summary),
        teamId: values.teamId || null,
        ownerId: values.ownerId || null,
        plannedStart: values.plannedStart || null,
        deadline: values.deadline || null,
      },
    });
  return (
    <Page title={t('form.newTitle')} subtitle={t('form.newSubtitle')} width="text">
      <PageForm form={form} submit={create} label={t('form.create')} cancelTo={to('projects')} onSend={(values) => send(values)}>
        <ProjectFields form={form} existing={null} />
      </PageForm>
    </Page>
  );
}
