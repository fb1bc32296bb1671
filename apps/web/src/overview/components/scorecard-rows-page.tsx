import { Anchor } from '@mantine/core';
import { DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { SideMark } from '@tandem/ui/side-mark';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { Loaded } from '../../platform/lists/loaded.tsx';
import { NotFoundPage } from '../../platform/shell/error-pages.tsx';
import { usePageOf } from '../../platform/router/page-of.ts';
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { Page } from '../../platform/shell/page.tsx';
import { LText } from '../../platform/text/l-text.tsx';
import { indexPath, partCode, type PartData, useScorecard, useScorecardRows } from '../scorecard.queries.ts';
import { useCounted } from '../use-counted.ts';
import classes from './overview.module.css';

/** The rows that a part of the scorecard counts, those that lower it first. */
export function ScorecardRowsPage() {
  const { number, part: word = '' } = useParams();
  const query = useScorecard();
  const part = query.data?.scorecard.indices.find(({ recommendation }) => recommendation === Number(number))?.parts.find(({ code }) => code === partCode(word));
  if (query.data && !part) return <NotFoundPage />;
  return <Loaded query={query} skeleton={<TableSkeleton rows={6} />}>{() => part && <Rows part={part} recommendation={Number(number)} />}</Loaded>;
}

function Rows({ part, recommendation }: { part: PartData; recommendation: number }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const to = useWorkspacePath();
  const pageOf = usePageOf();
  const query = useScorecardRows(part.code);
  const counted = useCounted();
  const rows = (query.data?.scorecardRows ?? []).map((row, index) => ({ ...row, index }));
  return (
    <Page
      title={part.name}
      subtitle={part.formula}
      actions={
        <Anchor component={Link} to={to(indexPath(recommendation))}>
          {t('scorecard.backToParts')}
        </Anchor>
      }
    >
      <Loaded query={query} skeleton={<TableSkeleton rows={6} />} isEmpty={rows.length === 0} empty={<EmptyState title={t('figures.none')} />}>
        {() => (
          <>
            <p className={classes.note}>{part.value === null ? t('scorecard.tooFew', { count: part.n, fewest: part.fewest }) : t('scorecard.counted.value', { counted: counted.part(part), value: format.percent(part.value) })}</p>
            {part.n > rows.length && <p className={classes.note}>{t('scorecard.counted.cut', { shown: format.number(rows.length), all: format.number(part.n) })}</p>}
            <DataTable
              label={part.name}
              rows={rows}
              rowKey={(row) => String(row.index)}
              rowHref={(row) => to(pageOf(row.entity, row.id) ?? indexPath(recommendation))}
              columns={[
                { key: 'title', header: t('rows.title'), cell: (row) => (row.title ? <LText value={row.title} /> : '–'), primary: true },
                ...(rows.some(({ side }) => side) ? [{ key: 'side', header: t('scorecard.side'), cell: (row: (typeof rows)[number]) => row.side && <SideMark side={row.side} /> }] : []),
                { key: 'counts', header: t('rows.counts'), cell: (row) => counted.row(part.shape, row), numeric: true },
                { key: 'day', header: t('scorecard.day'), cell: (row) => format.date(row.day), numeric: true },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
