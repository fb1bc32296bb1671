import { isDeepStrictEqual } from 'node:util';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import type { ImportOutcome, RowError } from '../../platform/csv/csv-rows.ts';
import { ARTICLE_30 } from './article30.ts';
import { customerErrors } from './customer.errors.ts';
import type { CustomerDataSourceRow } from './data-source.entities.ts';
import type { DataSourceValues } from './data-sources.service.ts';
import { namesOf, type ReadEntry } from './ropa-rows.ts';

export interface PlannedSource {
  row: number;
  outcome: ImportOutcome;
  values: DataSourceValues;
  /** The source in the inventory; null for a new one. */
  present: CustomerDataSourceRow | null;
}

interface Known {
  /** By name in small letters, in either language. */
  sources: Map<string, CustomerDataSourceRow>;
  /** Active members by address. */
  members: Map<string, string>;
}

/** Sets the entries of a file beside the inventory: two statements, however many there are. What a file does not say stays as it is. */
export async function planEntries(ctx: RequestContext, entries: readonly ReadEntry[], sources: readonly CustomerDataSourceRow[], errors: RowError[]): Promise<PlannedSource[]> {
  const known: Known = { sources: new Map(sources.flatMap((source) => namesOf(source.name).map((name) => [name, source] as const))), members: await membersByAddress(ctx, entries) };
  return entries.flatMap(({ row, entry }) => {
    const fail = (error: RowError['error'], params?: RowError['params']) => {
      errors.push({ row, column: null, error, ...(params ? { params } : {}) });
      return [];
    };
    const matches = [...new Set(namesOf(entry.name).flatMap((name) => known.sources.get(name) ?? []))];
    if (matches.length > 1) return fail(customerErrors.ROW_TWO_SOURCES);
    const present = matches[0] ?? null;
    const ownerId = entry.ownerEmail ? known.members.get(entry.ownerEmail) : null;
    if (ownerId === undefined) return fail(customerErrors.ROW_UNKNOWN_OWNER, { value: entry.ownerEmail?.slice(0, 80) ?? '' });
    const customerBenefit = present || entry.customerBenefit ? { ...present?.customerBenefit, ...entry.customerBenefit } : null;
    if (!customerBenefit) return fail(customerErrors.ROW_NO_BENEFIT);
    const values = merged({ ...entry, customerBenefit, ownerId: ownerId ?? null }, present);
    return [{ row, values, present, outcome: present ? (isSame(values, present) ? 'UNCHANGED' : 'CHANGED') : 'NEW' }];
  });
}

/** What is there with what the file says on top; a language or a field that it leaves out stays. */
function merged({ name, customerBenefit, system, ownerId, lawfulBasis, ...entry }: DataSourceValues, present: CustomerDataSourceRow | null): DataSourceValues {
  const texts = Object.fromEntries(ARTICLE_30.map((field) => [field, entry[field] || present?.[field] ? { ...present?.[field], ...entry[field] } : null])) as Pick<DataSourceValues, (typeof ARTICLE_30)[number]>;
  return {
    ...texts,
    name: present ? { ...name, ...sameBut(present.name, name) } : name,
    customerBenefit,
    system: system ?? present?.system ?? null,
    ownerId: ownerId ?? present?.ownerId ?? null,
    lawfulBasis: lawfulBasis ?? present?.lawfulBasis ?? null,
  };
}

/** Names that are there, unless the file has another word for it; capitals are no other word. */
function sameBut(present: Localized, incoming: Localized): Localized {
  const kept = (['pl', 'en'] as const).filter((language) => present[language] && (!incoming[language] || incoming[language].toLowerCase() === present[language].toLowerCase()));
  return Object.fromEntries(kept.map((language) => [language, present[language]]));
}

const isSame = (values: DataSourceValues, present: CustomerDataSourceRow) =>
  (Object.keys(values) as (keyof DataSourceValues)[]).every((field) => isDeepStrictEqual(values[field], present[field]));

async function membersByAddress(ctx: RequestContext, entries: readonly ReadEntry[]): Promise<Map<string, string>> {
  const rows = await ctx.query<{ email: string; id: string }>(
    `select lower(u.email) as email, m.id from memberships m join users u on u.id = m.user_id where m.workspace_id = $1 and m.state = 'ACTIVE' and lower(u.email) = any($2)`,
    [ctx.workspaceId, [...new Set(entries.flatMap(({ entry }) => entry.ownerEmail ?? []))]],
  );
  return new Map(rows.map(({ email, id }) => [email, id]));
}
