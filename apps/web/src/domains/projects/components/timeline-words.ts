import type { TFunction } from 'i18next';
import type { Format } from '../../../platform/i18n/format.ts';
import type { AppLanguage } from '../../../platform/i18n/language.ts';
import { localized, type LocalizedValue } from '../../../platform/text/localized.ts';
import type { ConflictData, FreezeData, TimelineData, TimelineProjectData } from '../projects.queries.ts';

/** What the sentences of the timeline are made with. */
export interface Teller {
  t: TFunction<'projects'>;
  format: Format;
  language: AppLanguage;
}

export const plain = (value: LocalizedValue, language: AppLanguage): string => localized(value, language).text;

/** Why a date cannot hold, in one sentence. */
export function conflictSentence({ t, format, language }: Teller, conflict: ConflictData): string {
  const { kind, key, title, day, otherKey, otherTitle, otherDay, pOnTime } = conflict;
  const words = {
    thing: `${key}: ${plain(title, language)}`,
    day: format.date(day),
    other: [otherKey, otherTitle && plain(otherTitle, language)].filter(Boolean).join(': '),
    otherDay: format.date(otherDay),
  };
  if (kind !== 'FORECAST') return t(`timeline.sentences.${kind}`, words);
  const when = t(otherDay === null ? 'timeline.sentences.NEVER' : 'timeline.sentences.FORECAST', words);
  return pOnTime === null ? when : `${when} ${t('timeline.sentences.share', { share: format.percent(pOnTime) })}`;
}

export const freezeDays = (format: Format, { firstDay, lastDay }: Pick<FreezeData, 'firstDay' | 'lastDay'>): string =>
  firstDay === lastDay ? format.date(firstDay) : `${format.date(firstDay, 'short')} – ${format.date(lastDay)}`;

/** State and days of a project, and its milestones, for pointers. */
export function projectSentence({ t, format, language }: Teller, project: TimelineProjectData): string {
  const milestones = project.milestones.map(({ title, due, state }) => `${format.date(due, 'short')} ${plain(title, language)} (${t(`milestoneStates.${state}`)})`);
  const span = `${t(`states.${project.state}`)}, ${format.date(project.startsOn)} – ${format.date(project.endsOn)}`;
  return [`${project.key}: ${plain(project.name, language)}`, span, ...milestones].join('\n');
}

/** Goals of one day stand together: a cycle ends for all its goals at once. */
export const goalsByDay = (goals: TimelineData['goals']): [day: string, goals: TimelineData['goals']][] =>
  [...new Set(goals.map(({ endsOn }) => endsOn))].map((day) => [day, goals.filter(({ endsOn }) => endsOn === day)]);

/** Everything of the timeline as rows: when, what, until when. */
export function timelineRows(teller: Teller, data: TimelineData): string[][] {
  const { t, format, language } = teller;
  const rows = [
    ...data.goals.map(({ title, endsOn }) => ({ day: endsOn, what: t('timeline.kinds.goal'), name: plain(title, language), until: '' })),
    ...data.freezes.map(({ name, firstDay, lastDay }) => ({ day: firstDay, what: t('timeline.kinds.freeze'), name: plain(name, language), until: format.date(lastDay) })),
    ...data.projects.flatMap(({ key, name, startsOn, endsOn, milestones, launch }) => [
      { day: startsOn, what: t(launch ? 'timeline.kinds.launch' : 'timeline.kinds.project'), name: `${key}: ${plain(name, language)}`, until: format.date(endsOn) },
      ...milestones.map(({ title, due, state }) => ({ day: due, what: t('timeline.kinds.milestone'), name: `${key}: ${plain(title, language)}`, until: t(`milestoneStates.${state}`) })),
    ]),
    ...data.conflicts.map((conflict) => ({ day: conflict.day, what: t('timeline.kinds.conflict'), name: conflictSentence(teller, conflict), until: '' })),
  ];
  return rows.sort((a, b) => a.day.localeCompare(b.day)).map(({ day, what, name, until }) => [format.date(day), what, name, until]);
}
