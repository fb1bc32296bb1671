import { Modal, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useToday } from '../../../platform/session/use-today.ts';
import { AddTeamMemberDocument, EndTeamMembershipDocument, UpdateTeamMemberDocument } from '../teams.gen.ts';
import { type TeamDetails, type TeamPlace, usePersonInTeams } from '../teams.queries.ts';
import { PlaceFields, placeInput, type PlaceValues } from './place-form.tsx';
import classes from './teams.module.css';

export function AddMemberDialog({ team, onClose }: { team: TeamDetails; onClose: () => void }) {
  const { t } = useTranslation('teams');
  const { t: words } = useTranslation();
  const today = useToday();
  const form = useForm<PlaceValues>({ mode: 'controlled', initialValues: { memberId: '', fraction: 0.5, liaison: false, validFrom: today, validTo: '' } });
  const add = useSubmit(AddTeamMemberDocument, { success: 'TeamSaved', form, done: t('place.added'), onSuccess: onClose });
  const send = (values: PlaceValues) => add.send({ input: { ...placeInput(values), teamId: team.id, memberId: values.memberId } });
  return (
    <Modal opened onClose={onClose} title={t('place.add')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <MemberSelect label={t('fields.person')} required {...form.getInputProps('memberId')} />
        <ElsewhereNote memberId={form.values.memberId} />
        <PlaceFields form={form} />
        <SubmitBar submit={add} label={t('place.add')} onCancel={onClose} disabled={!form.values.memberId || !form.values.validFrom} />
      </FormLayout>
    </Modal>
  );
}

/** Where a person's time goes already: better seen before the share is typed than flagged after. */
function ElsewhereNote({ memberId }: { memberId: string }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const places = usePersonInTeams(memberId).data?.member?.teams;
  if (!memberId || !places) return null;
  const items = places.map((place) => `${place.team.name.text} ${format.percent(place.fraction)}`);
  return <p className={classes.shares}>{items.length > 0 ? t('place.elsewhere', { teams: format.list(items) }) : t('place.nowhere')}</p>;
}

export function EditPlaceDialog({ place, onClose }: { place: TeamPlace; onClose: () => void }) {
  const { t } = useTranslation('teams');
  const { t: words } = useTranslation();
  const [version] = useState(place.version);
  const { fraction, liaison, validFrom, validTo } = place;
  const form = useForm<PlaceValues>({ mode: 'controlled', initialValues: { memberId: place.member?.id ?? '', fraction, liaison, validFrom, validTo: validTo ?? '' } });
  const update = useSubmit(UpdateTeamMemberDocument, { success: 'TeamSaved', form, done: t('place.saved'), onSuccess: onClose });
  const send = (values: PlaceValues) => update.send({ input: { ...placeInput(values), id: place.id, expectedVersion: version } });
  const labels = { fraction: t('fields.fraction'), liaison: t('fields.liaison'), validFrom: t('fields.validFrom'), validTo: t('fields.validTo') };
  return (
    <Modal opened onClose={onClose} title={place.member?.name} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <PlaceFields form={form} />
        <SubmitBar submit={update} label={t('place.save')} onCancel={onClose} fieldLabels={labels} disabled={!form.values.validFrom} />
      </FormLayout>
    </Modal>
  );
}

export function EndPlaceDialog({ team, place, onClose }: { team: TeamDetails; place: TeamPlace; onClose: () => void }) {
  const { t } = useTranslation('teams');
  const { t: words } = useTranslation();
  const today = useToday();
  const [version] = useState(place.version);
  const form = useForm({ mode: 'controlled', initialValues: { validTo: place.validTo ?? (place.validFrom > today ? place.validFrom : today) } });
  const end = useSubmit(EndTeamMembershipDocument, { success: 'TeamSaved', form, done: t('place.ended'), onSuccess: onClose });
  const send = ({ validTo }: typeof form.values) => end.send({ input: { id: place.id, expectedVersion: version, validTo } });
  return (
    <Modal opened onClose={onClose} title={t('place.endTitle', { name: place.member?.name })} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <Text c="dimmed" size="sm">
          {t(place.liaison && team.kind === 'JOINT' ? 'place.endLiaisonHint' : 'place.endHint')}
        </Text>
        <DateField label={t('fields.validTo')} required clearable={false} {...form.getInputProps('validTo')} />
        <SubmitBar submit={end} label={t('place.endSubmit')} onCancel={onClose} fieldLabels={{ validTo: t('fields.validTo') }} disabled={!form.values.validTo} />
      </FormLayout>
    </Modal>
  );
}
