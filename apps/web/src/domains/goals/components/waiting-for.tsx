import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import type { GoalRow } from '../goals.queries.ts';
import classes from './goals.module.css';

/** Whose head has to act before the goal goes on, and how. */
export function WaitingFor({ goal }: { goal: GoalRow }) {
  const { t } = useTranslation('goals');
  return goal.waitingFor.map(({ side, action }) => (
    <span key={`${action}-${side}`} className={classes.side}>
      <SideMark side={side} size="sm" /> <span className={classes.note}>{t(`waitingFor.${action}`)}</span>
    </span>
  ));
}
