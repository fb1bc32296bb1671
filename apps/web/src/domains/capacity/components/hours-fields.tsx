import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { CapacityLedgersDocument, CapacityPlanDocument, SetCapacityWeekDocument, SetWorkingHoursDocument } from '../capacity.gen.ts';
import type { PlanRow } from '../capacity.queries.ts';
import classes from './capacity.module.css';

/** Hours of somebody who has said nothing. */
const USUAL = 40;
const REFRESH = [CapacityPlanDocument, CapacityLedgersDocument];

/** How many hours a person has: in this week, and usually. */
export function HoursFields({ row, week }: { row: PlanRow; week: string }) {
  const cell = row.cells.find((each) => each.week === week);
  return (
    <div className={classes.fields}>
      {cell && <WeekHours key={`${cell.capacity}.${cell.said}`} memberId={row.id} week={week} cell={cell} />}
      <UsualHours key={row.workingHours?.version ?? 0} memberId={row.id} usual={row.workingHours} />
    </div>
  );
}

function WeekHours({ memberId, week, cell }: { memberId: string; week: string; cell: PlanRow['cells'][number] }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const [hours, setHours] = useState<number | string>(cell.capacity);
  const set = useSubmit(SetCapacityWeekDocument, { success: 'MemberTimeSaved', done: t('time.weekSaved'), refresh: REFRESH });
  const send = (value: number | null) => void set.send({ input: { memberId, week, hours: value } });
  return (
    <div className={classes.stack}>
      <NumberInput label={t('time.week', { week: format.date(week, 'short') })} description={t(cell.said ? 'time.said' : 'time.follows')} min={0} max={80} decimalScale={1} suffix=" h" value={hours} onChange={setHours} />
      <div className={classes.actions}>
        <Button variant="default" size="compact-sm" loading={set.busy} disabled={hours === '' || Number(hours) === cell.capacity} onClick={() => send(Number(hours))}>
          {t('time.saveWeek')}
        </Button>
        {cell.said && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => send(null)}>
            {t('time.back')}
          </Button>
        )}
      </div>
    </div>
  );
}

function UsualHours({ memberId, usual }: { memberId: string; usual: PlanRow['workingHours'] }) {
  const { t } = useTranslation('capacity');
  const before = usual?.hoursPerWeek ?? USUAL;
  const [hours, setHours] = useState<number | string>(before);
  const set = useSubmit(SetWorkingHoursDocument, { success: 'MemberTimeSaved', done: t('time.usualSaved'), refresh: REFRESH });
  return (
    <div className={classes.stack}>
      <NumberInput label={t('time.usual')} description={t('time.usualHint')} min={0} max={80} decimalScale={1} suffix=" h" value={hours} onChange={setHours} />
      <div className={classes.actions}>
        <Button
          variant="default"
          size="compact-sm"
          loading={set.busy}
          disabled={hours === '' || Number(hours) === before}
          onClick={() => void set.send({ input: { memberId, hoursPerWeek: Number(hours), expectedVersion: usual?.version ?? 0 } })}
        >
          {t('time.saveUsual')}
        </Button>
      </div>
    </div>
  );
}
