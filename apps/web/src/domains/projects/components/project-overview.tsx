import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { LText } from '../../../platform/text/l-text.tsx';
import type { ProjectDetails } from '../projects.queries.ts';
import { ProgressCell } from './cells.tsx';
import { DeadlinePanel } from './deadline-panel.tsx';
import { ForecastPanel } from './forecast-panel.tsx';
import { DependenciesPanel } from './dependencies-panel.tsx';
import { GoalLinksPanel } from './goal-links-panel.tsx';
import { InsightsPanel } from './insights-panel.tsx';
import { MilestonesPanel } from './milestones-panel.tsx';
import classes from './projects.module.css';
import { StatusThread } from './status-thread.tsx';

interface Props {
  project: ProjectDetails;
  openTask: (key: string) => void;
}

/** What both sides want to know first: what it is about and how it stands; on the right when, what for and what it waits for. */
export function ProjectOverview({ project, openTask }: Props) {
  const { t } = useTranslation('projects');
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <Panel title={t('fields.summary')} actions={<ProgressCell progress={project.progress} />}>
          {project.stateReason && (
            <p className={classes.reason}>
              <LText value={project.stateReason} />
            </p>
          )}
          <p className={classes.summary}>{project.summary ? <LText value={project.summary} /> : t('page.noSummary')}</p>
        </Panel>
        <StatusThread projectId={project.id} />
      </div>
      <div className={classes.column}>
        <DeadlinePanel project={project} />
        <ForecastPanel project={project} />
        <MilestonesPanel project={project} />
        <GoalLinksPanel project={project} />
        <InsightsPanel insights={project.insights} />
        <DependenciesPanel project={project} openTask={openTask} />
      </div>
    </div>
  );
}
