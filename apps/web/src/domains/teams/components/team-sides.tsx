import { Panel } from '@tandem/ui/panel';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { TeamDetails, TeamPlace } from '../teams.queries.ts';
import classes from './teams.module.css';

/** Who works here today, side by side, how much of their time that is, and how they work with others. */
export function TeamSides({ team }: { team: TeamDetails }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const today = team.members.filter((place) => place.state === 'CURRENT');
  const others = today.filter((place) => place.side === null);
  return (
    <Panel title={t('people.title')} note={t('people.note')} fill>
      <div className={classes.sides}>
        {(['IT', 'MARKETING'] as const).map((side) => (
          <Side key={side} side={side} places={today.filter((place) => place.side === side)} />
        ))}
      </div>
      <div className={classes.mode}>
        <span className={classes.sideHead}>{t('fields.mode')}</span>
        <span className={classes.meta}>
          <span>{t(`modes.${team.interactionMode}.name`)}</span>
          <span className={classes.note}>{team.modeUntil ? t('mode.until', { day: format.date(team.modeUntil) }) : t('mode.open')}</span>
        </span>
        <span className={classes.note}>{t(`modes.${team.interactionMode}.means`)}</span>
      </div>
      {others.length > 0 && <p className={classes.note}>{t('people.others', { names: others.map((place) => place.member?.name ?? '').join(', ') })}</p>}
    </Panel>
  );
}

function Side({ side, places }: { side: 'IT' | 'MARKETING'; places: TeamPlace[] }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const whole = places.reduce((sum, place) => sum + place.fraction, 0);
  return (
    <div className={classes.side} data-side={side}>
      <h3 className={classes.sideHead}>
        <SideMark side={side} size="sm" />
        <span>{t(`sides.${side}`)}</span>
        {places.length > 0 && <span className={classes.note}>{t('people.count', { count: places.length, time: format.number(whole, 1) })}</span>}
      </h3>
      {places.length === 0 ? (
        <p className={classes.quiet}>{t('people.noneOfSide')}</p>
      ) : (
        <ul className={classes.people}>
          {places.map((place) => (
            <li key={place.id} className={classes.person}>
              <span>{place.member?.name ?? t('people.unknown')}</span>
              <span className={classes.note}>{format.percent(place.fraction)}</span>
              {place.liaison && <span className={classes.liaison}>{t('fields.liaison')}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
