import { DataTable, type Column } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { KpiCard, KpiRow } from '@tandem/ui/kpi-card';
import { Panel } from '@tandem/ui/panel';
import { ReliabilityPlot } from '@tandem/ui/reliability-plot';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import type { RequestCalibrationQuery } from '../requests.gen.ts';
import { useCalibration } from '../requests.queries.ts';
import { LaneMark } from './marks.tsx';
import classes from './requests.module.css';

type Calibration = RequestCalibrationQuery['requestCalibration'];
type Row = Calibration['rows'][number];

/** What always saying fifty-fifty earns. */
const TOSS_UP = 0.25;

/** Whether the stated probabilities hold: Brier score, reliability, and the requests behind them. */
export function CalibrationPage() {
  const { t } = useTranslation('requests');
  const to = useWorkspacePath();
  return (
    <Page title={t('calibration.title')} subtitle={t('calibration.subtitle')} back={<Link className={classes.link} to={to('requests')}>{t('page.back')}</Link>}>
      <Loaded query={useCalibration()} skeleton={<PageSkeleton />}>
        {({ requestCalibration: data }) => (data.n === 0 ? <EmptyState title={t('calibration.empty')} why={t('calibration.emptyWhy')} /> : <Findings data={data} />)}
      </Loaded>
    </Page>
  );
}

function Findings({ data }: { data: Calibration }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const kept = data.bins.reduce((sum, { happened, n }) => sum + happened * n, 0) / data.n;
  const stated = data.bins.reduce((sum, bin) => sum + bin.stated * bin.n, 0) / data.n;
  const brier = data.brier ?? 0;
  const finding = t('calibration.finding', { stated: format.percent(stated), kept: format.percent(kept) });
  return (
    <div className={classes.stack}>
      <KpiRow>
        <KpiCard label={t('calibration.brier')} value={format.number(brier, 3)} change={t('calibration.brierMeans')} tone={brier < TOSS_UP ? 'good' : 'bad'} />
        <KpiCard label={t('calibration.stated')} value={format.percent(stated)} />
        <KpiCard label={t('calibration.kept')} value={format.percent(kept)} />
        <KpiCard label={t('calibration.n')} value={data.n} />
      </KpiRow>
      <Panel title={finding} note={t('calibration.plotNote')}>
        <ReliabilityPlot
          label={finding}
          points={data.bins}
          format={(share) => format.percent(share)}
          words={{ stated: t('calibration.axisStated'), happened: t('calibration.axisHappened'), n: t('calibration.axisN'), ideal: t('calibration.ideal') }}
        />
      </Panel>
      <Rows rows={data.rows} />
    </div>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const to = useWorkspacePath();
  const columns: Column<Row>[] = [
    { key: 'title', header: t('fields.title'), primary: true, cell: (row) => <LText value={row.title} /> },
    { key: 'lane', header: t('fields.lane'), cell: (row) => <LaneMark lane={row.lane} /> },
    { key: 'stated', header: t('stated.chance'), numeric: true, cell: (row) => format.percent(row.probability) },
    { key: 'needed', header: t('fields.neededBy'), cell: (row) => format.date(row.neededBy) },
    { key: 'delivered', header: t('fields.deliveredOn'), cell: (row) => format.date(row.deliveredOn) },
    { key: 'happened', header: t('calibration.happened'), cell: (row) => <StatusBadge size="sm" tone={row.happened ? 'good' : 'bad'} label={t(row.happened ? 'calibration.yes' : 'calibration.no')} /> },
  ];
  return <DataTable label={t('calibration.rows')} rows={rows} rowKey={(row) => row.id} rowHref={(row) => to(`requests/${row.id}`)} columns={columns} />;
}
