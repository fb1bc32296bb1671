import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '../../../test/days.ts';
import { startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { liveTerm } from '../../domains/glossary/glossary.testing.ts';
import { asked, begun, finished, lines, make, stepOf, text } from '../../domains/learning/learning.testing.ts';
import { humanLanguage } from './parts/human-language.ts';
import { learning } from './parts/learning.ts';
import { rowsOfPart } from './scorecard.reads.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const rowsOf = (ws: TestWorkspace, code: string) => {
  const part = [...learning, ...humanLanguage].find((each) => each.code === code);
  if (!part) throw new Error(`No part ${code}`);
  return ws.as(ws.owner, 'OWNER', null, (ctx) => rowsOfPart(ctx, part));
};
const sum = async (ws: TestWorkspace, code: string) => {
  const rows = await rowsOf(ws, code);
  return [rows.reduce((all, { numerator }) => all + numerator, 0), rows.reduce((all, { denominator }) => all + denominator, 0)];
};

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
