import { scramble } from '@tandem/forecast/random';
import type { Localized } from '../../platform/context/language.ts';
import type { Side } from '../../platform/context/request-context.ts';

/** What a word means, the word for a meaning, who means it by a word that both use, the word that is missing in a sentence, what is known of customers and from what. */
export type QuestionKind = 'MEANING' | 'WORD' | 'WHOSE' | 'GAP' | 'INSIGHT';

/** A text in both languages. */
export type Both = Required<Localized>;

/** A question as it is stored: the options stand in the order in which they are shown. */
export interface DraftQuestion {
  kind: QuestionKind;
  termId: string | null;
  insightId: string | null;
  part: number;
  ownerSide: Side | null;
  prompt: Both;
  options: Both[];
  rightOption: number;
  explanation: Both;
}

/** Something true that can be asked about, in one or more ways. What a source of questions yields. */
export interface QuizFact {
  /** Names the same thing in every quiz: the repetition asks for it. */
  key: string;
  /** Only what is about the same stands among its wrong answers: a word is no answer to a question about customers. */
  about: 'TERM' | 'INSIGHT';
  ways: ((draw: Draw, others: readonly QuizFact[]) => DraftQuestion | null)[];
  /** A short text that could stand for it among wrong answers. */
  meaning: Both;
  /** What else could: the word of a meaning, the evidence of an insight. */
  name: Both | null;
}

/** Draws that the same seed repeats. */
export class Draw {
  private taken = 0;

  constructor(private readonly seed: number) {}

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    this.taken += 1;
    return scramble(this.seed + this.taken * 0x9e3779b9) % Math.max(1, below);
  }

  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let at = copy.length - 1; at > 0; at -= 1) {
      const other = this.below(at + 1);
      const [a, b] = [copy[at], copy[other]];
      if (a !== undefined && b !== undefined) [copy[at], copy[other]] = [b, a];
    }
    return copy;
  }
}

const OPTIONS = 4;

/** A question with its right answer among up to three others, no two of which read alike in either language; null when nothing else could stand there. */
export function withOptions(draw: Draw, question: Omit<DraftQuestion, 'options' | 'rightOption'>, right: Both, wrong: readonly Both[]): DraftQuestion | null {
  const options = [right];
  for (const each of draw.shuffled(wrong)) {
    if (options.length === OPTIONS) break;
    if (!options.some((option) => option.pl === each.pl || option.en === each.en)) options.push(each);
  }
  if (options.length < 2) return null;
  const shown = draw.shuffled(options);
  return { ...question, options: shown, rightOption: shown.indexOf(right) };
}

/**
 * Questions for one go: first what the go before asked (what was wrong there before what was right), half of the quiz at most; the rest is new.
 * Each fact is asked about once, in a way that the seed chooses.
 * @param before keys of the go before, what was wrong first
 */
export function drawQuestions(seed: number, facts: readonly QuizFact[], before: readonly string[], size: number): { key: string; question: DraftQuestion }[] {
  const draw = new Draw(seed);
  const again = before.flatMap((key) => facts.find((fact) => fact.key === key) ?? []);
  const fresh = draw.shuffled(facts.filter(({ key }) => !before.includes(key)));
  const half = Math.min(again.length, Math.max(Math.ceil(size / 2), size - fresh.length));
  const drawn: { key: string; question: DraftQuestion }[] = [];
  const take = (from: readonly QuizFact[], until: number) => {
    for (const fact of from) {
      if (drawn.length >= until) return;
      const question = draw.shuffled(fact.ways).reduce<DraftQuestion | null>((found, way) => found ?? way(draw, facts.filter(({ key, about }) => key !== fact.key && about === fact.about)), null);
      if (question) drawn.push({ key: fact.key, question });
    }
  };
  take(again, half);
  take(fresh, size);
  return draw.shuffled(drawn);
}

const GAP = '_____';

/** A sentence with the first of these words (the longest that fits) taken out; null where none is in it. */
export function withGap(sentence: string, words: readonly string[]): string | null {
  const lowered = sentence.toLowerCase();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    // Cheaper than an expression for each of thousands of forms.
    if (!lowered.includes(word.toLowerCase())) continue;
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').exec(sentence);
    if (found) return sentence.slice(0, found.index) + GAP + sentence.slice(found.index + found[0].length);
  }
  return null;
}
