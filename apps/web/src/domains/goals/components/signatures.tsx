import { SideMark } from '@tandem/ui/side-mark';
import { StatusGlyph } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { GoalDetails } from '../goals.queries.ts';
import classes from './goals.module.css';

type Signature = GoalDetails['versions'][number]['signatures'][number];

/** Who has signed for each side, and who has not. */
export function Signatures({ of: signatures }: { of: readonly Signature[] }) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  return (
    <ul className={classes.signatures}>
      {(['IT', 'MARKETING'] as const).map((side) => {
        const signature = signatures.find((each) => each.side === side);
        return (
          <li key={side} className={classes.side}>
            <SideMark side={side} size="sm" />
            <StatusGlyph tone={signature ? 'done' : 'quiet'} />
            {signature ? (
              <span>
                {signature.member?.name} <span className={classes.note}>{format.date(signature.signedAt)}</span>
              </span>
            ) : (
              <span className={classes.muted}>{t('sign.missing')}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
