import type { TFunction } from 'i18next';
import type { Format } from '../../platform/i18n/format.ts';
import type { GoalDetails, KeyResult } from './goals.queries.ts';

/** A value of a key result as people read it: 46%, 12 000 zł, 3 of 5, yes. */
export function valueWords(t: TFunction<'goals'>, format: Format, { metric, unit }: Pick<KeyResult, 'metric' | 'unit'>, value: number | null, currency: string): string {
  if (value === null) return '–';
  if (metric === 'PERCENT') return format.percent(value / 100, 1);
  if (metric === 'CURRENCY') return format.currency(value * 100, currency);
  if (metric === 'BINARY') return t(value >= 1 ? 'value.yes' : 'value.no');
  return unit?.text ? `${format.number(value)} ${unit.text}` : format.number(value);
}

/** `keyResults.<id>.target` → "Consents moved: target". Key results that are gone are called by their word. */
export function changeWords(t: TFunction<'goals'>, goal: Pick<GoalDetails, 'keyResults'>, path: string): string {
  const [top = '', id, field] = path.split('.');
  if (top !== 'keyResults' || !id || !field) return t(`fields.${top}`, { defaultValue: top });
  const title = goal.keyResults.find((keyResult) => keyResult.id === id)?.title.text ?? t('fields.keyResult');
  return `${title}: ${t(`fields.${field}`, { defaultValue: field })}`;
}

/** Texts in a diff are stored as JSON of both languages; readers see their own. */
export function changeText(value: string | null, language: 'pl' | 'en'): string | null {
  if (!value?.startsWith('{')) return value;
  try {
    const text = JSON.parse(value) as Record<string, string | undefined>;
    return text[language] ?? text['pl'] ?? text['en'] ?? value;
  } catch {
    return value;
  }
}
