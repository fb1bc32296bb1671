import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WebDomain } from '../router/web-domain.ts';
import { isMac, placeKeys } from './shortcuts.ts';
import { useMenuLabel } from './use-menu.ts';
import classes from './shortcut-sheet.module.css';

/** What `?` shows: every key beside what it does. */
export function ShortcutSheet({ domains, opened, onClose }: { domains: readonly WebDomain[]; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useMenuLabel();
  const rows = [
    { keys: [isMac ? '⌘' : 'Ctrl', 'K'], does: t('shell.search') },
    { keys: ['C'], does: t('shortcuts.create') },
    { keys: ['?'], does: t('shortcuts.help') },
    ...placeKeys(domains).map(({ letter, domain, labelKey }) => ({ keys: ['G', letter.toUpperCase()], does: label(domain, labelKey) })),
  ];
  return (
    <Modal opened={opened} onClose={onClose} title={t('shortcuts.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <dl className={classes.keys}>
        {rows.map(({ keys, does }) => (
          <div key={keys.join(' ')} className={classes.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
