/** Held here because looking up a global is slow where every file has its own, as in tests. */
const { imul } = Math;

/** Counter step of a stream (2³² divided by the golden ratio): neighbouring seeds give unrelated streams. */
export const STEP = 0x9e3779b9;

/** Turns 32 bits into a number in [0, 1). */
export const TO_UNIT = 2 ** -32;

/**
 * Scrambles 32 bits so that every bit of the input moves about half of the output (the finalizer of MurmurHash3). Scrambling a counter is the random
 * stream of all forecasts: the same seed gives the same numbers on every machine.
 */
export function scramble(value: number): number {
  let bits = value | 0;
  bits = imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Where the stream of the n-th run begins: runs do not influence each other, however many numbers each of them takes. */
export const startOf = (seed: number, run: number): number => scramble(scramble(seed) ^ imul(run + 1, STEP));

/** A seed from any text, e.g. the question that is asked: who asks it again gets the same answer. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return scramble(hash);
}
