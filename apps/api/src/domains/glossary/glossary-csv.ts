import type { Language } from '../../platform/context/language.ts';
import { type ColumnMapping, proposeMapping as proposeByName, writeCsvFile } from '../../platform/csv/csv-file.ts';
import { LANGUAGES, type TermSnapshot } from './term.snapshot.ts';

/** What a column may hold. `…Pl` and `…En` are for lists with a column for each language; the plain ones take their language from `lang`. */
export const CSV_FIELDS = [
  'term', 'kind', 'domain', 'sense', 'lang', 'preferred', 'synonyms', 'forms', 'plain', 'definition', 'example',
  'preferredPl', 'preferredEn', 'plainPl', 'plainEn', 'definitionPl', 'definitionEn',
] as const; // prettier-ignore
export type CsvField = (typeof CSV_FIELDS)[number];

/** Column names that are understood without asking, our own and those of lists seen in the wild. */
const KNOWN: Record<string, CsvField> = {
  ...Object.fromEntries(CSV_FIELDS.map((field) => [field.toLowerCase(), field])),
  english: 'term',
  jargon_pl: 'preferredPl',
  proper_pl: 'plainPl',
  dont_say: 'term',
  say: 'plainEn',
};

/** A mapping that the person may correct. */
export const proposeMapping = (headers: string[]): ColumnMapping<CsvField>[] => proposeByName(headers, KNOWN);

const EXPORT_COLUMNS = ['term', 'kind', 'domain', 'sense', 'lang', 'preferred', 'synonyms', 'forms', 'plain', 'definition', 'example'];

/** All terms as CSV. Reading it again gives the same terms. */
export function writeCsv(terms: TermSnapshot[], language: Language): string {
  const rows = terms.flatMap((term) =>
    term.senses.flatMap((sense) =>
      LANGUAGES.filter(({ key }) => sense.labels[key] ?? sense.plain[key] ?? sense.definition[key]).map(({ key, language: code }) => {
        const label = sense.labels[key];
        const texts = [label?.preferred, label?.synonyms?.join('|'), label?.forms.join('|'), sense.plain[key], sense.definition[key], sense.example?.[key]];
        return [term.canonical, term.kind, term.domain, sense.ownerSide, code, ...texts];
      }),
    ),
  );
  return writeCsvFile(EXPORT_COLUMNS, rows, language);
}
