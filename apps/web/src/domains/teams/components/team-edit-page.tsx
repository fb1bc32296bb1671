import { useForm } from '@mantine/form';
import { EmptyState } from '@tandem/ui/empty-state';
import { FormSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { textOf } from '../../../platform/forms/localized-value.ts';
import { PageForm } from '../../../platform/forms/page-form.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { UpdateTeamDocument } from '../teams.gen.ts';
import { type TeamDetails, useTeam } from '../teams.queries.ts';
import { BackToTeams } from './back-to-teams.tsx';
import { TeamFields, teamInput, type TeamValues } from './team-form.tsx';

export function TeamEditPage() {
  const { t } = useTranslation('teams');
  const { id = '' } = useParams();
  const query = useTeam(id);
  const name = query.data?.team?.name.text;
  return (
    <Page title={name ? t('form.editTitle', { name }) : t('form.edit')} width="text">
      <Loaded query={query} skeleton={<FormSkeleton fields={4} />}>
        {({ team }) => {
          if (!team) return <EmptyState title={t('page.unknown')} why={t('page.unknownWhy')} action={<BackToTeams />} />;
          if (!team.viewerCan.update) return <EmptyState title={t('form.notAllowed')} why={t(team.archivedAt ? 'page.archivedWhy' : 'form.notAllowedWhy')} action={<BackToTeams />} />;
          return <EditTeamForm team={team} />;
        }}
      </Loaded>
    </Page>
  );
}

function EditTeamForm({ team }: { team: TeamDetails }) {
  const { t } = useTranslation('teams');
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const back = to(`teams/${team.id}`);
  // The version that was opened: a live refresh behind the form must not hide that somebody else has saved.
  const [version] = useState(team.version);
  const form = useForm<TeamValues>({
    mode: 'controlled',
    initialValues: { name: textOf(team.name), kind: team.kind, interactionMode: team.interactionMode, modeUntil: team.modeUntil ?? '', charter: textOf(team.charter) },
  });
  const update = useSubmit(UpdateTeamDocument, { success: 'TeamSaved', form, done: t('form.saved'), onSuccess: () => navigate(back) });
  const labels = { name: t('fields.name'), charter: t('fields.charter'), interactionMode: t('fields.mode'), modeUntil: t('fields.modeUntil') };
  return (
    <PageForm form={form} submit={update} label={t('form.save')} cancelTo={back} fieldLabels={labels} onSend={(values) => update.send({ input: { ...teamInput(values), id: team.id, expectedVersion: version } })}>
      <TeamFields form={form} isNew={false} />
    </PageForm>
  );
}
