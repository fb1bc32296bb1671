import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import type { ProjectDetails } from '../projects.queries.ts';
import { DependencyList, End } from './dependency-list.tsx';
import classes from './projects.module.css';

/** What the project waits for, and which of its tasks hang on tasks of others. */
export function DependenciesPanel({ project, openTask }: { project: ProjectDetails; openTask: (key: string) => void }) {
  const { t } = useTranslation('projects');
  return (
    <Panel title={t('dependencies.title')}>
      <DependencyList kind="PROJECT" id={project.id} label={t('dependencies.projectWaits')} blockedBy={project.blockedBy} blocks={project.blocks} editable={project.viewerCan.depend} />
      {project.dependencies.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('dependencies.crossing')}</h3>
          <ul className={classes.list}>
            {project.dependencies.map((dependency) => {
              const own = dependency.to.projectKey === project.key ? dependency.to : dependency.from;
              const other = own === dependency.to ? dependency.from : dependency.to;
              return (
                <li key={dependency.id} className={classes.item}>
                  <div className={classes.itemWords}>
                    <span className={classes.note}>
                      <button type="button" className={classes.task} onClick={() => openTask(own.key)}>
                        {own.key}
                      </button>{' '}
                      {t(own === dependency.to ? 'dependencies.waitsFor' : 'dependencies.holds')}
                    </span>
                    <End end={other} />
                  </div>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Panel>
  );
}
