import { DataTable } from '@tandem/ui/data-table';
import { useTranslation } from 'react-i18next';

/** The rows of a file that are left out, each with what to correct. Nothing while there are none. */
export function RowErrors({ errors }: { errors: readonly { row: number; column: string | null; message: string }[] }) {
  const { t } = useTranslation();
  if (errors.length === 0) return null;
  return (
    <DataTable
      label={t('files.errors')}
      rows={errors.map((error, index) => ({ ...error, key: String(index) }))}
      rowKey={(error) => error.key}
      columns={[
        { key: 'row', header: t('files.row'), cell: (error) => error.row, numeric: true, width: 80 },
        { key: 'column', header: t('files.column'), cell: (error) => error.column ?? '–', width: 160 },
        { key: 'message', header: t('files.problem'), cell: (error) => error.message, primary: true },
      ]}
    />
  );
}
