import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { DataTable, type Column } from '@tandem/ui/data-table';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { AnswerRequestDocument } from '../requests.gen.ts';
import { type RequestRow, useRequests } from '../requests.queries.ts';
import { Clock, DaysCell, LaneMark, StateMark } from './marks.tsx';
import { RequestBoard } from './request-board.tsx';
import { RequestFilters, useRequestFilters } from './request-filters.tsx';

/** Marketing's requests with their clocks, what is due first. */
export function RequestListPage() {
  const { t } = useTranslation('requests');
  const to = useWorkspacePath();
  const { filters, setFilters, clear, filter, fresh } = useRequestFilters();
  const requests = useRequests(filter);
  const ask = requests.data?.requests.viewerCanCreate && (
    <Button component={Link} to={to('requests/new')} leftSection={<IconPlus size={16} aria-hidden />}>
      {t('list.ask')}
    </Button>
  );
  const lanes = (
    <Button component={Link} to={to('requests/lanes')} variant="default">
      {t('list.lanes')}
    </Button>
  );
  const actions = (
    <>
      {lanes}
      <Button component={Link} to={to('requests/calibration')} variant="default">
        {t('list.calibration')}
      </Button>
      {ask}
    </>
  );
  const count = requests.data ? t(requests.hasMore ? 'list.countMore' : 'list.count', { count: requests.rows.length }) : null;
  return (
    <Page title={t('list.title')} subtitle={t('list.subtitle')} actions={actions}>
      <RequestFilters filters={filters} setFilters={setFilters} note={count} />
      <Loaded
        query={requests}
        skeleton={<TableSkeleton rows={8} />}
        isEmpty={requests.rows.length === 0}
        empty={
          fresh ? (
            <EmptyState title={t('list.empty')} why={t('list.emptyWhy')} action={ask || lanes} />
          ) : (
            <EmptyState
              title={t('list.nothing')}
              why={t('list.nothingWhy')}
              action={
                <Button variant="default" onClick={clear}>
                  {t('list.clear')}
                </Button>
              }
            />
          )
        }
      >
        {() => (
          <>
            {filters.view === 'board' ? <RequestBoard rows={requests.rows} /> : <RequestTable rows={requests.rows} />}
            <LoadMore {...requests} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function RequestTable({ rows }: { rows: readonly RequestRow[] }) {
  const { t } = useTranslation('requests');
  const to = useWorkspacePath();
  const columns: Column<RequestRow>[] = [
    { key: 'title', header: t('fields.title'), primary: true, width: '30%', cell: (request) => <LText value={request.title} /> },
    { key: 'lane', header: t('fields.lane'), cell: (request) => <LaneMark lane={request.lane} /> },
    { key: 'clock', header: t('fields.clock'), cell: (request) => <Clock request={request} /> },
    { key: 'days', header: t('fields.day'), cell: (request) => <DaysCell request={request} /> },
    { key: 'state', header: t('fields.state'), cell: (request) => <StateMark state={request.state} /> },
    { key: 'requester', header: t('fields.requester'), cell: (request) => <MemberName member={request.requester} /> },
  ];
  const mayAnswer = rows.some(({ viewerCan }) => viewerCan.answer);
  return (
    <DataTable
      label={t('list.title')}
      rows={rows}
      rowKey={(request) => request.id}
      rowHref={(request) => to(`requests/${request.id}`)}
      columns={columns}
      {...(mayAnswer ? { actions: (request: RequestRow) => request.viewerCan.answer && <AnswerInRow request={request} />, actionsLabel: t('answer.title') } : {})}
    />
  );
}

/** Accepting for the day asked for is one click in the list; everything else is said on the request's page. */
function AnswerInRow({ request }: { request: RequestRow }) {
  const { t } = useTranslation('requests');
  const to = useWorkspacePath();
  const answer = useSubmit(AnswerRequestDocument, { success: 'RequestSaved', done: t('answer.accepted') });
  const input = { id: request.id, expectedVersion: request.version, answer: 'ACCEPT' as const, promisedDate: null, size: null, note: null };
  return (
    <Button.Group>
      <Button size="compact-sm" variant="default" loading={answer.busy} onClick={() => void answer.send({ input })}>
        {t('answer.ACCEPT')}
      </Button>
      <Button size="compact-sm" variant="default" component={Link} to={to(`requests/${request.id}`)}>
        {t('answer.other')}
      </Button>
    </Button.Group>
  );
}
