import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { StatusGlyph } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { useExposures } from '../capacity.queries.ts';
import classes from './capacity.module.css';

/** Projects that a lack of able and free people puts at risk, the nearest date first. */
export function ExposuresPanel() {
  const { t } = useTranslation('capacity');
  const to = useWorkspacePath();
  const exposures = useExposures();
  if (exposures.rows.length === 0) return null;
  return (
    <Panel title={t('exposures.title', { count: exposures.rows.length })} note={t('exposures.note')}>
      <ul className={classes.list}>
        {exposures.rows.map((exposure) => (
          <li key={exposure.id} className={classes.item}>
            <span className={classes.words}>
              <span className={classes.glyphed}>
                <StatusGlyph tone="warn" />
                <span>
                  <LText value={exposure.sentence} />
                </span>
              </span>
            </span>
            {exposure.project && (
              <Link to={to(`projects/${exposure.project.key}`)} className={classes.link}>
                {exposure.project.key}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <LoadMore {...exposures} />
    </Panel>
  );
}
