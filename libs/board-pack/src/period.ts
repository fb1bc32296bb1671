/** A month, quarter or year, as its first and last day (yyyy-mm-dd). */
export interface Period {
  code: string;
  from: string;
  to: string;
}

const CODE = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;
const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** The period that a code names: 2026-11, 2026-Q4 or 2026; null where it names none. */
export function periodOf(code: string): Period | null {
  const found = CODE.exec(code);
  if (!found) return null;
  const year = Number(found[1]);
  const [first, months] = found[2] ? [(Number(found[2]) - 1) * 3, 3] : found[3] ? [Number(found[3]) - 1, 1] : [0, 12];
  return { code, from: day(year, first, 1), to: day(year, first + months, 0) };
}

const SHOWN_MONTHS = 6;
const SHOWN_QUARTERS = 4;

/** Periods worth choosing on a day, the latest first: this and the last quarters, months, and this year; none that ended before `since`. */
export function periodsFor(today: string, since: string): Period[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  const quarters = Array.from({ length: SHOWN_QUARTERS }, (_, back) => Math.floor(month / 3) + year * 4 - back).map((each) => `${Math.floor(each / 4)}-Q${(each % 4) + 1}`);
  const months = Array.from({ length: SHOWN_MONTHS }, (_, back) => month + year * 12 - back).map((each) => `${Math.floor(each / 12)}-${String((each % 12) + 1).padStart(2, '0')}`);
  return [...quarters, ...months, String(year)].flatMap((code) => {
    const period = periodOf(code);
    return period && period.to >= since && period.from <= today ? [period] : [];
  });
}
