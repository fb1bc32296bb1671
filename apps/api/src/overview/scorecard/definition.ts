import type { Part } from './part.ts';
import { boundaries } from './parts/boundaries.ts';
import { customer } from './parts/customer.ts';
import { flexibility } from './parts/flexibility.ts';
import { humanLanguage } from './parts/human-language.ts';
import { jointWork } from './parts/joint-work.ts';
import { learning } from './parts/learning.ts';
import { problemsOfIt } from './parts/problems-of-it.ts';
import { sharing } from './parts/sharing.ts';

/** Raised whenever a part, a weight or a formula changes: snapshots name the definition they were made with. */
export const DEFINITION = 3;

/** The parts of the index of each recommendation. */
export const INDICES: readonly { recommendation: number; parts: readonly Part[] }[] = [
  { recommendation: 1, parts: jointWork },
  { recommendation: 2, parts: problemsOfIt },
  { recommendation: 3, parts: learning },
  { recommendation: 4, parts: flexibility },
  { recommendation: 5, parts: customer },
  { recommendation: 6, parts: humanLanguage },
  { recommendation: 7, parts: sharing },
  { recommendation: 8, parts: boundaries },
];

/** All parts, each with the recommendation whose index it belongs to. */
export const PARTS: readonly (Part & { recommendation: number })[] = INDICES.flatMap(({ recommendation, parts }) => parts.map((part) => ({ ...part, recommendation })));
