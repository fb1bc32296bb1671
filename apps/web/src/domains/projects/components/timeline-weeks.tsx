import { IconCalendarEvent, IconFlag, IconPlayerPlay, IconSnowflake, IconTarget } from '@tabler/icons-react';
import { Panel } from '@tandem/ui/panel';
import { StatusGlyph } from '@tandem/ui/status-badge';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '../../../platform/i18n/use-format.ts';
import type { TimelineData } from '../projects.queries.ts';
import type { Opened } from './timeline-chart.tsx';
import { freezeDays, goalsByDay, plain, type Teller } from './timeline-words.ts';
import { weeksOf } from './weeks-of.ts';
import classes from './timeline.module.css';

export interface Happening {
  key: string;
  day: string;
  icon: ReactNode;
  kind: string;
  text: string;
  conflict: boolean;
  opens: Opened;
}

/** Thirteen weeks on a phone: what happens, week by week. */
export function TimelineWeeks({ data, onOpen }: { data: TimelineData; onOpen: (what: Opened) => void }) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const language = useLanguage();
  const weeks = weeksOf(happenings({ t, format, language }, data), data.from);
  return (
    <div className={classes.weeks}>
      {weeks.map(({ monday, sunday, happenings: list }) => (
        <Panel
          key={monday}
          title={`${format.date(monday, 'short')} – ${format.date(sunday, 'short')}`}
          note={monday <= data.today && data.today <= sunday ? t('timeline.thisWeek') : undefined}
        >
          <ul className={classes.list}>
            {list.map(({ key, day, icon, kind, text, conflict, opens }) => (
              <li key={key}>
                <button type="button" className={classes.happening} onClick={() => onOpen(opens)}>
                  <span className={classes.icon} aria-hidden>
                    {icon}
                  </span>
                  <span className={classes.what}>
                    <span>{text}</span>
                    <span className={classes.note}>
                      {format.date(day, 'short')} · {kind}
                      {conflict && (
                        <>
                          {' · '}
                          <StatusGlyph tone="warn" /> {t('timeline.cannotHold')}
                        </>
                      )}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Panel>
      ))}
    </div>
  );
}

const size = { size: 16, stroke: 1.7 };

function happenings({ t, format, language }: Teller, { goals, freezes, projects, conflicts, from, to }: TimelineData): Happening[] {
  const inside = ({ day }: Happening) => day >= from && day <= to;
  const contradicted = (key: string, day: string) => conflicts.some((conflict) => conflict.projectKey === key && conflict.day === day);
  const all = [
    ...goalsByDay(goals).map(([day, ending]): Happening => ({ key: `goals ${day}`, day, icon: <IconTarget {...size} />, kind: t('timeline.kinds.goal'), text: t('timeline.goalsEnd', { count: ending.length }), conflict: false, opens: `goals.${day}` })),
    ...freezes.map((freeze): Happening => ({
      ...{ key: freeze.id, day: freeze.firstDay < from ? from : freeze.firstDay, icon: <IconSnowflake {...size} />, kind: `${t('timeline.kinds.freeze')}, ${freezeDays(format, freeze)}` },
      ...{ text: plain(freeze.name, language), conflict: false, opens: `freeze.${freeze.id}` },
    })),
    ...projects.flatMap(({ key, name, startsOn, endsOn, launch, state, milestones }): Happening[] => {
      const text = `${key}: ${plain(name, language)}`;
      const opens: Opened = `project.${key}`;
      const end = state === 'DONE' ? 'timeline.kinds.done' : launch ? 'timeline.kinds.launch' : 'timeline.kinds.deadline';
      return [
        { key: `${key} start`, day: startsOn, icon: <IconPlayerPlay {...size} />, kind: t('timeline.kinds.start'), text, conflict: startsOn !== endsOn && contradicted(key, startsOn), opens },
        ...milestones.map(({ id, title, due, state: reached }) => ({
          ...{ key: id, day: due, icon: <IconFlag {...size} />, kind: `${t('timeline.kinds.milestone')}, ${t(`milestoneStates.${reached}`)}` },
          ...{ text: `${key}: ${plain(title, language)}`, conflict: conflicts.some(({ milestoneId }) => milestoneId === id), opens },
        })),
        { key: `${key} end`, day: endsOn, icon: <IconCalendarEvent {...size} />, kind: t(end), text, conflict: contradicted(key, endsOn), opens },
      ];
    }),
  ];
  return all.filter(inside);
}
