const DAY_MS = 86_400_000;

export interface Span {
  /** Day numbers. */
  from: number;
  to: number;
  /** Pixels. */
  width: number;
}

/** Days since 1970 of a plain day. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** First days of so many months from that of a day, and the one after the last. */
export function monthsFrom(day: string, count: number): string[] {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count + 1 }, (_, index) => new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 10));
}

/** Where a day stands, kept within the drawing. */
export function placeOf(day: string, { from, to, width }: Span): number {
  const share = (dayNumber(day) - from) / Math.max(1, to - from);
  return Math.round(Math.min(1, Math.max(0, share)) * width);
}
