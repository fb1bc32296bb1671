import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../test/days.ts';
import { startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { newTeam } from '../../domains/projects/projects.testing.ts';
import { ProjectEntity } from '../../domains/projects/project.entities.ts';
import { ForecastRow } from '../../domains/capacity/forecast.entities.ts';
import { CrossingRow, DecisionDomainRow, DecisionRightRow } from '../../domains/boundaries/boundary.entities.ts';
import { WordFlagRow, WordQuestionRow } from '../../domains/glossary/question.entities.ts';
import { TextScanRow } from '../../domains/glossary/text-scan.entities.ts';
import { QuizAttemptRow, QuizQuestionRow } from '../../domains/learning/quiz.entities.ts';
import { InsightRow } from '../../domains/customer/insight.entities.ts';
import { ImprovementEntity, UsefulnessEntity } from '../../domains/knowledge/article.entities.ts';
import { insertRow, insertRows } from '../../platform/database/rows.ts';
import { liveTerm } from '../../domains/glossary/glossary.testing.ts';
import { asked, begun, finished, lines, make, stepOf, text } from '../../domains/learning/learning.testing.ts';
import { added, addRequests, ago, kept, late, readingsOf, rowsIn, stated, undone } from '../../../test/scorecard/part-rows.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const rowsOf = (ws: TestWorkspace, code: string) => ws.as(ws.owner, 'OWNER', null, (ctx) => rowsIn(ctx, code));
const sum = async (ws: TestWorkspace, code: string) => added(await rowsOf(ws, code));

test('learning counts from the moment the other side accepts it, with the level it was planned for; nobody without any is named', async () => {
  const ws = await api.workspace();
  const termId = await liveTerm(ws.it, ws.marketing, 'funnel');
  const { enrolment } = await finished(ws.cio, ws.it);
  const application = await make(ws.it, 'apply', { enrolmentId: enrolment.id, entity: 'Term', entityId: termId, statement: text('Used') });
  expect([await sum(ws, 'LEARNING_APPLIED'), await sum(ws, 'LEVELS_GAINED')]).toEqual([[0, 2], [0, 0]]); // two people of IT; the plan is not due yet
  await make(ws.marketing, 'accept', stepOf(application));
  expect([await sum(ws, 'LEARNING_APPLIED'), await sum(ws, 'LEVELS_GAINED')]).toEqual([[1, 2], [2, 2]]);
  const rows = await rowsOf(ws, 'LEARNING_APPLIED');
  expect(rows.map(({ entity }) => entity).sort()).toEqual(['Department', 'Enrolment']);
  expect(JSON.stringify(rows)).not.toContain(ws.cio.memberId);
});

test('a plan that has come due without a gain lowers the part; a shadowing counts when its host has confirmed it', async () => {
  const ws = await api.workspace();
  const { enrolment } = await finished(ws.cio, ws.it);
  await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query('update enrolments set due_on = $3 where workspace_id = $1 and id = $2', [ctx.workspaceId, enrolment.id, day(-1)]));
  expect(await sum(ws, 'LEVELS_GAINED')).toEqual([0, 2]);
  const team = await ws.cio.run<{ createTeam: { team: { id: string } } }>('mutation($input: CreateTeamInput!) { createTeam(input: $input) { ... on TeamSaved { team { id } } } }', {
    input: { name: text('Joint'), kind: 'JOINT', interactionMode: 'COLLABORATION' },
  });
  await ws.as(ws.owner, 'OWNER', null, (ctx) =>
    ctx.query(
      `insert into team_memberships (workspace_id, id, created_at, created_by, updated_at, version, team_id, member_id, fraction, liaison, valid_from)
       select $1, gen_random_uuid(), $2, $3, $2, 1, $4, m, 0.5, false, '2020-01-01' from unnest($5::uuid[]) m`,
      [ctx.workspaceId, ctx.now, ctx.memberId, team.createTeam.team.id, [ws.it.memberId, ws.marketing.memberId]],
    ),
  );
  const { shadowing } = await asked(ws.cio, ws.it, ws.marketing);
  const written = await make(ws.it, 'write', { ...stepOf(await make(ws.marketing, 'agree', stepOf(shadowing))), ...lines });
  expect(await sum(ws, 'SHADOWINGS_CONFIRMED')).toEqual([0, 2]);
  await make(ws.marketing, 'confirm', stepOf(written));
  expect(await sum(ws, 'SHADOWINGS_CONFIRMED')).toEqual([1, 2]);
});

test('answers about the other side’s words count as understanding; what was asked again 30 days later as remembered', async () => {
  const ws = await api.workspace();
  for (const word of ['one', 'two', 'three', 'four']) await liveTerm(ws.marketing, ws.it, word, { domain: 'MARKETING' }, { ownerSide: 'MARKETING' });
  const answer = async () => {
    for (const { id } of (await begun(ws.it)).questions) await make(ws.it, 'answer', { questionId: id, option: 0 });
  };
  await answer();
  const right = (await ws.it.run<{ quizAttempts: { edges: { node: { rightAnswers: number } }[] } }>('{ quizAttempts(first: 1) { edges { node { rightAnswers } } } }')).quizAttempts.edges[0]?.node.rightAnswers;
  expect(await sum(ws, 'COMPREHENSION')).toEqual([right, 4]);
  expect(await sum(ws, 'QUIZ_REMEMBERED')).toEqual([0, 0]);
  await ws.as(ws.owner, 'OWNER', null, async (ctx) => {
    await ctx.query(`update quiz_attempts set finished_at = finished_at - interval '30 days', due_again_on = due_again_on - 30 where workspace_id = $1`, [ctx.workspaceId]);
    await ctx.query(`update quiz_questions set answered_at = answered_at - interval '30 days' where workspace_id = $1`, [ctx.workspaceId]);
  });
  await answer();
  expect((await sum(ws, 'QUIZ_REMEMBERED'))[1]).toBe(4);
  expect((await sum(ws, 'COMPREHENSION'))[1]).toBe(8);
});

test('a month later it counts whether an insight is remembered, too', async () => {
  const ws = await api.workspace();
  await undone(ws, async (ctx) => {
    const insight = await insertRow(ctx, InsightRow, {
      ...{ statement: { en: 'Parents buy late' }, evidence: { en: 'Orders' }, sourceId: null, side: 'MARKETING', state: 'VERIFIED', verifiedAt: ago(60), verifiedById: ws.it.memberId, retiredAt: null, retiredReason: null },
    });
    const attempt = await insertRow(ctx, QuizAttemptRow, { memberId: ws.it.memberId, side: 'IT', repeatsId: null, asked: 2, rightAnswers: 1, finishedAt: ago(1), dueAgainOn: day(29) });
    const question = { attemptId: attempt.id, kind: 'INSIGHT', termId: null, insightId: insight.id, part: 0, ownerSide: null, prompt: {}, options: [{ en: 'A' }, { en: 'B' }], rightOption: 0, explanation: {} } as const;
    const options = [...question.options];
    const before = await insertRow(ctx, QuizQuestionRow, { ...question, options, position: 1, repeatsId: null, answer: 1, answeredAt: ago(31) });
    await insertRow(ctx, QuizQuestionRow, { ...question, options, position: 2, repeatsId: before.id, answer: 0, answeredAt: ago(1) });
    expect(await rowsIn(ctx, 'QUIZ_REMEMBERED')).toMatchObject([{ entity: 'Insight', id: insight.id, title: { en: 'Parents buy late' }, numerator: 1, denominator: 1 }]);
  });
});

test('the same requests cut into more pieces say the same of flexibility', async () => {
  const ws = await api.workspace();
  const flexibility = ['DELIVERED_BY_FIRST_DATE', 'ANSWERED_IN_A_DAY', 'EXPRESS_AS_PROMISED', 'PROBABILITIES_HONEST', 'SERVED_ITS_PURPOSE'];
  const sizes = fc.array(fc.record({ good: fc.boolean(), size: fc.integer({ min: 1, max: 6 }) }), { minLength: 5, maxLength: 8 });
  const read = async (requests: { good: boolean; size: number }[]) => {
    const values: number[] = [];
    await undone(ws, async (ctx) => {
      await addRequests(ctx, requests.map(({ good, size }) => (good ? kept(ws, size) : late(ws, size))));
      const readings = await readingsOf(ctx);
      values.push(...flexibility.map((code) => readings.get(code)?.value ?? -1));
    });
    return values;
  };
  await fc.assert(
    fc.asyncProperty(sizes, async (requests) => {
      const [whole, pieces] = [await read(requests), await read(requests.flatMap((each) => Array.from({ length: each.good ? each.size : 1 }, () => (each.good ? { ...each, size: 1 } : each))))];
      expect(Math.min(...whole)).toBeGreaterThanOrEqual(0);
      pieces.forEach((value, part) => expect(value).toBeCloseTo(whole[part] ?? -1, 9));
    }),
    { numRuns: 12 },
  );
});

test('what IT schedules itself after a delivery was not asked: it is no quick answer', async () => {
  const ws = await api.workspace();
  await undone(ws, async (ctx) => {
    const [first] = await addRequests(ctx, [late(ws, 1), late(ws, 2), late(ws, 1)]);
    await addRequests(ctx, [kept(ws, 1, { state: 'ACCEPTED', lane: 'STANDARD', deliveredOn: null, deliveredAt: null, confirmedAt: null, served: null, answerDueAt: ago(5), answeredAt: ago(5), followsId: first?.id ?? null })]);
    expect(added(await rowsIn(ctx, 'ANSWERED_IN_A_DAY'))).toEqual([0, 4]);
  });
});

test('promises are measured by their first date: moving one changes nothing; promised requests are promises, what has no forecast is not likely', async () => {
  const ws = await api.workspace();
  const teamId = await newTeam(ws);
  await undone(ws, async (ctx) => {
    const project = {
      ...{ name: { en: 'Shop' }, summary: null, teamId, ownerId: ws.it.memberId, plannedStart: null, deadlineKind: 'EVENT', state: 'ACTIVE', stateReason: null, startedAt: null, closedAt: null, lastTaskNumber: 0, wipLimit: null } as const,
      ...{ deadline: day(20), originalDeadline: day(20) },
    };
    const [one] = await insertRows(ctx, ProjectEntity, [{ ...project, key: 'ONE' }, { ...project, key: 'TWO' }]);
    const forecast = { projectId: one?.id ?? '', windowFrom: day(-90), windowTo: day(-1), runs: 100, seed: 1, itemsLeft: 3, p50: day(21), p85: day(30), p95: day(40) };
    await insertRow(ctx, ForecastRow, { ...forecast, asOf: day(-1), deadline: day(20), pOnTime: 0.4 });
    expect(added(await rowsIn(ctx, 'PROMISES_LIKELY'))).toEqual([0, 2]);
    await ctx.query('update projects set deadline = $2 where workspace_id = $1', [ctx.workspaceId, day(45)]);
    await insertRow(ctx, ForecastRow, { ...forecast, asOf: day(0), deadline: day(45), pOnTime: 0.97 });
    expect(added(await rowsIn(ctx, 'PROMISES_LIKELY'))).toEqual([0, 2]);
    const open = { state: 'IN_PROGRESS', neededBy: day(9), promisedDate: day(9), originalPromise: day(9), deliveredAt: null, deliveredOn: null, confirmedAt: null, served: null } as const;
    await addRequests(ctx, [kept(ws, 3, { ...open, forecast: stated(0.9, day(8)) }), kept(ws, 2, { ...open, forecast: stated(0.6, day(12)) })]);
    expect(added(await rowsIn(ctx, 'PROMISES_LIKELY'))).toEqual([3, 7]);
  });
});

test('areas of decision count once something touched them; a rule that the second head signs late is answered late', async () => {
  const ws = await api.workspace();
  await undone(ws, async (ctx) => {
    const [quiet, fresh, open] = await insertRows(ctx, DecisionDomainRow, [{ code: 'QUIET' }, { code: 'FRESH' }, { code: 'OPEN' }]);
    const version = (domain: DecisionDomainRow | undefined, signedIt: number | null, signedMarketing: number | null) => ({
      ...{ domainId: domain?.id ?? '', number: 1, name: { en: domain?.code ?? '' }, description: { en: 'Who' }, holder: 'IT', consulted: [], informed: [], answerWithinDays: 2, entity: null, fields: [], filter: {}, startsOn: null } as const,
      ...{ state: signedIt === null || signedMarketing === null ? 'DRAFT' : 'IN_FORCE', itSignedBy: signedIt === null ? null : ws.cio.memberId, itSignedAt: signedIt === null ? null : ago(signedIt) } as const,
      ...{ marketingSignedBy: signedMarketing === null ? null : ws.cmo.memberId, marketingSignedAt: signedMarketing === null ? null : ago(signedMarketing), inForceAt: signedMarketing === null ? null : ago(signedMarketing) },
      ...{ consulted: [], informed: [], fields: [] },
    });
    const [old] = await insertRows(ctx, DecisionRightRow, [version(quiet, 120, 120), version(fresh, 30, 30), version(open, 20, null)]);
    const titles = async (code: string) => (await rowsIn(ctx, code)).map(({ title, numerator }) => `${title.en ?? ''} ${numerator}`).sort();
    expect(await titles('ONE_DECIDES')).toEqual(['FRESH 1', 'OPEN 0']);
    expect(await titles('ANSWERED_IN_TIME')).toEqual(['FRESH 1', 'OPEN 0']);
    const crossing = {
      ...{ domainId: quiet?.id ?? '', rightId: old?.id ?? '', authorSide: 'MARKETING', entity: 'Project', entityId: ws.it.memberId, title: { en: 'HELD' }, operation: 'update', input: {}, changes: [], baseVersion: 1 } as const,
      ...{ changes: [], neededSides: [], assigneeId: null, dueAt: ago(5), escalatedAt: null, decidedById: null, reason: null, authority: null },
    };
    await insertRow(ctx, CrossingRow, { ...crossing, state: 'HELD', decidedAt: null });
    expect(await titles('ONE_DECIDES')).toEqual(['FRESH 1', 'OPEN 0']);
    await insertRow(ctx, CrossingRow, { ...crossing, state: 'APPROVED', decidedAt: ago(6) });
    await insertRow(ctx, CrossingRow, { ...crossing, state: 'WITHDRAWN', decidedAt: ago(1) });
    expect(await titles('ONE_DECIDES')).toEqual(['FRESH 1', 'OPEN 0', 'QUIET 1']);
    expect(await titles('ANSWERED_IN_TIME')).toEqual(['FRESH 1', 'HELD 0', 'HELD 0', 'HELD 1', 'OPEN 0']);
  });
});

test('a word that was asked about and that no term has counts as not explained; texts count once the other side has used them; three confirmations of two people count in a week', async () => {
  const ws = await api.workspace();
  await liveTerm(ws.it, ws.marketing, 'funnel');
  await undone(ws, async (ctx) => {
    const question = (word: string) => ({ word, language: 'EN', matchKey: word, termId: null, side: null, dueAt: ago(1), state: 'OPEN', answer: null, answeredBy: null, answeredAt: null }) as const;
    const asked = await insertRows(ctx, WordQuestionRow, [question('zorblax'), question('funnel')]);
    await insertRows(ctx, WordFlagRow, asked.flatMap(({ id }) => ['a', 'b'].map((asker) => ({ questionId: id, askerHash: asker.repeat(64) }))));
    const words = (await rowsIn(ctx, 'TOP_TERMS_DEFINED')).map(({ entity, title, numerator }) => `${entity} ${title.en ?? ''} ${numerator}`).sort();
    expect(words).toEqual([expect.stringMatching(/^Term funnel [01]$/), 'WordQuestion zorblax 0']);
    const things = await insertRows(ctx, ImprovementEntity, [1, 2, 3, 4].map((number) => ({
      ...{ title: { en: `Script ${number}` }, before: {}, after: {}, minutesSaved: 5, runsPerMonth: 5, category: null, authorId: ws.it.memberId, side: 'IT' } as const,
    })));
    const scan = { entity: 'ProcessImprovement', field: 'after', language: 'EN', side: 'IT', words: 50, unexplainedIt: 0, unexplainedMarketing: 1, matcherVersion: 1, scannedAt: ago(3), unknown: {} } as const;
    await insertRows(ctx, TextScanRow, things.map(({ id }) => ({ ...scan, entityId: id, textHash: 'a'.repeat(64) })));
    expect(await rowsIn(ctx, 'FEW_UNKNOWN_WORDS')).toEqual([]);
    await insertRows(ctx, UsefulnessEntity, things.map(({ id }) => ({
      ...{ articleId: null, improvementId: id, insightId: null, giverId: ws.it.memberId, giverSide: 'IT', receiverId: ws.marketing.memberId, receiverSide: 'MARKETING', usedFor: { en: 'Banners' } } as const,
    })));
    expect(added(await rowsIn(ctx, 'FEW_UNKNOWN_WORDS'))).toEqual([400, 200]);
    expect(added(await rowsIn(ctx, 'FOUND_USEFUL'))).toEqual([3, 4]);
  });
});
