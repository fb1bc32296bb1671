import { StatusBadge } from '@tandem/ui/status-badge';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { BoardColumnName } from '../projects.gen.ts';
import classes from './board.module.css';

interface Counted {
  total: number;
  /** Null where there is none, as in every column but the one in progress. */
  limit: number | null;
}
interface Props {
  column: Counted & { name: BoardColumnName };
}

/** How many cards a column has: "3", or "3 of 4" where it has a limit. */
export const countOf = (t: TFunction<'projects'>, { total, limit }: Counted): string => (limit === null ? String(total) : t('board.ofLimit', { total, limit }));

/** Name of a column, how many cards it has, and whether that is too many. */
export function ColumnHead({ column, heading = false }: Props & { heading?: boolean }) {
  const { t } = useTranslation('projects');
  const Name = heading ? 'h2' : 'p';
  return (
    <div className={classes.headLine}>
      <Name className={classes.head}>
        {t(`columns.${column.name}`)} <span className={classes.count}>{countOf(t, column)}</span>
      </Name>
      <span className={classes.offPhone}>
        <OverLimit column={column} />
      </span>
    </div>
  );
}

/** Glyph and word while more is in progress than the project wants. */
export function OverLimit({ column: { total, limit } }: { column: Counted }) {
  const { t } = useTranslation('projects');
  return limit !== null && total > limit && <StatusBadge tone="warn" size="sm" label={t('board.overLimit')} />;
}
