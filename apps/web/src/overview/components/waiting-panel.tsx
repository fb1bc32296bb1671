import { UnstyledButton } from '@mantine/core';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { LText } from '../../platform/text/l-text.tsx';
import type { WaitingData } from '../overview.queries.ts';
import { WAITING_PATHS } from '../waiting-paths.ts';
import classes from './overview.module.css';

/** Shown at first: nobody decides more at once. */
const SHOWN = 3;

/** Decisions that wait for the reader; people of neither side see whose they are. */
export function WaitingPanel({ waiting }: { waiting: readonly WaitingData[] }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const to = useWorkspacePath();
  const [all, setAll] = useState(false);
  return (
    <Panel title={t('waiting.title')}>
      {waiting.length === 0 ? (
        <p className={classes.empty}>{t('waiting.empty')}</p>
      ) : (
        <ul className={classes.rows}>
          {waiting.slice(0, all ? undefined : SHOWN).map((item) => (
            <li key={`${item.kind}-${item.entityId}-${item.side}`} className={classes.row}>
              <div className={classes.action}>
                {item.side && <SideMark side={item.side} size="sm" />}
                <Link to={to(WAITING_PATHS[item.kind](item.entityId))} className={classes.more}>{t(`waiting.${item.kind}`, { count: item.count })}</Link>
              </div>
              {item.title && (
                <span className={classes.title}>
                  <LText value={item.title} />
                </span>
              )}
              <span className={classes.note}>{t(item.kind === 'DECIDE_TEAM_MODE' ? 'waiting.until' : 'waiting.since', { when: format.relative(item.since) })}</span>
            </li>
          ))}
          {!all && waiting.length > SHOWN && (
            <li className={classes.row}>
              <UnstyledButton className={classes.more} onClick={() => setAll(true)}>
                {t('waiting.more', { count: waiting.length - SHOWN })}
              </UnstyledButton>
            </li>
          )}
        </ul>
      )}
    </Panel>
  );
}
