import { ChartFrame } from '@tandem/ui/chart-frame';
import { SideMark } from '@tandem/ui/side-mark';
import { useWidth } from '@tandem/ui/use-width';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import type { ContractRow } from '../knowledge.queries.ts';
import { dayNumber, monthsFrom, placeOf, type Span } from './radar-scale.ts';
import classes from './radar.module.css';

/** Months that are drawn. */
const MONTHS = 12;
const ROW = 28;

/** Notice windows of both departments on one time line: when each opens, by when notice has to be given, and when the contract ends. */
export function RadarChart({ contracts, today }: { contracts: readonly ContractRow[]; today: string }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const [ref, width] = useWidth<HTMLDivElement>();
  const months = monthsFrom(today, MONTHS);
  const span: Span = { from: dayNumber(months[0] ?? today), to: dayNumber(months.at(-1) ?? today), width };
  const open = contracts.filter(({ window }) => window === 'OPEN').length;
  const label = t('radar.finding', { count: open });
  const every = width > 640 ? 1 : width > 360 ? 2 : 3;
  const rows = contracts.map((contract) => [
    `${contract.vendor?.name ?? ''}, ${contract.title.text}`,
    t(`sides.${contract.ownerSide}`),
    format.date(contract.windowOpensOn),
    format.date(contract.noticeBy),
    format.date(contract.endsOn),
  ]);
  const legend = (
    <span className={classes['legend']}>
      <span data-kind="window">{t('radar.window')}</span>
      <span data-kind="run">{t('radar.run')}</span>
      <span data-kind="today">{t('radar.today')}</span>
    </span>
  );
  return (
    <ChartFrame label={label} table={{ columns: [t('fields.bought'), t('fields.side'), t('radar.opens'), t('radar.noticeBy'), t('fields.endsOn')], rows }} legend={legend}>
      <div className={classes['chart']} role="group" aria-label={label}>
        <div className={classes['head']} aria-hidden>
          <div />
          <div ref={ref} className={classes['months']}>
            {months.slice(0, -1).map((month, index) =>
              index % every === 0 ? (
                <span key={month} style={{ left: placeOf(month, span) }}>
                  {format.date(month, 'short').replace(/^1\s*|\s*1$/g, '')}
                </span>
              ) : null,
            )}
          </div>
        </div>
        {contracts.map((contract) => (
          <Row key={contract.id} contract={contract} span={span} months={months} today={today} />
        ))}
      </div>
    </ChartFrame>
  );
}

interface RowProps {
  contract: ContractRow;
  span: Span;
  months: readonly string[];
  today: string;
}

function Row({ contract, span, months, today }: RowProps) {
  const to = useWorkspacePath();
  const at = (day: string) => placeOf(day, span);
  const [opens, closes, ends, now] = [at(contract.windowOpensOn), at(contract.noticeBy), at(contract.endsOn), at(today)];
  return (
    <div className={classes['row']}>
      <div className={classes['name']}>
        <SideMark side={contract.ownerSide} size="sm" />
        <Link to={to(`knowledge/vendors/${contract.vendor?.id ?? ''}`)} className={classes['link']}>
          {contract.vendor?.name}
        </Link>
        <span className={classes['title']}>{contract.title.text}</span>
      </div>
      <svg width={span.width} height={ROW} className={classes['svg']} aria-hidden focusable="false">
        {months.map((month) => (
          <line key={month} x1={at(month)} x2={at(month)} y1={0} y2={ROW} className={classes['grid']} />
        ))}
        <line x1={Math.max(0, at(contract.startsOn))} x2={ends} y1={ROW / 2} y2={ROW / 2} className={classes['run']} />
        {contract.endsOn <= (months.at(-1) ?? '') && <line x1={ends} x2={ends} y1={ROW / 2 - 5} y2={ROW / 2 + 5} className={classes['run']} />}
        {closes > opens && <rect x={opens} y={ROW / 2 - 7} width={Math.max(3, closes - opens)} height={14} rx={3} className={classes['window']} data-state={contract.window} />}
        {contract.noticeBy >= (months[0] ?? '') && closes < span.width && <path d={`M${closes} ${ROW / 2 - 9}v18`} className={classes['deadline']} />}
        <line x1={now} x2={now} y1={0} y2={ROW} className={classes['today']} />
      </svg>
    </div>
  );
}
