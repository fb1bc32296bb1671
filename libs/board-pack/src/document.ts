import type { Drawing } from '@tandem/charts/drawing';
import type { PackLanguage, PackPageCode } from './pack.ts';

/** One cell of a table: words, with a mark before or a drawing above them. */
export interface PackCell {
  text: string;
  mark?: Drawing;
  drawing?: Drawing;
}

export interface PackTable {
  heading?: string;
  columns: { head: string; numeric?: boolean; wide?: boolean }[];
  rows: PackCell[][];
  /** Said in place of a table without rows. */
  empty: string;
}

export type PackBlock =
  | { kind: 'lead'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'figures'; figures: { label: string; value: string; note: string }[] }
  | { kind: 'drawing'; heading: string; drawing: Drawing }
  | { kind: 'table'; table: PackTable }
  /** In its own language, which may be the other one; `by` says in that of the pack who wrote it and when. */
  | { kind: 'comment'; heading: string; text: string; language: PackLanguage; by: string };

/** One landscape page. */
export interface PackPage {
  code: PackPageCode;
  title: string;
  blocks: PackBlock[];
}

export interface PackDocument {
  title: string;
  subtitle: string;
  /** Stands at the foot of each page: when it was made, from what. */
  foot: string;
  pages: PackPage[];
}
