import { Button } from '@mantine/core';
import { SideMark } from '@tandem/ui/side-mark';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import type { Side } from '../knowledge.gen.ts';
import type { SavingSource } from '../knowledge.gen.ts';
import type { LineRow } from '../knowledge.queries.ts';
import classes from './line-card.module.css';
import { LinkDialog } from './link-dialog.tsx';
import { useMoney } from './use-money.ts';

interface Match {
  key: string;
  side: Side;
  title: string;
  to: string;
  note: string;
  link?: { source: SavingSource; sourceId: string };
}

/** What is known about the same money and is not linked yet: insights, improvements, and contracts in which money lies idle. */
export function LineMatches({ line }: { line: LineRow }) {
  const { t } = useTranslation('knowledge');
  const [linking, setLinking] = useState<Match['link'] | null>(null);
  const matches = useMatches(line);
  return (
    <div>
      <h3 className={classes['heading']}>{t('budget.matches')}</h3>
      {matches.length === 0 ? (
        <p className={classes['note']}>{t('budget.noMatches')}</p>
      ) : (
        <ul className={classes['list']}>
          {matches.map((match) => (
            <li key={match.key} className={classes['match']}>
              <MatchWords match={match} />
              {match.link && line.viewerCan.link && (
                <Button size="compact-sm" variant="default" aria-label={t('budget.linkOf', { title: match.title })} onClick={() => setLinking(match.link ?? null)}>
                  {t('budget.link')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {linking && <LinkDialog {...linking} line={line} onClose={() => setLinking(null)} />}
    </div>
  );
}

function MatchWords({ match }: { match: Match }): ReactNode {
  return (
    <span>
      <span className={classes['source']}>
        <SideMark side={match.side} size="sm" />
        <Link className={classes['link']} to={match.to}>
          {match.title}
        </Link>
      </span>
      <span className={classes['note']}>{match.note}</span>
    </span>
  );
}

function useMatches(line: LineRow): Match[] {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const money = useMoney();
  const to = useWorkspacePath();
  return [
    ...line.matchingInsights.map(({ id, claim, side, vendor, usefulCount }) => ({
      key: id,
      side,
      title: claim.text,
      to: to(`knowledge/insights/${id}`),
      note: usefulCount > 0 ? t('budget.insightUseful', { vendor: vendor?.name ?? '', count: usefulCount }) : t('budget.insight', { vendor: vendor?.name ?? '' }),
      link: { source: 'INSIGHT' as const, sourceId: id },
    })),
    ...line.matchingImprovements.map(({ id, title, side, hoursPerYear }) => ({
      key: id,
      side,
      title: title.text,
      to: to(`knowledge/improvements/${id}`),
      note: t('budget.improvement', { hours: format.number(hoursPerYear, 0) }),
      link: { source: 'IMPROVEMENT' as const, sourceId: id },
    })),
    ...line.matchingContracts.map(({ id, title, ownerSide, vendor, idleCostYear, boughtTwice }) => ({
      key: id,
      side: ownerSide,
      title: `${vendor?.name ?? ''}: ${title.text}`,
      to: to(`knowledge/vendors/${vendor?.id ?? ''}`),
      note: idleCostYear > 0 ? t('budget.idle', { amount: money(idleCostYear) }) : boughtTwice ? t('budget.twice') : '',
    })),
  ];
}
