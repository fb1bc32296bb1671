import { type Column, DataTable } from '@tandem/ui/data-table';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { type ImprovementRow, useImprovements } from '../knowledge.queries.ts';
import { ImprovementDialog } from './improvement-dialog.tsx';
import { SharedListPage, useSharedFilters } from './shared-list-page.tsx';

/** Ways of working that take less time than before. */
export function ImprovementListPage() {
  const { t } = useTranslation('knowledge');
  const filters = useSharedFilters();
  const improvements = useImprovements(filters.asked);
  return (
    <SharedListPage
      words="improvements"
      filters={filters}
      list={improvements}
      add={improvements.data?.processImprovements.viewerCanCreate ? t('improvements.share') : null}
      form={(close) => <ImprovementDialog improvement={null} onClose={close} />}
      table={(rows) => <ImprovementTable rows={rows} />}
    />
  );
}

function ImprovementTable({ rows }: { rows: readonly ImprovementRow[] }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const to = useWorkspacePath();
  const columns: Column<ImprovementRow>[] = [
    { key: 'title', header: t('fields.title'), primary: true, width: '36%', cell: (row) => <LText value={row.title} /> },
    { key: 'hours', header: t('fields.hoursPerYear'), numeric: true, cell: (row) => format.number(row.hoursPerYear, 0) },
    { key: 'minutes', header: t('fields.minutesSaved'), numeric: true, cell: (row) => row.minutesSaved },
    { key: 'category', header: t('fields.category'), cell: (row) => (row.category ? t(`categories.${row.category}`) : '–') },
    { key: 'author', header: t('fields.author'), cell: (row) => <MemberName member={row.author} /> },
    { key: 'useful', header: t('fields.useful'), numeric: true, cell: (row) => row.usefulCount },
  ];
  return <DataTable label={t('improvements.title')} rows={rows} rowKey={(row) => row.id} rowHref={(row) => to(`knowledge/improvements/${row.id}`)} columns={columns} />;
}
