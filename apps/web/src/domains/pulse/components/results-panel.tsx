import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Dumbbell, type DumbbellEnd } from '@tandem/ui/dumbbell';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import type { Result, Survey } from '../pulse.queries.ts';
import classes from './pulse.module.css';
import { Turnout } from './survey-state.tsx';
import { useFinding } from './use-finding.ts';

const VIEWS = ['sides', 'it', 'marketing'] as const;
type View = (typeof VIEWS)[number];

/** What each view sets against each other: circle for a figure of IT or about it by IT, square for one of marketing; hollow for a prediction. */
const PAIRS: Record<View, { it: keyof Figures; marketing: keyof Figures; gap: keyof Figures; hollow: 'it' | 'marketing' | null }> = {
  sides: { it: 'ownIt', marketing: 'ownMarketing', gap: 'disagreement', hollow: null },
  it: { it: 'predictedByIt', marketing: 'ownMarketing', gap: 'blindSpotIt', hollow: 'it' },
  marketing: { it: 'ownIt', marketing: 'predictedByMarketing', gap: 'blindSpotMarketing', hollow: 'marketing' },
};
type Figures = Omit<Result, '__typename' | 'question' | 'text'>;

/** One survey as dumbbells, sorted by their gap: how each side sees it, and what each believed of the other. */
export function ResultsPanel({ survey, results }: { survey: Survey; results: readonly Result[] }) {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  const [filters, setFilters] = useUrlFilters({ view: 'sides' });
  const view = VIEWS.find((each) => each === filters.view) ?? 'sides';
  const finding = useFinding();
  const isPhone = useMediaQuery('(max-width: 48em)');
  const { it, marketing, gap, hollow } = PAIRS[view];
  const number = (value: number) => format.number(value, 0);
  const show = (value: number | null) => (value === null ? t('results.hidden') : number(value));
  const sorted = results.toSorted((one, other) => (other[gap] ?? -1) - (one[gap] ?? -1));
  const end = (side: 'it' | 'marketing', shape: DumbbellEnd['shape']): DumbbellEnd => ({ word: t(`results.ends.${view}.${side}`), shape, hollow: hollow === side });
  const [a, b] = [end('it', 'circle'), end('marketing', 'square')];
  const rows = sorted.map((result) => ({
    ...{ key: result.question, name: <LText value={result.text} />, text: result.text.text, a: result[it], b: result[marketing] },
    label: `${result.text.text} ${a.word}: ${show(result[it])}, ${b.word}: ${show(result[marketing])}`,
  }));
  return (
    <Panel title={finding(survey) ?? t('results.oneSided')} note={t('results.note', { month: format.date(survey.period, 'month') })}>
      <div className={classes.stack}>
        <div className={classes.status}>
          <SegmentedControl className={classes.views ?? ''} orientation={isPhone ? 'vertical' : 'horizontal'} aria-label={t('results.view')} value={view} onChange={(value) => setFilters({ view: value })} data={VIEWS.map((value) => ({ value, label: t(`results.views.${value}`) }))} />
          <Turnout survey={survey} />
        </div>
        <p className={classes.note}>{t(`results.help.${view}`)}</p>
        <Dumbbell label={`${t(`results.views.${view}`)}: ${finding(survey) ?? t('results.oneSided')}`} a={a} b={b} rows={rows} format={number} words={{ row: t('results.question'), gap: t('results.gap'), scale: t('results.scale') }} />
        <Comments survey={survey} />
      </div>
    </Panel>
  );
}

/** Free text of each side, in the order of the alphabet. */
function Comments({ survey: { sides } }: { survey: Survey }) {
  const { t } = useTranslation('pulse');
  const comments = sides.flatMap(({ side, comments: texts }) => texts.map((text) => ({ side, text })));
  if (comments.length === 0) return null;
  return (
    <div className={classes.tight}>
      <h3 className={classes.lead}>{t('results.comments')}</h3>
      <ul className={classes.comments}>
        {comments.map(({ side, text }, index) => (
          <li key={index} className={classes.comment}>
            <SideMark side={side} size="sm" />
            <q>
              <LText value={text} />
            </q>
          </li>
        ))}
      </ul>
      <p className={classes.note}>{t('results.commentsNote')}</p>
    </div>
  );
}
