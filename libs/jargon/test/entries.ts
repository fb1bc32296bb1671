import type { ExplainedEntry } from '../src/reader.ts';

/** An entry for tests; the form alone makes a Polish word of IT. */
export function entry(form: string, more: Partial<ExplainedEntry> = {}): ExplainedEntry {
  const senseId = more.senseId ?? form;
  return { senseId, termId: senseId, language: 'PL', form, kind: 'WORD', ownerSide: 'IT', label: form, plainWording: `plain ${form}`, ...more };
}

export const forms = (list: string[], more: Partial<ExplainedEntry>): ExplainedEntry[] => list.map((form) => entry(form, more));
