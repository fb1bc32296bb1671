import type { ScorecardQuery } from './scorecard.gen.ts';

/** What each side said of a recommendation in one month, 0 to 100. */
export type Opinion = Pick<ScorecardQuery['pulseByRecommendation'][number], 'period' | 'recommendation' | 'ownIt' | 'ownMarketing'>;

/** The latest opinions about a recommendation; null where nobody may be told any. They come with the latest month first. */
export function latestOpinion(opinions: readonly Opinion[], recommendation: number): { it: number; marketing: number } | null {
  const latest = opinions.find((each) => each.recommendation === recommendation);
  return latest?.ownIt == null || latest.ownMarketing == null ? null : { it: latest.ownIt, marketing: latest.ownMarketing };
}

/** For each week what a side had said last by then; null before its first answer. */
export function opinionByWeek(opinions: readonly Opinion[], recommendation: number, side: 'ownIt' | 'ownMarketing', weeks: readonly string[]): (number | null)[] {
  const own = opinions.filter((each) => each.recommendation === recommendation);
  return weeks.map((week) => own.find(({ period }) => period <= week)?.[side] ?? null);
}
