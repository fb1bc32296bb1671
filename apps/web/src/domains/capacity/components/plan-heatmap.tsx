import { Heatmap } from '@tandem/ui/heatmap';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { SideMark } from '@tandem/ui/side-mark';
import type { PlanRow } from '../capacity.queries.ts';

const STEPS = ['0', '1', '2', '3', '4'] as const;

/** People or teams, week by week: promised of what there is, in percent. */
export function PlanHeatmap({ rows, onCell }: { rows: readonly PlanRow[]; onCell: (row: PlanRow, week: string) => void }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const weeks = rows[0]?.cells ?? [];
  const load = (value: number | null) => (value === null ? t('plan.noTime') : format.percent(value / 100));
  return (
    <Heatmap
      label={t('plan.heatmap')}
      rowsLabel={t('plan.who')}
      asideLabel={t('plan.reality')}
      columns={weeks.map(({ week }) => ({ key: week, label: format.date(week, 'short') }))}
      legend={STEPS.map((step) => t(`plan.steps.${step}`))}
      onCell={(id, week) => {
        const row = rows.find((each) => each.id === id);
        if (row) onCell(row, week);
      }}
      rows={rows.map((row) => ({
        key: row.id,
        header: (
          <>
            {row.side && <SideMark side={row.side} size="sm" />} <LText value={row.name} />
          </>
        ),
        aside: row.realityFactor === null ? '–' : format.percent(row.realityFactor),
        cells: row.cells.map((cell) => ({
          key: cell.week,
          value: cell.load,
          text: cell.load === null ? '!' : cell.capacity === 0 ? '–' : String(cell.load),
          title: t('plan.cell', {
            name: row.name.text,
            week: format.date(cell.week, 'short'),
            load: load(cell.load),
            allocated: format.number(cell.allocated),
            capacity: format.number(cell.capacity),
          }),
        })),
      }))}
    />
  );
}
