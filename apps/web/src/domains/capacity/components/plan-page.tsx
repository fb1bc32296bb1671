import { Button } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconBeach, IconPlus } from '@tabler/icons-react';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { Page } from '../../../platform/shell/page.tsx';
import { type PlanRow, usePlan } from '../capacity.queries.ts';
import { AbsencesPanel } from './absences-panel.tsx';
import { CapacityTabs } from './capacity-tabs.tsx';
import { ExposuresPanel } from './exposures-panel.tsx';
import { LedgerPanels } from './ledger-panels.tsx';
import { PlanFilters, usePlanFilters } from './plan-filters.tsx';
import { PlanHeatmap } from './plan-heatmap.tsx';
import { WhatIfPanel } from './what-if-panel.tsx';
import { WorstWeeks } from './worst-weeks.tsx';
import classes from './capacity.module.css';

const AllocateDialog = lazy(async () => ({ default: (await import('./allocate-dialog.tsx')).AllocateDialog }));
const AbsenceDialog = lazy(async () => ({ default: (await import('./absences-panel.tsx')).AbsenceDialog }));
const CellDialog = lazy(async () => ({ default: (await import('./cell-dialog.tsx')).CellDialog }));

/** Can the people do it: what both departments have promised, week by week, and what would change if something moved. */
export function PlanPage() {
  const { t } = useTranslation('capacity');
  const plan = usePlanFilters();
  const { by, side, teamId, tentative, whatIf } = plan;
  const rows = usePlan({ by, side, teamId, tentative, whatIf });
  // A phone shows first what is worst, as a list: the heatmap is wider than it.
  const isPhone = useMediaQuery('(max-width: 48em)') ?? false;
  const [adding, add] = useDisclosure(false);
  const [leaving, leave] = useDisclosure(false);
  const [open, setOpen] = useState<{ row: PlanRow; week: string } | null>(null);
  const mayPlan = rows.data?.capacityHeatmap.viewerCanPlan ?? false;
  const actions = mayPlan && (
    <div className={classes.actions}>
      <Button variant="default" leftSection={<IconBeach size={16} aria-hidden />} onClick={leave.open}>
        {t('absence.add')}
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
        {t('allocate.open')}
      </Button>
    </div>
  );
  return (
    <Page title={t('plan.title')} subtitle={t('plan.subtitle')} actions={actions}>
      <div className={classes.page}>
      <CapacityTabs />
      <LedgerPanels tentative={tentative} whatIf={whatIf} />
      <PlanFilters plan={plan} />
      <Loaded query={rows} skeleton={<TableSkeleton rows={6} />} isEmpty={rows.rows.length === 0} empty={<EmptyState title={t('plan.empty')} why={t('plan.emptyWhy')} action={actions} />}>
        {() => (
          <div className={classes.page}>
            {isPhone && (
              <>
                <WorstWeeks rows={rows.rows} />
                <ExposuresPanel />
              </>
            )}
            <Panel title={t(whatIf ? 'plan.whatIfTitle' : 'plan.heatmap')} note={t('plan.heatmapNote')}>
              <PlanHeatmap rows={rows.rows} onCell={(row, week) => setOpen({ row, week })} />
              <LoadMore {...rows} />
            </Panel>
            <div className={classes.two}>
              {!isPhone && <WorstWeeks rows={rows.rows} />}
              <WhatIfPanel plan={plan} />
            </div>
            <AbsencesPanel />
          </div>
        )}
      </Loaded>
      </div>
      <Suspense>
        {adding && <AllocateDialog onClose={add.close} />}
        {leaving && <AbsenceDialog onClose={leave.close} />}
        {open && <CellDialog row={rows.rows.find(({ id }) => id === open.row.id) ?? open.row} week={open.week} by={by} mayPlan={mayPlan} onClose={() => setOpen(null)} />}
      </Suspense>
    </Page>
  );
}
