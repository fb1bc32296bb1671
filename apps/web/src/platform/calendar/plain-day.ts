// Plain days, yyyy-mm-dd, as the API knows them. They are counted in UTC, where every day has 24 hours.
const DAY_MS = 86_400_000;
const asDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The day that it is at a moment. @param timeZone IANA name; that of the device when left out */
export const dayOf = (moment: Date, timeZone?: string): string => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', ...(timeZone ? { timeZone } : {}) }).format(moment);

export const addDays = (day: string, days: number): string => asDay(Date.parse(day) + days * DAY_MS);

/** Monday of the week of a day. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));
