import { say } from '../context/language.ts';
import type { Language } from '../context/language.ts';
import type { ErrorDefinition } from '../errors/define-errors.ts';
import { textFailure } from '../graphql/text.ts';
import { csvErrors } from './csv.errors.ts';
import { cellsOf, type ColumnMapping, type CsvFile, type CsvRow } from './csv-file.ts';

/** What an import would do to an entry. */
export type ImportOutcome = 'NEW' | 'CHANGED' | 'UNCHANGED';

/** What is wrong with a row, and where. */
export interface RowError {
  row: number;
  column: string | null;
  error: ErrorDefinition;
  params?: Record<string, string | number>;
}

/** As people read it. */
export interface ToldRowError {
  row: number;
  column: string | null;
  code: string;
  message: string;
}

/** Errors in the order of rows, in the reader's language. */
export function tellRowErrors(errors: RowError[], language: Language): ToldRowError[] {
  return errors.sort((a, b) => a.row - b.row).map(({ row, column, error, params }) => ({ row, column, code: error.code, message: say(error, language, params) }));
}

/** Reads the rows of a file one by one and keeps what is wrong with each: good rows are not held up by bad ones. */
export class RowReader<F extends string> {
  readonly errors: RowError[] = [];

  constructor(
    private readonly file: CsvFile,
    private readonly mapping: readonly ColumnMapping<F>[],
    /** Longest text by field. */
    private readonly limits: Partial<Record<F, number>>,
    private readonly longest = 2_000,
  ) {}

  /** The cells of a row; null, with an error noted, for one that lacks columns. Texts that are too long are noted, too. */
  cells(row: CsvRow): Partial<Record<F, string>> | null {
    if (row.cells.length < this.file.headers.length) {
      this.fail(row, null, csvErrors.ROW_TOO_SHORT, { found: row.cells.length, expected: this.file.headers.length });
      return null;
    }
    const cells = cellsOf(this.file, this.mapping, row);
    for (const { column, field } of this.mapping) {
      const failure = textFailure(cells[field] ?? '', { max: this.limits[field] ?? this.longest });
      if (failure) this.fail(row, column, failure.error, failure.params);
    }
    return cells;
  }

  /** One of a few words, whatever the case; notes an error for any other. */
  choice<T extends string>(row: CsvRow, field: F, value: string | undefined, allowed: readonly T[], otherwise: T): T {
    if (!value?.trim()) return otherwise;
    const found = allowed.find((each) => each === value.trim().toUpperCase());
    if (!found) this.fail(row, this.columnOf(field), csvErrors.ROW_BAD_CHOICE, { value: value.slice(0, 40), allowed: allowed.join(', ') });
    return found ?? otherwise;
  }

  columnOf(field: F): string | null {
    return this.mapping.find((each) => each.field === field)?.column ?? null;
  }

  fail(row: CsvRow, column: string | null, error: ErrorDefinition, params?: Record<string, string | number>): void {
    this.errors.push({ row: row.row, column, error, ...(params ? { params } : {}) });
  }
}
