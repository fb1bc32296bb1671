import { StatusBadge, type Tone } from '@tandem/ui/status-badge';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { Survey } from '../pulse.queries.ts';
import classes from './pulse.module.css';

const TONES: Record<Survey['state'], Tone> = { SCHEDULED: 'quiet', OPEN: 'quiet', CLOSED: 'quiet', RELEASED: 'good', SUPPRESSED: 'warn' };

export function SurveyState({ state }: { state: Survey['state'] }) {
  const { t } = useTranslation('pulse');
  return <StatusBadge size="sm" tone={TONES[state]} label={t(`state.${state}`)} />;
}

/** How many of each side took part. */
export function Turnout({ survey: { sides } }: { survey: Pick<Survey, 'sides'> }) {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  return (
    <ul className={classes.turnout} aria-label={t('turnout.label')}>
      {sides.map(({ side, answered, invited }) => (
        <li key={side}>
          <SideMark side={side} size="sm" />
          {t('turnout.side', { answered, invited, share: format.percent(invited === 0 ? 0 : answered / invited) })}
        </li>
      ))}
    </ul>
  );
}

/** What keeps answers anonymous, in words; open to whoever doubts it. */
export function Promise({ kMin }: { kMin: number }) {
  const { t } = useTranslation('pulse');
  return (
    <details className={classes.promise}>
      <summary>{t('promise.title')}</summary>
      <ul>
        {(['counts', 'forgotten', 'fewest', 'words', 'limit'] as const).map((key) => (
          <li key={key}>{t(`promise.${key}`, { number: kMin })}</li>
        ))}
      </ul>
    </details>
  );
}
