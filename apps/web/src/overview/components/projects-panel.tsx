import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { HealthBadge } from '../../platform/text/health-badge.tsx';
import { LText } from '../../platform/text/l-text.tsx';
import type { OverviewData } from '../overview.queries.ts';
import classes from './overview.module.css';

type Project = OverviewData['projects'][number];

const DAY_MS = 86_400_000;
/** Days from one plain day to another. */
const daysBetween = (from: string, to: string) => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** Projects by nearest deadline; a deadline that moved says by how much. */
export function ProjectsPanel({ projects }: { projects: readonly Project[] }) {
  const { t } = useTranslation('overview');
  const to = useWorkspacePath();
  return (
    <Panel title={t('projects.title')} actions={<Link to={to('projects')} className={classes.more}>{t('projects.all')}</Link>}>
      {projects.length === 0 ? <p className={classes.empty}>{t('projects.empty')}</p> : <ul className={classes.rows}>{projects.map((project) => <ProjectRow key={project.id} project={project} />)}</ul>}
    </Panel>
  );
}

function ProjectRow({ project }: { project: Project }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const to = useWorkspacePath();
  const { deadline, originalDeadline } = project;
  const slip = deadline && originalDeadline ? daysBetween(originalDeadline, deadline) : 0;
  return (
    <li className={classes.row}>
      <div className={classes.line}>
        <span className={classes.title}>
          <Link to={to(`projects/${project.key}`)} className={classes.link}>
            <LText value={project.name} />
          </Link>
        </span>
        <span className={classes.aside}>
          <HealthBadge health={project.latestStatus?.health ?? 'NO_UPDATE'} />
        </span>
      </div>
      <span className={classes.note}>
        {format.date(deadline)} · {format.relative(deadline)}
        {project.forecast && project.forecast.pOnTime !== null && ` · ${t(project.forecastAlarm ? 'projects.contradicts' : 'projects.onTime', { share: format.percent(project.forecast.pOnTime) })}`}
        {slip > 0 && ` · ${t('projects.slipped', { count: slip, original: format.date(originalDeadline, 'short') })}`}
      </span>
    </li>
  );
}
