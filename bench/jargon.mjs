// How long a keystroke waits for the glossary: `node --conditions=@tandem/source bench/jargon.mjs` (Node 24). A glossary of 10,000 Polish terms in all
// their forms, a text of 10,000 characters in which every eighth word is one of them, and what a field does after each key: find the words, keep those
// that the other side may not know, count them, and fit the wording of those that are offered. Fails when the
// median is above 16 ms: a frame. The page that checks a text fits every word, for both sides, within the same frame.
import { buildMatcher } from '../libs/jargon/src/matcher.ts';
import { wordsOf } from '../apps/web/src/platform/forms/plain-marks.ts';
import { readerMarker } from '../apps/web/src/domains/glossary/reader-marks.ts';
import { all, CHARACTERS, TERMS, text } from './large-glossary.mjs';

const LIMIT_MS = 16;
/** As many words as a field offers at a time. */
const OFFERED = 4;

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
function time(label, runs, action) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    action(run);
    times.push(performance.now() - from);
  }
  const [first, usual] = [times[0], median(times)];
  console.log(`${label.padEnd(72)} first ${first.toFixed(2)} ms, median ${usual.toFixed(2)} ms`);
  return usual;
}

time(`build, ${all.length} forms of ${TERMS} terms`, 3, () => buildMatcher(all));
const matcher = buildMatcher(all);
time(`find, ${text.length} characters`, 100, () => matcher.find(text, 'PL'));

const marker = readerMarker(all, 'IT', (id) => id, () => Promise.resolve());
/** The text after one more key, typed in its middle: no two are the same. */
const typed = (run) => `${text.slice(0, 5_000)}${'a'.repeat(run % 7)} ${run} ${text.slice(5_000)}`.slice(0, CHARACTERS);
console.log(`${marker.review(text, 'pl', 'MARKETING').length} words marked for marketing`);
const field = time('a key in a field: find, mark, count, fit what is offered', 100, (run) => {
  const now = typed(run);
  for (const { mark } of wordsOf(now, marker.review(now, 'pl', 'MARKETING')).slice(0, OFFERED)) void mark.choices.length;
});
const page = time('a key on the page that checks a text: all words, for both sides', 100, (run) => {
  const now = typed(run);
  for (const side of ['IT', 'MARKETING']) for (const { mark } of wordsOf(now, marker.review(now, 'pl', side))) void mark.choices.length;
});
for (const [place, took] of [['in a field', field], ['on the page that checks a text', page]]) {
  if (took > LIMIT_MS) console.error(`Too slow: a key ${place} may take ${LIMIT_MS} ms.`);
}
process.exitCode = Math.max(field, page) > LIMIT_MS ? 1 : 0;
