import type { Part } from './part.ts';
import { boundaries } from './parts/boundaries.ts';
import { flexibility } from './parts/flexibility.ts';
import { humanLanguage } from './parts/human-language.ts';
import { jointWork } from './parts/joint-work.ts';
import { problemsOfIt } from './parts/problems-of-it.ts';

/** Raised whenever a part, a weight or a formula changes: snapshots name the definition they were made with. */
export const DEFINITION = 1;

/** The parts of the index of each recommendation. A recommendation without parts has nothing to be measured by yet. */
export const INDICES: readonly { recommendation: number; parts: readonly Part[] }[] = [
  { recommendation: 1, parts: jointWork },
  { recommendation: 2, parts: problemsOfIt },
  { recommendation: 3, parts: [] },
  { recommendation: 4, parts: flexibility },
  { recommendation: 5, parts: [] },
  { recommendation: 6, parts: humanLanguage },
  { recommendation: 7, parts: [] },
  { recommendation: 8, parts: boundaries },
];

export const PARTS: readonly Part[] = INDICES.flatMap(({ parts }) => parts);
