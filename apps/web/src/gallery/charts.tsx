import { BulletBar } from '@tandem/ui/bullet-bar';
import { BurnUp } from '@tandem/ui/burn-up';
import { KpiCard, KpiRow } from '@tandem/ui/kpi-card';
import { Panel } from '@tandem/ui/panel';
import { Sparkline } from '@tandem/ui/sparkline';
import { useFormat } from '../platform/i18n/use-format.ts';
import classes from './gallery.module.css';

const values = [0, 4, 9, 13, 20, 24, 31, 38, 41, 46, 52, 57];
const day = (week: number) => new Date(Date.UTC(2026, 8, 1 + week * 7)).toISOString().slice(0, 10);
const actual = values.map((value, week) => ({ day: day(week), value: value / 100 }));
const plan = [
  { day: day(0), value: 0 },
  { day: day(17), value: 1 },
];

export function Charts() {
  const format = useFormat();
  return (
    <>
      <KpiRow>
        <KpiCard label="Joint goals on track" value="2 of 4" change="1 fewer than last week" to="/" tone="warn" />
        <KpiCard label="Promises kept, 30 days" value="71%" change="17 of 24 dates met" cause="Campaign ops moved 5" to="/" trend={<Sparkline values={values} label="rising for 12 weeks" />} />
        <KpiCard label="Committed of available hours" value="118%" cause="Campaign ops is at 140% in week 51" tone="bad" />
        <KpiCard label="Perception gap" value="1.3" change="points on a scale of 5" />
      </KpiRow>
      <div className={classes.grid}>
        <Panel title="57% reached, the plan says 64%" note="As of 23 Nov, from 4 key results" fill>
          <BurnUp
            label="57% reached, the plan says 64%"
            actual={actual}
            plan={plan}
            max={1}
            formatValue={(value) => format.percent(value)}
            formatDay={(value) => format.date(value, 'short')}
          />
        </Panel>
        <Panel title="Goals" fill>
          <div className={classes.stack}>
            <BulletBar value={0.46} expected={0.6} tone="warn" label="46% of 60% expected" />
            <BulletBar value={0.72} expected={0.66} tone="good" label="72% of 66% expected" />
            <BulletBar value={0.21} expected={0.6} tone="bad" label="21% of 60% expected" />
            <BulletBar value={0} expected={0.3} tone="quiet" label="no update" />
          </div>
        </Panel>
      </div>
    </>
  );
}
