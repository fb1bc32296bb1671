import { Select } from '@mantine/core';
import { Panel } from '@tandem/ui/panel';
import { SideTrend } from '@tandem/ui/side-trend';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import type { Survey } from '../pulse.queries.ts';
import classes from './pulse.module.css';

/** How both sides saw one question from month to month; the topic of the latest survey unless another is chosen. */
export function TrendPanel({ surveys }: { surveys: readonly Survey[] }) {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  const [filters, setFilters] = useUrlFilters({ question: '' });
  const asked = surveys.filter(({ state }) => state === 'RELEASED' || state === 'SUPPRESSED').toReversed();
  const newest = asked.findLast(({ results }) => results !== null);
  if (!newest || asked.length < 2) return null;
  const code = newest.questions.find((each) => each.code === filters.question)?.code ?? newest.topic?.question ?? newest.questions[0]?.code;
  const points = asked.map(({ period, results }) => {
    const result = results?.find(({ question }) => question === code);
    return { name: format.date(period, 'short').replace(/^\d+\s/, ''), it: result?.ownIt ?? null, marketing: result?.ownMarketing ?? null };
  });
  const gaps = points.flatMap(({ it, marketing }) => (it === null || marketing === null ? [] : [Math.abs(it - marketing)]));
  const first = gaps[0];
  const last = gaps.at(-1);
  const title = first === undefined || last === undefined ? t('trend.title') : t(last < first ? 'trend.closing' : last > first ? 'trend.opening' : 'trend.same', { first: format.number(first, 0), last: format.number(last, 0) });
  return (
    <Panel title={title} note={t('trend.note')}>
      <div className={classes.stack}>
        <Select label={t('results.question')} allowDeselect={false} value={code ?? null} onChange={(value) => setFilters({ question: value ?? '' })} data={newest.questions.map((each) => ({ value: each.code, label: each.text.text }))} />
        <SideTrend label={title} points={points} format={(value) => format.number(value, 0)} />
      </div>
    </Panel>
  );
}
