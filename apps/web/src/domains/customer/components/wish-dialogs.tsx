import { Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { CreateDataWishDocument, DataCountsDocument, DataWishesDocument, DropDataWishDocument, type JourneyStage, MeetDataWishDocument, UpdateDataWishDocument } from '../customer.gen.ts';
import { useSourceChoices, type WishRow } from '../customer.queries.ts';
import { Dialog, ReasonDialog, useReasonForm } from './dialog.tsx';
import { STAGES } from './journey-map.tsx';

const refresh = [DataWishesDocument, DataCountsDocument];

interface Values {
  want: ReturnType<typeof emptyText>;
  activity: ReturnType<typeof emptyText>;
  stage: JourneyStage;
}

/** A new wish, or one to be changed. */
export function WishDialog({ wish, onClose }: { wish?: WishRow; onClose: () => void }) {
  const { t } = useTranslation('customer');
  const [step] = useState(wish ? { id: wish.id, expectedVersion: wish.version } : null);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { want: wish ? textOf(wish.want) : emptyText(), activity: wish ? textOf(wish.activity) : emptyText(), stage: wish?.stage ?? 'AWARENESS' },
  });
  const shared = { success: 'DataWishSaved', form, done: t('wishes.saved'), onSuccess: onClose, refresh } as const;
  const create = useSubmit(CreateDataWishDocument, shared);
  const update = useSubmit(UpdateDataWishDocument, shared);
  const send = ({ want, activity, stage }: Values) => {
    const input = { want: textInput(want), activity: textInput(activity), stage };
    return step ? update.send({ input: { ...input, ...step } }) : create.send({ input });
  };
  return (
    <Dialog title={t(wish ? 'wishes.update' : 'wishes.new')} hint={t('wishes.hint')} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <LocalizedTextField form={form} path="want" label={t('fields.want')} required maxLength={200} />
        <LocalizedTextArea form={form} path="activity" label={t('fields.wantFor')} required minRows={2} />
        <Select label={t('fields.stage')} allowDeselect={false} data={STAGES.map((stage) => ({ value: stage, label: t(`stages.${stage}`) }))} {...form.getInputProps('stage')} />
        <SubmitBar submit={step ? update : create} label={t('form.save')} onCancel={onClose} />
      </FormLayout>
    </Dialog>
  );
}

export function MeetDialog({ wish, onClose }: { wish: WishRow; onClose: () => void }) {
  const { t } = useTranslation('customer');
  const choices = useSourceChoices();
  const [step] = useState({ id: wish.id, expectedVersion: wish.version });
  const form = useForm({ mode: 'controlled', initialValues: { sourceId: '' } });
  const send = useSubmit(MeetDataWishDocument, { success: 'DataWishSaved', form, done: t('wishes.metDone'), onSuccess: onClose, refresh });
  const sources = choices.data?.customerDataSources.edges.map(({ node }) => ({ value: node.id, label: node.name.text })) ?? [];
  return (
    <Dialog title={t('wishes.meet')} hint={wish.want.text} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ sourceId }) => void send.send({ input: { ...step, sourceId } }))}>
        <Select label={t('fields.source')} required searchable placeholder={t('form.choose')} data={sources} {...form.getInputProps('sourceId')} />
        <SubmitBar submit={send} label={t('wishes.meet')} onCancel={onClose} disabled={!form.values.sourceId} />
      </FormLayout>
    </Dialog>
  );
}

export function DropDialog({ wish, onClose }: { wish: WishRow; onClose: () => void }) {
  const { t } = useTranslation('customer');
  const form = useReasonForm();
  const send = useSubmit(DropDataWishDocument, { success: 'DataWishSaved', form, done: t('wishes.dropped'), onSuccess: onClose, refresh });
  const [step] = useState({ id: wish.id, expectedVersion: wish.version });
  return <ReasonDialog title={t('wishes.drop')} hint={wish.want.text} form={form} submit={send} onSend={(reason) => void send.send({ input: { ...step, reason } })} onClose={onClose} />;
}
