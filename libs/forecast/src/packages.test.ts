import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { percentile, probabilityWithin } from './outcome.ts';
import { CircularPlan, type Plan, simulatePlan, type WorkPackage } from './packages.ts';
import { scramble, startOf, STEP, TO_UNIT } from './random.ts';

const runs = 200;
const part = (id: string, items: number, after: string[] = [], crew = 'it'): WorkPackage => ({ id, items, after, crew });
const daily = (...counts: number[]) => Uint16Array.from(counts);
const days = (plan: Plan, id?: string) => {
  const { whole, parts } = simulatePlan(plan, { seed: 1, runs });
  return percentile(id ? (parts.get(id) ?? whole) : whole, 0.85);
};

/** A random plan: parts wait for earlier ones only, so there is no circle. */
const plans = fc
  .record({
    items: fc.array(fc.nat(8), { minLength: 1, maxLength: 7 }),
    waits: fc.array(fc.boolean(), { minLength: 49, maxLength: 49 }),
    crews: fc.array(fc.constantFrom('it', 'marketing'), { minLength: 7, maxLength: 7 }),
    it: fc.array(fc.nat(3), { minLength: 3, maxLength: 40 }),
    marketing: fc.array(fc.nat(3), { minLength: 3, maxLength: 40 }),
  })
  .map(({ items, waits, crews, it, marketing }): Plan => ({
    packages: items.map((count, index) => part(`p${index}`, count, items.flatMap((_, other) => (other < index && waits[index * 7 + other] ? [`p${other}`] : [])), crews[index])),
    throughput: new Map([['it', Uint16Array.from(it)], ['marketing', Uint16Array.from(marketing)]]),
  }));

describe('a plan of parts', () => {
  const throughput = new Map([['it', daily(1)], ['marketing', daily(2)]]);

  test('waits for what comes before, and a crew does one part after another', () => {
    const packages = [part('build', 4), part('copy', 4, [], 'marketing'), part('launch', 2, ['build', 'copy'], 'marketing')];
    expect(days({ packages, throughput })).toBe(5);
    expect([days({ packages, throughput }, 'copy'), days({ packages, throughput }, 'build')]).toEqual([2, 4]);
    expect(days({ packages: [part('a', 3), part('b', 3)], throughput })).toBe(6);
  });

  test('does not lose the rest of a day between small parts', () => {
    const packages = Array.from({ length: 10 }, (_, index) => part(`m${index}`, 1, [], 'marketing'));
    expect(days({ packages, throughput })).toBe(5);
  });

  test('done is done, and a crew that never finished anything has no date', () => {
    expect(days({ packages: [part('done', 0)], throughput })).toBe(0);
    const { whole } = simulatePlan({ packages: [part('a', 1, [], 'nobody')], throughput }, { seed: 1, runs });
    expect([percentile(whole, 0.5), probabilityWithin(whole, 700)]).toEqual([null, 0]);
  });

  test('refuses a circle', () => {
    expect(() => simulatePlan({ packages: [part('a', 1, ['b']), part('b', 1, ['a'])], throughput }, { seed: 1 })).toThrow(CircularPlan);
  });

  test('is deterministic by seed; more work anywhere is never earlier for any part, more throughput never later', () => {
    fc.assert(
      fc.property(plans, fc.nat(6), fc.integer({ min: 1, max: 5 }), fc.integer(), (plan, which, more, seed) => {
        const base = simulatePlan(plan, { seed, runs });
        expect(simulatePlan(plan, { seed, runs })).toEqual(base);
        const packages = plan.packages.map((each, index) => (index === which ? { ...each, items: each.items + more } : each));
        const heavier = simulatePlan({ ...plan, packages }, { seed, runs });
        const faster = simulatePlan({ ...plan, throughput: new Map([...plan.throughput].map(([crew, counts]) => [crew, counts.map((count) => count + more)])) }, { seed, runs });
        for (const { id } of packages) {
          base.parts.get(id)?.forEach((end, run) => {
            expect(heavier.parts.get(id)?.[run]).toBeGreaterThanOrEqual(end);
            expect(faster.parts.get(id)?.[run]).toBeLessThanOrEqual(end);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('keeps its word: what it states with 85% for parts that wait for each other holds in 80 to 90% of the futures of simulated histories', () => {
    const futures = 600;
    let held = 0;
    for (let future = 0; future < futures; future += 1) {
      let state = startOf(20261124, future);
      const draw = () => scramble((state = (state + STEP) | 0)) * TO_UNIT;
      // Two crews, each with busy and idle days of its own.
      const crew = (rate: number) => () => Number(draw() < rate) + Number(draw() < rate / 2);
      const [it, marketing] = [crew(0.3 + draw() * 0.6), crew(0.3 + draw() * 0.6)];
      const throughput = new Map([['it', Uint16Array.from({ length: 120 }, it)], ['marketing', Uint16Array.from({ length: 120 }, marketing)]]);
      const [build, copy, launch] = [5 + Math.floor(draw() * 15), 5 + Math.floor(draw() * 10), 2 + Math.floor(draw() * 6)];
      const packages = [part('build', build), part('copy', copy, [], 'marketing'), part('launch', launch, ['build', 'copy'], 'marketing')];
      const promised = percentile(simulatePlan({ packages, throughput }, { seed: future, runs }).whole, 0.85) ?? 0;
      const took = (items: number, day: () => number) => {
        for (let [done, days] = [0, 0]; ; days += 1) {
          const count = day();
          if (done + count >= items) return days + (items - done) / count;
          done += count;
        }
      };
      if (Math.ceil(Math.max(took(build, it), took(copy, marketing)) + took(launch, marketing)) <= promised) held += 1;
    }
    expect(held / futures).toBeGreaterThanOrEqual(0.8);
    expect(held / futures).toBeLessThanOrEqual(0.9);
  });
});
