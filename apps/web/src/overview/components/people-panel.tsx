import { trend } from '@tandem/charts/trend';
import { ChartFrame } from '@tandem/ui/chart-frame';
import { DrawingView } from '@tandem/ui/drawing-view';
import { Panel } from '@tandem/ui/panel';
import { useWidth } from '@tandem/ui/use-width';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { latestOpinion, type Opinion, opinionByWeek } from '../people.ts';
import type { IndexData } from '../scorecard.queries.ts';
import classes from './overview.module.css';

const HEIGHT = 180;
/** What the names at the ends of the lines take. */
const NAMES = 120;
/** Narrower, the names at the ends of the lines would take the place of the lines. */
const NARROWEST = 320;

/** The reality gap: what happened, and what people of each side say of it. Nothing while the pulse has released nothing about it. */
export function PeoplePanel({ index, opinions }: { index: IndexData; opinions: readonly Opinion[] }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { recommendation, value, trend: past } = index;
  const said = latestOpinion(opinions, recommendation);
  const weeks = past.map(({ week }) => week);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!said || value === null || !first || !last || weeks.length < 2) return null;
  const series = [
    { name: t('people.index'), ink: 'ink' as const, values: past.map((each) => each.value) },
    { name: t('people.it'), ink: 'it' as const, dashed: true, values: opinionByWeek(opinions, recommendation, 'ownIt', weeks) },
    { name: t('people.marketing'), ink: 'marketing' as const, dashed: true, values: opinionByWeek(opinions, recommendation, 'ownMarketing', weeks) },
  ];
  const label = t('people.label', { count: weeks.length });
  const gap = Math.max(Math.abs(value - said.it), Math.abs(value - said.marketing));
  const rows = weeks.map((week, at) => [format.date(week), ...series.map(({ values }) => format.number(values[at], 0))]);
  return (
    <Panel title={t('people.title')}>
      <p className={classes.finding}>{t('people.finding', { value: format.number(value, 0), it: format.number(said.it, 0), marketing: format.number(said.marketing, 0), gap: format.number(gap, 0) })}</p>
      <ChartFrame label={label} table={{ columns: [t('scorecard.day'), ...series.map(({ name }) => name)], rows }}>
        <div ref={ref} style={{ minHeight: HEIGHT }}>
          {width > 0 && <DrawingView drawing={trend(series, { label, width: Math.max(width, NARROWEST), height: HEIGHT, right: NAMES, moments: { from: format.date(first, 'short'), to: format.date(last, 'short') } })} />}
        </div>
      </ChartFrame>
    </Panel>
  );
}
