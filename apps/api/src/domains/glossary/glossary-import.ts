import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';
import type { ColumnMapping, CsvFile, CsvRow } from '../../platform/csv/csv-file.ts';
import { type RowError, RowReader } from '../../platform/csv/csv-rows.ts';
import type { CsvField } from './glossary-csv.ts';
import { glossaryErrors } from './glossary.errors.ts';
import { LANGUAGES, matchKey, type TermDomain, type TermKind, type TermLabel, type TermSense, type TermSnapshot } from './term.snapshot.ts';

/** A term as the rows of the file describe it; the rest of an existing term is added later. */
export interface ImportedTerm {
  rows: number[];
  snapshot: TermSnapshot;
}

export interface ImportDefaults {
  ownerSide: Side;
}

type Cells = Partial<Record<CsvField, string>>;
type KeyOf = 'pl' | 'en';

const LIMITS: Partial<Record<CsvField, number>> = { term: 80, preferred: 80, preferredPl: 80, preferredEn: 80, plain: 200, plainPl: 200, plainEn: 200, definition: 1_000, definitionPl: 1_000, definitionEn: 1_000, example: 500 };

/** Turns the rows of a file into terms. Good rows go in whatever is wrong with others; every wrong row is named with its column. */
export function termsOf(file: CsvFile, mapping: ColumnMapping<CsvField>[], defaults: ImportDefaults): { terms: ImportedTerm[]; errors: RowError[] } {
  const reader = new TermReader(file, mapping, defaults);
  for (const row of file.rows) reader.take(row);
  return { terms: [...reader.terms.values()], errors: reader.errors };
}

class TermReader extends RowReader<CsvField> {
  readonly terms = new Map<string, ImportedTerm>();
  private readonly filled = new Map<string, number>();

  constructor(
    file: CsvFile,
    mapping: ColumnMapping<CsvField>[],
    private readonly defaults: ImportDefaults,
  ) {
    super(file, mapping, LIMITS);
  }

  take(row: CsvRow): void {
    const before = this.errors.length;
    const cells = this.cells(row);
    if (!cells) return;
    const term = cells.term?.trim();
    if (!term) this.fail(row, this.columnOf('term'), glossaryErrors.ROW_NO_TERM);
    const kind = this.choice<TermKind>(row, 'kind', cells.kind, ['WORD', 'ACRONYM'], 'WORD');
    const side = this.choice<Side>(row, 'sense', cells.sense, ['IT', 'MARKETING'], this.defaults.ownerSide);
    const domain = this.choice<TermDomain>(row, 'domain', cells.domain, ['IT', 'MARKETING', 'SHARED'], side);
    const lang = this.choice<'PL' | 'EN'>(row, 'lang', cells.lang, ['PL', 'EN'], 'EN');
    if (!['plain', 'definition', 'plainPl', 'plainEn', 'definitionPl', 'definitionEn'].some((field) => cells[field as CsvField])) {
      this.fail(row, null, glossaryErrors.ROW_NO_MEANING);
    }
    if (!term || this.errors.length > before) return;
    const long = cells.preferred !== undefined || cells.lang !== undefined;
    const twin = `${term.toLowerCase()}|${side}|${long ? lang : ''}`;
    const first = this.filled.get(twin);
    if (first !== undefined) return void this.fail(row, this.columnOf('term'), glossaryErrors.ROW_DUPLICATE, { row: first });
    this.filled.set(twin, row.row);
    this.merge(row.row, { canonical: term, domain, kind, senses: [senseOf(term, side, kind, cells, long ? lang : null)] });
  }

  /** Rows of one term (its languages, its two senses) become one snapshot. */
  private merge(row: number, snapshot: TermSnapshot): void {
    const key = snapshot.canonical.toLowerCase();
    const known = this.terms.get(key);
    if (!known) return void this.terms.set(key, { rows: [row], snapshot });
    known.rows.push(row);
    known.snapshot = mergeTerm(known.snapshot, snapshot);
  }
}

function senseOf(term: string, ownerSide: Side, kind: TermKind, cells: Cells, lang: 'PL' | 'EN' | null): TermSense {
  const sense: TermSense = { ownerSide, labels: {}, plain: {}, definition: {} };
  const put = (key: KeyOf, values: { preferred?: string; synonyms?: string; forms?: string; plain?: string; definition?: string; example?: string }) => {
    const preferred = values.preferred?.trim();
    if (preferred) sense.labels[key] = labelOf(preferred, values.synonyms, values.forms);
    if (values.plain?.trim()) sense.plain[key] = values.plain.trim();
    if (values.definition?.trim()) sense.definition[key] = values.definition.trim();
    if (values.example?.trim()) sense.example = { ...sense.example, [key]: values.example.trim() };
  };
  if (lang) {
    const key = lang === 'PL' ? 'pl' : 'en';
    put(key, { preferred: cells.preferred || (key === 'en' ? term : ''), synonyms: cells.synonyms, forms: cells.forms, plain: cells.plain, definition: cells.definition, example: cells.example });
  } else {
    put('pl', { preferred: cells.preferredPl, plain: cells.plainPl, definition: cells.definitionPl });
    put('en', { preferred: cells.preferredEn || term, plain: cells.plainEn, definition: cells.definitionEn });
  }
  if (!sense.labels.pl && !sense.labels.en) put(lang === 'PL' ? 'pl' : 'en', { preferred: term });
  return sense;
}

const list = (cell: string | undefined) => (cell ?? '').split('|').map((each) => each.trim()).filter(Boolean);

function labelOf(preferred: string, synonyms: string | undefined, forms: string | undefined): TermLabel {
  const names = list(synonyms);
  return { preferred, ...(names.length ? { synonyms: names } : {}), forms: list(forms) };
}

/** What is there, with what the import says on top: languages and senses it does not mention stay. */
export function mergeTerm(present: TermSnapshot, incoming: TermSnapshot): TermSnapshot {
  const senses = present.senses.map((sense) => {
    const news = incoming.senses.find((each) => each.ownerSide === sense.ownerSide);
    return news ? mergeSense(sense, news, incoming.kind) : sense;
  });
  const added = incoming.senses.filter((each) => !present.senses.some((sense) => sense.ownerSide === each.ownerSide));
  return { ...present, domain: incoming.domain, kind: incoming.kind, senses: [...senses, ...added] };
}

function mergeSense(present: TermSense, news: TermSense, kind: TermKind): TermSense {
  const labels: TermSense['labels'] = { ...present.labels };
  for (const { key } of LANGUAGES) {
    const incoming = news.labels[key];
    if (!incoming) continue;
    // A file without forms must not throw away the forms that people have corrected.
    const same = present.labels[key] && matchKey(present.labels[key].preferred, kind) === matchKey(incoming.preferred, kind);
    const forms = same && incoming.forms.length === 0 ? (present.labels[key]?.forms ?? []) : incoming.forms;
    labels[key] = { ...incoming, ...(incoming.synonyms ?? !same ? {} : { synonyms: present.labels[key]?.synonyms }), forms };
    if (!labels[key].synonyms) delete labels[key].synonyms;
  }
  const example: Localized = { ...present.example, ...news.example };
  return { ...present, labels, plain: { ...present.plain, ...news.plain }, definition: { ...present.definition, ...news.definition }, ...(example.pl || example.en ? { example } : {}) };
}
