import { useQuery } from '@apollo/client/react';
import { recommendations } from '@tandem/contract/recommendations';
import type { Tone } from '@tandem/ui/status-badge';
import { useLanguage } from '../platform/i18n/use-format.ts';
import { ScorecardDocument, type ScorecardQuery, ScorecardRowsDocument, type ScorecardRowsQuery } from './scorecard.gen.ts';

export type ScorecardData = ScorecardQuery['scorecard'];
export type IndexData = ScorecardData['indices'][number];
export type PartData = IndexData['parts'][number];
export type CountedRow = NonNullable<ScorecardRowsQuery['scorecardRows']>[number];

export const useScorecard = () => useQuery(ScorecardDocument, { fetchPolicy: 'cache-and-network' });
export const useScorecardRows = (part: string) => useQuery(ScorecardRowsDocument, { variables: { part } });

/** How a band looks; grey where there is not enough data. */
export const BAND_TONE: Record<NonNullable<IndexData['band']>, Tone> = { POOR: 'bad', FAIR: 'warn', GOOD: 'good', EXCELLENT: 'good' };

/** Name of a recommendation in the reader's language. */
export function useRecommendationName(): (number: number) => string {
  const language = useLanguage();
  return (number) => recommendations.find((each) => each.number === number)?.title[language] ?? String(number);
}

/** Points that an index has moved since about four weeks ago; null where one of the two is missing. */
export function changeOf({ value, trend }: Pick<IndexData, 'value' | 'trend'>): number | null {
  const before = trend.at(-5)?.value;
  return value === null || before == null ? null : Math.round(value) - Math.round(before);
}

/** Path of the page of an index, and of the rows of one of its parts. */
export const indexPath = (recommendation: number, part?: string) => ['scorecard', String(recommendation), ...(part ? [part.toLowerCase().replaceAll('_', '-')] : [])].join('/');
/** The part that an address names. */
export const partCode = (word: string) => word.toUpperCase().replaceAll('-', '_');
