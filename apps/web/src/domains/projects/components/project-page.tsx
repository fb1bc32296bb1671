import { Button, Tabs } from '@mantine/core';
import { IconMessage2, IconPencil } from '@tabler/icons-react';
import { EmptyState } from '@tandem/ui/empty-state';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type ProjectDetails, useProject } from '../projects.queries.ts';
import { HealthCell, StateBadge } from './cells.tsx';
import { ProjectOverview } from './project-overview.tsx';
import classes from './projects.module.css';
import { StateMenu } from './state-menu.tsx';

const ProjectBoard = lazy(async () => ({ default: (await import('./project-board.tsx')).ProjectBoard }));
const ProjectTaskList = lazy(async () => ({ default: (await import('./project-task-list.tsx')).ProjectTaskList }));
const TaskDialog = lazy(async () => ({ default: (await import('./task-dialog.tsx')).TaskDialog }));
const PostUpdateDialog = lazy(async () => ({ default: (await import('./post-update-dialog.tsx')).PostUpdateDialog }));

const VIEWS = ['overview', 'board', 'list'] as const;

export function ProjectPage() {
  const { t } = useTranslation('projects');
  const { key = '' } = useParams();
  const to = useWorkspacePath();
  const query = useProject(key);
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {({ project }) =>
        project ? (
          <ProjectScreen project={project} />
        ) : (
          <Page title={t('page.unknown')}>
            <EmptyState
              title={t('page.unknown')}
              why={t('page.unknownWhy')}
              action={
                <Button component={Link} to={to('projects')} variant="default">
                  {t('page.back')}
                </Button>
              }
            />
          </Page>
        )
      }
    </Loaded>
  );
}

function ProjectScreen({ project }: { project: ProjectDetails }) {
  const { t } = useTranslation('projects');
  const to = useWorkspacePath();
  const [url, setUrl] = useUrlFilters({ view: 'overview', task: '' });
  const [posting, setPosting] = useState(false);
  const view = VIEWS.find((each) => each === url.view) ?? 'overview';
  const openTask = (task: string) => setUrl({ task });
  return (
    <Page
      title={
        <>
          <span className={classes.key}>{project.key}</span> <LText value={project.name} />
        </>
      }
      documentTitle={`${project.key} ${project.name.text}`}
      back={<Link className={classes.link} to={to('projects')}>{t('page.back')}</Link>}
      subtitle={<Meta project={project} />}
      actions={
        <>
          {project.viewerCan.postUpdate && (
            <Button leftSection={<IconMessage2 size={16} aria-hidden />} onClick={() => setPosting(true)}>
              {t('update.post')}
            </Button>
          )}
          <StateMenu project={project} />
          {project.viewerCan.update && (
            <Button component={Link} to={to(`projects/${project.key}/edit`)} variant="default" leftSection={<IconPencil size={16} aria-hidden />}>
              {t('page.edit')}
            </Button>
          )}
        </>
      }
    >
      <Tabs value={view} onChange={(next) => setUrl({ view: next ?? '' })} keepMounted={false}>
        <Tabs.List mb="md">
          {VIEWS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`views.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <ProjectOverview project={project} openTask={openTask} />
        </Tabs.Panel>
        <Tabs.Panel value="board">
          <Suspense>
            <ProjectBoard project={project} openTask={openTask} />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="list">
          <Suspense>
            <ProjectTaskList project={project} openTask={openTask} />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
      <Suspense>
        {url.task && <TaskDialog key={url.task} taskKey={url.task} onClose={() => setUrl({ task: '' })} />}
        {posting && <PostUpdateDialog project={project} onClose={() => setPosting(false)} />}
      </Suspense>
    </Page>
  );
}

/** One line of state under the title. */
function Meta({ project }: { project: ProjectDetails }) {
  return (
    <span className={classes.meta}>
      <StateBadge state={project.state} />
      {project.state === 'ACTIVE' && <HealthCell project={project} />}
      {project.team && <LText value={project.team.name} />}
      <MemberName member={project.owner} />
    </span>
  );
}
