import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { RetireDataSourceDocument, ReviewDataSourceDocument } from '../customer.gen.ts';
import { type SourceDetails, useSource } from '../customer.queries.ts';
import classes from './customer.module.css';
import { ReasonDialog, useReasonForm } from './dialog.tsx';
import { Facts } from './facts.tsx';
import { SourceMarks } from './marks.tsx';
import { UsesPanel } from './uses-panel.tsx';

/** One source of customer data: its entry of the register, its review and its uses. */
export function SourcePage() {
  const { t } = useTranslation('customer');
  const { id = '' } = useParams();
  const to = useWorkspacePath();
  return (
    <Loaded query={useSource(id)} skeleton={<PageSkeleton />}>
      {({ customerDataSource: source }) =>
        source ? (
          <SourceScreen source={source} />
        ) : (
          <Page title={t('sources.unknown')}>
            <EmptyState title={t('sources.unknown')} why={t('unknownWhy')} action={<Button component={Link} to={to('customer')} variant="default">{t('sources.back')}</Button>} />
          </Page>
        )
      }
    </Loaded>
  );
}

function SourceScreen({ source }: { source: SourceDetails }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  return (
    <Page
      title={<LText value={source.name} />}
      documentTitle={source.name.text}
      back={<Link className={classes.link} to={to('customer')}>{t('sources.back')}</Link>}
      subtitle={<SourceMarks source={source} />}
      actions={<SourceActions source={source} />}
    >
      <div className={classes.stack}>
        <div className={classes.columns}>
        <div className={classes.column}>
          {source.retiredReason && (
            <section className={classes.notice}>
              <p className={classes.noticeTitle}>{t('sources.retired')}</p>
              <p className={classes.text}>
                <LText value={source.retiredReason} />
              </p>
            </section>
          )}
          <Panel title={t('fields.customerBenefit')} note={t('form.benefitHint')}>
            <p className={classes.text}>
              <LText value={source.customerBenefit} />
            </p>
          </Panel>
          <UsesPanel source={source} />
        </div>
        <div className={classes.column}>
          <ReviewPanel source={source} />
        </div>
      </div>
      <RegisterPanel source={source} />
      </div>
    </Page>
  );
}

/** Who answers for it, and when the other side last found it true. */
function ReviewPanel({ source }: { source: SourceDetails }) {
  const { t } = useTranslation('customer');
  const format = useFormat();
  const review = useSubmit(ReviewDataSourceDocument, { success: 'DataSourceSaved', done: t('review.done') });
  return (
    <Panel title={t('review.title')} note={t('review.hint')}>
      <div className={classes.stack}>
        <Facts
          rows={[
            [t('fields.owner'), source.owner ? <MemberName key="owner" member={source.owner} /> : t('sources.noOwner')],
            [t('fields.reviewedOn'), source.reviewedOn ? <span key="reviewed" className={classes.meta}>{format.date(source.reviewedOn)} <MemberName member={source.reviewedBy} /></span> : t('review.never')],
          ]}
        />
        {source.viewerCan.review && (
          <div>
            <Button variant={source.reviewFresh ? 'default' : 'filled'} loading={review.busy} onClick={() => void review.send({ input: { id: source.id, expectedVersion: source.version } })}>
              {t('review.action')}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}

/** What Article 30 asks for, said or still to be said. */
function RegisterPanel({ source }: { source: SourceDetails }) {
  const { t } = useTranslation('customer');
  const said = (value: SourceDetails['purpose'], key: string) => (value ? <LText key={key} value={value} /> : <span key={key} className={classes.note}>{t('sources.notSaid')}</span>);
  const fields = ['purpose', 'subjects', 'dataCategories', 'recipients', 'transfers', 'retention', 'security'] as const;
  return (
    <Panel title={t('sources.register')} note={t(source.missing.length > 0 ? 'sources.registerMissing' : 'sources.registerComplete', { count: source.missing.length })}>
      <Facts
        rows={[
          [t('fields.system'), source.system ?? t('sources.notSaid')],
          [t('fields.lawfulBasis'), source.lawfulBasis ? t(`bases.${source.lawfulBasis}`) : t('sources.notSaid')],
          ...fields.map((field): [string, ReactNode] => [t(`fields.${field}`), said(source[field], field)]),
        ]}
      />
    </Panel>
  );
}

function SourceActions({ source }: { source: SourceDetails }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const [retiring, setRetiring] = useState(false);
  return (
    <>
      {source.viewerCan.update && (
        <Button component={Link} to={to(`customer/sources/${source.id}/edit`)} variant="default">
          {t('edit')}
        </Button>
      )}
      {source.viewerCan.retire && (
        <Button variant="default" onClick={() => setRetiring(true)}>
          {t('sources.retire')}
        </Button>
      )}
      {retiring && <RetireDialog source={source} onClose={() => setRetiring(false)} />}
    </>
  );
}

function RetireDialog({ source, onClose }: { source: SourceDetails; onClose: () => void }) {
  const { t } = useTranslation('customer');
  const form = useReasonForm();
  const send = useSubmit(RetireDataSourceDocument, { success: 'DataSourceSaved', form, done: t('sources.retiredDone'), onSuccess: onClose });
  const [step] = useState({ id: source.id, expectedVersion: source.version });
  return <ReasonDialog title={t('sources.retire')} hint={t('sources.retireHint')} form={form} submit={send} onSend={(reason) => void send.send({ input: { ...step, reason } })} onClose={onClose} />;
}
