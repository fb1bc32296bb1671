import { Anchor, Group } from '@mantine/core';
import { hideNotification, Notifications, showNotification } from '@mantine/notifications';
import '@mantine/core/styles/Notification.css';
import '@mantine/notifications/styles.css';
import { StatusGlyph } from '@tandem/ui/status-badge';
import i18next from 'i18next';
import type { ToastOptions } from './toast.ts';

/** Where toasts appear: out of the way on desktops, above the bottom bar on phones. */
export function Toaster() {
  return <Notifications position="bottom-right" autoClose={6000} limit={4} className="tandem-toasts" />;
}

export function showToast(title: string, { tone = 'good', message, undo }: ToastOptions): void {
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
