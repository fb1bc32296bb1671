import { Button } from '@mantine/core';
import { BulletBar } from '@tandem/ui/bullet-bar';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { DataTable } from '@tandem/ui/data-table';
import { DiffView, SideBySide } from '@tandem/ui/diff-view';
import { EmptyState } from '@tandem/ui/empty-state';
import { ErrorState } from '@tandem/ui/error-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { CardsSkeleton, TableSkeleton } from '@tandem/ui/skeletons';
import { Timeline } from '@tandem/ui/timeline';
import { useFormat } from '../platform/i18n/use-format.ts';
import { HealthBadge, type Health } from '../platform/text/health-badge.tsx';
import classes from './gallery.module.css';

interface Row {
  id: string;
  title: string;
  share: number;
  expected: number;
  health: Health;
  due: string;
}
const rows: Row[] = [
  { id: '1', title: 'Cut campaign launch time from 6 weeks to 10 days', share: 0.46, expected: 0.6, health: 'AT_RISK', due: '2026-12-31' },
  { id: '2', title: 'One consented customer profile for web and store', share: 0.72, expected: 0.66, health: 'ON_TRACK', due: '2027-01-31' },
  { id: '3', title: 'Halve the IT backlog that blocks marketing', share: 0.21, expected: 0.6, health: 'OFF_TRACK', due: '2026-12-18' },
];

export function Lists() {
  const format = useFormat();
  return (
    <div className={classes.stack}>
      <DataTable
        label="Goals"
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={() => '/__gallery'}
        columns={[
          { key: 'title', header: 'Goal', cell: (row) => row.title, primary: true },
          { key: 'owners', header: 'Owners', cell: () => <SideMark side="JOINT" /> },
          { key: 'bar', header: 'Progress', width: 260, cell: (row) => <BulletBar value={row.share} expected={row.expected} tone={row.health === 'ON_TRACK' ? 'good' : row.health === 'AT_RISK' ? 'warn' : 'bad'} label={`${format.percent(row.share)} / ${format.percent(row.expected)}`} /> },
          { key: 'health', header: 'Status', cell: (row) => <HealthBadge health={row.health} /> },
          { key: 'due', header: 'Due', cell: (row) => format.date(row.due), numeric: true },
        ]}
        actions={() => (
          <Button size="compact-sm" variant="default">
            Update
          </Button>
        )}
      />
      <LoadMore hasMore loadMore={() => undefined} loadingMore={false} />
      <div className={classes.grid}>
        <EmptyState title="No shared goal yet" why="A goal belongs to both departments: one owner from each, both sign it." action={<Button>Write the first goal</Button>} />
        <ErrorState title="The goals could not be loaded" message="The server did not answer in time." requestId="0193-77aa" onRetry={() => undefined} />
        <Panel title="History">
          <Timeline
            label="History"
            events={[
              { key: '1', mark: <SideMark side="IT" size="sm" />, title: 'Marek Wolski signed the goal', when: format.relative('2026-11-22') },
              { key: '2', mark: <SideMark side="MARKETING" size="sm" />, title: 'Beata Chmiel changed the due day', when: format.relative('2026-11-20'), children: <DiffView label="Due" before="18 Dec 2026" after="31 Jan 2027" /> },
              { key: '3', title: 'Tandem computed the index', when: format.relative('2026-11-16') },
            ]}
          />
        </Panel>
        <Panel title="Difference">
          <DiffView label="Title" before="Launch a campaign in six weeks with a brief" after="Launch a campaign in ten days with a short brief" />
          <SideBySide before="Six weeks" after="Ten days" />
          <div className={classes.row} style={{ marginTop: 12 }}>
            <ConfirmButton question="Remove the goal?" consequence="Both owners are told; the history stays." confirm="Remove" onConfirm={() => undefined}>
              Remove goal
            </ConfirmButton>
          </div>
        </Panel>
        <TableSkeleton rows={4} />
        <CardsSkeleton cards={2} />
      </div>
    </div>
  );
}
