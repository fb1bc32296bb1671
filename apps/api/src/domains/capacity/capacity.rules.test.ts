import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Assessment, type AssessmentKind, effectiveLevel, KIND_WEIGHT } from './effective-level.ts';
import { contradicts } from './forecast-alarm.ts';
import { freedHours } from './freed-hours.ts';
import { type Commitment, fitCommitments, loadOf, realityFactor } from './ledger.ts';
import { ledgerSentence } from './ledger-words.ts';
import { endOf, planOf, type ProjectFigures } from './project-plan.ts';
import { itemsWithHelp, itemsWithHours } from './remedies.ts';
import { starterSkills } from './starter-skills.ts';
import { isMonday, mondayOf, weekAfter, workingDaysOf } from './weeks.ts';

const kinds = fc.constantFrom<AssessmentKind>('SELF', 'PEER', 'MANAGER', 'QUIZ', 'EVIDENCE');
const TODAY = '2026-11-23';
const assessment: fc.Arbitrary<Assessment> = fc.record({
  kind: kinds,
  level: fc.integer({ min: 1, max: 5 }),
  at: fc.integer({ min: 0, max: 1_000_000 }).map((minute) => new Date(Date.UTC(2024, 0, 1) + minute * 60_000)),
  validUntil: fc.constantFrom('2026-11-22', '2026-11-23', '2027-06-30'),
});
const assessments = fc.uniqueArray(assessment, { maxLength: 12, selector: ({ at }) => at.getTime() });

describe('effective level', () => {
  test('the best kind, the latest within the kind, nothing that has run out', () => {
    const at = (day: number) => new Date(Date.UTC(2026, 0, day));
    const said = (kind: AssessmentKind, level: number, day: number, validUntil = '2027-01-01') => ({ kind, level, at: at(day), validUntil });
    expect(effectiveLevel([said('SELF', 5, 9), said('MANAGER', 2, 1)], TODAY)).toBe(2);
    expect(effectiveLevel([said('PEER', 4, 1), said('PEER', 3, 2)], TODAY)).toBe(3);
    expect(effectiveLevel([said('QUIZ', 4, 1), said('EVIDENCE', 3, 2)], TODAY)).toBe(3);
    expect(effectiveLevel([said('QUIZ', 4, 1, '2026-11-22'), said('SELF', 1, 2)], TODAY)).toBe(1);
    expect(effectiveLevel([said('QUIZ', 4, 1, '2026-11-22')], TODAY)).toBeNull();
  });

  test('order does not matter, and a weaker or older word never changes it', () => {
    fc.assert(
      fc.property(assessments, assessment, (list, more) => {
        const level = effectiveLevel(list, TODAY);
        expect(effectiveLevel([...list].reverse(), TODAY)).toBe(level);
        const valid = list.filter(({ validUntil }) => validUntil >= TODAY);
        const best = Math.max(0, ...valid.map(({ kind }) => KIND_WEIGHT[kind]));
        if (KIND_WEIGHT[more.kind] < best || more.validUntil < TODAY) expect(effectiveLevel([...list, more], TODAY)).toBe(level);
        if (level !== null) expect(valid.map((each) => each.level)).toContain(level);
      }),
    );
  });
});

const commitment: fc.Arbitrary<Commitment> = fc.record({
  id: fc.uuid(),
  hours: fc.integer({ min: 1, max: 400 }),
  deadlineKind: fc.constantFrom('LEGAL', 'EVENT', 'NEGOTIABLE', 'WISH', null),
  deadline: fc.constantFrom('2026-12-01', '2027-01-15', null),
});

describe('ledger', () => {
  test('what fits never exceeds what there is; nothing is lost or added; more time never makes less fit', () => {
    fc.assert(
      fc.property(fc.array(commitment, { maxLength: 12 }), fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 500 }), (list, capacity, more) => {
        const lines = fitCommitments(capacity, list);
        const sum = (rows: { hours: number }[]) => rows.reduce((total, { hours }) => total + hours, 0);
        expect(sum(lines.filter(({ fits }) => fits))).toBeLessThanOrEqual(capacity);
        expect(sum(lines)).toBe(sum(list));
        if (sum(list) <= capacity) expect(lines.every(({ fits }) => fits)).toBe(true);
        const first = lines.findIndex(({ fits }) => !fits);
        const later = fitCommitments(capacity + more, list);
        if (first >= 0) expect(later.slice(0, first).every(({ fits }) => fits)).toBe(true);
      }),
    );
  });

  test('the law goes before a wish, business as usual before both', () => {
    const of = (id: string, deadlineKind: string | null) => ({ id, hours: 10, deadlineKind, deadline: null });
    const lines = fitCommitments(20, [of('wish', 'WISH'), of('law', 'LEGAL'), of('usual', null)]);
    expect(lines.map(({ id, fits }) => [id, fits])).toEqual([['usual', true], ['law', true], ['wish', false]]);
  });

  test('the sentence says it in both languages, with Polish ways of counting', () => {
    const unfit = (count: number) => Array.from({ length: count }, (_, index) => ({ en: `Thing ${index + 1}`, pl: `Rzecz ${index + 1}` }));
    const said = (count: number, load: number | null = 132) => ledgerSentence({ side: 'IT', until: '2027-01-15', load, unfit: unfit(count) });
    expect(said(3)).toEqual({
      en: 'Until 15 January IT has promised 132% of what it can do; these 3 do not fit: Thing 1, Thing 2, Thing 3.',
      pl: 'Do 15 stycznia IT obiecało 132% tego, co może zrobić; nie mieszczą się te 3: Rzecz 1, Rzecz 2, Rzecz 3.',
    });
    expect(said(1).pl).toContain('nie mieści się jedno: Rzecz 1');
    expect(said(5).pl).toContain('nie mieści się tych 5: Rzecz 1, Rzecz 2, Rzecz 3 i jeszcze 2');
    expect(said(0, 80).en).toBe('Until 15 January IT has promised 80% of what it can do; everything fits.');
    expect(said(1, null).pl).toContain('nikt nie ma na nią czasu');
  });

  test('the reality factor needs enough planned, grows with what is done and stays within bounds', () => {
    expect(realityFactor(10, 39)).toBeNull();
    expect(realityFactor(80, 100)).toBe(0.8);
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.integer({ min: 40, max: 5000 }), (done, more, planned) => {
        const [less, most] = [realityFactor(done, planned) ?? -1, realityFactor(done + more, planned) ?? -1];
        expect(less).toBeGreaterThanOrEqual(0);
        expect(most).toBeGreaterThanOrEqual(less);
        expect(most).toBeLessThanOrEqual(1.25);
      }),
    );
    expect([loadOf(50, 40), loadOf(0, 0), loadOf(5, 0)]).toEqual([125, 0, null]);
  });
});

describe('remedies and what-if', () => {
  test('help never makes more work, earlier help never less of it, and what is finished before stays', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.double({ min: 0, max: 5, noNaN: true }), fc.integer({ min: 1, max: 12 }), fc.nat(60), fc.nat(60), (items, rate, crew, delay, more) => {
        const work = { items, rate, crew };
        const soon = itemsWithHelp(work, delay);
        expect(soon).toBeLessThanOrEqual(items);
        expect(soon).toBeLessThanOrEqual(itemsWithHelp(work, delay + more));
        expect(soon).toBeGreaterThanOrEqual(Math.min(items, Math.floor(rate * delay)));
      }),
    );
  });

  test('freed hours help others in proportion and never beyond doubling; more days of help never leave more work', () => {
    const given = [
      { memberId: 'a', projectId: 'x', hours: 20 },
      { memberId: 'a', projectId: 'y', hours: 40 },
      { memberId: 'b', projectId: 'y', hours: 60 },
      { memberId: 'c', projectId: 'z', hours: 5 },
    ];
    expect([...freedHours(given, 'x')]).toEqual([['y', 0.2]]);
    expect([...freedHours(given, 'nothing')]).toEqual([]);
    const promise = fc.record({ memberId: fc.constantFrom('a', 'b', 'c'), projectId: fc.constantFrom('x', 'y', 'z'), hours: fc.integer({ min: 1, max: 200 }) });
    fc.assert(
      fc.property(fc.array(promise), fc.nat(80), fc.nat(40), (promises, items, days) => {
        for (const [id, extra] of freedHours(promises, 'x')) {
          expect(id).not.toBe('x');
          expect(extra).toBeGreaterThan(0);
          expect(extra).toBeLessThanOrEqual(1);
          const some = itemsWithHours({ items, rate: 0.5 }, extra, days);
          expect(some).toBeLessThanOrEqual(items);
          expect(itemsWithHours({ items, rate: 0.5 }, extra, null)).toBeLessThanOrEqual(some);
        }
      }),
    );
  });

  test('"on track" under one half is a contradiction until somebody says why about this very status', () => {
    const claim = { id: 's1', health: 'ON_TRACK' };
    expect(contradicts(claim, { pOnTime: 0.49, reconciliations: [] })).toBe(true);
    expect(contradicts(claim, { pOnTime: 0.5, reconciliations: [] })).toBe(false);
    expect(contradicts({ ...claim, health: 'AT_RISK' }, { pOnTime: 0.1, reconciliations: [] })).toBe(false);
    expect(contradicts(claim, { pOnTime: 0.1, reconciliations: [{ statusUpdateId: 's1' }] })).toBe(false);
    expect(contradicts(claim, { pOnTime: 0.1, reconciliations: [{ statusUpdateId: 'older' }] })).toBe(true);
    expect(contradicts(claim, { pOnTime: null, reconciliations: [] })).toBe(false);
  });
});

describe('plan of a project', () => {
  const figures = (id: string, more: Partial<ProjectFigures> = {}): ProjectFigures => ({ id, items: 4, startsIn: 0, own: new Uint16Array([1, 0, 2]), team: new Uint16Array([3, 3, 3]), teamProjects: 2, after: [], ...more });

  test('its last task waits for the ends of what it waits for; without a pace of its own it shares its team\'s', () => {
    const projects = new Map([['a', figures('a', { after: ['b', 'gone'] })], ['b', figures('b', { own: new Uint16Array(3), startsIn: 7 })]]);
    const { packages, throughput } = planOf('a', projects);
    expect(packages.map(({ id }) => id)).toEqual(['wait:b', 'work:b', 'end:b', 'wait:a', 'work:a', 'end:a']);
    expect(packages.find(({ id }) => id === endOf('a'))?.after).toEqual(['work:a', 'end:b', 'end:gone']);
    expect(packages.filter(({ id }) => /:b/.test(id)).map(({ items }) => items)).toEqual([7, 6, 2]);
    expect(throughput.get('b')).toEqual(new Uint16Array([3, 3, 3]));
    expect(planOf('a', new Map([['a', figures('a', { items: 0, startsIn: 9 })]])).packages.every(({ items }) => items === 0)).toBe(true);
  });
});

describe('weeks', () => {
  test('every day belongs to the week of its Monday, which is one', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        const monday = mondayOf(day);
        expect(isMonday(monday)).toBe(true);
        expect(monday <= day && day < weekAfter(monday, 1)).toBe(true);
      }),
    );
    expect(workingDaysOf({ country: 'PL' }, ['2026-12-21', '2026-12-28'])).toEqual(['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
  });
});

test('the starter list has sixty skills, each in both languages and once', () => {
  expect(starterSkills).toHaveLength(60);
  for (const key of ['code', 'name'] as const) expect(new Set(starterSkills.map((skill) => JSON.stringify(skill[key]))).size).toBe(60);
  expect(starterSkills.every(({ name }) => name.en && name.pl)).toBe(true);
});
