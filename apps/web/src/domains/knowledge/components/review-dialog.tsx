import { Modal, Radio, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { LocalizedTextArea } from '../../../platform/forms/localized-text-field.tsx';
import { textInput, textOf, type TextValue } from '../../../platform/forms/localized-value.ts';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useSession } from '../../../platform/session/use-session.ts';
import { type ContractVerdict, ReviewContractDocument } from '../knowledge.gen.ts';
import type { ContractRow } from '../knowledge.queries.ts';
import { verdicts } from './choices.ts';

/** The viewer's side says what it wants of a contract before it is too late. */
export function ReviewDialog({ contract, onClose }: { contract: ContractRow; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const { t: words } = useTranslation();
  const { side } = useSession();
  const before = contract.reviews.find((review) => review.side === side);
  const [step] = useState({ id: contract.id, expectedVersion: contract.version });
  const form = useForm<{ verdict: ContractVerdict; note: TextValue }>({ mode: 'controlled', initialValues: { verdict: before?.verdict ?? 'KEEP', note: textOf(before?.note) } });
  const send = useSubmit(ReviewContractDocument, { success: 'ContractSaved', form, done: t('review.done'), onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('review.title')} closeButtonProps={{ 'aria-label': words('close') }}>
      <Text c="dimmed" size="sm" mb="sm">
        {t('review.hint')}
      </Text>
      <FormLayout onSubmit={form.onSubmit(({ verdict, note }) => void send.send({ input: { ...step, verdict, note: textInput(note) } }))}>
        <Radio.Group label={t('review.verdict')} {...form.getInputProps('verdict')}>
          <Stack gap="xs" mt="xs">
            {verdicts.map((verdict) => (
              <Radio key={verdict} value={verdict} label={t(`verdicts.${verdict}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <LocalizedTextArea form={form} path="note" label={t('review.note')} required={form.values.verdict !== 'KEEP'} minRows={2} maxLength={500} />
        <SubmitBar submit={send} label={t('review.send')} onCancel={onClose} />
      </FormLayout>
    </Modal>
  );
}
