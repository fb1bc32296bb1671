import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { HealthBadge } from '../../../platform/text/health-badge.tsx';
import { isRunning, valueWords } from '../goal-words.ts';
import type { GoalDetails, KeyResult } from '../goals.queries.ts';
import { useGoalFormat } from '../use-goal-format.ts';
import classes from './goals.module.css';
import { KeyResultBar, KeyResultName } from './key-result-line.tsx';

/** Every key result with its bar and the latest word of both sides. */
export function KeyResultsPanel({ goal }: { goal: GoalDetails }) {
  const { t } = useTranslation('goals');
  const expected = isRunning(goal) ? goal.expectedProgress : null;
  return (
    <Panel title={t('keyResult.many')} note={t(goal.inForceVersion === null ? 'keyResult.drafted' : 'keyResult.inForce')}>
      {goal.keyResults.length === 0 ? (
        <p className={classes.muted}>{t('keyResult.none')}</p>
      ) : (
        <ul className={classes.rows}>
          {goal.keyResults.map((keyResult) => (
            <li key={keyResult.id} className={classes.row}>
              <div className={classes.keyResult}>
                <KeyResultName keyResult={keyResult} className={classes.keyResultName} />
                <KeyResultBar keyResult={keyResult} expected={expected} />
              </div>
              <KeyResultFacts keyResult={keyResult} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function KeyResultFacts({ keyResult }: { keyResult: KeyResult }) {
  const { t } = useTranslation('goals');
  const format = useGoalFormat();
  const facts = [t('keyResult.from', { start: valueWords(t, format, keyResult, keyResult.start, false) }), t('keyResult.weight', { weight: format.number(keyResult.weight) })];
  if (keyResult.source !== 'MANUAL') facts.push(t(`keyResult.source.${keyResult.source}`));
  return (
    <div className={classes.latest}>
      <LatestWord side="IT" latest={keyResult.latestIT} />
      <LatestWord side="MARKETING" latest={keyResult.latestMarketing} />
      <span className={classes.note}>{facts.join(' · ')}</span>
    </div>
  );
}

function LatestWord({ side, latest }: { side: 'IT' | 'MARKETING'; latest: KeyResult['latestIT'] }) {
  const { t } = useTranslation('goals');
  const format = useGoalFormat();
  if (!latest) return null;
  return (
    <span className={classes.side}>
      <SideMark side={side} size="sm" />
      <HealthBadge health={latest.status} size="sm" />
      <span className={classes.note}>{t('keyResult.word', { confidence: format.percent(latest.confidence), week: format.date(latest.period, 'short') })}</span>
    </span>
  );
}
