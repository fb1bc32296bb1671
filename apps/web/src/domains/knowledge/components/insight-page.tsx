import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type InsightDetails, useInsight } from '../knowledge.queries.ts';
import { Gone } from './gone.tsx';
import { InsightDialog } from './insight-dialog.tsx';
import classes from './knowledge.module.css';
import { SavingsPanel } from './savings-panel.tsx';
import { UsefulnessPanel } from './usefulness-panel.tsx';

export function InsightPage() {
  const { insightId = '' } = useParams();
  return (
    <Loaded query={useInsight(insightId)} skeleton={<PageSkeleton />}>
      {({ vendorInsight }) => (vendorInsight ? <InsightScreen insight={vendorInsight} /> : <Gone back="knowledge/vendors" />)}
    </Loaded>
  );
}

function InsightScreen({ insight }: { insight: InsightDetails }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const to = useWorkspacePath();
  const [editing, edit] = useDisclosure(false);
  const { vendor } = insight;
  return (
    <Page
      title={<LText value={insight.claim} />}
      documentTitle={insight.claim.text}
      back={vendor && <Link className={classes.link} to={to(`knowledge/vendors/${vendor.id}`)}>{vendor.name}</Link>}
      subtitle={
        <span className={classes.meta}>
          <StatusBadge size="sm" tone={insight.isValid ? 'good' : 'done'} label={t(insight.isValid ? 'insight.validUntil' : 'insight.wasValid', { day: format.date(insight.validUntil) })} />
          <span>{t(`categories.${insight.category}`)}</span>
          <MemberName member={insight.author} />
        </span>
      }
      actions={
        insight.viewerCan.edit && (
          <Button variant="default" onClick={edit.open}>
            {t('insight.edit')}
          </Button>
        )
      }
    >
      <div className={classes.columns}>
        <div className={classes.stack}>
          <Panel title={t('fields.evidence')} note={t('insight.sharedOn', { day: format.date(insight.createdAt) })}>
            <div className={classes.stack}>
              <p className={classes.text}>
                <LText value={insight.evidence} />
              </p>
              {insight.source && (
                <a className={classes.link} href={insight.source} target="_blank" rel="noopener noreferrer nofollow">
                  {t('insight.openSource')}
                </a>
              )}
            </div>
          </Panel>
          <SavingsPanel source="INSIGHT" sourceId={insight.id} effects={insight.effects} mayLink={insight.viewerCan.link} />
        </div>
        <UsefulnessPanel kind="INSIGHT" id={insight.id} count={insight.usefulCount} usefulness={insight.usefulness} mayConfirm={insight.viewerCan.confirmUse} />
      </div>
      {editing && <InsightDialog vendorId={vendor?.id ?? ''} insight={insight} onClose={edit.close} />}
    </Page>
  );
}
