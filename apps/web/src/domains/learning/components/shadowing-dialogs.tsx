import { Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DocumentNode } from '@apollo/client';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea, LocalizedTextField } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf } from '../../../platform/forms/localized-value.ts';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useSession } from '../../../platform/session/use-session.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { AgreeShadowingDocument, AskShadowingDocument, DeclineShadowingDocument, WriteShadowingDocument } from '../learning.gen.ts';
import type { ShadowingRow } from '../learning.queries.ts';

function StepModal({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { t: words } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': words('close') }}>
      {children}
    </Modal>
  );
}

/** Asks somebody of the other department to have the reader beside them. */
export function AskDialog({ itemId, refresh, onClose }: { itemId: string; refresh: DocumentNode[]; onClose: () => void }) {
  const { t } = useTranslation('learning');
  const { side } = useSession();
  const navigate = useNavigate();
  const to = useWorkspacePath();
  const form = useForm({ mode: 'controlled', initialValues: { hostId: '', plannedOn: '', purpose: emptyText() } });
  const send = useSubmit(AskShadowingDocument, {
    success: 'ShadowingSaved', form, done: t('ask.done'), refresh,
    onSuccess: ({ shadowing }) => {
      onClose();
      if (shadowing) void navigate(to(`learning/shadowings/${shadowing.id}`));
    },
  });
  return (
    <StepModal title={t('ask.title')} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ purpose, ...values }) => void send.send({ input: { itemId, ...values, purpose: textInput(purpose) } }))}>
        <MemberSelect label={t('ask.host')} description={t('ask.hostHint')} required {...(side ? { side: side === 'IT' ? ('MARKETING' as const) : ('IT' as const) } : {})} {...form.getInputProps('hostId')} />
        <DateField label={t('ask.day')} required clearable={false} {...form.getInputProps('plannedOn')} />
        <LocalizedTextArea form={form} path="purpose" label={t('ask.purpose')} description={t('ask.purposeHint')} required minRows={2} />
        <SubmitBar submit={send} label={t('ask.send')} onCancel={onClose} disabled={!form.values.hostId || !form.values.plannedOn} />
      </FormLayout>
    </StepModal>
  );
}

interface StepProps {
  shadowing: ShadowingRow;
  onClose: () => void;
}

const useStep = ({ id, version }: ShadowingRow) => useState({ id, expectedVersion: version })[0];

/** The host takes the guest, on the day asked for or another one. */
export function AgreeDialog({ shadowing, onClose }: StepProps) {
  const { t } = useTranslation('learning');
  const step = useStep(shadowing);
  const form = useForm({ mode: 'controlled', initialValues: { plannedOn: shadowing.plannedOn } });
  const send = useSubmit(AgreeShadowingDocument, { success: 'ShadowingSaved', form, done: t('visit.agreed'), onSuccess: onClose });
  return (
    <StepModal title={t('visit.agreeTitle')} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ plannedOn }) => void send.send({ input: { ...step, plannedOn: plannedOn === shadowing.plannedOn ? null : plannedOn } }))}>
        <DateField label={t('ask.day')} description={t('visit.dayHint')} required clearable={false} {...form.getInputProps('plannedOn')} />
        <SubmitBar submit={send} label={t('visit.agree')} onCancel={onClose} disabled={!form.values.plannedOn} />
      </FormLayout>
    </StepModal>
  );
}

/** The host says no. */
export function DeclineVisitDialog({ shadowing, onClose }: StepProps) {
  const { t } = useTranslation('learning');
  const step = useStep(shadowing);
  const form = useForm({ mode: 'controlled', initialValues: { note: emptyText() } });
  const send = useSubmit(DeclineShadowingDocument, { success: 'ShadowingSaved', form, done: t('visit.declined'), onSuccess: onClose });
  return (
    <StepModal title={t('visit.declineTitle')} onClose={onClose}>
      <FormLayout onSubmit={form.onSubmit(({ note }) => void send.send({ input: { ...step, note: textInput(note) } }))}>
        <LocalizedTextArea form={form} path="note" label={t('used.reason')} description={t('visit.declineHint')} required />
        <SubmitBar submit={send} label={t('visit.decline')} onCancel={onClose} />
      </FormLayout>
    </StepModal>
  );
}

/** Three lines that the guest learned; they may change until the host confirms. */
export function WriteDialog({ shadowing, onClose }: StepProps) {
  const { t } = useTranslation('learning');
  const step = useStep(shadowing);
  const [first, second, third] = shadowing.lines;
  const form = useForm({ mode: 'controlled', initialValues: { firstLine: textOf(first), secondLine: textOf(second), thirdLine: textOf(third) } });
  const send = useSubmit(WriteShadowingDocument, { success: 'ShadowingSaved', form, done: t('visit.written'), onSuccess: onClose });
  return (
    <StepModal title={t('visit.writeTitle')} onClose={onClose}>
      <FormLayout
        onSubmit={form.onSubmit(({ firstLine, secondLine, thirdLine }) => void send.send({ input: { ...step, firstLine: textInput(firstLine), secondLine: textInput(secondLine), thirdLine: textInput(thirdLine) } }))}
      >
        <LocalizedTextField form={form} path="firstLine" label={t('visit.firstLine')} description={t('visit.lineHint')} required maxLength={300} />
        <LocalizedTextField form={form} path="secondLine" label={t('visit.secondLine')} required maxLength={300} />
        <LocalizedTextField form={form} path="thirdLine" label={t('visit.thirdLine')} required maxLength={300} />
        <SubmitBar submit={send} label={t('visit.write')} onCancel={onClose} />
      </FormLayout>
    </StepModal>
  );
}
