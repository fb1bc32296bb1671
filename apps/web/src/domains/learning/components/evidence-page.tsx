import { Button, Select } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { TableSkeleton } from '@tandem/ui/skeletons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import type { ConnectionResult } from '../../../platform/lists/use-connection.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LearningTabs } from './learning-tabs.tsx';
import classes from './learning.module.css';

interface EvidencePageProps<Row, Data> {
  title: string;
  subtitle: string;
  /** Which of them are shown, and how the choice is called. */
  filter: { label: string; value: string; options: { value: string; label: string }[]; onChange: (value: string) => void };
  list: ConnectionResult<Data, Row>;
  empty: { title: string; why: string; action: string; to: string };
  children: (rows: readonly Row[]) => ReactNode;
}

/** Stories of learning, the latest first: whose they are is chosen above them. */
export function EvidencePage<Row, Data>({ title, subtitle, filter, list, empty, children }: EvidencePageProps<Row, Data>) {
  const to = useWorkspacePath();
  return (
    <Page title={title} subtitle={subtitle}>
      <div className={classes.page}>
        <LearningTabs />
        <Select className={classes.filter ?? ''} aria-label={filter.label} allowDeselect={false} value={filter.value} onChange={(value) => filter.onChange(value ?? '')} data={filter.options} />
        <Loaded
          query={list}
          skeleton={<TableSkeleton rows={6} />}
          isEmpty={list.rows.length === 0}
          empty={
            <EmptyState
              title={empty.title}
              why={empty.why}
              action={
                <Button variant="default" component={Link} to={to(empty.to)}>
                  {empty.action}
                </Button>
              }
            />
          }
        >
          {() => (
            <Panel>
              {children(list.rows)}
              <LoadMore {...list} />
            </Panel>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
