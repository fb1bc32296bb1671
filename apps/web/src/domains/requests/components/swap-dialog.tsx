import { Radio, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../../platform/forms/form-layout.tsx';
import { SubmitBar } from '../../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { RequestPageDocument, SwapRequestsDocument } from '../requests.gen.ts';
import { type DialogProps, StepModal, useStep } from './step-dialogs.tsx';

/** The CMO picks which of marketing's own requests gives way; both moves stay visible to both sides. */
export function SwapDialog({ request, onClose }: DialogProps) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const step = useStep(request);
  const late = request.state === 'COUNTER_OFFERED' ? request.offeredDate : request.promisedDate;
  const form = useForm({ mode: 'controlled', initialValues: { displacedId: request.swapCandidates[0]?.id ?? '' } });
  const send = useSubmit(SwapRequestsDocument, { success: 'RequestSaved', form, done: t('swap.done'), onSuccess: onClose, refresh: [RequestPageDocument] });
  return (
    <StepModal title={t('steps.swap')} hint={t('swap.hint', { day: format.date(late, 'weekday') })} onClose={onClose}>
      {request.swapCandidates.length === 0 ? (
        <Text>{t('swap.nobody')}</Text>
      ) : (
        <FormLayout onSubmit={form.onSubmit(({ displacedId }) => void send.send({ input: { ...step, displacedId } }))}>
          <Radio.Group label={t('swap.which')} {...form.getInputProps('displacedId')}>
            <Stack gap="xs" mt="xs">
              {request.swapCandidates.map((other) => (
                <Radio
                  key={other.id}
                  value={other.id}
                  label={other.title.text}
                  description={t('swap.moves', { name: other.requester?.name ?? '', from: format.date(other.promisedDate, 'short'), to: format.date(late, 'short') })}
                />
              ))}
            </Stack>
          </Radio.Group>
          <SubmitBar submit={send} label={t('steps.swap')} onCancel={onClose} />
        </FormLayout>
      )}
    </StepModal>
  );
}
