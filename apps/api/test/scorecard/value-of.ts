import type { Part } from '../../src/overview/scorecard/part.ts';
import type { PartReading } from '../../src/overview/scorecard/scorecard.reads.ts';
import type { CountedRow } from './table-rows.ts';

/** Counts a part from its rows, one by one, without the formulas of the product. */
export function valueOf({ shape, fewest }: Part, all: readonly CountedRow[]): number | null {
  const added = (some: readonly CountedRow[], of: (row: CountedRow) => number) => {
    let sum = 0;
    for (const row of some) sum += of(row);
    return sum;
  };
  const top = (some: readonly CountedRow[]) => added(some, ({ numerator }) => numerator);
  const ratio = (some: readonly CountedRow[]) => top(some) / added(some, ({ denominator }) => denominator);
  const percentile = (numbers: number[]) => {
    const sorted = numbers.toSorted((a, b) => a - b);
    const place = 0.85 * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return low + (high - low) * (place - Math.floor(place));
  };
  const [it, marketing] = [all.filter(({ side }) => side === 'IT'), all.filter(({ side }) => side === 'MARKETING')];
  const together = (a: number, b: number) => (a > 0 && b > 0 ? 2 / (1 / a + 1 / b) : 0);
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  if (shape.kind === 'BOTH_SIDES' || shape.kind === 'BOTH_SIDES_COUNT') {
    if (it.length < fewest || marketing.length < fewest) return null;
    return shape.kind === 'BOTH_SIDES' ? known(together(ratio(it), ratio(marketing))) : together(Math.min(1, top(it) / shape.target), Math.min(1, top(marketing) / shape.target));
  }
  if (all.length < fewest) return null;
  switch (shape.kind) {
    case 'SHARE':
      return known(Math.min(1, ratio(all)));
    case 'COUNT':
      return Math.min(1, top(all) / shape.target);
    case 'INVERSE':
      return known(Math.max(0, 1 - ratio(all) / shape.worst));
    case 'PERCENTILE_85':
      return known(Math.min(1, percentile(all.map(({ numerator }) => numerator)) / percentile(all.map(({ denominator }) => denominator))));
    case 'UNSPOILT':
      return known(ratio(all) * (1 - added(all, ({ spoilt }) => spoilt ?? 0) / Math.max(1, all.filter(({ spoilt }) => spoilt !== undefined).length)));
  }
}

/** The value of a part from the numbers it shows, for whoever reads them. */
export function valueOfShown({ kind }: Part['shape'], { n, numerator, denominator, spoilt, judged, sides }: PartReading): number {
  const share = (counted: { numerator: number; denominator: number }) => Math.min(1, counted.numerator / counted.denominator);
  const [it, marketing] = sides.map(share);
  switch (kind) {
    case 'BOTH_SIDES':
    case 'BOTH_SIDES_COUNT':
      return it && marketing ? 2 / (1 / it + 1 / marketing) : 0;
    case 'INVERSE':
      return Math.max(0, 1 - numerator / denominator);
    case 'UNSPOILT':
      return n === 0 ? 0 : share({ numerator, denominator }) * (judged === 0 ? 1 : (judged - spoilt) / judged);
    default:
      return share({ numerator, denominator });
  }
}
