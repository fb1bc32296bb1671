import { Panel } from '@tandem/ui/panel';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import type { LocalizedValue } from '../../../platform/text/localized.ts';
import { useRemedyEffects } from '../capacity.queries.ts';
import { EffectWords } from './effect-words.tsx';
import classes from './capacity.module.css';

/** What each remedy would do to the project's forecast; with the project's name where several stand beside each other. */
export function RemediesPanel({ projectId, name }: { projectId: string; name?: LocalizedValue }) {
  const { t } = useTranslation('capacity');
  const title = name ? (
    <>
      {t('remedies.title')}: <LText value={name} />
    </>
  ) : (
    t('remedies.title')
  );
  return (
    <Panel title={title} note={t('remedies.note')}>
      <Remedies projectId={projectId} />
    </Panel>
  );
}

/** The remedies themselves, for a panel or a dialog. */
export function Remedies({ projectId }: { projectId: string }) {
  const { t } = useTranslation('capacity');
  const effects = useRemedyEffects(projectId);
  return (
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
  );
}
