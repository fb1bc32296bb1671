import { localDay } from '../src/platform/calendar/working-days.ts';

/** Workspaces of tests are in Poland: around midnight their day is not that of UTC. */
const place = { timezone: 'Europe/Warsaw' };

/** The workspace's day so many days from today, yyyy-mm-dd. */
export const day = (offset: number): string => {
  const noon = new Date(`${localDay(place, new Date())}T12:00:00Z`);
  return new Date(noon.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
};
