import { BulletBar } from '@tandem/ui/bullet-bar';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { valueWords } from '../goal-words.ts';
import type { KeyResult } from '../goals.queries.ts';
import classes from './goals.module.css';

/** Share of the way from start to target, 0 to 1. */
const shareOf = ({ start, target, current }: KeyResult) => (start === target ? 0 : Math.min(1, Math.max(0, (current - start) / (target - start))));

/** One key result: who answers for it, what it is, how far it is. */
export function KeyResultLine({ keyResult, expected }: { keyResult: KeyResult; expected: number }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const words = (value: number) => valueWords(t, format, keyResult, value, 'PLN');
  return (
    <div className={classes.keyResult}>
      <span className={classes.wrap}>
        <SideMark side={keyResult.accountableSide} size="sm" />
        <span className={classes.name}>
          <LText value={keyResult.title} />
        </span>
      </span>
      <BulletBar value={shareOf(keyResult)} expected={expected} label={t('keyResult.progress', { current: words(keyResult.current), target: words(keyResult.target) })} />
    </div>
  );
}
