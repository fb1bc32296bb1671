import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../context/language.ts';
import { Invalid } from '../errors/problems.ts';
import { csvErrors } from './csv.errors.ts';

export interface CsvRow {
  /** Line in the file as people count them, the header being 1. */
  row: number;
  cells: string[];
}

export interface CsvFile {
  encoding: 'utf-8' | 'windows-1250';
  delimiter: string;
  headers: string[];
  rows: CsvRow[];
}

/** What a column of a file holds. */
export interface ColumnMapping<F extends string> {
  column: string;
  field: F;
}

/** Polish Windows programs write cp1250, which is hardly ever valid UTF-8. */
function decode(bytes: Uint8Array): Pick<CsvFile, 'encoding'> & { text: string } {
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { encoding: 'windows-1250', text: new TextDecoder('windows-1250').decode(bytes) };
  }
}

const DELIMITERS = [',', ';', '\t'];

/** The sign that the header line holds most of. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/\r|\n|$/));
  return DELIMITERS.map((sign) => ({ sign, count: header.split(sign).length })).sort((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

/** Reads a CSV file of any of the usual kinds. @throws Error of the parser for one that is none */
export function readCsv(bytes: Uint8Array): CsvFile {
  const { encoding, text } = decode(bytes);
  const clean = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(clean);
  const records = parse(clean, { delimiter, relax_column_count: true, skip_empty_lines: true, info: true, trim: true }) as unknown as { record: string[]; info: { lines: number } }[];
  const [header, ...rows] = records;
  return { encoding, delimiter, headers: (header?.record ?? []).map((name) => name.toLowerCase()), rows: rows.map(({ record, info }) => ({ row: info.lines, cells: record.map(unescapeFormula) })) };
}

/** As `readCsv`, for what a person sent. @throws Invalid on `content` for a file that is no CSV, or one without rows */
export function readSentCsv(bytes: Uint8Array): CsvFile {
  const file = readOrFail(bytes);
  if (file.rows.length === 0) throw Invalid.field('content', csvErrors.CSV_EMPTY);
  return file;
}

function readOrFail(bytes: Uint8Array): CsvFile {
  try {
    return readCsv(bytes);
  } catch (error) {
    throw Invalid.field('content', csvErrors.CSV_NOT_READABLE, { detail: error instanceof Error ? error.message.slice(0, 120) : '' });
  }
}

/** A mapping by the names of columns, that the person may correct. @param known field by name in small letters */
export function proposeMapping<F extends string>(headers: string[], known: Record<string, F>): ColumnMapping<F>[] {
  return headers.flatMap((column) => {
    const field = known[column.trim().toLowerCase()];
    return field ? [{ column, field }] : [];
  });
}

/** The cells of a row by what they hold. */
export function cellsOf<F extends string>(file: CsvFile, mapping: readonly ColumnMapping<F>[], row: CsvRow): Partial<Record<F, string>> {
  const cells: Partial<Record<F, string>> = {};
  for (const { column, field } of mapping) {
    const index = file.headers.indexOf(column.toLowerCase());
    if (index >= 0) cells[field] = row.cells[index] ?? '';
  }
  return cells;
}

/** Spreadsheets run cells that begin like a formula; a leading apostrophe keeps them text. */
const escapeFormula = (cell: string) => (/^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell);
const unescapeFormula = (cell: string) => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell);

/** A CSV file (RFC 4180, UTF-8 with a mark for spreadsheets; `;` for Polish ones) whose cells no spreadsheet runs. `readCsv` gives the same cells back. */
export function writeCsvFile(columns: readonly string[], rows: readonly (readonly (string | null | undefined)[])[], language: Language): string {
  const cells = rows.map((row) => row.map((cell) => escapeFormula(cell ?? '')));
  return stringify([[...columns], ...cells], { bom: true, delimiter: language === 'PL' ? ';' : ',', record_delimiter: '\r\n' });
}
