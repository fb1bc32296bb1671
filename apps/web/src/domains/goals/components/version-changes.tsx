import { DiffView } from '@tandem/ui/diff-view';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/i18n/use-format.ts';
import { MarkedText } from '../../../platform/text/marked-text.tsx';
import { changeLines, hasLinks, type Names } from '../goal-changes.ts';
import { type GoalDetails, useGoalNames } from '../goals.queries.ts';
import { useGoalFormat } from '../use-goal-format.ts';
import classes from './goals.module.css';

type Version = GoalDetails['versions'][number];
const NO_NAMES: Names = new Map();

/** What a version changes, in words; names of teams and cycles are fetched only when one of them changes. */
export function VersionChanges({ goal, version }: { goal: GoalDetails; version: Version }) {
  return hasLinks(version.changes) ? <NamedChanges goal={goal} version={version} /> : <Lines goal={goal} version={version} names={NO_NAMES} />;
}

function NamedChanges({ goal, version }: { goal: GoalDetails; version: Version }) {
  return <Lines goal={goal} version={version} names={useGoalNames()} />;
}

function Lines({ goal, version, names }: { goal: GoalDetails; version: Version; names: Names }) {
  const { t } = useTranslation('goals');
  const format = useGoalFormat();
  const language = useLanguage();
  if (version.changes.length === 0) return <p className={classes.note}>{t(version.number === 1 ? 'changes.first' : 'changes.none')}</p>;
  return (
    <div className={classes.changes}>
      {changeLines({ t, format, language }, goal, version.changes, names).map((line) => (
        <DiffView key={line.key} label={line.label} before={line.before} after={line.after} show={(text) => <MarkedText text={text} />} />
      ))}
    </div>
  );
}
