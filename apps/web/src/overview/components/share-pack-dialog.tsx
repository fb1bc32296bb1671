import { Button, CopyButton, Group, Modal, NumberInput, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { speak } from '@tandem/board-pack/words';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormLayout } from '../../platform/forms/form-layout.tsx';
import { SubmitBar } from '../../platform/forms/submit-bar.tsx';
import { useSubmit } from '../../platform/forms/use-submit.ts';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { BoardPackSharesDocument, ShareBoardPackDocument } from '../board-pack.gen.ts';

const DAYS = 14;

/** First for how long, then the link, which is shown only once. */
export function SharePackDialog({ period, onClose }: { period: string; onClose: () => void }) {
  const { t } = useTranslation('overview');
  const { t: platform } = useTranslation();
  const reader = useLanguage();
  const [url, setUrl] = useState<string | null>(null);
  return (
    <Modal opened onClose={onClose} title={t(url ? 'pack.shared' : 'pack.shareTitle', { period: speak(reader).period(period) })} closeButtonProps={{ 'aria-label': platform('close') }}>
      {url ? <Ready url={url} onDone={onClose} /> : <ShareForm period={period} onShared={setUrl} onCancel={onClose} />}
    </Modal>
  );
}

function ShareForm({ period, onShared, onCancel }: { period: string; onShared: (url: string) => void; onCancel: () => void }) {
  const { t } = useTranslation('overview');
  const form = useForm<{ days: number | string }>({ mode: 'controlled', initialValues: { days: DAYS } });
  const share = useSubmit(ShareBoardPackDocument, {
    success: 'BoardPackShared',
    form,
    refresh: [BoardPackSharesDocument],
    // The link as this browser reaches Tandem: the server may not know its own address.
    onSuccess: ({ url }) => onShared(new URL(new URL(url).pathname, window.location.origin).href),
  });
  return (
    <FormLayout onSubmit={form.onSubmit(({ days }) => void share.send({ input: { period, days: Number(days) } }))}>
      <Text>{t('pack.shareHint')}</Text>
      <NumberInput label={t('pack.days')} min={1} max={90} allowDecimal={false} data-autofocus {...form.getInputProps('days')} />
      <SubmitBar submit={share} label={t('pack.share')} onCancel={onCancel} />
    </FormLayout>
  );
}

function Ready({ url, onDone }: { url: string; onDone: () => void }) {
  const { t } = useTranslation('overview');
  return (
    <>
      <Text>{t('pack.sharedHint')}</Text>
      <TextInput aria-label={t('pack.link')} readOnly value={url} my="sm" onFocus={(event) => event.currentTarget.select()} />
      <Group justify="space-between" gap="xs">
        <CopyButton value={url} timeout={2000}>
          {({ copied, copy }) => (
            <Button onClick={copy} leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />} data-autofocus>
              {t(copied ? 'pack.copied' : 'pack.copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t('pack.done')}
        </Button>
      </Group>
    </>
  );
}
