import { Modal, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../platform/forms/date-field.tsx';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { MemberSelect } from '../../../platform/forms/member-select.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { CreatePulseActionDocument, PulseActionsDocument, UpdatePulseActionDocument } from '../pulse.gen.ts';
import type { Action, Survey } from '../pulse.queries.ts';
import classes from './pulse.module.css';

interface Values {
  question: string;
  title: TextValue;
  ownerId: string;
  dueOn: string;
}

/** An action about a finding of a survey, the month's topic unless another question is chosen. */
export function ActionDialog({ survey, onClose }: { survey: Survey; onClose: () => void }) {
  const { t } = useTranslation('pulse');
  const { t: words } = useTranslation();
  const form = useForm<Values>({ mode: 'controlled', initialValues: { question: survey.topic?.question ?? survey.questions[0]?.code ?? '', title: emptyText(), ownerId: '', dueOn: '' } });
  const agree = useSubmit(CreatePulseActionDocument, { success: 'PulseActionSaved', form, done: t('actions.agreed'), refresh: [PulseActionsDocument], onSuccess: onClose });
  const send = ({ question, title, ownerId, dueOn }: Values) => agree.send({ input: { surveyId: survey.id, question, title: textInput(title), ownerId, dueOn } });
  return (
    <Modal opened onClose={onClose} title={t('topic.agree')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <Select label={t('actions.question')} allowDeselect={false} data={survey.questions.map(({ code, text }) => ({ value: code, label: text.text }))} {...form.getInputProps('question')} />
        <Fields form={form} />
        <p className={classes.note}>{t('actions.checkNote')}</p>
        <SubmitBar submit={agree} label={t('topic.agree')} onCancel={onClose} disabled={!form.values.ownerId || !form.values.dueOn} />
      </FormLayout>
    </Modal>
  );
}

/** The same action with other words, owner or day; the day of the check stays. */
export function ChangeDialog({ action, onClose }: { action: Action; onClose: () => void }) {
  const { t } = useTranslation('pulse');
  const { t: words } = useTranslation();
  const format = useFormat();
  const form = useForm<Omit<Values, 'question'>>({ mode: 'controlled', initialValues: { title: textOf(action.title), ownerId: action.owner?.id ?? '', dueOn: action.dueOn } });
  const change = useSubmit(UpdatePulseActionDocument, { success: 'PulseActionSaved', form, done: t('actions.changed'), onSuccess: onClose });
  const send = ({ title, ownerId, dueOn }: typeof form.values) => change.send({ input: { id: action.id, expectedVersion: action.version, title: textInput(title), ownerId, dueOn } });
  return (
    <Modal opened onClose={onClose} title={t('actions.change')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <Fields form={form} known={action.owner} />
        <p className={classes.note}>{t('actions.checkStays', { day: format.date(action.checkOn) })}</p>
        <SubmitBar submit={change} label={t('actions.save')} onCancel={onClose} disabled={!form.values.ownerId || !form.values.dueOn} />
      </FormLayout>
    </Modal>
  );
}

function Fields({ form, known = null }: { form: Parameters<typeof LocalizedTextArea>[0]['form']; known?: Action['owner'] }) {
  const { t } = useTranslation('pulse');
  const { value: ownerId, ...owner } = form.getInputProps('ownerId');
  const { value: dueOn, ...due } = form.getInputProps('dueOn');
  return (
    <>
      <LocalizedTextArea form={form} path="title" label={t('actions.what')} description={t('actions.whatHint')} required maxLength={300} />
      <div className={classes.fields}>
        <MemberSelect label={t('actions.owner')} required known={known} value={String(ownerId ?? '')} onChange={owner.onChange} error={owner.error} />
        <DateField label={t('actions.until')} required clearable={false} value={String(dueOn ?? '')} onChange={due.onChange} error={due.error} />
      </div>
    </>
  );
}
