import { BulletBar } from '@tandem/ui/bullet-bar';
import { SideMark } from '@tandem/ui/side-mark';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HealthBadge, healthTone } from '../../../platform/text/health-badge.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { reachedWords, shareOf } from '../goal-words.ts';
import type { KeyResult } from '../goals.queries.ts';
import { useGoalFormat } from '../use-goal-format.ts';

const latestOf = (keyResult: KeyResult, side: 'IT' | 'MARKETING') => (side === 'IT' ? keyResult.latestIT : keyResult.latestMarketing);

/** Who answers for a key result and what it is. */
export function KeyResultName({ keyResult, className }: { keyResult: KeyResult; className: string | undefined }) {
  return (
    <span className={className}>
      <SideMark side={keyResult.accountableSide} size="sm" />
      <span>
        <LText value={keyResult.title} />
      </span>
    </span>
  );
}

/** How far a key result is; the tick is the even pace of its goal. */
export function KeyResultBar({ keyResult, expected }: { keyResult: KeyResult; expected: number | null }) {
  const { t } = useTranslation('goals');
  const format = useGoalFormat();
  const latest = latestOf(keyResult, keyResult.accountableSide);
  return <BulletBar value={shareOf(keyResult)} expected={expected} tone={healthTone(latest?.status ?? 'NO_UPDATE')} label={reachedWords(t, format, keyResult)} />;
}

/** The latest word of the side that answers for it. */
export function KeyResultStatus({ keyResult }: { keyResult: KeyResult }): ReactNode {
  const latest = latestOf(keyResult, keyResult.accountableSide);
  return latest && <HealthBadge health={latest.status} size="sm" />;
}
