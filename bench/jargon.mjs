// How long the glossary matcher takes: `node bench/jargon.mjs`. Needs a Node that runs TypeScript (24). Prints milliseconds, checks nothing.
import { buildMatcher } from '../libs/jargon/src/matcher.ts';

/** Repeatable pseudo-random numbers, so that two runs compare the same work. */
let seed = 20261123;
const random = (below) => ((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32) * below | 0;
const syllables = ['ba', 'ko', 'wdro', 'że', 'nie', 'lej', 'kam', 'pa', 'nia', 'ser', 'wer', 'log', 'mar', 'tech', 'ing', 'sys', 'tem', 'ów', 'cja', 'ra'];
const word = () => Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join('');

const terms = Array.from({ length: 10_000 }, () => (random(4) === 0 ? `${word()} ${word()}` : word()));
const endings = ['', 'u', 'owi', 'em', 'ach', 'ami'];
const entries = terms.flatMap((term, index) =>
  endings.map((ending) => ({ senseId: `s${index}`, termId: `t${index}`, language: 'PL', form: term + ending, kind: 'WORD', ownerSide: index % 2 ? 'IT' : 'MARKETING' })),
);
const words = [];
for (let length = 0; length < 10_000; length += words.at(-1).length + 1) words.push(random(8) === 0 ? terms[random(terms.length)] + endings[random(endings.length)] : word());
const text = words.join(' ').slice(0, 10_000);

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
function time(label, runs, action) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    action();
    times.push(performance.now() - from);
  }
  const first = times[0];
  console.log(`${label.padEnd(56)} first ${first.toFixed(2)} ms, median ${median(times).toFixed(2)} ms`);
}

time(`build, ${entries.length} forms of ${terms.length} terms`, 5, () => buildMatcher(entries));
const matcher = buildMatcher(entries);
console.log(`${matcher.find(text, 'PL').length} matches in ${text.length} characters`);
time(`find, ${text.length} characters`, 200, () => matcher.find(text, 'PL'));
time('find, 2300 characters', 200, () => matcher.find(text.slice(0, 2300), 'PL'));
