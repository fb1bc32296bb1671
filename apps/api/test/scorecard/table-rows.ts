import type { EntityTarget } from 'typeorm';
import { isWorkingDay, localDay } from '../../src/platform/calendar/working-days.ts';
import type { RequestContext, Side } from '../../src/platform/context/request-context.ts';
import type { TenantEntity } from '../../src/platform/database/tenant-entity.ts';

/** A row that a part counts, by the second hand. */
export interface CountedRow {
  side?: Side | null;
  numerator: number;
  denominator: number;
  /** Left out where it cannot be said. */
  spoilt?: number;
}

/** Counts the rows of a part from plain tables: nothing of the product's SQL is in it. */
export type Recount = (rows: TableRows) => Promise<CountedRow[]>;

const DAY_MS = 86_400_000;

/** Tables of a workspace as they are, read once each, and what can be said of days without a database. */
export class TableRows {
  private readonly read = new Map<EntityTarget<TenantEntity>, Promise<unknown[]>>();

  constructor(private readonly ctx: RequestContext) {}

  get today(): string {
    return this.ctx.today;
  }

  /** The first day that counts: 90 days back. */
  get from(): string {
    return this.plus(this.today, -90);
  }

  /** All rows of a table. */
  async all<E extends TenantEntity>(entity: new () => E): Promise<E[]> {
    const known = this.read.get(entity) as Promise<E[]> | undefined;
    const rows = known ?? this.load(entity);
    this.read.set(entity, rows);
    return rows;
  }

  private load<E extends TenantEntity>(entity: new () => E): Promise<E[]> {
    const { columns, tableName } = this.ctx.transaction.getRepository(entity).metadata;
    const named = columns.map(({ databaseName, propertyName, type }) => `${databaseName}${type === 'bigint' ? '::float8' : ''} as "${propertyName}"`);
    return this.ctx.query<E & Record<string, unknown>>(`select ${named.join(', ')} from ${tableName} where workspace_id = $1`, [this.ctx.workspaceId]);
  }

  /** The day of a moment where the workspace is; the day itself where it is one. */
  day(moment: Date): string {
    return localDay(this.ctx.member, moment);
  }

  plus(day: string, days: number): string {
    return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
  }

  /** Calendar days from one day to another. */
  daysBetween(from: string, to: string): number {
    return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
  }

  /** Whether a moment, or a day, lies in the 90 days up to today, or up to another day. */
  inWindow(moment: Date | string | null, to = this.today): boolean {
    if (moment === null) return false;
    const day = typeof moment === 'string' ? moment : this.day(moment);
    return day >= this.from && day <= to;
  }

  /** Whether a moment was today or before. */
  past(moment: Date | null): boolean {
    return moment !== null && this.day(moment) <= this.today;
  }

  /** Working days after one day up to another. */
  workingDays(from: string, to: string): number {
    let count = 0;
    for (let day = this.plus(from, 1); day <= to; day = this.plus(day, 1)) if (isWorkingDay(this.ctx.member, day)) count += 1;
    return count;
  }
}

/** A condition as a number. */
export const one = (condition: boolean): number => (condition ? 1 : 0);

/** Rows by a key. */
export function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** At most three of the same two people in a week count; the first ones. */
export function threeOfAPair<T extends { id: string }>(rows: readonly T[], of: (row: T) => { at: Date; week: string; people: [string, string] }): { row: T; counts: boolean }[] {
  const sorted = rows.toSorted((a, b) => of(a).at.getTime() - of(b).at.getTime() || (a.id < b.id ? -1 : 1));
  const seen = new Map<string, number>();
  return sorted.map((row) => {
    const key = [...of(row).people.toSorted(), of(row).week].join(' ');
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return { row, counts: (seen.get(key) ?? 0) <= 3 };
  });
}

/** Monday of the week of a day. */
export function mondayOf(day: string): string {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return new Date(Date.parse(day) - weekday * DAY_MS).toISOString().slice(0, 10);
}
