import type { DocumentNode } from '@apollo/client';
import { Modal, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { emptyText, textInput, type TextValue } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { ConfirmEffectDocument, DeclineEffectDocument } from '../knowledge.gen.ts';
import type { LineEffect } from '../knowledge.queries.ts';
import { numberOr } from './choices.ts';
import { MoneyField } from './money-field.tsx';

interface Values {
  saved: 'YES' | 'NO';
  realised: number | string;
  note: TextValue;
}

/** The owner of the line says what was really saved, or that nothing was, and why. */
export function SettleDialog({ effect, refresh, onClose }: { effect: LineEffect; refresh: DocumentNode[]; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const { t: words } = useTranslation();
  const [step] = useState({ id: effect.id, expectedVersion: effect.version });
  const form = useForm<Values>({ mode: 'controlled', initialValues: { saved: 'YES', realised: effect.expected, note: emptyText() } });
  const confirm = useSubmit(ConfirmEffectDocument, { success: 'BudgetEffectSaved', form, done: t('saving.confirmed'), onSuccess: onClose, refresh });
  const decline = useSubmit(DeclineEffectDocument, { success: 'BudgetEffectSaved', form, done: t('saving.declined'), onSuccess: onClose, refresh });
  const isSaved = form.values.saved === 'YES';
  const send = ({ saved, realised, note }: Values) => {
    if (saved === 'YES') void confirm.send({ input: { ...step, realised: numberOr(realised, 0), note: textInput(note) } });
    else void decline.send({ input: { ...step, note: textInput(note) } });
  };
  return (
    <Modal opened onClose={onClose} title={t('saving.settleTitle')} closeButtonProps={{ 'aria-label': words('close') }}>
      <FormLayout onSubmit={form.onSubmit(send)}>
        <Radio.Group label={t('saving.wasSaved')} {...form.getInputProps('saved')}>
          <Stack gap="xs" mt="xs">
            <Radio value="YES" label={t('saving.yes')} />
            <Radio value="NO" label={t('saving.no')} />
          </Stack>
        </Radio.Group>
        {isSaved && <MoneyField label={t('saving.realisedLabel')} required {...form.getInputProps('realised')} />}
        <LocalizedTextArea form={form} path="note" label={t(isSaved ? 'saving.noteOptional' : 'saving.noteWhy')} required={!isSaved} minRows={2} maxLength={500} />
        <SubmitBar submit={isSaved ? confirm : decline} label={t(isSaved ? 'saving.confirm' : 'saving.decline')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}
