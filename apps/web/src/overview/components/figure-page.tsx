import { DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge } from '@tandem/ui/status-badge';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { Loaded } from '../../platform/lists/loaded.tsx';
import { NotFoundPage } from '../../platform/shell/error-pages.tsx';
import { usePageOf } from '../../platform/router/page-of.ts';
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { Page } from '../../platform/shell/page.tsx';
import { LText } from '../../platform/text/l-text.tsx';
import type { OverviewFigure } from '../overview.gen.ts';
import { type FigureRowData, useOverviewRows } from '../overview.queries.ts';

const FIGURES: Record<string, OverviewFigure> = {
  'goals-on-track': 'GOALS_ON_TRACK',
  'promises-kept': 'PROMISES_KEPT',
  'hours-committed': 'HOURS_COMMITTED',
  'perception-gap': 'PERCEPTION_GAP',
  'slipped-days': 'SLIPPED_DAYS',
  'read-by-other-side': 'READ_BY_OTHER_SIDE',
};

/** What the number of a row is, where it tells more than whether the row counts. */
const NUMBERS: Partial<Record<OverviewFigure, 'days' | 'hours' | 'points'>> = { SLIPPED_DAYS: 'days', PROMISES_KEPT: 'days', HOURS_COMMITTED: 'hours', PERCEPTION_GAP: 'points' };

type Row = FigureRowData & { index: number };

/** The rows that a figure of the overview counts, those that are not good first. */
export function FigurePage() {
  const figure = FIGURES[useParams()['figure'] ?? ''];
  return figure ? <FigureRows figure={figure} /> : <NotFoundPage />;
}

function FigureRows({ figure }: { figure: OverviewFigure }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const to = useWorkspacePath();
  const pageOf = usePageOf();
  const query = useOverviewRows(figure);
  const rows = (query.data?.overviewRows ?? []).map((row, index) => ({ ...row, index }));
  const number = NUMBERS[figure];
  return (
    <Page
      title={t(`figures.${figure}`)}
      subtitle={t(`figures.meaning.${figure}`)}
      actions={
        <Anchor component={Link} to={to('overview')}>
          {t('figures.back')}
        </Anchor>
      }
    >
      <Loaded query={query} skeleton={<TableSkeleton rows={6} />} isEmpty={rows.length === 0} empty={<EmptyState title={t('figures.none')} />}>
        {() => (
          <DataTable
            label={t(`figures.${figure}`)}
            rows={rows}
            rowKey={(row) => String(row.index)}
            rowHref={(row) => to(pageOf(row.entity, row.id) ?? 'overview')}
            columns={[
              { key: 'title', header: t('rows.title'), cell: (row) => <LText value={row.title} />, primary: true },
              { key: 'good', header: t('rows.counts'), cell: (row) => <StatusBadge tone={row.good ? 'good' : 'bad'} label={t(row.good ? `rows.good.${figure}` : `rows.bad.${figure}`)} /> },
              ...(figure === 'HOURS_COMMITTED' ? [] : [{ key: 'day', header: t(`rows.day.${figure}`), cell: (row: Row) => format.date(row.day), numeric: true }]),
              ...(number ? [{ key: 'number', header: t(`rows.${number}`), cell: (row: Row) => format.number(Math.max(0, row.number), 0), numeric: true }] : []),
              ...(figure === 'HOURS_COMMITTED' ? [{ key: 'outOf', header: t('rows.outOf'), cell: (row: Row) => format.number(row.outOf, 0), numeric: true }] : []),
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
