import { Button, Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useSession } from '../../../platform/session/use-session.ts';
import { AddAbsenceDocument, CapacityAbsencesDocument, CapacityPlanDocument, RemoveAbsenceDocument } from '../capacity.gen.ts';
import { useAbsences } from '../capacity.queries.ts';
import classes from './capacity.module.css';

/** Who is away, and until when. */
export function AbsencesPanel() {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const absences = useAbsences();
  const remove = useSubmit(RemoveAbsenceDocument, { success: 'MemberTimeSaved', done: t('absence.removed'), refresh: [CapacityAbsencesDocument, CapacityPlanDocument] });
  if (absences.rows.length === 0) return null;
  return (
    <Panel title={t('absence.title')}>
      <ul className={classes.list}>
        {absences.rows.map((absence) => (
          <li key={absence.id} className={classes.away}>
            <MemberName member={absence.member} />
            <span className={classes.figure}>{absence.firstDay === absence.lastDay ? format.date(absence.firstDay, 'short') : `${format.date(absence.firstDay, 'short')} – ${format.date(absence.lastDay, 'short')}`}</span>
            {absence.viewerCan.remove && (
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void remove.send({ input: { id: absence.id } })}>
                {t('absence.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <LoadMore {...absences} />
    </Panel>
  );
}

export function AbsenceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('capacity');
  const { t: words } = useTranslation();
  const { member } = useSession();
  const form = useForm({ mode: 'controlled', initialValues: { memberId: member?.id ?? '', firstDay: '', lastDay: '' } });
  const add = useSubmit(AddAbsenceDocument, { success: 'MemberTimeSaved', form, done: t('absence.added'), refresh: [CapacityAbsencesDocument, CapacityPlanDocument], onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('absence.add')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((input) => void add.send({ input }))}>
        <MemberSelect label={t('fields.person')} required {...form.getInputProps('memberId')} />
        <div className={classes.fields}>
          <DateField label={t('absence.first')} required clearable={false} {...form.getInputProps('firstDay')} />
          <DateField label={t('absence.last')} required clearable={false} {...form.getInputProps('lastDay')} />
        </div>
        <SubmitBar submit={add} label={t('absence.add')} onCancel={onClose} disabled={!form.values.memberId || !form.values.firstDay || !form.values.lastDay} />
      </FormLayout>
    </Modal>
  );
}
