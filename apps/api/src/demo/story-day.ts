import type { Day } from './story.types.ts';

const DAY_MS = 86_400_000;

/**
 * The date yyyy-mm-dd that lies `offset` days from `today` (yyyy-mm-dd). Saturdays and Sundays become the Friday before, so that nobody
 * in the story works at weekends and what comes first in the story comes first in the calendar too.
 */
export function storyDay(today: string, offset: Day): string {
  const day = new Date(Date.parse(`${today}T00:00:00Z`) + offset * DAY_MS);
  const weekday = day.getUTCDay();
  if (weekday === 6) day.setTime(day.getTime() - DAY_MS);
  if (weekday === 0) day.setTime(day.getTime() - 2 * DAY_MS);
  return day.toISOString().slice(0, 10);
}
