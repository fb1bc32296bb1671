import { Button } from '@mantine/core';
import type { BoardPack, PackSide } from '@tandem/board-pack/pack';
import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { Loaded } from '../../platform/lists/loaded.tsx';
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { Page } from '../../platform/shell/page.tsx';
import { HealthBadge } from '../../platform/text/health-badge.tsx';
import { useBoardPack, useBoardPackStart } from '../board-pack.queries.ts';
import { useOwnWords } from '../own-words.ts';
import { askPath } from '../waiting-paths.ts';
import classes from './talk.module.css';
import { TalkAgenda } from './talk-agenda-panel.tsx';

/** The one page with which CIO and CMO go into their monthly talk: what to speak about, then the same things as each side sees them. */
export function TalkPage() {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const start = useBoardPackStart();
  // The month that runs: the first period that is one.
  const month = start.data?.boardPackPeriods.find(({ code }) => /^\d{4}-\d{2}$/.test(code))?.code ?? '';
  const query = useBoardPack(month);
  return (
    <Page
      title={t('talk.title')}
      subtitle={month ? t('talk.subtitle', { month: format.date(`${month}-01`, 'month') }) : undefined}
      actions={
        <Button variant="default" className="no-print" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('pack.print')}
        </Button>
      }
    >
      <Loaded query={start} skeleton={<PanelSkeleton height={480} />}>
        {() => (
          <Loaded query={query} skeleton={<PanelSkeleton height={480} />}>
            {({ boardPack }) => boardPack && <Talk pack={boardPack} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function Talk({ pack }: { pack: BoardPack }) {
  return (
    <div className={classes.talk}>
      <TalkAgenda pack={pack} />
      <div className={classes.sides}>
        <SideView pack={pack} side="IT" />
        <SideView pack={pack} side="MARKETING" />
      </div>
    </div>
  );
}

/** Shared goals and open decisions as one side has them. */
function SideView({ pack, side }: { pack: BoardPack; side: PackSide }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const to = useWorkspacePath();
  const words = useOwnWords();
  const waiting = pack.asks.filter((ask) => ask.side === side);
  const said = pack.perception.flatMap((each) => {
    const value = side === 'IT' ? each.it : each.marketing;
    return value === null ? [] : [value];
  });
  return (
    <Panel
      title={
        <span className={classes.side}>
          <SideMark side={side} />
          {t(`talk.sees.${side}`)}
        </span>
      }
    >
      <h3 className={classes.heading}>{t('talk.goals')}</h3>
      {pack.goals.length === 0 && <p className={classes.note}>{t('goals.empty')}</p>}
      <ul className={classes.rows}>
        {pack.goals.map((goal) => (
          <li key={goal.id} className={classes.row}>
            <Link to={to(`goals/${goal.id}`)} className={classes.link}>
              {words(goal.title)}
            </Link>
            <HealthBadge health={side === 'IT' ? goal.it : goal.marketing} size="sm" />
          </li>
        ))}
      </ul>
      <h3 className={classes.heading}>{t('talk.waits')}</h3>
      {waiting.length === 0 && <p className={classes.note}>{t('waiting.empty')}</p>}
      <ul className={classes.rows}>
        {waiting.map((ask, index) => (
          <li key={index} className={classes.row}>
            <Link to={to(askPath(ask))} className={classes.link}>
              {words.ask(ask)}
            </Link>
            <span className={classes.note}>{format.relative(ask.since)}</span>
          </li>
        ))}
      </ul>
      {said.length > 0 && (
        <p className={classes.note}>{t('talk.says', { value: format.number(said.reduce((sum, value) => sum + value, 0) / said.length, 0) })}</p>
      )}
    </Panel>
  );
}
