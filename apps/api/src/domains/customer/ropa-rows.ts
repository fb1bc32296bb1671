import type { Language, Localized } from '../../platform/context/language.ts';
import type { ColumnMapping, CsvFile, CsvRow } from '../../platform/csv/csv-file.ts';
import { type RowError, RowReader } from '../../platform/csv/csv-rows.ts';
import { type LawfulBasis, LawfulBasisEnum } from './customer.enums.ts';
import { customerErrors } from './customer.errors.ts';
import { FIELD_MAX, NAME_MAX, SYSTEM_MAX } from './data-source.inputs.ts';
import { ROPA_FIELDS, ROPA_TEXTS, type RopaEntry, type RopaField, type RopaText } from './ropa-csv.ts';

/** A row of a register as it was understood. Texts it does not mention are null. */
export interface ReadEntry {
  row: number;
  entry: RopaEntry & { name: Localized };
}

const LIMITS: Partial<Record<RopaField, number>> = Object.fromEntries(
  ROPA_FIELDS.map((field) => [field, field.startsWith('name') ? NAME_MAX : field === 'system' ? SYSTEM_MAX : field === 'ownerEmail' ? 254 : FIELD_MAX]),
);
const BASES = Object.keys(LawfulBasisEnum) as LawfulBasis[];

/** Turns the rows of a file into entries. Good rows go in whatever is wrong with others. @param language of columns that name none */
export function readEntries(file: CsvFile, mapping: ColumnMapping<RopaField>[], language: Language): { entries: ReadEntry[]; errors: RowError[] } {
  const reader = new RowReader<RopaField>(file, mapping, LIMITS);
  const named = new Map<string, number>();
  const entries = file.rows.flatMap((row) => {
    const entry = readEntry(reader, row, language);
    if (!entry) return [];
    const names = namesOf(entry.entry.name);
    const twin = names.map((name) => named.get(name)).find((found) => found !== undefined);
    if (twin !== undefined) {
      reader.fail(row, reader.columnOf('name'), customerErrors.ROW_NAME_TWICE, { row: twin });
      return [];
    }
    for (const name of names) named.set(name, row.row);
    return [entry];
  });
  return { entries, errors: reader.errors };
}

/** How a source is known: its names in small letters. */
export const namesOf = (name: Localized): string[] => [...new Set([name.pl, name.en].flatMap((each) => (each ? [each.toLowerCase()] : [])))];

function readEntry(reader: RowReader<RopaField>, row: CsvRow, language: Language): ReadEntry | null {
  const before = reader.errors.length;
  const cells = reader.cells(row);
  if (!cells) return null;
  const text = (field: RopaText): Localized | null => {
    const plain = cells[field]?.trim();
    const pl = cells[`${field}Pl`]?.trim() || (language === 'PL' ? plain : '');
    const en = cells[`${field}En`]?.trim() || (language === 'EN' ? plain : '');
    return pl || en ? { ...(pl ? { pl } : {}), ...(en ? { en } : {}) } : null;
  };
  const name = text('name');
  if (!name) reader.fail(row, reader.columnOf('name') ?? reader.columnOf('namePl') ?? reader.columnOf('nameEn'), customerErrors.ROW_NO_NAME);
  const basis = cells.lawfulBasis?.trim().replace(/[\s-]+/g, '_');
  const lawfulBasis = basis ? reader.choice<LawfulBasis>(row, 'lawfulBasis', basis, BASES, 'CONSENT') : null;
  if (!name || reader.errors.length > before) return null;
  const texts = Object.fromEntries(ROPA_TEXTS.map((field) => [field, text(field)])) as Record<RopaText, Localized | null>;
  return { row: row.row, entry: { ...texts, name, system: cells.system?.trim() || null, ownerEmail: cells.ownerEmail?.trim().toLowerCase() || null, lawfulBasis } };
}
