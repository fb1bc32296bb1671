import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { DataTable, type Column } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type ProjectRow, useProjects } from '../projects.queries.ts';
import { DeadlineCell, ForecastCell, HealthCell, ProgressCell, UpdateAge } from './cells.tsx';
import { ProjectFilters, useProjectFilters } from './project-filters.tsx';
import classes from './projects.module.css';

export function ProjectListPage() {
  const { t } = useTranslation('projects');
  const to = useWorkspacePath();
  const { filters, setFilters, clear, filter, orderBy } = useProjectFilters();
  const projects = useProjects(filter, orderBy);
  const mayCreate = projects.data?.projects.viewerCanCreate ?? false;
  const fresh = !filters.search && !filters.team && !filters.health && !filters.due && !filters.mine && filters.state === '';
  const create = mayCreate && (
    <Button component={Link} to={to('projects/new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('list.new')}
    </Button>
  );
  const count = projects.data ? t(projects.hasMore ? 'list.countMore' : 'list.count', { count: projects.rows.length }) : null;
  return (
    <Page title={t('list.title')} subtitle={t('list.subtitle')} actions={create}>
      <ProjectFilters filters={filters} setFilters={setFilters} note={count} />
      <Loaded
        query={projects}
        skeleton={<TableSkeleton rows={8} />}
        isEmpty={projects.rows.length === 0}
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
            <ProjectTable rows={projects.rows} />
            <LoadMore {...projects} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Projects with everything one line can say; cards on phones. */
export function ProjectTable({ rows }: { rows: readonly ProjectRow[] }) {
  const { t } = useTranslation('projects');
  const to = useWorkspacePath();
  const columns: Column<ProjectRow>[] = [
    {
      key: 'name',
      header: t('fields.name'),
      primary: true,
      cell: (project) => (
        <>
          <span className={classes.key}>{project.key}</span> <LText value={project.name} />
        </>
      ),
    },
    { key: 'team', header: t('fields.team'), desktopOnly: true, cell: (project) => (project.team ? <LText value={project.team.name} /> : '–') },
    { key: 'owner', header: t('fields.owner'), cell: (project) => <MemberName member={project.owner} /> },
    { key: 'health', header: t('fields.health'), cell: (project) => <HealthCell project={project} /> },
    { key: 'deadline', header: t('fields.deadline'), cell: (project) => <DeadlineCell project={project} /> },
    { key: 'forecast', header: t('forecast.title'), cell: (project) => <ForecastCell project={project} /> },
    { key: 'progress', header: t('fields.progress'), cell: (project) => <ProgressCell progress={project.progress} /> },
    { key: 'updated', header: t('fields.lastUpdate'), cell: (project) => <UpdateAge project={project} /> },
  ];
  return <DataTable label={t('list.title')} rows={rows} rowKey={(project) => project.id} rowHref={(project) => to(`projects/${project.key}`)} columns={columns} />;
}
