/** Collects the parameters of a statement whose conditions depend on what was asked: `where.add(id)` answers `$3`. */
export class SqlValues {
  readonly list: unknown[];

  constructor(...first: unknown[]) {
    this.list = first;
  }

  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

/** What was typed into a search, trimmed; null when there is nothing to search for. */
export function searchText(search: string | null | undefined): string | null {
  return search?.trim() || null;
}
