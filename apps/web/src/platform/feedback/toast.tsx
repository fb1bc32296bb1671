import { Anchor, Group } from '@mantine/core';
import { hideNotification, showNotification } from '@mantine/notifications';
import { StatusGlyph, type Tone } from '@tandem/ui/status-badge';
import i18next from 'i18next';

export interface ToastOptions {
  tone?: Tone;
  message?: string;
  /** Undo instead of asking before: offered for 8 s. */
  undo?: { label?: string; run: () => unknown };
}

/** A short word at the edge of the screen, read out politely. */
export function toast(title: string, { tone = 'good', message, undo }: ToastOptions = {}): void {
  const id = crypto.randomUUID();
  const runUndo = () => {
    hideNotification(id);
    void undo?.run();
  };
  showNotification({
    id,
    title: (
      <Group gap={8} wrap="nowrap" justify="space-between">
        <span>{title}</span>
        {undo && (
          <Anchor component="button" type="button" fz={14} onClick={runUndo}>
            {undo.label ?? i18next.t('undo')}
          </Anchor>
        )}
      </Group>
    ),
    message: message ?? null,
    icon: <StatusGlyph tone={tone} />,
    color: 'transparent',
    autoClose: undo ? 8000 : tone === 'bad' ? 12000 : 5000,
    closeButtonProps: { 'aria-label': i18next.t('close') },
    role: tone === 'bad' ? 'alert' : 'status',
  });
}
