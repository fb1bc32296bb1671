import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { MoveTaskDocument, MyWorkDocument, type MyWorkQuery, type TaskState } from '../projects.gen.ts';
import { useMyWork } from '../projects.queries.ts';
import { UpdateAge } from './cells.tsx';
import { PostUpdateDialog } from './post-update-dialog.tsx';
import classes from './projects.module.css';
import { StatusUpdateView } from './status-thread.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { TaskStateBadge } from './task-state-badge.tsx';
import { useTellOverLimit } from './use-tell-over-limit.ts';

type Work = MyWorkQuery['myWork'];
type MyTask = Work['today'][number];
type MyProject = Work['silentProjects'][number];

/** What waits for me: read, write, do. */
export function MyWorkPage() {
  const { t } = useTranslation('projects');
  const query = useMyWork();
  const [url, setUrl] = useUrlFilters({ task: '' });
  const [posting, setPosting] = useState<MyProject | null>(null);
  const work = query.data?.myWork;
  const free = work && work.today.length + work.next.length + work.silentProjects.length + work.toAcknowledge.length === 0;
  return (
    <Page title={t('myWork.title')} subtitle={work ? t('myWork.subtitle', { today: work.today.length, next: work.next.length }) : t('myWork.loading')}>
      <Loaded query={query} skeleton={<PageSkeleton />} isEmpty={free ?? false} empty={<FreeDay />}>
        {({ myWork }) => (
          <div className={classes.columns}>
            <div className={classes.column}>
              <TaskPanel title={t('myWork.today')} empty={t('myWork.todayEmpty')} tasks={myWork.today} openTask={(task) => setUrl({ task })} />
              <TaskPanel title={t('myWork.next')} empty={t('myWork.nextEmpty')} tasks={myWork.next} openTask={(task) => setUrl({ task })} />
            </div>
            <div className={classes.column}>
              <SilentProjects projects={myWork.silentProjects} onPost={setPosting} />
              <ToAcknowledge updates={myWork.toAcknowledge} />
            </div>
          </div>
        )}
      </Loaded>
      {url.task && <TaskDialog key={url.task} taskKey={url.task} onClose={() => setUrl({ task: '' })} />}
      {posting && <PostUpdateDialog project={posting} onClose={() => setPosting(null)} />}
    </Page>
  );
}

function FreeDay() {
  const { t } = useTranslation('projects');
  const to = useWorkspacePath();
  return (
    <EmptyState
      title={t('myWork.empty')}
      why={t('myWork.emptyWhy')}
      action={
        <Button component={Link} to={to('projects')} variant="default">
          {t('myWork.toProjects')}
        </Button>
      }
    />
  );
}

/** The step that most often follows: one click takes it. Blocking needs words and is in the dialog. */
const NEXT: Record<TaskState, TaskState | null> = { TODO: 'DOING', DOING: 'REVIEW', BLOCKED: 'DOING', REVIEW: 'DONE', DONE: null };

function TaskPanel({ title, empty, tasks, openTask }: { title: string; empty: string; tasks: MyTask[]; openTask: (key: string) => void }) {
  return (
    <Panel title={title}>
      {tasks.length === 0 ? (
        <p className={classes.empty}>{empty}</p>
      ) : (
        <ul className={classes.list}>
          {tasks.map((task) => (
            <TaskItem key={task.id} task={task} onOpen={() => openTask(task.key)} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function TaskItem({ task, onOpen }: { task: MyTask; onOpen: () => void }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const to = useWorkspacePath();
  const move = useSubmit(MoveTaskDocument, { success: 'TaskSaved', done: t('task.moved'), refresh: [MyWorkDocument], onSuccess: useTellOverLimit() });
  const next = NEXT[task.state];
  const send = (state: TaskState) => move.send({ input: { id: task.id, expectedVersion: task.version, state, reason: null, afterTaskId: null, beforeTaskId: null } });
  return (
    <li className={classes.item}>
      <div className={classes.itemWords}>
        <button type="button" className={classes.task} onClick={onOpen}>
          {task.title.text}
        </button>
        <span className={classes.meta}>
          <TaskStateBadge task={task} />
          <span className={classes.note}>
            {task.key}
            {task.project && (
              <>
                {' · '}
                <Link className={classes.link} to={to(`projects/${task.project.key}`)}>{task.project.name.text}</Link>
              </>
            )}
            {task.due && ` · ${t('task.due', { date: format.date(task.due, 'short') })}`}
          </span>
        </span>
      </div>
      {next && task.viewerCan.moveTo.includes(next) && (
        <Button variant="default" size="compact-sm" loading={move.busy} onClick={() => void send(next)} aria-label={`${t('board.to', { column: t(`taskStates.${next}`) })} (${task.key})`}>
          {t('board.to', { column: t(`taskStates.${next}`) })}
        </Button>
      )}
    </li>
  );
}

function SilentProjects({ projects, onPost }: { projects: MyProject[]; onPost: (project: MyProject) => void }) {
  const { t } = useTranslation('projects');
  const to = useWorkspacePath();
  return (
    <Panel title={t('myWork.silent')}>
      {projects.length === 0 ? (
        <p className={classes.empty}>{t('myWork.silentEmpty')}</p>
      ) : (
        <ul className={classes.list}>
          {projects.map((project) => (
            <li key={project.id} className={classes.item}>
              <div className={classes.itemWords}>
                <Link to={to(`projects/${project.key}`)} className={`${classes.itemTitle ?? ''} ${classes.link ?? ''}`}>
                  {project.name.text}
                </Link>
                <span className={classes.note}>
                  {t('myWork.lastUpdate')} <UpdateAge project={project} />
                </span>
              </div>
              <Button size="compact-sm" onClick={() => onPost(project)} aria-label={`${t('update.post')}: ${project.name.text}`}>
                {t('update.post')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function ToAcknowledge({ updates }: { updates: Work['toAcknowledge'] }) {
  const { t } = useTranslation('projects');
  const to = useWorkspacePath();
  return (
    <Panel title={t('myWork.toAcknowledge')}>
      {updates.length === 0 ? (
        <p className={classes.empty}>{t('myWork.toAcknowledgeEmpty')}</p>
      ) : (
        <ol className={classes.thread}>
          {updates.map((update) => (
            <li key={update.id} className={classes.update}>
              {update.project && (
                <Link to={to(`projects/${update.project.key}`)} className={`${classes.itemTitle ?? ''} ${classes.link ?? ''}`}>
                  <LText value={update.project.name} />
                </Link>
              )}
              <StatusUpdateView update={update} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
