import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { ArchiveTeamDocument, TeamsDocument } from '../teams.gen.ts';
import { type TeamDetails, useTeam } from '../teams.queries.ts';
import { BackToTeams } from './back-to-teams.tsx';
import { MembersPanel } from './members-panel.tsx';
import { ModeDecision } from './mode-decision.tsx';
import { TeamName, ValidityBadge } from './team-marks.tsx';
import { ArchivedNotice, InvalidNotice, OverAllocatedNotice } from './team-notices.tsx';
import { TeamSides } from './team-sides.tsx';
import classes from './teams.module.css';

export function TeamPage() {
  const { t } = useTranslation('teams');
  const { id = '' } = useParams();
  return (
    <Loaded query={useTeam(id)} skeleton={<PageSkeleton />}>
      {({ team }) =>
        team ? (
          <TeamScreen team={team} />
        ) : (
          <Page title={t('page.unknown')}>
            <EmptyState title={t('page.unknown')} why={t('page.unknownWhy')} action={<BackToTeams />} />
          </Page>
        )
      }
    </Loaded>
  );
}

function TeamScreen({ team }: { team: TeamDetails }) {
  const { t } = useTranslation('teams');
  const to = useWorkspacePath();
  return (
    <Page
      title={<TeamName team={team} />}
      documentTitle={team.name.text}
      back={<Link to={to('teams')}>{t('page.back')}</Link>}
      subtitle={
        <span className={classes.meta}>
          <span>{t(`kinds.${team.kind}.name`)}</span>
          <ValidityBadge team={team} whole />
        </span>
      }
      actions={
        <>
          {team.viewerCan.update && (
            <Button component={Link} to={to(`teams/${team.id}/edit`)} variant="default" leftSection={<IconPencil size={16} aria-hidden />}>
              {t('page.edit')}
            </Button>
          )}
          {team.viewerCan.archive && <ArchiveButton team={team} />}
        </>
      }
    >
      <div className={classes.stack}>
        <ArchivedNotice team={team} />
        {!team.archivedAt && team.modeDecisionDue && <ModeDecision team={team} />}
        {!team.archivedAt && <InvalidNotice team={team} />}
        {!team.archivedAt && <OverAllocatedNotice team={team} />}
        <div className={classes.columns}>
          <TeamSides team={team} />
          <CharterPanel team={team} />
        </div>
        <MembersPanel team={team} />
      </div>
    </Page>
  );
}

/** What the team is for, in the words both departments agreed on. */
function CharterPanel({ team }: { team: TeamDetails }) {
  const { t } = useTranslation('teams');
  return (
    <Panel title={t('fields.charter')} fill>
      {team.charter ? (
        <p className={classes.charter}>
          <LText value={team.charter} />
        </p>
      ) : (
        <p className={classes.quiet}>{t('page.noCharter')}</p>
      )}
    </Panel>
  );
}

function ArchiveButton({ team }: { team: TeamDetails }) {
  const { t } = useTranslation('teams');
  const archive = useSubmit(ArchiveTeamDocument, { success: 'TeamSaved', done: t('archive.done'), refresh: [TeamsDocument] });
  return (
    <ConfirmButton
      question={t('archive.question', { name: team.name.text })}
      consequence={t('archive.consequence')}
      confirm={t('archive.confirm')}
      onConfirm={() => archive.send({ input: { id: team.id, expectedVersion: team.version } })}
      loading={archive.busy}
    >
      {t('archive.button')}
    </ConfirmButton>
  );
}
