import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type RequestDetails, useRequest } from '../requests.queries.ts';
import { AnswerNotice } from './answer-notice.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { Clock, LaneMark, StateMark } from './marks.tsx';
import { RequestActions } from './request-actions.tsx';
import classes from './requests.module.css';
import { StatedPanel } from './stated-panel.tsx';

export function RequestPage() {
  const { t } = useTranslation('requests');
  const { id = '' } = useParams();
  const to = useWorkspacePath();
  return (
    <Loaded query={useRequest(id)} skeleton={<PageSkeleton />}>
      {({ request }) =>
        request ? (
          <RequestScreen request={request} />
        ) : (
          <Page title={t('page.unknown')}>
            <EmptyState
              title={t('page.unknown')}
              why={t('page.unknownWhy')}
              action={
                <Button component={Link} to={to('requests')} variant="default">
                  {t('page.back')}
                </Button>
              }
            />
          </Page>
        )
      }
    </Loaded>
  );
}

function RequestScreen({ request }: { request: RequestDetails }) {
  const { t } = useTranslation('requests');
  const to = useWorkspacePath();
  return (
    <Page
      title={<LText value={request.title} />}
      documentTitle={request.title.text}
      back={<Link className={classes.link} to={to('requests')}>{t('page.back')}</Link>}
      subtitle={
        <span className={classes.meta}>
          <StateMark state={request.state} />
          <LaneMark lane={request.lane} />
          <Clock request={request} />
          <MemberName member={request.requester} />
        </span>
      }
      actions={<RequestActions request={request} />}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <AnswerNotice request={request} />
          <Panel title={t('fields.purpose')}>
            <p className={classes.text}>
              <LText value={request.purpose} />
            </p>
          </Panel>
          <Panel title={t('fields.parts')} note={request.size < request.parts.length ? t('page.fewerParts', { count: request.size, all: request.parts.length }) : undefined}>
            <ol className={classes.parts}>
              {request.parts.map((part, index) => (
                <li key={part.text} data-out={index >= request.size || undefined}>
                  <LText value={part} />
                </li>
              ))}
            </ol>
          </Panel>
          <HistoryPanel request={request} />
        </div>
        <div className={classes.column}>
          <DaysPanel request={request} />
          <StatedPanel request={request} />
        </div>
      </div>
    </Page>
  );
}

/** Asked, promised, delivered, and where the work lives. */
function DaysPanel({ request }: { request: RequestDetails }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const to = useWorkspacePath();
  const rows: [string, ReactNode][] = [
    [t('fields.neededBy'), format.date(request.neededBy, 'weekday')],
    [t('fields.dateKind'), t(`dateKinds.${request.dateKind}`)],
  ];
  if (request.originalPromise) rows.push([t('fields.firstPromise'), format.date(request.originalPromise, 'weekday')]);
  if (request.promisedDate && request.promisedDate !== request.originalPromise) rows.push([t('fields.promisedNow'), format.date(request.promisedDate, 'weekday')]);
  if (request.deliveredOn) rows.push([t('fields.deliveredOn'), format.date(request.deliveredOn, 'weekday')]);
  if (request.served) rows.push([t('fields.served'), t(`served.${request.served}`)]);
  if (request.project) rows.push([t('fields.project'), <Link key="project" className={classes.link} to={to(`projects/${request.project.key}`)}>{request.project.key}</Link>]);
  if (request.task?.project) rows.push([t('fields.task'), <Link key="task" className={classes.link} to={to(`projects/${request.task.project.key}?task=${request.task.key}`)}>{request.task.key}</Link>]);
  if (request.followUp) {
    rows.push([t('fields.followUp'), <Link key="followUp" className={classes.link} to={to(`requests/${request.followUp.id}`)}>{`${request.followUp.title.text}, ${format.date(request.followUp.neededBy, 'short')}`}</Link>]);
  }
  if (request.follows) rows.push([t('fields.follows'), <Link key="follows" className={classes.link} to={to(`requests/${request.follows.id}`)}>{request.follows.title.text}</Link>]);
  return (
    <Panel title={t('page.days')}>
      <dl className={classes.facts}>
        {rows.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
    </Panel>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
