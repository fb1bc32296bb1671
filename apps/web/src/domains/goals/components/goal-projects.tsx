import { Markless } from '@tandem/ui/markless';
import { Panel } from '@tandem/ui/panel';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { HealthBadge } from '../../../platform/text/health-badge.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import type { GoalRow } from '../goals.queries.ts';
import lines from './goal-list.module.css';
import classes from './goals.module.css';

type Project = GoalRow['projects'][number];

/** Named in a row of the list; the goal page shows them all. */
const NAMED = 3;
const isOpen = ({ state }: Project) => state !== 'DONE' && state !== 'CANCELLED';

/** In the list: the open projects that work for a goal. */
export function GoalProjects({ projects }: { projects: readonly Project[] }) {
  const { t } = useTranslation('goals');
  const open = projects.filter(isOpen);
  if (open.length === 0) return null;
  return (
    <p className={`${lines.projects ?? ''} ${lines.note ?? ''}`}>
      <span>{t('projects.workingFor')}</span>
      {open.slice(0, NAMED).map((project) => (
        <ProjectLink key={project.id} project={project} />
      ))}
      {open.length > NAMED && <span>{t('projects.more', { count: open.length - NAMED })}</span>}
    </p>
  );
}

/** On the goal page: every project that works for it, with its health and deadline. */
export function ProjectsPanel({ projects }: { projects: readonly Project[] }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  return (
    <Panel title={t('projects.title')}>
      {projects.length === 0 ? (
        <p className={classes.muted}>{t('projects.none')}</p>
      ) : (
        <ul className={classes.rows} aria-label={t('projects.title')}>
          {projects.map((project) => (
            <li key={project.id} className={`${classes.row ?? ''} ${classes.project ?? ''}`}>
              <ProjectLink project={project} />
              {isOpen(project) ? <HealthBadge health={project.latestStatus?.health ?? 'NO_UPDATE'} size="sm" /> : <StatusBadge tone="done" size="sm" label={t(`projects.${project.state === 'DONE' ? 'done' : 'cancelled'}`)} />}
              {project.deadline && <span className={classes.note}>{t('projects.deadline', { date: format.date(project.deadline) })}</span>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function ProjectLink({ project }: { project: Project }) {
  const to = useWorkspacePath();
  return (
    <Link to={to(`projects/${project.key}`)} className={classes.link}>
      <Markless>
        <LText value={project.name} />
      </Markless>
    </Link>
  );
}
