import type { RequestContext } from '../../src/platform/context/request-context.ts';
import { INDICES } from '../../src/overview/scorecard/definition.ts';
import { valueOf } from './value-of.ts';
import { boundaries } from './boundaries.ts';
import { customer } from './customer.ts';
import { flexibility } from './flexibility.ts';
import { humanLanguage } from './human-language.ts';
import { jointWork } from './joint-work.ts';
import { learning } from './learning.ts';
import { problemsOfIt } from './problems-of-it.ts';
import { sharing } from './sharing.ts';
import { TableRows } from './table-rows.ts';

const RECOUNTS = { ...jointWork, ...problemsOfIt, ...learning, ...flexibility, ...customer, ...humanLanguage, ...sharing, ...boundaries };

export interface SecondCount {
  parts: Map<string, { value: number | null; n: number }>;
  /** 0 to 100, by recommendation; null where less than 60% of the weight says something. */
  indices: (number | null)[];
  overall: number | null;
  lowest: number | null;
}

/** The whole scorecard of this moment, counted from the plain rows of the tables. */
export async function countAgain(ctx: RequestContext): Promise<SecondCount> {
  const rows = new TableRows(ctx);
  const parts: SecondCount['parts'] = new Map();
  const indices: (number | null)[] = [];
  for (const index of INDICES) {
    let [weighed, weight] = [0, 0];
    for (const part of index.parts) {
      const counted = (await RECOUNTS[part.code]?.(rows)) ?? [];
      const value = valueOf(part, counted);
      parts.set(part.code, { value, n: counted.length });
      if (value !== null) [weighed, weight] = [weighed + part.weight * value, weight + part.weight];
    }
    indices.push(Math.round(weight * 100) >= 60 ? (100 * weighed) / weight : null);
  }
  const known = indices.filter((each) => each !== null);
  const enough = known.length >= 5;
  return { parts, indices, overall: enough ? known.reduce((sum, each) => sum + each, 0) / known.length : null, lowest: enough ? Math.min(...known) : null };
}
