// How long forecasts take: `node bench/forecast.mjs`. Needs a Node that runs TypeScript (24). Prints milliseconds and, because machines differ,
// the ratio to a plain loop that draws as many random days; fails when 10,000 runs of a queue take more than 50 ms.
import { percentiles } from '../libs/forecast/src/outcome.ts';
import { simulatePlan } from '../libs/forecast/src/packages.ts';
import { simulateQueue } from '../libs/forecast/src/queue.ts';

const RUNS = 10_000;
const LIMIT_MS = 50;
const year = Uint16Array.from({ length: 250 }, (_, day) => (day * 7) % 4);
/** The best of 25, because what others do on the machine only ever adds. */
function time(action) {
  const times = Array.from({ length: 25 }, () => {
    const from = performance.now();
    action();
    return performance.now() - from;
  });
  return Math.min(...times);
}

/** The least any simulation has to do: as many random days as a queue of 20 items takes. */
const floor = time(() => {
  let sum = 0;
  for (let draw = 0; draw < RUNS * 14; draw += 1) sum += year[(Math.random() * year.length) | 0];
  return sum;
});

const cycleDays = Uint16Array.from({ length: 200 }, (_, index) => 1 + (index % 5));
const parts = Array.from({ length: 12 }, (_, index) => ({ id: `p${index}`, items: 4, crew: index % 3 === 0 ? 'marketing' : 'it', after: index > 1 ? [`p${index - 2}`] : [] }));
const contenders = {
  'queue: 8 items, 12 ahead': () => percentiles(simulateQueue({ throughput: year, ahead: 12 }, [8], { seed: 1 })[0]),
  'queue: the same with three smaller slices, limit and own times': () => simulateQueue({ throughput: year, ahead: 12, wipLimit: 6, cycleDays }, [8, 6, 4, 2], { seed: 1 }).map(percentiles),
  'plan: 12 parts, 48 items, two crews': () => simulatePlan({ packages: parts, throughput: new Map([['it', year], ['marketing', year]]) }, { seed: 1 }),
};

let slow = false;
console.log(`${'plain draws, the floor'.padEnd(66)} ${floor.toFixed(2)} ms`);
for (const [name, action] of Object.entries(contenders)) {
  const took = time(action);
  slow ||= name.startsWith('queue') && took > LIMIT_MS;
  console.log(`${name.padEnd(66)} ${took.toFixed(2)} ms, ${(took / floor).toFixed(1)} times the floor`);
}
process.exitCode = slow ? 1 : 0;
