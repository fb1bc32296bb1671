import type { WriterMark } from '../text/text-markers.ts';

/** The mark that the key swaps: the one the cursor touches, else the nearest before it, else the first. */
export function markToSwap(marks: readonly WriterMark[], cursor: number): WriterMark | null {
  return marks.find(({ start, end }) => start <= cursor && cursor <= end) ?? marks.findLast(({ end }) => end < cursor) ?? marks[0] ?? null;
}

export interface MarkedWord {
  word: string;
  mark: WriterMark;
  times: number;
}

/** Each marked word once, in the order of the text, as it is written. */
export function wordsOf(text: string, marks: readonly WriterMark[]): MarkedWord[] {
  const words = new Map<string, MarkedWord>();
  for (const mark of marks) {
    const word = text.slice(mark.start, mark.end);
    const known = words.get(word);
    if (known) known.times += 1;
    else words.set(word, { word, mark, times: 1 });
  }
  return [...words.values()];
}
