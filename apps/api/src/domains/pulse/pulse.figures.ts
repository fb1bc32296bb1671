import type { Side } from '../../platform/context/request-context.ts';
import type { AskedQuestion } from './pulse.questions.ts';

/** Counts of one side for one question: how many answered 1, 2, 3, 4 and 5. */
export interface TallyView {
  side: Side;
  question: string;
  own: number[];
  predicted: number[];
}

/** What one question found, each from 0 (all said 1) to 100 (all said 5); null for a side that is not shown. */
export interface Figures {
  question: string;
  recommendation: number | null;
  ownIt: number | null;
  ownMarketing: number | null;
  predictedByIt: number | null;
  predictedByMarketing: number | null;
  /** |own IT − own marketing|. */
  disagreement: number | null;
  /** How far IT's prediction is from what marketing itself said. */
  blindSpotIt: number | null;
  /** How far marketing's prediction is from what IT itself said. */
  blindSpotMarketing: number | null;
}

export type GapKind = 'DISAGREEMENT' | 'BLIND_SPOT_IT' | 'BLIND_SPOT_MARKETING';

/** The largest gap of a survey. */
export interface Topic {
  question: string;
  kind: GapKind;
  gap: number;
}

/** Fewest answers of a side whose free text is shown: words give away more than numbers. */
export const FREE_TEXT_MIN = 5;

/** Mean of counted answers on a scale of 0 to 100, where 1 is 0 and 5 is 100, to one decimal; null without answers. */
export function score(counts: readonly number[] | undefined): number | null {
  const n = (counts ?? []).reduce((sum, count) => sum + count, 0);
  if (!counts || n === 0) return null;
  const mean = counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / n;
  return rounded((mean - 1) * 25);
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const apart = (a: number | null, b: number | null) => (a === null || b === null ? null : rounded(Math.abs(a - b)));

/** Figures of each question in the order asked. */
export function figuresOf(questions: readonly AskedQuestion[], tallies: readonly TallyView[]): Figures[] {
  const of = (side: Side, question: string) => tallies.find((tally) => tally.side === side && tally.question === question);
  return questions.map(({ code, recommendation }) => {
    const [it, marketing] = [of('IT', code), of('MARKETING', code)];
    const [ownIt, ownMarketing] = [score(it?.own), score(marketing?.own)];
    const [predictedByIt, predictedByMarketing] = [score(it?.predicted), score(marketing?.predicted)];
    return {
      ...{ question: code, recommendation, ownIt, ownMarketing, predictedByIt, predictedByMarketing },
      ...{ disagreement: apart(ownIt, ownMarketing), blindSpotIt: apart(predictedByIt, ownMarketing), blindSpotMarketing: apart(predictedByMarketing, ownIt) },
    };
  });
}

/** The largest gap of all questions, the first asked where several are equal; null when nothing differs or a side is not shown. */
export function topicOf(figures: readonly Figures[]): Topic | null {
  const gaps = figures.flatMap((each): Topic[] => {
    const found: [GapKind, number | null][] = [['DISAGREEMENT', each.disagreement], ['BLIND_SPOT_IT', each.blindSpotIt], ['BLIND_SPOT_MARKETING', each.blindSpotMarketing]];
    return found.map(([kind, gap]) => ({ question: each.question, kind, gap: gap ?? 0 }));
  });
  const largest = gaps.reduce<Topic | null>((best, each) => (each.gap > (best?.gap ?? 0) ? each : best), null);
  return largest;
}
