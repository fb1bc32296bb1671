import { Panel } from '@tandem/ui/panel';
import { SideTrend } from '@tandem/ui/side-trend';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import type { HomeData } from '../learning.queries.ts';
import classes from './learning.module.css';

/** The recommendation that this domain serves. */
const KEEP_LEARNING = 3;

/** What all the learning has done to how the two sides see it: their answers in the pulse, month by month. Nothing before there are two months to compare. */
export function GapPanel({ opinions }: { opinions: HomeData['pulseByRecommendation'] }) {
  const { t } = useTranslation('learning');
  const format = useFormat();
  const to = useWorkspacePath();
  const months = opinions.filter(({ recommendation }) => recommendation === KEEP_LEARNING).toReversed();
  const gaps = months.flatMap(({ ownIt, ownMarketing }) => (ownIt === null || ownMarketing === null ? [] : [Math.round(Math.abs(ownIt - ownMarketing))]));
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (gaps.length < 2 || first === undefined || last === undefined) return null;
  const title = t(last < first ? 'gap.closing' : last > first ? 'gap.opening' : 'gap.same', { first: format.number(first, 0), last: format.number(last, 0) });
  const points = months.map(({ period, ownIt, ownMarketing }) => ({ name: format.date(period, 'short').replace(/^\d+\s/, ''), it: ownIt, marketing: ownMarketing }));
  return (
    <Panel title={title} note={t('gap.note')} actions={<Link className={classes.link} to={to('pulse')}>{t('gap.pulse')}</Link>}>
      <SideTrend label={title} points={points} format={(value) => format.number(value, 0)} />
    </Panel>
  );
}
