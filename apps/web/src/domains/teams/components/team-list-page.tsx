import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { DataTable, type Column } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type TeamRow, useTeams } from '../teams.queries.ts';
import { TeamFilters, useTeamFilters } from './team-filters.tsx';
import { ModeCell, SideCounts, TeamName, ValidityBadge } from './team-marks.tsx';
import classes from './teams.module.css';

/** Teams of both departments: who, how they work with others, and which of them lack something. */
export function TeamListPage() {
  const { t } = useTranslation('teams');
  const to = useWorkspacePath();
  const { filters, setFilters, clear, filter, fresh } = useTeamFilters();
  const teams = useTeams(filter);
  const mayCreate = teams.data?.teams.viewerCanCreate ?? false;
  const create = mayCreate && (
    <Button component={Link} to={to('teams/new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('list.new')}
    </Button>
  );
  const count = teams.data ? t(teams.hasMore ? 'list.countMore' : 'list.count', { count: teams.rows.length }) : null;
  return (
    <Page title={t('list.title')} subtitle={t('list.subtitle')} actions={create}>
      <TeamFilters filters={filters} setFilters={setFilters} note={count} />
      <Loaded
        query={teams}
        skeleton={<TableSkeleton rows={6} />}
        isEmpty={teams.rows.length === 0}
        empty={
          fresh ? (
            <EmptyState title={t('list.empty')} why={t('list.emptyWhy')} action={create} />
          ) : (
            <EmptyState
              title={t('list.nothing')}
              why={t('list.nothingWhy')}
              action={
                <Button variant="default" onClick={clear}>
                  {t('list.clear')}
                </Button>
              }
            />
          )
        }
      >
        {() => (
          <>
            <TeamTable rows={teams.rows} />
            <LoadMore {...teams} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function TeamTable({ rows }: { rows: readonly TeamRow[] }) {
  const { t } = useTranslation('teams');
  const to = useWorkspacePath();
  const columns: Column<TeamRow>[] = [
    { key: 'name', header: t('fields.name'), primary: true, cell: (team) => <TeamName team={team} /> },
    { key: 'people', header: t('fields.people'), cell: (team) => <SideCounts team={team} /> },
    { key: 'mode', header: t('fields.mode'), cell: (team) => <ModeCell team={team} /> },
    {
      key: 'validity',
      header: t('fields.validity'),
      cell: (team) => (
        <span className={classes.twoLines}>
          <ValidityBadge team={team} />
          {team.validity.reasons.map((reason) => (
            <span key={reason.text} className={classes.note}>
              <LText value={reason} />
            </span>
          ))}
        </span>
      ),
    },
  ];
  return <DataTable label={t('list.title')} rows={rows} rowKey={(team) => team.id} rowHref={(team) => to(`teams/${team.id}`)} columns={columns} />;
}
