import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar, e.g. not 2026-02-30. Called for every day of every answer. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const [month, day] = [Number(value.slice(5, 7)), Number(value.slice(8))];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return day <= 28 || new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
}

function day(value: unknown): string {
  if (!isDay(value)) throw new GraphQLError('Date must be a day of the calendar, written yyyy-mm-dd', { extensions: { code: 'BAD_REQUEST' } });
  return value;
}

function instant(value: unknown): Date {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new GraphQLError('DateTime must be an RFC 3339 instant', { extensions: { code: 'BAD_REQUEST' } });
  return new Date(time);
}

/** A plain day, yyyy-mm-dd, in the workspace's time zone. Never shifted by anybody's clock: a deadline is a day, not an instant. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: "A plain day, yyyy-mm-dd, in the workspace's time zone.",
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant in UTC, RFC 3339. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC, RFC 3339.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : instant(value).toISOString()),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});
