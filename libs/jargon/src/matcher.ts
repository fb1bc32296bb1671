import { straight, tokenize, type Language, type Token } from './normalize.ts';

export type Side = 'IT' | 'MARKETING';
export type TermKind = 'WORD' | 'ACRONYM';

/** One form by which a sense of a term can appear in a text. Callers add what they need (definition, wording) by extending it. */
export interface MatcherEntry {
  senseId: string;
  termId: string;
  language: Language;
  /** Base or inflected form, one word or several: "backlogiem", "click-and-collect", "PR-u". */
  form: string;
  /** Forms in capitals of an ACRONYM match by exact case; everything else matches in any case. */
  kind: TermKind;
  ownerSide: Side;
}

/** A place in a text where forms were found. Several entries mean several senses of the same wording. */
export interface Match<E extends MatcherEntry = MatcherEntry> {
  /** UTF-16 offsets: `text.slice(start, end)` is the form as the author wrote it. */
  start: number;
  end: number;
  /** One entry for each sense, in the order of senseId. */
  entries: readonly E[];
}

export interface Matcher<E extends MatcherEntry = MatcherEntry> {
  /** Number of distinct forms, of both languages together. */
  readonly size: number;
  /** Matches in reading order, without overlaps; where two overlap the longer one stays, of equals the earlier. */
  find(text: string, language: Language): Match<E>[];
}

/** Grows whenever the same entries and text could give another answer; a stored text scan names the version that made it. */
export const matcherVersion = 1;

interface Form<E> {
  /** The first word of an acronym is compared letter by letter, case included: these are the words as they must be written. */
  exactWords: readonly string[] | null;
  /** What stands between the words, one shorter than they are. */
  gaps: readonly string[];
  /** Signs that touch the words and belong to the form, as in "C++" or ".NET". */
  before: string;
  after: string;
  entries: E[];
  /** The next form of the same words (other case, other signs between them); rare. */
  also: Form<E> | null;
}

interface TrieNode<E> {
  next: Map<string, TrieNode<E>> | null;
  forms: Form<E> | null;
}

const NO_GAPS: readonly string[] = [];
const JOINT = /^[ -]$/;

/**
 * Builds a matcher over all forms. One map lookup for each word of the text, then a walk along the longer forms that begin with
 * that word: 60,000 forms build in well under 200 ms and 10,000 characters are scanned in a few (bench/jargon.mjs prints both).
 */
export function buildMatcher<E extends MatcherEntry>(entries: readonly E[]): Matcher<E> {
  const roots: Record<Language, TrieNode<E>> = { PL: { next: new Map(), forms: null }, EN: { next: new Map(), forms: null } };
  const shared = new Set<Form<E>>();
  let size = 0;
  for (const entry of entries) if (insert(roots[entry.language], entry, shared)) size += 1;
  for (const form of shared) form.entries = onePerSense(form.entries);
  return { size, find: (text, language) => resolve(candidates(text, roots[language])) };
}

/** Whether the form is new. Forms that several entries share are put into `shared`. */
function insert<E extends MatcherEntry>(root: TrieNode<E>, entry: E, shared: Set<Form<E>>): boolean {
  // A form typed with a web address in it would have no words; such a form can never match and is left out.
  const words = tokenize(entry.form);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return false;
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let child = node.next.get(word.folded);
    if (!child) node.next.set(word.folded, (child = { next: null, forms: null }));
    node = child;
  }
  const exactWords = entry.kind === 'ACRONYM' && isWrittenAsAcronym(entry.form, words) ? words.map((word) => word.exact) : null;
  const gaps = words.length === 1 ? NO_GAPS : words.slice(1).map((word, index) => straight(entry.form.slice(words[index]!.end, word.start)));
  const before = first.start === 0 ? '' : straight(/\S*$/.exec(entry.form.slice(0, first.start))?.[0] ?? '');
  const after = last.end === entry.form.length ? '' : straight(/^\S*/.exec(entry.form.slice(last.end))?.[0] ?? '');
  const form: Form<E> = { exactWords, gaps, before, after, entries: [entry], also: node.forms };
  for (let other = node.forms; other; other = other.also) {
    if (!sameForm(other, form)) continue;
    other.entries.push(entry);
    shared.add(other);
    return false;
  }
  node.forms = form;
  return true;
}

function sameForm<E>(a: Form<E>, b: Form<E>): boolean {
  return a.before === b.before && a.after === b.after && sameList(a.gaps, b.gaps) && sameList(a.exactWords, b.exactWords);
}

/** "PR", "SaaS" and "R&D" are written as acronyms, "time to live" (the long form of one) is not. */
function isWrittenAsAcronym(form: string, words: readonly Token[]): boolean {
  return /\p{Lu}[^\p{L}]*\p{Lu}/u.test(form) || words.some((word) => (word.exact.match(/\p{Lu}/gu) ?? []).length > 1);
}

function sameList(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** Entries in an order that does not depend on the order they came in, one for each sense. */
function onePerSense<E extends MatcherEntry>(entries: E[]): E[] {
  if (entries.length === 1) return entries;
  const bySense = new Map<string, E>();
  for (const entry of [...entries].sort((a, b) => compare(a.form, b.form))) if (!bySense.has(entry.senseId)) bySense.set(entry.senseId, entry);
  return [...bySense.values()].sort((a, b) => compare(a.senseId, b.senseId));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function candidates<E extends MatcherEntry>(text: string, root: TrieNode<E>): Match<E>[] {
  const found: Match<E>[] = [];
  const words = tokenize(text);
  for (let from = 0; from < words.length; from += 1) {
    let node = root.next?.get(words[from]!.folded);
    for (let to = from; node; to += 1) {
      for (let form = node.forms; form; form = form.also) collect(found, text, words, from, to, form);
      const following: Token | undefined = words[to + 1];
      node = following && node.next ? node.next.get(following.folded) : undefined;
    }
  }
  return found;
}

function collect<E extends MatcherEntry>(found: Match<E>[], text: string, words: readonly Token[], from: number, to: number, form: Form<E>): void {
  for (let index = from; index < to; index += 1) {
    const expected = form.gaps[index - from]!;
    const actual = straight(text.slice(words[index]!.end, words[index + 1]!.start));
    if (actual === expected) continue;
    // "time-to-live" and "time to live" are one wording, but the "-u" of "PR-u" is an ending and "PR u nas" is not.
    if (form.exactWords || !JOINT.test(actual) || !JOINT.test(expected)) return;
  }
  if (form.exactWords) for (let index = from; index <= to; index += 1) if (words[index]!.exact !== form.exactWords[index - from]) return;
  const start = words[from]!.start - form.before.length;
  const end = words[to]!.end + form.after.length;
  if (form.before && (start < 0 || straight(text.slice(start, words[from]!.start)) !== form.before)) return;
  if (form.after && straight(text.slice(words[to]!.end, end)) !== form.after) return;
  found.push({ start, end, entries: form.entries });
}

/**
 * Longest first, then earliest: a new term can only push out shorter or later matches, never a longer one.
 * Works on groups of overlapping candidates, which are nearly always groups of one.
 */
function resolve<E extends MatcherEntry>(found: Match<E>[]): Match<E>[] {
  const ordered = found.sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Match<E>[] = [];
  for (let index = 0; index < ordered.length; ) {
    const group = [ordered[index]!];
    let reach = ordered[index]!.end;
    for (index += 1; index < ordered.length && ordered[index]!.start < reach; index += 1) {
      group.push(ordered[index]!);
      reach = Math.max(reach, ordered[index]!.end);
    }
    if (group.length === 1) kept.push(group[0]!);
    else for (const match of longestFirst(group, reach)) kept.push(match);
  }
  return kept;
}

function longestFirst<E extends MatcherEntry>(group: Match<E>[], reach: number): Match<E>[] {
  const origin = group[0]!.start;
  const taken = new Uint8Array(reach - origin);
  const kept = new Map<number, Match<E>>();
  for (const match of group.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const same = kept.get(match.start);
    if (same?.end === match.end) {
      kept.set(match.start, { ...match, entries: onePerSense([...same.entries, ...match.entries]) });
    } else if (!taken[match.start - origin] && !taken[match.end - 1 - origin]) {
      // Everything kept so far is at least as long, so an overlap would cover one of the two ends.
      taken.fill(1, match.start - origin, match.end - origin);
      kept.set(match.start, match);
    }
  }
  return [...kept.values()].sort((a, b) => a.start - b.start);
}
