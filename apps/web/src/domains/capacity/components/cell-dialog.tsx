import { Button, Modal, NumberInput } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { CapacityAllocationsDocument, CapacityLedgersDocument, CapacityPlanDocument, type HeatmapBy, RemoveAllocationDocument, UpdateAllocationDocument } from '../capacity.gen.ts';
import { type AllocationRow, type PlanRow, useAllocations } from '../capacity.queries.ts';
import { AllocateDialog } from './allocate-dialog.tsx';
import { HoursFields } from './hours-fields.tsx';
import { useTooMuch } from './use-too-much.ts';
import classes from './capacity.module.css';

interface Props {
  row: PlanRow;
  week: string;
  by: HeatmapBy;
  mayPlan: boolean;
  onClose: () => void;
}

/** What one cell is made of; hours are changed where they stand. */
export function CellDialog({ row, week, by, mayPlan, onClose }: Props) {
  const { t } = useTranslation('capacity');
  const { t: words } = useTranslation();
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  const allocations = useAllocations({ ...(by === 'PERSON' ? { memberId: row.id } : { teamId: row.id }), from: week, to: week });
  const cell = row.cells.find((each) => each.week === week);
  const add = mayPlan && (
    <Button variant="default" onClick={() => setAdding(true)}>
      {t('allocate.open')}
    </Button>
  );
  if (adding) return <AllocateDialog week={week} {...(by === 'PERSON' ? { memberId: row.id } : {})} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} size="lg" title={t('cell.title', { name: row.name.text, week: format.date(week) })} closeButtonProps={{ 'aria-label': words('close') }}>
      {cell && <p className={classes.note}>{t('cell.sum', { allocated: format.number(cell.allocated), capacity: format.number(cell.capacity) })}</p>}
      <Loaded query={allocations} skeleton={<TableSkeleton rows={3} />} isEmpty={allocations.rows.length === 0} empty={<EmptyState title={t('cell.empty')} why={t('cell.emptyWhy')} action={add} />}>
        {() => (
          <>
            <ul className={classes.list}>
              {allocations.rows.map((allocation) => (
                <AllocationLine key={`${allocation.id}.${allocation.version}`} allocation={allocation} mayPlan={mayPlan} named={by === 'TEAM'} />
              ))}
            </ul>
            {add}
          </>
        )}
      </Loaded>
      {row.viewerCan.setTime && (
        <section className={classes.hours} aria-label={t('time.title')}>
          <HoursFields row={row} week={week} />
        </section>
      )}
    </Modal>
  );
}

const REFRESH = [CapacityAllocationsDocument, CapacityPlanDocument, CapacityLedgersDocument];

function AllocationLine({ allocation, mayPlan, named }: { allocation: AllocationRow; mayPlan: boolean; named: boolean }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const { id, version: expectedVersion, week, tentative, project, lane } = allocation;
  const tellTooMuch = useTooMuch();
  const [hours, setHours] = useState(allocation.hours);
  const update = useSubmit(UpdateAllocationDocument, { success: 'AllocationsSaved', done: t('cell.saved'), refresh: REFRESH, onSuccess: tellTooMuch });
  const remove = useSubmit(RemoveAllocationDocument, { success: 'AllocationsSaved', done: t('cell.removed'), refresh: REFRESH });
  const name = project ? project.name.text : lane ? t(`lanes.${lane}`) : t('kinds.BUSINESS_AS_USUAL');
  return (
    <li className={classes.item}>
      <span className={classes.words}>
        <span>{name}</span>
        <span className={classes.note}>
          {named && <MemberName member={allocation.member} />}
          {tentative && ` ${t('cell.tentative')}`}
        </span>
      </span>
      {mayPlan ? (
        <span className={classes.actions}>
          <NumberInput w={96} aria-label={t('cell.hoursOf', { name })} min={0.5} max={80} decimalScale={1} suffix=" h" value={hours} onChange={(value) => setHours(Number(value))} />
          <Button variant="default" size="compact-sm" disabled={hours === allocation.hours || hours <= 0} loading={update.busy} onClick={() => void update.send({ input: { id, expectedVersion, week, hours, tentative } })}>
            {t('cell.save')}
          </Button>
          <Button variant="subtle" color="gray" size="compact-sm" loading={remove.busy} onClick={() => void remove.send({ input: { id, expectedVersion } })}>
            {t('cell.remove')}
          </Button>
        </span>
      ) : (
        <span className={classes.figure}>{t('hours', { hours: format.number(allocation.hours) })}</span>
      )}
    </li>
  );
}
