import { recommendations } from '@tandem/contract/recommendations';
import { committedHours } from '../domains/capacity/capacity.public.ts';
import { pulseByRecommendation } from '../domains/pulse/pulse.public.ts';
import type { RequestContext } from '../platform/context/request-context.ts';
import { membersByIds } from '../platform/identity/identity.reads.ts';
import type { MeasuredFigure } from './overview.figures.ts';
import type { FigureRow, FigureView } from './overview.reads.ts';

/** Weeks of which the hours are counted: this one and the next three. */
const WEEKS = 4;
/** Points on the scale of the indices from which the two departments see two different things. */
export const FAR_APART = 15;
const DAY_MS = 86_400_000;

/** What a figure that is no list of goals or projects counts now and before. */
interface Measured {
  rows: FigureRow[];
  before: FigureRow[];
  comparedDays: number;
}

/** How much a row that is not good stands out. */
const trouble = ({ number, outOf }: FigureRow) => number - (outOf ?? 0);

const MEASURES: Record<MeasuredFigure, (ctx: RequestContext) => Promise<Measured>> = {
  // Everybody of a side; good when no more is promised than there is. The number is hours promised, out of hours available.
  HOURS_COMMITTED: async (ctx) => {
    const people = await committedHours(ctx, WEEKS);
    const members = await Promise.all(people.map(({ memberId }) => ctx.load(membersByIds, memberId)));
    const nameOf = new Map(members.flatMap((member) => (member ? [[member.id, member.name] as const] : [])));
    const row = (each: (typeof people)[number], committed: number, available: number): FigureRow => {
      const name = nameOf.get(each.memberId) ?? '';
      return { entity: 'Member', id: each.memberId, title: { pl: name, en: name }, day: null, good: committed <= available, number: committed, outOf: available };
    };
    return {
      rows: people.map((each) => row(each, each.committed, each.available)),
      before: people.map((each) => row(each, each.committedBefore, each.availableBefore)),
      comparedDays: WEEKS * 7,
    };
  },
  // Recommendations of which both sides may be told in the last month that told any; the number is how far apart IT and marketing are.
  PERCEPTION_GAP: async (ctx) => {
    const said = await pulseByRecommendation(ctx);
    const [last, earlier] = [...new Set(said.map(({ period }) => period))];
    const of = (month: string | undefined): FigureRow[] =>
      said.flatMap(({ period, recommendation, disagreement }) => {
        const title = recommendations.find(({ number }) => number === recommendation)?.title;
        return period === month && title && disagreement !== null
          ? [{ entity: 'Recommendation' as const, id: String(recommendation), title, day: period, good: disagreement < FAR_APART, number: disagreement }]
          : [];
      });
    return { rows: of(last), before: of(earlier), comparedDays: last && earlier ? Math.round((Date.parse(last) - Date.parse(earlier)) / DAY_MS) : 0 };
  },
};

const worstFirst = (rows: readonly FigureRow[]) => [...rows].sort((a, b) => Number(a.good) - Number(b.good) || trouble(b) - trouble(a) || a.id.localeCompare(b.id));
const total = (rows: readonly FigureRow[], of: (row: FigureRow) => number) => rows.reduce((sum, row) => sum + of(row), 0);

/** A figure that is measured, not listed; its rows are what opens. */
export async function measured(ctx: RequestContext, figure: MeasuredFigure): Promise<FigureView> {
  const { rows, before, comparedDays } = await MEASURES[figure](ctx);
  const count = (some: readonly FigureRow[]) => ({ good: some.filter(({ good }) => good).length, total: some.length, sum: total(some, ({ number }) => number), outOf: total(some, ({ outOf }) => outOf ?? 0) });
  const [now, then] = [count(rows), count(before)];
  const [worst] = worstFirst(rows);
  return { figure, ...now, goodBefore: then.good, totalBefore: then.total, sumBefore: then.sum, outOfBefore: then.outOf, comparedDays, cause: worst && !worst.good ? worst : null };
}

/** The rows behind it, those that are not good first. */
export const measuredRows = async (ctx: RequestContext, figure: MeasuredFigure): Promise<FigureRow[]> => worstFirst((await MEASURES[figure](ctx)).rows);
