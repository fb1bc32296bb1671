import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoDatabase } from '../../../../tools/jest/demo-database.mjs';
import { startApi, type TestApi } from '../../test/harness.ts';
import { loadDemo } from './demo.ts';
import type { Membership, RequestContext } from '../platform/context/request-context.ts';
import { DEFINITION, INDICES, PARTS } from '../overview/scorecard/definition.ts';
import { raisedByOneSide } from '../../test/scorecard/one-sided.ts';
import { countAgain, type SecondCount } from '../../test/scorecard/second-hand.ts';
import { disagreementWhenShaken } from '../../test/scorecard/shaken.ts';
import { valueOfShown } from '../../test/scorecard/value-of.ts';
import { type PartReading, scorecardNow } from '../overview/scorecard/scorecard.reads.ts';
import { ScorecardService } from '../overview/scorecard/scorecard.service.ts';

interface Week {
  week: string;
  definition: number;
  overall: number | null;
  parts: PartReading[];
  indices: { recommendation: number; value: number | null }[];
  /** The lowest index, as it was shown then. */
  lowest: number | null;
  /** What a second hand counted at the moment when the week was written down, from the plain rows of the tables. */
  counted: SecondCount;
}

let api: TestApi;
let workspaceId = '';
let owner: Membership | null = null;
const weeks: Week[] = [];
beforeAll(async () => {
  api = await startApi();
  const scorecard = api.app.get(ScorecardService);
  const snapshot = scorecard.snapshot.bind(scorecard);
  scorecard.snapshot = async (ctx) => {
    await snapshot(ctx);
    weeks.push({ ...(await written(ctx)), lowest: (await scorecardNow(ctx)).lowest, counted: await countAgain(ctx) });
    owner = ctx.member;
  };
  await loadDemo(api.app, new Date());
  await api.database.transaction({}, async (tx) => {
    await tx.query(`select set_config('app.jobs', 'on', true)`);
    workspaceId = (await api.database.readWithin<{ id: string }>(tx, 'select id from workspaces'))[0]?.id ?? '';
  });
});
afterAll(() => api.close(demoDatabase()));

type Written = Omit<Week, 'counted' | 'lowest'>;
async function written(ctx: RequestContext): Promise<Written> {
  const [row] = await ctx.query<Written & Record<string, unknown>>('select week, definition, overall, parts, indices from scorecard_snapshots where workspace_id = $1 order by week desc limit 1', [ctx.workspaceId]);
  if (!row) throw new Error('A snapshot was written');
  return row;
}

const count = async (from: string) => (await api.database.read<{ count: number }>({ workspaceId }, `select count(*)::int as count from ${from}`))[0]?.count ?? 0;
/** The latest probability of each project's date, beside what people say. */
const forecasts = () =>
  api.database.read<{ key: string; p: number; health: string }>(
    { workspaceId },
    `select p.key, f.p_on_time as p, (select s.health from status_updates s where s.project_id = p.id and s.published_at is not null order by s.published_at desc limit 1) as health
     from forecasts f join projects p on p.workspace_id = f.workspace_id and p.id = f.project_id where f.as_of = (select max(as_of) from forecasts) and f.p_on_time is not null order by p.key`,
  );

describe('the scorecard of the demo company, week by week', () => {
  test('has half a year of weeks, of which the latest say something of all eight', () => {
    expect(weeks.length).toBeGreaterThanOrEqual(25);
    expect(new Set(weeks.map(({ week }) => week)).size).toBe(weeks.length);
    expect(weeks.at(-1)?.indices.filter(({ value }) => value !== null).map(({ recommendation }) => recommendation)).toEqual(INDICES.filter(({ parts }) => parts.length > 0).map(({ recommendation }) => recommendation));
  });

  test.each(PARTS.map((part) => [part.code, part.shape] as const))('%s is in every week what a second hand counts from the tables, and what the numbers it shows give', (code, shape) => {
    for (const { week, parts, counted } of weeks) {
      const [stored, second] = [parts.find((part) => part.code === code), counted.parts.get(code)];
      expect([week, stored?.n]).toEqual([week, second?.n]);
      if (!stored || second?.value == null) {
        expect([week, stored?.value]).toEqual([week, null]);
        continue;
      }
      expect(stored.value).toBeCloseTo(second.value, 6);
      expect(valueOfShown(shape, stored)).toBeCloseTo(second.value, 6);
    }
  });

  test('nearly every part says something in some week, so that there was something to compare', () => {
    expect(PARTS.filter(({ code }) => weeks.some(({ counted }) => counted.parts.get(code)?.value != null)).length).toBeGreaterThanOrEqual(PARTS.length - 3);
  });

  test('indices, their mean and the lowest are in every week what a second hand weighs', () => {
    const close = (week: string, shown: number | null, counted: number | null | undefined) => {
      if (shown === null || counted == null) expect([week, shown]).toEqual([week, counted]);
      else expect(shown).toBeCloseTo(counted, 4);
    };
    for (const { week, definition, indices, overall, lowest, counted } of weeks) {
      expect(definition).toBe(DEFINITION);
      indices.forEach(({ value }, place) => close(week, value, counted.indices[place]));
      close(week, overall, counted.overall);
      close(week, lowest, counted.lowest);
    }
  });
});

test('both hands agree, too, when a week is shaken so that what is seldom true in the story is true in many rows', async () => {
  expect(await api.act({ name: 'owner' }, owner, disagreementWhenShaken)).toEqual({ unchanged: [], differ: [] });
});

describe('what one side does alone', () => {
  test('raises no part and no index while the other side has neither signed, read, confirmed nor accepted it', async () => {
    const oneSided = await api.act({ name: 'owner' }, owner, raisedByOneSide);
    expect(oneSided.length).toBeGreaterThan(20);
    expect(oneSided.filter(({ changed }) => changed === 0).map(({ move }) => move)).toEqual([]);
    expect(oneSided.filter(({ raised }) => raised.length > 0)).toEqual([]);
  });
});

describe('the story', () => {
  test('the demo company has half a year of hours, a gap, a single point of knowledge, decided and open problems, and a contradiction', async () => {
    expect(await count('(select distinct week from allocations) w')).toBe(26);
    expect(await count(`capacity_problems where kind = 'SKILL_GAP' and state = 'OPEN'`)).toBeGreaterThan(0);
    expect(await count(`capacity_problems where kind = 'BUS_FACTOR' and state = 'PLANNED' and owner_id is not null`)).toBeGreaterThan(0);
    expect(await count(`capacity_problems where kind = 'OVERLOAD' and state = 'OPEN'`)).toBeGreaterThan(0);
    expect(await count(`capacity_problems where kind = 'OVERLOAD' and state = 'PLANNED'`)).toBe(1);
    expect(await count(`capacity_problems where kind = 'OTHER' and detected_by = 'PERSON'`)).toBe(1);
    expect(await count('skill_assessments where valid_until < current_date')).toBe(2);
    expect(await count('forecasts where as_of = (select max(as_of) from forecasts)')).toBeGreaterThan(5);
    expect((await forecasts()).filter(({ health, p }) => health === 'ON_TRACK' && p < 0.5).map(({ key }) => key)).toEqual(['MAIL']);
  });

  test('the dates of the demo company are safe, open and illusory, and two of them are red', async () => {
    const p = new Map((await forecasts()).map((forecast) => [forecast.key, forecast.p]));
    const between = (low: number, high: number) => [...p].filter(([, share]) => share >= low && share < high).map(([key]) => key);
    expect(between(0, 0.4)).toEqual(expect.arrayContaining(['MAIL', 'STORE']));
    expect(between(0.2, 0.7)).toContain('BLACK');
    expect(between(0.5, 0.95)).toEqual(expect.arrayContaining(['LOYAL', 'PHOTO']));
    expect(between(0.8, 1.01)).toEqual(expect.arrayContaining(['CDP', 'CONSENT']));
    expect(p.get('MAIL')).toBeGreaterThan(0);
  });

  test('people asked about words: four were answered, one answer is late, and several asked about the same word this week', async () => {
    expect(await count('word_questions')).toBe(8);
    expect(await count(`word_questions where state = 'ANSWERED' and answered_by is not null`)).toBe(4);
    expect(await count(`word_questions where state = 'OPEN' and due_at < now()`)).toBe(1);
    expect(await count(`(select question_id from word_flags where created_at > now() - interval '7 days' group by question_id having count(*) > 1) f`)).toBeGreaterThanOrEqual(3);
  });

  test('the dates of campaigns were crossed so often that the rule itself is in question; one author took a change back', async () => {
    const dates = `crossings c join decision_domains d on d.workspace_id = c.workspace_id and d.id = c.domain_id where d.code = 'CAMPAIGN-DATES'`;
    expect(await count(`${dates} and c.created_at > now() - interval '90 days'`)).toBeGreaterThanOrEqual(4);
    expect(await count(`${dates} and c.state = 'WITHDRAWN'`)).toBe(1);
  });

  test('requests went every way: an offer was taken, one became a task of a project, one was of no use, one was taken back', async () => {
    expect(await count(`requests where state = 'ACCEPTED' and offered_date = promised_date and exists (select 1 from request_date_changes d where d.request_id = requests.id and d.kind = 'COUNTER_OFFER')`)).toBe(1);
    expect(await count(`requests r join tasks t on t.workspace_id = r.workspace_id and t.id = r.task_id where r.state = 'IN_PROGRESS'`)).toBe(1);
    expect(await count(`requests where served = 'NO' and served_note is not null`)).toBe(1);
    expect(await count(`requests where state = 'WITHDRAWN'`)).toBe(1);
  });

  test('changes held by a rule ended in every way: one in a conflict, one decided by whom it was handed to, one waits for the executives; a rule has a second version', async () => {
    expect(await count(`crossings where state = 'CONFLICT'`)).toBe(1);
    expect(await count(`crossings where state = 'DECLINED' and (authority->>'handedOver')::boolean`)).toBe(1);
    expect(await count(`crossings where state = 'ESCALATED' and decided_at is null`)).toBe(1);
    expect(await count(`decision_rights one join decision_rights two on two.workspace_id = one.workspace_id and two.domain_id = one.domain_id and two.number = 2 and two.state = 'IN_FORCE' where one.state = 'SUPERSEDED'`)).toBe(1);
  });
});
