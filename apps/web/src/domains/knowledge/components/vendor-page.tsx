import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { EmptyState } from '@tandem/ui/empty-state';
import { KpiCard, KpiRow } from '@tandem/ui/kpi-card';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { StatusBadge } from '@tandem/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { type ContractRow, type VendorInsightRow, useVendor, type VendorRow } from '../knowledge.queries.ts';
import { ContractCard } from './contract-card.tsx';
import { ContractDialog } from './contract-dialog.tsx';
import { Gone } from './gone.tsx';
import { InsightDialog } from './insight-dialog.tsx';
import classes from './knowledge.module.css';
import { useMoney } from './use-money.ts';
import { VendorDialog } from './vendor-dialog.tsx';

export function VendorPage() {
  const { vendorId = '' } = useParams();
  return (
    <Loaded query={useVendor(vendorId)} skeleton={<PageSkeleton />}>
      {({ vendor, contracts, vendorInsights }) =>
        vendor ? <VendorScreen vendor={vendor} contracts={contracts.edges.map(({ node }) => node)} insights={vendorInsights.edges.map(({ node }) => node)} /> : <Gone back="knowledge/vendors" />
      }
    </Loaded>
  );
}

function VendorScreen({ vendor, contracts, insights }: { vendor: VendorRow; contracts: readonly ContractRow[]; insights: readonly VendorInsightRow[] }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const money = useMoney();
  const to = useWorkspacePath();
  const [dialog, setDialog] = useState<'vendor' | 'contract' | 'insight' | null>(null);
  const close = () => setDialog(null);
  const mayEdit = vendor.viewerCan.edit;
  const opens = (name: 'contract' | 'insight') => (
    <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setDialog(name)}>
      {t(`${name}.add`)}
    </Button>
  );
  return (
    <Page
      title={vendor.name}
      back={<Link className={classes.link} to={to('knowledge/vendors')}>{t('vendors.title')}</Link>}
      subtitle={vendor.about ? <LText value={vendor.about} /> : undefined}
      actions={
        <>
          {vendor.website && (
            <Button component="a" href={vendor.website} target="_blank" rel="noopener noreferrer nofollow" variant="default">
              {t('vendors.website')}
            </Button>
          )}
          <Button component={Link} to={to(`knowledge/vendors/compare?a=${vendor.id}`)} variant="default">
            {t('compare.open')}
          </Button>
          {mayEdit && (
            <Button variant="default" onClick={() => setDialog('vendor')}>
              {t('edit')}
            </Button>
          )}
        </>
      }
    >
      <div>
        <KpiRow>
          <KpiCard label={t('fields.costYear')} value={money(vendor.costYear)} />
          <KpiCard label={t('fields.idle')} value={money(vendor.idleCostYear)} {...(vendor.idleCostYear > 0 ? { change: t('vendors.idleMeans') } : {})} />
          <KpiCard label={t('vendors.contracts')} value={vendor.contractCount} />
          <KpiCard label={t('vendors.insights')} value={vendor.insightCount} />
        </KpiRow>
        <div className={classes.two}>
          <Panel title={t('vendors.contractsTitle')} actions={mayEdit && opens('contract')}>
            {contracts.length === 0 ? (
              <EmptyState title={t('contract.none')} why={t('contract.noneWhy')} />
            ) : (
              <ul className={classes.list}>
                {contracts.map((contract) => (
                  <ContractCard key={contract.id} contract={contract} />
                ))}
              </ul>
            )}
          </Panel>
          <Panel title={t('vendors.insightsTitle')} actions={mayEdit && opens('insight')}>
            {insights.length === 0 ? (
              <EmptyState title={t('insight.none')} why={t('insight.noneWhy')} />
            ) : (
              <ul className={classes.list}>
                {insights.map((insight) => (
                  <li key={insight.id}>
                    <Link className={classes.link} to={to(`knowledge/insights/${insight.id}`)}>
                      {insight.claim.text}
                    </Link>
                    <span className={classes.meta}>
                      <StatusBadge size="sm" tone={insight.isValid ? 'good' : 'done'} label={t(insight.isValid ? 'insight.validUntil' : 'insight.wasValid', { day: format.date(insight.validUntil) })} />
                      <span className={classes.note}>
                        <MemberName member={insight.author} />
                      </span>
                      {insight.usefulCount > 0 && <span className={classes.note}>{t('useful.count', { count: insight.usefulCount })}</span>}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        </div>
      </div>
      {dialog === 'vendor' && <VendorDialog vendor={vendor} onClose={close} />}
      {dialog === 'contract' && <ContractDialog vendorId={vendor.id} contract={null} onClose={close} />}
      {dialog === 'insight' && <InsightDialog vendorId={vendor.id} insight={null} onClose={close} />}
    </Page>
  );
}
