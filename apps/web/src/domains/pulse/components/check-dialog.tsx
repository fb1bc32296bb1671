import { Modal, SegmentedControl } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { LText } from '../../../platform/text/l-text.tsx';
import { CheckPulseActionDocument, type PulseHelped } from '../pulse.gen.ts';
import type { Action } from '../pulse.queries.ts';
import classes from './pulse.module.css';

const HELPED: PulseHelped[] = ['YES', 'PARTLY', 'NO'];

/** A month later: was it done, and did it help? Said by the side that did not do it. */
export function CheckDialog({ action, onClose }: { action: Action; onClose: () => void }) {
  const { t } = useTranslation('pulse');
  const { t: words } = useTranslation();
  const form = useForm({ mode: 'controlled', initialValues: { done: 'yes', helped: 'YES', note: emptyText() } });
  const check = useSubmit(CheckPulseActionDocument, { success: 'PulseActionSaved', form, done: t('actions.checked'), onSuccess: onClose });
  const send = ({ done, helped, note }: typeof form.values) =>
    check.send({ input: { id: action.id, expectedVersion: action.version, done: done === 'yes', helped: HELPED.find((each) => each === helped) ?? 'NO', note: textInput(note) } });
  const choice = (path: 'done' | 'helped', data: { value: string; label: string }[]) => (
    <div className={classes.tight}>
      <span>{t(`actions.ask.${path}`)}</span>
      <SegmentedControl aria-label={t(`actions.ask.${path}`)} data={data} value={form.values[path]} onChange={(value) => form.setFieldValue(path, value)} />
    </div>
  );
  return (
    <Modal opened onClose={onClose} title={t('actions.check')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit((values) => void send(values))}>
        <p className={classes.lead}>
          <LText value={action.title} />
        </p>
        {choice('done', [{ value: 'yes', label: t('actions.done') }, { value: 'no', label: t('actions.notDone') }])}
        {choice('helped', HELPED.map((value) => ({ value, label: t(`actions.stage.${value}`) })))}
        <LocalizedTextArea form={form} path="note" label={t('actions.noteLabel')} maxLength={500} />
        <SubmitBar submit={check} label={t('actions.saveCheck')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}
