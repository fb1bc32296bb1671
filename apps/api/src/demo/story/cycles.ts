import type { StoryCycle } from './story.types.ts';

/** Two half-years: one behind us, one whose last quarter is running. */
export const cycles: StoryCycle[] = [
  { key: 'previous', name: { pl: 'Poprzednie półrocze', en: 'Previous half-year' }, from: -322, to: -141 },
  { key: 'current', name: { pl: 'Bieżące półrocze', en: 'Current half-year' }, from: -140, to: 41 },
];
