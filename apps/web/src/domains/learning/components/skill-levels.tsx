import { useTranslation } from 'react-i18next';
import { LText } from '../../../platform/text/l-text.tsx';
import type { ItemRow } from '../learning.queries.ts';
import classes from './learning.module.css';

/** The levels that applying an item shows. */
export function SkillLevels({ skills }: { skills: ItemRow['skills'] }) {
  const { t } = useTranslation('learning');
  return (
    <ul className={classes.list}>
      {skills.map(({ skillId, name, level }) => (
        <li key={skillId} className={classes.item}>
          <span>
            <LText value={name} />
          </span>
          <span className={classes.figure}>{t('fields.level', { level })}</span>
        </li>
      ))}
    </ul>
  );
}
