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
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { Page } from '../../platform/shell/page.tsx';
import { LText } from '../../platform/text/l-text.tsx';
import type { OverviewFigure } from '../overview.gen.ts';
import { useOverviewRows } from '../overview.queries.ts';

const FIGURES: Record<string, OverviewFigure> = {
  'goals-on-track': 'GOALS_ON_TRACK',
  'promises-kept': 'PROMISES_KEPT',
  'slipped-days': 'SLIPPED_DAYS',
  'read-by-other-side': 'READ_BY_OTHER_SIDE',
};

/** The rows that a figure of the overview counts, those that are not good first. */
export function FigurePage() {
  const figure = FIGURES[useParams()['figure'] ?? ''];
  return figure ? <FigureRows figure={figure} /> : <NotFoundPage />;
}

function FigureRows({ figure }: { figure: OverviewFigure }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const to = useWorkspacePath();
  const query = useOverviewRows(figure);
  const rows = (query.data?.overviewRows ?? []).map((row, index) => ({ ...row, index }));
  const days = figure === 'SLIPPED_DAYS' || figure === 'PROMISES_KEPT';
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
            rowHref={(row) => to(`${row.entity === 'Goal' ? 'goals' : 'projects'}/${row.id}`)}
            columns={[
              { key: 'title', header: t('rows.title'), cell: (row) => <LText value={row.title} />, primary: true },
              { key: 'good', header: t('rows.counts'), cell: (row) => <StatusBadge tone={row.good ? 'good' : 'bad'} label={t(row.good ? `rows.good.${figure}` : `rows.bad.${figure}`)} /> },
              { key: 'day', header: t(`rows.day.${figure}`), cell: (row) => format.date(row.day), numeric: true },
              ...(days ? [{ key: 'number', header: t('rows.days'), cell: (row: (typeof rows)[number]) => format.number(Math.max(0, row.number), 0), numeric: true }] : []),
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
