import { Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebDomain } from '../router/web-domain.ts';
import { isMac, letSingleKeysAct, placeKeys, singleKeysAct } from './shortcuts.ts';
import { useMenuLabel } from './use-menu.ts';
import classes from './shortcut-sheet.module.css';

/** What `?` shows: every key beside what it does. */
export function ShortcutSheet({ domains, opened, onClose }: { domains: readonly WebDomain[]; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useMenuLabel();
  const [act, setAct] = useState(singleKeysAct);
  const change = (on: boolean) => {
    letSingleKeysAct(on);
    setAct(on);
  };
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
              {keys.map((key, index) => (
                <kbd key={`${index}${key}`}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Switch className={classes.act ?? ''} label={t('shortcuts.act')} description={t('shortcuts.actWhy')} checked={act} onChange={(event) => change(event.currentTarget.checked)} />
    </Modal>
  );
}
