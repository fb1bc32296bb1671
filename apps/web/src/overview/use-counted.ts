import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/i18n/use-format.ts';
import type { CountedRow, PartData } from './scorecard.queries.ts';

type Counted = Pick<PartData, 'shape' | 'numerator' | 'denominator' | 'spoilt' | 'judged' | 'sides'>;

/** The numbers that give the value of a part, and what a row adds to them, in words: each shape is counted in its own way. */
export function useCounted(): { part: (part: Counted) => string; row: (shape: PartData['shape'], row: CountedRow) => string } {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const numbers = ({ numerator, denominator }: { numerator: number; denominator: number }) => ({ numerator: format.number(numerator, 2), denominator: format.number(denominator, 2) });
  const share = (counted: { numerator: number; denominator: number }) => t('scorecard.counted.SHARE', numbers(counted));
  return {
    part: (part) => {
      if (part.shape === 'BOTH_SIDES' || part.shape === 'BOTH_SIDES_COUNT') {
        const of = (side: 'IT' | 'MARKETING') => share(part.sides.find((each) => each.side === side) ?? { numerator: 0, denominator: 0 });
        return t('scorecard.counted.sides', { it: of('IT'), marketing: of('MARKETING') });
      }
      return t(`scorecard.counted.${part.shape}`, { ...numbers(part), spoilt: format.number(part.spoilt), judged: format.number(part.judged) });
    },
    row: (shape, row) => {
      if (shape === 'PERCENTILE_85') return t('scorecard.counted.PERCENTILE_85', numbers(row));
      if (shape === 'INVERSE') return format.number(row.denominator > 0 ? row.numerator / row.denominator : 0, 2);
      return row.spoilt === 1 ? t('scorecard.counted.row', { counted: share(row) }) : share(row);
    },
  };
}
