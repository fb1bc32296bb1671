import { type Column, DataTable } from '@tandem/ui/data-table';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { Survey } from '../pulse.queries.ts';
import { SurveyState } from './survey-state.tsx';

/** Every survey that was asked, with how many answered and what it found. */
export function MonthsPanel({ surveys }: { surveys: readonly Survey[] }) {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  const to = useWorkspacePath();
  const turnout = (survey: Survey, side: 'IT' | 'MARKETING') => {
    const found = survey.sides.find((each) => each.side === side);
    return found ? t('turnout.short', { answered: found.answered, invited: found.invited }) : '–';
  };
  const columns: Column<Survey>[] = [
    { key: 'month', header: t('months.month'), primary: true, cell: ({ period }) => format.date(period, 'month') },
    { key: 'state', header: t('months.state'), cell: ({ state }) => <SurveyState state={state} /> },
    { key: 'it', header: t('side.IT'), numeric: true, cell: (survey) => turnout(survey, 'IT') },
    { key: 'marketing', header: t('side.MARKETING'), numeric: true, cell: (survey) => turnout(survey, 'MARKETING') },
    { key: 'gap', header: t('months.gap'), numeric: true, cell: ({ topic }) => format.number(topic?.gap, 0) },
    {
      ...{ key: 'topic', header: t('months.topic'), desktopOnly: true },
      cell: ({ topic, questions }) => {
        const text = questions.find(({ code }) => code === topic?.question)?.text;
        return text ? <LText value={text} /> : '–';
      },
    },
  ];
  return <DataTable label={t('months.title')} rows={surveys} rowKey={({ id }) => id} rowHref={({ id }) => to(`pulse/${id}`)} columns={columns} />;
}
