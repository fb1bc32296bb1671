/**
 * Fractional index: a text that sorts between two others byte by byte, so that moving a card rewrites one row.
 * A rank is an integer part, whose first letter tells its length (a = 2 characters … z = 27; Z = 2 … A = 27 for the numbers before),
 * and an optional fraction that never ends in the lowest digit. Appending grows by logarithm, inserting by a digit for every six halvings.
 * The scheme is the one of David Greenspan, "Implementing Fractional Indexing" (2020).
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LOWEST = 'A00000000000000000000000000';
const FIRST = 'a0';

/**
 * A rank after `before` and before `after`; null stands for the respective end.
 * @throws Error when `before` does not sort before `after`
 */
export function rankBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) throw new Error(`No rank fits between ${before} and ${after}`);
  if (before === null) return after === null ? FIRST : rankBefore(after);
  if (after === null) {
    const whole = integerOf(before);
    return increment(whole) ?? whole + midpoint(before.slice(whole.length), null);
  }
  const whole = integerOf(before);
  const nextWhole = integerOf(after);
  if (whole === nextWhole) return whole + midpoint(before.slice(whole.length), after.slice(nextWhole.length));
  const next = increment(whole);
  return next !== null && next < after ? next : whole + midpoint(before.slice(whole.length), null);
}

function rankBefore(after: string): string {
  const whole = integerOf(after);
  const fraction = after.slice(whole.length);
  if (whole === LOWEST) return whole + midpoint('', fraction);
  if (fraction !== '') return whole;
  const previous = decrement(whole);
  // The lowest whole number is never handed out by itself: nothing would fit before it.
  return previous === LOWEST ? previous + midpoint('', null) : previous;
}

function integerOf(rank: string): string {
  const head = rank.charAt(0);
  const length = head >= 'a' && head <= 'z' ? head.charCodeAt(0) - 97 + 2 : head >= 'A' && head <= 'Z' ? 90 - head.charCodeAt(0) + 2 : 0;
  if (length === 0 || length > rank.length) throw new Error(`${rank} is no rank`);
  return rank.slice(0, length);
}

/** A fraction strictly between two; `high` null means one. */
function midpoint(low: string, high: string | null): string {
  if (high !== null) {
    let shared = 0;
    while ((low.charAt(shared) || '0') === high.charAt(shared)) shared += 1;
    if (shared > 0) return high.slice(0, shared) + midpoint(low.slice(shared), high.slice(shared));
  }
  const lowDigit = low === '' ? 0 : DIGITS.indexOf(low.charAt(0));
  const highDigit = high === null ? DIGITS.length : DIGITS.indexOf(high.charAt(0));
  if (highDigit - lowDigit > 1) return DIGITS.charAt(Math.round((lowDigit + highDigit) / 2));
  if (high !== null && high.length > 1) return high.charAt(0);
  return DIGITS.charAt(lowDigit) + midpoint(low.slice(1), null);
}

/** The next whole number; null after the very last. */
function increment(whole: string): string | null {
  const digits = [...whole.slice(1)];
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    const next = DIGITS.indexOf(digits[at] ?? '0') + 1;
    digits[at] = DIGITS.charAt(next % DIGITS.length);
    if (next < DIGITS.length) return whole.charAt(0) + digits.join('');
  }
  const head = whole.charAt(0);
  if (head === 'Z') return FIRST;
  if (head === 'z') return null;
  const nextHead = String.fromCharCode(head.charCodeAt(0) + 1);
  return nextHead + '0'.repeat(integerLength(nextHead) - 1);
}

/** The whole number before; never asked for the very first. */
function decrement(whole: string): string {
  const digits = [...whole.slice(1)];
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    const next = DIGITS.indexOf(digits[at] ?? '0') - 1;
    digits[at] = DIGITS.charAt((next + DIGITS.length) % DIGITS.length);
    if (next >= 0) return whole.charAt(0) + digits.join('');
  }
  const head = whole.charAt(0);
  if (head === 'a') return `Z${DIGITS.slice(-1)}`;
  const nextHead = String.fromCharCode(head.charCodeAt(0) - 1);
  return nextHead + DIGITS.slice(-1).repeat(integerLength(nextHead) - 1);
}

function integerLength(head: string): number {
  return head >= 'a' ? head.charCodeAt(0) - 97 + 2 : 90 - head.charCodeAt(0) + 2;
}
