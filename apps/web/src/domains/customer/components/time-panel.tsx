import { Panel } from '@tandem/ui/panel';
import { QuadrantPlot } from '@tandem/ui/quadrant-plot';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import type { TechnologyRow } from '../customer.queries.ts';
import classes from './customer.module.css';

/** TIME: tolerate, invest, migrate, eliminate. Nobody places a technology; what both sides say does. */
export function TimePanel({ rows }: { rows: readonly TechnologyRow[] }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const format = useFormat();
  const points = rows.flatMap(({ id, name, functional, technical, quadrant, functionalState, technicalState }) =>
    functional === null || technical === null || !quadrant
      ? []
      : [{ key: id, name, x: functional, y: technical, href: to(`customer/technologies/${id}`), faded: functionalState !== 'FRESH' || technicalState !== 'FRESH', place: t(`quadrants.${quadrant}`) }],
  );
  const worried = rows.filter(({ quadrant }) => quadrant === 'MIGRATE' || quadrant === 'ELIMINATE').length;
  const left = rows.length - points.length;
  const finding = t('time.finding', { count: points.length, worried });
  return (
    <Panel title={finding} note={t('time.note')}>
      {points.length === 0 ? (
        <p className={classes.muted}>{t('time.none')}</p>
      ) : (
        <QuadrantPlot
          label={finding}
          points={points}
          domain={[1, 4]}
          words={{ x: t('halves.functional'), y: t('halves.technical'), name: t('fields.technology'), place: t('fields.quadrant'), topLeft: t('quadrants.TOLERATE'), topRight: t('quadrants.INVEST'), bottomLeft: t('quadrants.ELIMINATE'), bottomRight: t('quadrants.MIGRATE') }}
          format={(value) => format.number(value, 1)}
        />
      )}
      {left > 0 && points.length > 0 && <p className={classes.note}>{t('time.left', { count: left })}</p>}
    </Panel>
  );
}
