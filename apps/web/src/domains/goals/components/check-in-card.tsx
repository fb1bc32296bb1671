import { Button } from '@mantine/core';
import { SideMark } from '@tandem/ui/side-mark';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { HealthBadge } from '../../../platform/text/health-badge.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { useLinkName } from '../../../platform/text/use-link-name.ts';
import type { CheckInItem } from '../check-in-values.ts';
import { CheckInForm } from './check-in-form.tsx';
import classes from './check-in.module.css';

interface Props {
  item: CheckInItem;
  done: boolean;
  onDone: () => void;
  onChange: () => void;
}

/** A key result on the page of the week: the form, or a line once it is said. */
export function CheckInCard({ item, done, onDone, onChange }: Props) {
  const { t } = useTranslation('goals');
  const to = useWorkspacePath();
  const { goal, keyResult, latest } = item;
  const goalName = useLinkName(goal.title);
  return (
    <li className={classes.item} data-check-in={done ? 'done' : 'open'} data-id={keyResult.id}>
      <div className={classes.head}>
        <div className={classes.words}>
          <span className={classes.name}>
            <SideMark side={keyResult.accountableSide} size="sm" /> <LText value={keyResult.title} />
          </span>
          <Link to={to(`goals/${goal.id}`)} className={classes.goal} aria-label={goalName}>
            <LText value={goal.title} />
          </Link>
        </div>
        {done && (
          <div className={classes.done}>
            {latest && <HealthBadge health={latest.status} size="sm" />}
            <StatusBadge tone="done" label={t('checkIn.done')} size="sm" />
            <Button variant="subtle" size="compact-sm" aria-label={t('checkIn.changeLabel', { title: keyResult.title.text })} onClick={onChange}>
              {t('checkIn.change')}
            </Button>
          </div>
        )}
      </div>
      {!done && <CheckInForm item={item} onDone={onDone} />}
    </li>
  );
}
