import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import type { RequestState } from '../requests.gen.ts';
import type { RequestRow } from '../requests.queries.ts';
import { Clock, LaneMark } from './marks.tsx';
import classes from './requests.module.css';

/** The way of a request, in four columns. */
const COLUMNS: { name: 'asked' | 'agreed' | 'inWork' | 'delivered'; states: RequestState[] }[] = [
  { name: 'asked', states: ['DRAFT', 'SUBMITTED', 'COUNTER_OFFERED'] },
  { name: 'agreed', states: ['ACCEPTED'] },
  { name: 'inWork', states: ['IN_PROGRESS', 'REOPENED'] },
  { name: 'delivered', states: ['DELIVERED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'] },
];

export function RequestBoard({ rows }: { rows: readonly RequestRow[] }) {
  const { t } = useTranslation('requests');
  const to = useWorkspacePath();
  return (
    <div className={classes.board}>
      {COLUMNS.map(({ name, states }) => {
        const cards = rows.filter(({ state }) => states.includes(state));
        return (
          <section key={name} className={classes.boardColumn} aria-label={t(`board.${name}`)}>
            <h2 className={classes.boardTitle}>
              {t(`board.${name}`)} <span className={classes.note}>{cards.length}</span>
            </h2>
            {cards.length === 0 && <p className={classes.empty}>{t('board.nothing')}</p>}
            <ul className={classes.cards}>
              {cards.map((request) => (
                <li key={request.id} className={classes.card}>
                  <Link to={to(`requests/${request.id}`)} className={classes.cardTitle}>
                    {request.title.text}
                  </Link>
                  <Clock request={request} />
                  <span className={classes.meta}>
                    <LaneMark lane={request.lane} />
                    <MemberName member={request.requester} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
