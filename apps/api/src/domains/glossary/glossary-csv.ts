import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../platform/context/language.ts';
import { LANGUAGES, type TermSnapshot } from './term.snapshot.ts';

/** What a column may hold. `…Pl` and `…En` are for lists with a column for each language; the plain ones take their language from `lang`. */
export const CSV_FIELDS = [
  'term', 'kind', 'domain', 'sense', 'lang', 'preferred', 'synonyms', 'forms', 'plain', 'definition', 'example',
  'preferredPl', 'preferredEn', 'plainPl', 'plainEn', 'definitionPl', 'definitionEn',
] as const; // prettier-ignore
export type CsvField = (typeof CSV_FIELDS)[number];

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

/** Column names that are understood without asking, our own and those of lists seen in the wild. */
const KNOWN: Record<string, CsvField> = {
  ...Object.fromEntries(CSV_FIELDS.map((field) => [field.toLowerCase(), field])),
  english: 'term',
  jargon_pl: 'preferredPl',
  proper_pl: 'plainPl',
  dont_say: 'term',
  say: 'plainEn',
};

export interface ColumnMapping {
  column: string;
  field: CsvField;
}

/** A mapping that the person may correct. */
export function proposeMapping(headers: string[]): ColumnMapping[] {
  return headers.flatMap((column) => {
    const field = KNOWN[column.trim().toLowerCase()];
    return field ? [{ column, field }] : [];
  });
}

const EXPORT_COLUMNS = ['term', 'kind', 'domain', 'sense', 'lang', 'preferred', 'synonyms', 'forms', 'plain', 'definition', 'example'];

/** Spreadsheets run cells that begin like a formula; a leading apostrophe keeps them text. */
const escapeFormula = (cell: string) => (/^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell);
const unescapeFormula = (cell: string) => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell);

/** All terms as CSV (RFC 4180, UTF-8 with a mark for spreadsheets; `;` for Polish ones). Reading it again gives the same terms. */
export function writeCsv(terms: TermSnapshot[], language: Language): string {
  const rows = terms.flatMap((term) =>
    term.senses.flatMap((sense) =>
      LANGUAGES.filter(({ key }) => sense.labels[key] ?? sense.plain[key] ?? sense.definition[key]).map(({ key, language: code }) => {
        const label = sense.labels[key];
        const texts = [label?.preferred, label?.synonyms?.join('|'), label?.forms.join('|'), sense.plain[key], sense.definition[key], sense.example?.[key]];
        return [term.canonical, term.kind, term.domain, sense.ownerSide, code, ...texts].map((cell) => escapeFormula(cell ?? ''));
      }),
    ),
  );
  return stringify([EXPORT_COLUMNS, ...rows], { bom: true, delimiter: language === 'PL' ? ';' : ',', record_delimiter: '\r\n' });
}
