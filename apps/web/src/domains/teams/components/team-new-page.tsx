import { useForm } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageForm } from '../../../platform/forms/page-form.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { CreateTeamDocument, TeamsDocument } from '../teams.gen.ts';
import { useTeamCreation } from '../teams.queries.ts';
import { BackToTeams } from './back-to-teams.tsx';
import { emptyTeam, TeamFields, teamInput, type TeamValues } from './team-form.tsx';

export function TeamNewPage() {
  const { t } = useTranslation('teams');
  return (
    <Page title={t('form.newTitle')} subtitle={t('form.newSubtitle')} width="text">
      <Loaded query={useTeamCreation()} skeleton={<FormSkeleton fields={5} />}>
        {({ teams }) => (teams.viewerCanCreate ? <NewTeamForm /> : <EmptyState title={t('form.notAllowed')} why={t('form.notAllowedWhy')} action={<BackToTeams />} />)}
      </Loaded>
    </Page>
  );
}

function NewTeamForm() {
  const { t } = useTranslation('teams');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const form = useForm<TeamValues>({ mode: 'controlled', initialValues: emptyTeam() });
  const create = useSubmit(CreateTeamDocument, {
    success: 'TeamSaved',
    form,
    done: t('form.created'),
    refresh: [TeamsDocument],
    onSuccess: (saved) => navigate(to(`teams/${saved.team.id}`)),
  });
  return (
    <PageForm form={form} submit={create} label={t('form.create')} cancelTo={to('teams')} onSend={(values) => create.send({ input: { ...teamInput(values), kind: values.kind } })}>
      <TeamFields form={form} isNew />
    </PageForm>
  );
}
