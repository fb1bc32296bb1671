import type { Language, Localized } from '../../platform/context/language.ts';
import { type ColumnMapping, proposeMapping, writeCsvFile } from '../../platform/csv/csv-file.ts';
import { ARTICLE_30, type Article30Field } from './article30.ts';
import type { LawfulBasis } from './customer.enums.ts';

/** Texts of a source that a register holds, each in two languages. */
export const ROPA_TEXTS = ['name', 'customerBenefit', ...ARTICLE_30] as const;
export type RopaText = 'name' | 'customerBenefit' | Article30Field;

type TextColumn = `${RopaText}${'Pl' | 'En'}`;
/** What a column may hold. The plain names are for registers in one language, the reader's; `…Pl` and `…En` for those in two. */
export type RopaField = RopaText | TextColumn | 'system' | 'ownerEmail' | 'lawfulBasis';

export const ROPA_FIELDS: readonly RopaField[] = [
  ...ROPA_TEXTS,
  'system', 'ownerEmail', 'lawfulBasis',
  ...ROPA_TEXTS.flatMap((text): TextColumn[] => [`${text}Pl`, `${text}En`]),
]; // prettier-ignore

/** A source as a register states it. */
export type RopaEntry = Record<RopaText, Localized | null> & { system: string | null; ownerEmail: string | null; lawfulBasis: LawfulBasis | null };

const snake = (field: string) => field.replace(/([A-Z])/g, '_$1').toLowerCase();

/** Names that are understood without asking: our own, and those of the templates that supervisory authorities and consultants hand out. */
const KNOWN: Record<string, RopaField> = {
  ...Object.fromEntries(ROPA_FIELDS.flatMap((field) => [[snake(field), field], [field.toLowerCase(), field]])),
  'processing activity': 'name',
  'data subjects': 'subjects',
  'categories of data subjects': 'subjects',
  'categories of personal data': 'dataCategories',
  'personal data': 'dataCategories',
  'purpose of processing': 'purpose',
  'purposes of processing': 'purpose',
  'categories of recipients': 'recipients',
  'third country transfers': 'transfers',
  'international transfers': 'transfers',
  'retention period': 'retention',
  'security measures': 'security',
  'lawful basis': 'lawfulBasis',
  owner: 'ownerEmail',
  'czynność przetwarzania': 'name',
  nazwa: 'name',
  zbiór: 'name',
  'cel przetwarzania': 'purpose',
  cel: 'purpose',
  'kategorie osób': 'subjects',
  'kategorie danych': 'dataCategories',
  'kategorie odbiorców': 'recipients',
  odbiorcy: 'recipients',
  'przekazanie do państw trzecich': 'transfers',
  'termin usunięcia': 'retention',
  'okres przechowywania': 'retention',
  'środki bezpieczeństwa': 'security',
  'podstawa prawna': 'lawfulBasis',
  system: 'system',
  właściciel: 'ownerEmail',
  'korzyść klienta': 'customerBenefit',
};

export const proposeRopaMapping = (headers: string[]): ColumnMapping<RopaField>[] => proposeMapping(headers, KNOWN);

const EXPORT_FIELDS: readonly TextColumn[] = ROPA_TEXTS.flatMap((text): TextColumn[] => [`${text}Pl`, `${text}En`]);
const EXPORT_COLUMNS = [...EXPORT_FIELDS.map(snake), 'system', 'owner_email', 'lawful_basis', 'reviewed_on', 'last_used_on'];

/** Sources as a register: CSV that our own import reads back. The days at the end are for readers; a review and a use do not come true by a file. */
export function writeRopa(entries: readonly (RopaEntry & { reviewedOn: string | null; lastUsedOn: string | null })[], language: Language): string {
  const rows = entries.map((entry) => [
    ...ROPA_TEXTS.flatMap((text) => [entry[text]?.pl, entry[text]?.en]),
    entry.system,
    entry.ownerEmail,
    entry.lawfulBasis,
    entry.reviewedOn,
    entry.lastUsedOn,
  ]);
  return writeCsvFile(EXPORT_COLUMNS, rows, language);
}
