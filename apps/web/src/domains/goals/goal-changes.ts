import type { TFunction } from 'i18next';
import { valueWords } from './goal-words.ts';
import type { Metric } from './goals.gen.ts';
import type { GoalDetails } from './goals.queries.ts';
import type { GoalFormat } from './use-goal-format.ts';

type Change = GoalDetails['versions'][number]['changes'][number];

/** Names of teams, cycles and goals by id, for a difference that only holds the id. */
export type Names = ReadonlyMap<string, string>;

export interface ChangeLine {
  key: string;
  label: string;
  before: string | null;
  after: string | null;
}

const METRICS: readonly Metric[] = ['NUMBER', 'PERCENT', 'CURRENCY', 'BINARY', 'MILESTONE'];
const LINKS = ['ownerTeamId', 'cycleId', 'parentId'];

interface Words {
  t: TFunction<'goals'>;
  format: GoalFormat;
  language: 'pl' | 'en';
}

/** A text of a difference, stored as JSON of both languages: readers see their own. */
export function textIn(value: string | null, language: 'pl' | 'en'): string | null {
  const text = bothLanguages(value);
  return text ? text[language] || text.pl || text.en : value;
}

/** `{"pl": …, "en": …}` as it stands in differences; null for anything else. */
function bothLanguages(value: string | null): { pl: string; en: string } | null {
  if (!value?.startsWith('{')) return null;
  try {
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed !== 'object' || parsed === null) return null;
    const of = (language: string) => String(new Map<string, unknown>(Object.entries(parsed)).get(language) ?? '');
    return { pl: of('pl'), en: of('en') };
  } catch {
    return null;
  }
}

/** Everything that needs an id looked up before it can be read. */
export const hasLinks = (changes: readonly Change[]): boolean => changes.some(({ path }) => LINKS.includes(path));

/** What a version changes, as a head reads it before signing: labels instead of paths, titles and names instead of ids, one line for a whole key result. */
export function changeLines(words: Words, goal: Pick<GoalDetails, 'keyResults'>, changes: readonly Change[], names: Names): ChangeLine[] {
  const lines: ChangeLine[] = [];
  const results = new Map<string, Change[]>();
  for (const change of changes) {
    const [top = '', id] = change.path.split('.');
    if (top === 'keyResults' && id) results.set(id, [...(results.get(id) ?? []), change]);
    else lines.push(plainLine(words, change, names));
  }
  for (const [id, group] of results) lines.push(...resultLines(words, goal, id, group));
  return lines;
}

function plainLine({ t, language }: Words, { path, before, after }: Change, names: Names): ChangeLine {
  const show = (value: string | null) => (LINKS.includes(path) && value ? (names.get(value) ?? t('changes.other')) : textIn(value, language));
  return { key: path, label: t(`fields.${path}`), before: show(before), after: show(after) };
}

function resultLines(words: Words, goal: Pick<GoalDetails, 'keyResults'>, id: string, group: readonly Change[]): ChangeLine[] {
  const { t, language } = words;
  const field = (name: string) => group.find(({ path }) => path.endsWith(`.${name}`));
  const known = goal.keyResults.find((each) => each.id === id);
  const title = known?.title.text ?? textIn(field('title')?.after ?? field('title')?.before ?? null, language) ?? t('fields.keyResult');
  const whole = field('id');
  if (whole) {
    const added = whole.before === null;
    const sentence = resultSentence(words, (name) => (added ? field(name)?.after : field(name)?.before) ?? null, title);
    return [{ key: id, label: t(added ? 'changes.added' : 'changes.removed'), before: added ? null : sentence, after: added ? sentence : null }];
  }
  return group.map(({ path, before, after }) => {
    const name = path.split('.')[2] ?? '';
    const show = (value: string | null) => fieldWords(words, name, value, known ?? { metric: 'NUMBER', unit: null });
    return { key: path, label: t('changes.field', { title, field: t(`fields.${name}`) }), before: show(before), after: show(after) };
  });
}

function resultSentence({ t, format }: Words, value: (name: string) => string | null, title: string): string {
  const metric = METRICS.find((each) => each === value('metric')) ?? 'NUMBER';
  const number = (name: string) => valueWords(t, format, { metric, unit: null }, Number(value(name)));
  return t('changes.sentence', { title, start: number('start'), target: number('target'), side: t(`side.${value('accountableSide') ?? 'IT'}`), weight: format.number(Number(value('weight'))) });
}

function fieldWords({ t, format, language }: Words, name: string, value: string | null, measured: Parameters<typeof valueWords>[2]): string | null {
  if (value === null) return null;
  if (name === 'start' || name === 'target') return valueWords(t, format, measured, Number(value));
  if (name === 'weight') return format.number(Number(value));
  if (name === 'metric') return t(`metric.${value}`);
  if (name === 'source') return t(`source.${value}`);
  if (name === 'accountableSide') return t(`side.${value}`);
  return textIn(value, language);
}
