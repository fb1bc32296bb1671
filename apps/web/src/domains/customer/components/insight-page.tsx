import { Button } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type InsightDetails, useInsight } from '../customer.queries.ts';
import { RetireInsightDocument, VerifyInsightDocument } from '../insights.gen.ts';
import { CitationsPanel } from './citations-panel.tsx';
import { CiteDialog } from './cite-dialog.tsx';
import classes from './customer.module.css';
import { ReasonDialog, useReasonForm } from './dialog.tsx';
import { Facts } from './facts.tsx';
import { InsightMark } from './marks.tsx';

export function InsightPage() {
  const { t } = useTranslation('customer');
  const { id = '' } = useParams();
  const to = useWorkspacePath();
  return (
    <Loaded query={useInsight(id)} skeleton={<PageSkeleton />}>
      {({ insight }) =>
        insight ? (
          <InsightScreen insight={insight} />
        ) : (
          <Page title={t('insights.unknown')}>
            <EmptyState title={t('insights.unknown')} why={t('unknownWhy')} action={<Button component={Link} to={to('customer/insights')} variant="default">{t('insights.back')}</Button>} />
          </Page>
        )
      }
    </Loaded>
  );
}

function InsightScreen({ insight }: { insight: InsightDetails }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const format = useFormat();
  const facts: Parameters<typeof Facts>[0]['rows'] = [
    [t('fields.author'), <MemberName key="author" member={insight.author} />],
    [t('fields.notedOn'), format.date(insight.createdAt)],
    [t('insights.verifiedBy'), insight.verifiedBy ? <span key="verified" className={classes.meta}><MemberName member={insight.verifiedBy} /> {format.date(insight.verifiedAt)}</span> : t('insights.notVerified')],
    [t('fields.source'), insight.source ? <Link key="source" className={classes.link} to={to(`customer/sources/${insight.source.id}`)}>{insight.source.name.text}</Link> : t('insights.noSource')],
  ];
  return (
    <Page
      title={<LText value={insight.statement} />}
      documentTitle={insight.statement.text}
      back={<Link className={classes.link} to={to('customer/insights')}>{t('insights.back')}</Link>}
      subtitle={<span className={classes.meta}><InsightMark state={insight.state} /><SideMark side={insight.side} size="sm" /></span>}
      actions={<InsightActions insight={insight} />}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          {insight.retiredReason && (
            <section className={classes.notice}>
              <p className={classes.noticeTitle}>{t('insights.retiredTitle')}</p>
              <p className={classes.text}>
                <LText value={insight.retiredReason} />
              </p>
            </section>
          )}
          <Panel title={t('fields.evidence')} note={t('insights.evidenceHint')}>
            <p className={classes.text}>
              <LText value={insight.evidence} />
            </p>
          </Panel>
          <CitationsPanel insight={insight} />
        </div>
        <Panel title={t('insights.about')}>
          <Facts rows={facts} />
        </Panel>
      </div>
    </Page>
  );
}

function InsightActions({ insight }: { insight: InsightDetails }) {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const [open, setOpen] = useState<'cite' | 'retire' | null>(null);
  const verify = useSubmit(VerifyInsightDocument, { success: 'InsightSaved', done: t('insights.verifiedDone') });
  const { viewerCan } = insight;
  const close = () => setOpen(null);
  return (
    <>
      {viewerCan.verify && (
        <Button loading={verify.busy} onClick={() => void verify.send({ input: { id: insight.id, expectedVersion: insight.version } })}>
          {t('insights.verify')}
        </Button>
      )}
      {viewerCan.cite && <Button onClick={() => setOpen('cite')}>{t('insights.cite')}</Button>}
      {viewerCan.update && (
        <Button component={Link} to={to(`customer/insights/${insight.id}/edit`)} variant="default">
          {t('edit')}
        </Button>
      )}
      {viewerCan.retire && (
        <Button variant="default" onClick={() => setOpen('retire')}>
          {t('insights.retire')}
        </Button>
      )}
      {open === 'cite' && <CiteDialog insight={insight} onClose={close} />}
      {open === 'retire' && <RetireDialog insight={insight} onClose={close} />}
    </>
  );
}

function RetireDialog({ insight, onClose }: { insight: InsightDetails; onClose: () => void }) {
  const { t } = useTranslation('customer');
  const form = useReasonForm();
  const [step] = useState({ id: insight.id, expectedVersion: insight.version });
  const send = useSubmit(RetireInsightDocument, { success: 'InsightSaved', form, done: t('insights.retiredDone'), onSuccess: onClose });
  return <ReasonDialog title={t('insights.retire')} hint={t('insights.retireHint')} form={form} submit={send} onSend={(reason) => void send.send({ input: { ...step, reason } })} onClose={onClose} />;
}
