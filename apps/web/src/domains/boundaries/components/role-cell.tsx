import { useTranslation } from 'react-i18next';
import type { Right } from '../boundaries.queries.ts';
import classes from './boundaries.module.css';

export type Party = 'IT' | 'MARKETING' | 'EXECUTIVE';

/** What one party has to do with a decision: decides, is asked, is told. A side that decides alone is outlined. */
export function RoleCell({ right, party }: { right: Right; party: Party }) {
  const { t } = useTranslation('boundaries');
  const role = roleOf(right, party);
  if (!role) return <span className={classes.cell}>–</span>;
  return (
    <span className={classes.cell} data-exclusive={role === 'DECIDES' || undefined}>
      {t(`role.${role}`)}
    </span>
  );
}

function roleOf({ holder, consulted, informed }: Right, party: Party) {
  if (holder === party) return 'DECIDES';
  if (holder === 'JOINT' && party !== 'EXECUTIVE') return 'DECIDES_TOO';
  if (consulted.includes(party)) return 'CONSULTED';
  return informed.includes(party) ? 'INFORMED' : null;
}
