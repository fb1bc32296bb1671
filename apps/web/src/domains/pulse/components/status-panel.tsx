import { Button } from '@mantine/core';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useSession } from '../../../platform/session/use-session.ts';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import type { PulseStandPartsFragment } from '../pulse.gen.ts';
import { dayAfter } from '../pulse.queries.ts';
import classes from './pulse.module.css';
import { Promise, Turnout } from './survey-state.tsx';

/** The survey that can be answered now, or when the next one comes and what it waits for. */
export function StatusPanel({ pulse }: { pulse: PulseStandPartsFragment }) {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  const to = useWorkspacePath();
  const { current, settings, members } = pulse;
  const kMin = current?.kMin ?? settings.kMin;
  const lacking = members.filter((side) => side.members < kMin);
  const isOpen = current?.state === 'OPEN';
  return (
    <Panel title={current ? t(isOpen ? 'status.openTitle' : 'status.nextTitle', { month: format.date(current.period, 'month') }) : t('status.noneTitle')}>
      <div className={classes.tight}>
        <div className={classes.status}>
          <div className={classes.statusWords}>
            <p className={classes.text}>
              <Sentence pulse={pulse} />
            </p>
            {isOpen && <Turnout survey={current} />}
          </div>
          {current?.viewerCan.answer && (
            <Button component={Link} to={to('pulse/answer')} size="md">
              {t('status.answer')}
            </Button>
          )}
        </div>
        {lacking.map(({ side, members: count }) => (
          <p key={side} className={classes.note}>
            {t('status.lacking', { side: t(`side.${side}`), count, needed: kMin })}
          </p>
        ))}
        <Promise kMin={kMin} />
      </div>
    </Panel>
  );
}

function Sentence({ pulse: { current } }: { pulse: PulseStandPartsFragment }) {
  const { t } = useTranslation('pulse');
  const format = useFormat();
  const { side } = useSession();
  if (!current) return <>{t('status.none')}</>;
  if (current.state !== 'OPEN' || !current.closesOn) return <>{t('status.next', { day: format.date(current.opensOn, 'weekday') })}</>;
  const days = { number: current.questions.length, last: format.date(current.closesOn, 'weekday'), results: format.date(dayAfter(current.closesOn), 'weekday') };
  if (current.viewerAnswered) return <>{t('status.answered', days)}</>;
  return <>{t(side ? 'status.open' : 'status.noSide', days)}</>;
}
