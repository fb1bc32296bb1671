import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type Column, DataTable } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { SideMark } from '@tandem/ui/side-mark';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FilterBar } from '../../../platform/lists/filter-bar.tsx';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type Right, type Rule, shownRight, useRules } from '../boundaries.queries.ts';
import { RoleCell } from './role-cell.tsx';

const defaults = { search: '' };
type Row = Rule & { right: Right };

/** "Who decides …?": every decision against the roles, found by any word of it. */
export function RegisterPage() {
  const { t } = useTranslation('boundaries');
  const to = useWorkspacePath();
  const [{ search }, setFilters] = useUrlFilters(defaults);
  const rules = useRules(search);
  const create = rules.data?.decisionDomains.viewerCanCreate && (
    <Button component={Link} to={to('boundaries/new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('list.new')}
    </Button>
  );
  const clear = (
    <Button variant="default" onClick={() => setFilters(defaults)}>
      {t('list.clear')}
    </Button>
  );
  const actions = (
    <>
      <Button component={Link} to={to('boundaries/crossings')} variant="default">
        {t('list.crossings')}
      </Button>
      {create}
    </>
  );
  return (
    <Page title={t('list.title')} subtitle={t('list.subtitle')} actions={actions}>
      <FilterBar search={search} onSearch={(words) => setFilters({ search: words })} searchLabel={t('list.search')} />
      <Loaded
        query={rules}
        skeleton={<TableSkeleton rows={8} />}
        isEmpty={rules.rows.length === 0}
        empty={search ? <EmptyState title={t('list.nothing')} why={t('list.nothingWhy')} action={clear} /> : <EmptyState title={t('list.empty')} why={t('list.emptyWhy')} action={create} />}
      >
        {() => (
          <>
            <Register rows={rules.rows} />
            <LoadMore {...rules} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Register({ rows }: { rows: readonly Rule[] }) {
  const { t } = useTranslation('boundaries');
  const to = useWorkspacePath();
  const shown = rows.flatMap((rule): Row[] => {
    const right = shownRight(rule);
    return right ? [{ ...rule, right }] : [];
  });
  const columns: Column<Row>[] = [
    { key: 'name', header: t('fields.name'), primary: true, cell: ({ right }) => <LText value={right.name} /> },
    { key: 'holder', header: t('fields.holder'), cell: ({ right }) => <SideMark side={right.holder} size="sm" /> },
    ...(['IT', 'MARKETING', 'EXECUTIVE'] as const).map((party): Column<Row> => ({ key: party, header: t(`party.${party}`), cell: ({ right }) => <RoleCell right={right} party={party} /> })),
    { key: 'answer', header: t('fields.answer'), cell: ({ right }) => t('days', { count: right.answerWithinDays }) },
    { key: 'accepted', header: t('fields.accepted'), cell: ({ inForce, members }) => (inForce ? <Accepted right={inForce} members={members} /> : '–') },
    { key: 'renegotiate', header: t('fields.state'), cell: (rule) => (rule.renegotiate ? <StatusBadge tone="warn" size="sm" label={t('renegotiate.badge', { count: rule.crossings })} /> : t(`state.${rule.right.state}`)) },
  ];
  return <DataTable label={t('list.title')} rows={shown} rowKey={({ id }) => id} rowHref={({ id }) => to(`boundaries/${id}`)} columns={columns} />;
}

function Accepted({ right, members }: { right: Right; members: number }) {
  const { t } = useTranslation('boundaries');
  return (
    <>
      {t('accepted', { percent: percentOf(right.acknowledged, members) })} {!right.viewerAcknowledged && <StatusBadge tone="warn" size="sm" label={t('toConfirm')} />}
    </>
  );
}

export const percentOf = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((100 * part) / whole));
