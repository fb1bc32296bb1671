import { useTranslation } from 'react-i18next';
import type { Ownable, Right } from '../boundaries.queries.ts';

/** What a version watches, in the reader's words. */
export function useWatched(things: readonly Ownable[]) {
  const { t } = useTranslation('boundaries');
  return ({ entity, fields, filter }: Pick<Right, 'entity' | 'fields' | 'filter'>): string => {
    const thing = things.find(({ name }) => name === entity);
    if (!thing) return t('fields.outside');
    const named = fields.map((field) => thing.fields.find(({ name }) => name === field)?.words.text ?? field).join(', ');
    const only = filter.map(({ fact, values }) => {
      const known = thing.facts.find(({ name }) => name === fact);
      const shown = values.map((value) => known?.values?.find(({ name }) => name === value)?.words.text ?? value).join(', ');
      return `${known?.words.text ?? fact}: ${shown}`;
    });
    return [`${thing.words.text}: ${named}`, ...only].join(' · ');
  };
}

/** A whole version as one text, for the difference that a head reads before signing. */
export function useRightText(things: readonly Ownable[]) {
  const { t } = useTranslation('boundaries');
  const watched = useWatched(things);
  return (right: Right): string =>
    [
      right.name.text,
      right.description.text,
      `${t('fields.holder')}: ${t(`holder.${right.holder}`)}`,
      `${t('fields.consulted')}: ${right.consulted.map((party) => t(`party.${party}`)).join(', ') || t('nobody')}`,
      `${t('fields.informed')}: ${right.informed.map((party) => t(`party.${party}`)).join(', ') || t('nobody')}`,
      `${t('fields.answer')}: ${t('days', { count: right.answerWithinDays })}`,
      `${t('fields.watched')}: ${watched(right)}`,
    ].join('. ');
}
