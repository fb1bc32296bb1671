import { Panel } from '@tandem/ui/panel';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useRemedyEffects } from '../capacity.queries.ts';
import { EffectWords } from './effect-words.tsx';
import classes from './capacity.module.css';

/** What each remedy would do to the project's forecast. */
export function RemediesPanel({ projectId }: { projectId: string }) {
  const { t } = useTranslation('capacity');
  const effects = useRemedyEffects(projectId);
  return (
    <Panel title={t('remedies.title')} note={t('remedies.note')}>
      <Loaded query={effects} skeleton={<TableSkeleton rows={4} />} isEmpty={effects.data?.remedyEffects.length === 0} empty={<p className={classes.note}>{t('remedies.none')}</p>}>
        {({ remedyEffects }) => (
          <ul className={classes.list}>
            {remedyEffects.map(({ remedy, delay, drop, later, before, after }) => (
              <li key={remedy} className={classes.item}>
                <span className={classes.words}>
                  <span className={classes.strong}>{t(`remedies.${remedy}`)}</span>
                  <span className={classes.note}>{t(`remedies.terms.${remedy}`, { delay, count: drop, later })}</span>
                </span>
                <EffectWords before={before} after={after} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
