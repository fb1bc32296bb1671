/** The two languages of Tandem, as the API spells them. */
export type Language = 'PL' | 'EN';

/** A word of a text. `start` and `end` are UTF-16 offsets into that text, so `text.slice(start, end)` is the word as written. */
export interface Token {
  start: number;
  end: number;
  /** The word as written, in NFC and without soft hyphens: what acronyms are compared by. */
  exact: string;
  /** `exact` in lower case: what words are compared by. */
  folded: string;
}

// Letters, digits and what belongs to them (combining marks, soft hyphen, joiners). The underscore makes `lead_id` one token,
// so that identifiers are never taken for prose.
const WORD = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_\u00AD\u200C\u200D\u2060]*/uy;
/** By code unit: the letters, digits and underscore of the first two Latin blocks, which are nearly all that people write. */
const PLAIN_LETTERS = Uint8Array.from({ length: 0x180 }, (_, unit) => Number(/[\p{L}\p{N}_]/u.test(String.fromCharCode(unit))));
const INVISIBLE = /[\u00AD\u200C\u200D\u2060]/g;
const BEYOND_LATIN = /[^\u0000-\u00AC\u00AE-\u017F]/;
const SOFT_HYPHEN = '\u00AD';
/** Web and mail addresses: their parts are not words of a sentence. */
const ADDRESS = /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)\S+|[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/giu;

/** Offsets stay with the caller, so the key itself may become longer or shorter (NFC of "o" + U+0301 is one character). */
function exactKey(word: string): string {
  if (!BEYOND_LATIN.test(word)) return word.includes(SOFT_HYPHEN) ? word.replace(INVISIBLE, '') : word;
  return word.replace(INVISIBLE, '').normalize('NFC');
}

/** A whole text as it is compared: NFC, without soft hyphens and joiners, straight apostrophes, lower case. */
export function fold(text: string): string {
  return lower(straight(exactKey(text)));
}

/** Lower case can leave what NFC would join: capital J + caron has no letter of its own, the small one has. */
function lower(exact: string): string {
  const folded = exact.toLowerCase();
  return BEYOND_LATIN.test(folded) ? folded.normalize('NFC') : folded;
}

/** Typographic apostrophes and hyphens become the plain ones; every kind of white space becomes one space. */
export function straight(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02BC\uFF07]/g, "'")
    .replace(/[\u2010\u2011\u2043\uFE63\uFF0D]/g, '-')
    .replace(/\s+/g, ' ');
}

/** The words of a text in reading order; they never overlap. Web and mail addresses are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const addresses = addressesIn(text);
  let nextAddress = 0;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end === at) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      continue;
    }
    const start = at;
    at = end;
    while (addresses[nextAddress] && addresses[nextAddress]!.end <= start) nextAddress += 1;
    const address = addresses[nextAddress];
    if (address && address.start < end) continue;
    const exact = exactKey(text.slice(start, end));
    tokens.push({ start, end, exact, folded: lower(exact) });
  }
  return tokens;
}

/** Where the word that begins at `start` ends; `start` itself when none begins there. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && PLAIN_LETTERS[text.charCodeAt(end)]) end += 1;
  const next = text.charCodeAt(end);
  if (!(next >= PLAIN_LETTERS.length || next === 0xad)) return end;
  // Something beyond Polish and English follows: let Unicode's own tables decide.
  WORD.lastIndex = start;
  return start + (WORD.exec(text)?.[0].length ?? 0);
}

/** How many words a text has: the base of "unexplained words per hundred". Hyphenated compounds count once. */
export function countWords(text: string): number {
  let words = 0;
  let previousEnd = -1;
  for (const token of tokenize(text)) {
    const glued = previousEnd >= 0 && /^['-]$/.test(straight(text.slice(previousEnd, token.start)));
    if (!glued) words += 1;
    previousEnd = token.end;
  }
  return words;
}

const NO_ADDRESSES: readonly { start: number; end: number }[] = [];

function addressesIn(text: string): readonly { start: number; end: number }[] {
  if (!text.includes('://') && !text.includes('@') && !/www/i.test(text)) return NO_ADDRESSES;
  return Array.from(text.matchAll(ADDRESS), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
