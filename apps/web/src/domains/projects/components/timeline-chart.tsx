import { IconCalendarEvent, IconSnowflake, IconTarget } from '@tabler/icons-react';
import { ScheduleChart, type ScheduleLane, type ScheduleMark, type ScheduleRow } from '@tandem/ui/schedule-chart';
import { ScheduleKey, type ScheduleKeyKind } from '@tandem/ui/schedule-key';
import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '../../../platform/i18n/use-format.ts';
import type { TimelineData, TimelineProjectData } from '../projects.queries.ts';
import { freezeDays, goalsByDay, plain, projectSentence, type Teller, timelineRows } from './timeline-words.ts';
import classes from './timeline.module.css';

const LEGEND: ScheduleKeyKind[] = ['hollow', 'open', 'done', 'missed', 'end', 'band', 'conflict'];

/** What the panel at the side shows: a project by its key, the goals of a day, a freeze. */
export type Opened = `project.${string}` | `goals.${string}` | `freeze.${string}`;

interface Props {
  data: TimelineData;
  label: string;
  onOpen: (what: Opened) => void;
}

/** Thirteen weeks on a wide screen: goals, launches and freezes above, projects below. */
export function TimelineChart({ data, label, onOpen }: Props) {
  const { t } = useTranslation('projects');
  const format = useFormat();
  const language = useLanguage();
  const teller = { t, format, language };
  const { from, to, today } = data;
  return (
    <ScheduleChart
      label={label}
      {...{ from, to, today }}
      todayWord={t('timeline.today')}
      lanes={lanesOf(teller, data)}
      rows={data.projects.map((project) => rowOf(teller, data, project))}
      bands={data.freezes.map(({ id, firstDay, lastDay }) => ({ key: id, from: firstDay, to: lastDay }))}
      rowsName={t('list.title')}
      table={{ columns: [t('timeline.table.when'), t('timeline.table.kind'), t('timeline.table.what'), t('timeline.table.until')], rows: timelineRows(teller, data) }}
      legend={
        <span className={classes.legend}>
          {LEGEND.map((kind) => (
            <span key={kind} className={classes.entry}>
              <ScheduleKey kind={kind} /> {t(`timeline.legend.${kind}`)}
            </span>
          ))}
        </span>
      }
      formatWeek={(monday) => format.date(monday, 'short')}
      onOpen={(key, lane) => onOpen(lane === 'goals' ? `goals.${key}` : lane === 'freezes' ? `freeze.${key}` : `project.${key}`)}
    />
  );
}

function lanesOf({ t, format, language }: Teller, { goals, projects, freezes, from }: TimelineData): ScheduleLane[] {
  const launches = projects.filter(({ launch }) => launch);
  return [
    {
      key: 'goals',
      name: t('timeline.lanes.goals'),
      labels: goalsByDay(goals).map(([day, ending]) => {
        const text = t('timeline.goalsEnd', { count: ending.length });
        return { key: day, day, mark: <IconTarget size={14} stroke={1.8} />, text, title: `${text}, ${format.date(day)}` };
      }),
    },
    {
      key: 'launches',
      name: t('timeline.lanes.launches'),
      labels: launches.map(({ key, name, endsOn }) => ({ key, day: endsOn, mark: <IconCalendarEvent size={14} stroke={1.8} />, text: key, title: `${key}: ${plain(name, language)}, ${format.date(endsOn)}` })),
    },
    {
      key: 'freezes',
      name: t('timeline.lanes.freezes'),
      labels: freezes.map((freeze) => ({
        key: freeze.id,
        day: freeze.firstDay < from ? from : freeze.firstDay,
        mark: <IconSnowflake size={14} stroke={1.8} />,
        text: plain(freeze.name, language),
        title: `${plain(freeze.name, language)}, ${freezeDays(format, freeze)}`,
      })),
    },
  ];
}

function rowOf(teller: Teller, { conflicts, today, from, to }: TimelineData, project: TimelineProjectData): ScheduleRow {
  const { key, name, state, side, startsOn, endsOn, milestones } = project;
  const inside = (day: string) => day >= from && day <= to;
  const open = state !== 'DONE';
  const contradicted = [...new Set(conflicts.filter(({ projectKey, day }) => projectKey === key && inside(day)).map(({ day }) => day))];
  const marks: ScheduleMark[] = [
    ...milestones.map(({ id, due, state: reached }): ScheduleMark => ({ key: id, day: due, kind: reached === 'DONE' ? 'done' : reached === 'MISSED' ? 'missed' : 'open' })),
    ...(open && inside(endsOn) ? [{ key: 'end', day: endsOn, kind: 'end' as const }] : []),
    ...contradicted.map((day) => ({ key: `conflict ${day}`, day, kind: 'conflict' as const })),
  ];
  return {
    key,
    name: (
      <span className={classes.rowName}>
        {side && <SideMark side={side} size="sm" />}
        <span className={classes.rowText}>
          <span className={classes.key}>{key}</span> {plain(name, teller.language)}
        </span>
      </span>
    ),
    title: projectSentence(teller, project),
    from: startsOn,
    to: endsOn,
    look: !open ? 'quiet' : side === 'IT' ? 'it' : side === 'MARKETING' ? 'marketing' : 'ink',
    hollow: state === 'PLANNED' || state === 'ON_HOLD',
    ...(open && endsOn < today ? { until: today } : {}),
    marks,
  };
}
