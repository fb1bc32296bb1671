import { registerEnumType } from '@nestjs/graphql';
import type { Localized } from '../../platform/context/language.ts';

/** What Article 30 of the GDPR asks of an entry in the register, as columns of a source. */
export const ARTICLE_30 = ['purpose', 'subjects', 'dataCategories', 'recipients', 'transfers', 'retention', 'security'] as const;
export type Article30Field = (typeof ARTICLE_30)[number];

export const MissingFieldEnum = {
  PURPOSE: 'PURPOSE', SUBJECTS: 'SUBJECTS', DATA_CATEGORIES: 'DATA_CATEGORIES', RECIPIENTS: 'RECIPIENTS', TRANSFERS: 'TRANSFERS', RETENTION: 'RETENTION', SECURITY: 'SECURITY', OWNER: 'OWNER',
} as const; // prettier-ignore
export type MissingField = keyof typeof MissingFieldEnum;
registerEnumType(MissingFieldEnum, { name: 'MissingField', description: 'What Article 30 of the GDPR asks for and nobody has said yet; or the owner.' });

const NAMES: Record<Article30Field, MissingField> = {
  purpose: 'PURPOSE', subjects: 'SUBJECTS', dataCategories: 'DATA_CATEGORIES', recipients: 'RECIPIENTS', transfers: 'TRANSFERS', retention: 'RETENTION', security: 'SECURITY',
}; // prettier-ignore

/** What is still to be said of a source. */
export function missingOf(source: Record<Article30Field, Localized | null> & { ownerId: string | null }): MissingField[] {
  const missing = ARTICLE_30.filter((field) => source[field] === null).map((field) => NAMES[field]);
  return source.ownerId === null ? [...missing, 'OWNER'] : missing;
}

/** SQL: every field of Article 30 and an owner are there. */
export const completeSql = (source: string): string =>
  ['purpose', 'subjects', 'data_categories', 'recipients', 'transfers', 'retention', 'security', 'owner_id'].map((column) => `${source}.${column} is not null`).join(' and ');

/** Days after which a use or a review is too old: half a year, as in the scorecard. */
export const HALF_A_YEAR = 180;

/** SQL: a source has a use that is not too old. `day` is an expression. */
export const usedSql = (source: string, day: string): string =>
  `exists (select 1 from data_uses x where x.workspace_id = $1 and x.source_id = ${source}.id and x.last_used_on between ${day}::date - ${HALF_A_YEAR} and ${day}::date)`;

/** SQL: a source was reviewed not too long ago. */
export const reviewedSql = (source: string, day: string): string => `coalesce(${source}.reviewed_on >= ${day}::date - ${HALF_A_YEAR}, false)`;
