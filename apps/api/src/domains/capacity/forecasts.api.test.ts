import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { day } from '../../../test/days.ts';
import { at, startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { JobRunner } from '../../platform/jobs/job-runner.ts';
import { moveThrough, newProject, newTask, newTeam } from '../projects/projects.testing.ts';
import { ALLOCATE, hours, PROBLEM } from './capacity.testing.ts';
import { ProblemsService } from './problems.service.ts';

let api: TestApi;
let ws: TestWorkspace;
let teamId: string;
/** Ten tasks, five of them done one a week, the last a week ago: about one task a week. */
let slow: { id: string; key: string };
let other: { id: string; key: string };
beforeAll(async () => {
  api = await startApi();
  ws = await api.workspace();
  teamId = await newTeam(ws);
  slow = await newProject(ws.it, teamId, { deadline: day(10) });
  other = await newProject(ws.it, teamId, { deadline: day(60) });
  for (const project of [slow, other]) {
    await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query(`update projects set state = 'ACTIVE', started_at = now() where workspace_id = $1 and id = $2`, [ctx.workspaceId, project.id]));
    for (let index = 0; index < 10; index += 1) {
      const task = await newTask(ws.it, project.id, `Task ${index}`, { accountableId: ws.it.memberId });
      if (index >= 5) continue;
      await moveThrough(ws.it, task.id, ['DOING', 'REVIEW', 'DONE']);
      const doneAt = new Date(Date.now() - (index + 1) * 7 * 86_400_000);
      await ws.as(ws.owner, 'OWNER', null, (ctx) => ctx.query('update tasks set done_at = $3 where workspace_id = $1 and id = $2', [ctx.workspaceId, task.id, doneAt]));
    }
  }
}, 60_000);
afterAll(() => api.close());

const FORECAST = `forecast { asOf windowFrom windowTo runs seed itemsLeft deadline p50 p85 p95 pOnTime } forecasts { asOf } forecastAlarm forecastReconciliation { en }`;
const PROJECT = `query($id: ID!) { project(id: $id) { ${FORECAST} } }`;
const AGAIN = `mutation($input: RecalculateForecastInput!) { recalculateForecast(input: $input) { __typename ... on ForecastSaved { project { ${FORECAST} } } ${PROBLEM} } }`;
const RECONCILE = `mutation($input: ReconcileForecastInput!) { reconcileForecast(input: $input) { __typename ... on ForecastSaved { project { forecastAlarm forecastReconciliation { en } } } ${PROBLEM} } }`;
const POST = `mutation($input: PostStatusUpdateInput!) { postStatusUpdate(input: $input) { __typename } }`;
const status = (health: string) => ({ input: { projectId: slow.id, health, summary: { en: 'As planned' } } });

describe('forecasts', () => {
  test('are stored with what they rest on; asked again the same day, the answer is the same', async () => {
    const first = at(await ws.it.run(AGAIN, { input: { projectId: slow.id } }), 'recalculateForecast.project');
    expect(first).toMatchObject({ forecast: { asOf: day(0), windowTo: day(-1), runs: 10_000, itemsLeft: 5, deadline: day(10) }, forecasts: [{ asOf: day(0) }] });
    const { p50, p85, p95, pOnTime } = at(first, 'forecast') as { p50: string; p85: string; p95: string; pOnTime: number };
    expect(p50 > day(10) && p50 <= p85 && p85 <= p95).toBe(true);
    expect(pOnTime).toBeGreaterThanOrEqual(0);
    expect(pOnTime).toBeLessThan(0.5);
    expect(at(await ws.cio.run(AGAIN, { input: { projectId: slow.id } }), 'recalculateForecast.project')).toEqual(first);
    expect((await ws.viewer.send(AGAIN, { input: { projectId: slow.id } })).status).toBe(403);
    expect(at(await ws.it.run(AGAIN, { input: { projectId: randomUUID() } }), 'recalculateForecast.code')).toBe('NOT_FOUND');
  });

  test('the night computes every open project, once', async () => {
    await api.app.get(JobRunner).runDue(new Date());
    const { projects } = await ws.cio.run<{ projects: { edges: { node: { forecast: { pOnTime: number } | null } }[] } }>('{ projects(first: 10) { edges { node { forecast { pOnTime } } } } }');
    expect(projects.edges.every(({ node }) => node.forecast !== null)).toBe(true);
  });

  test('a list of projects with forecasts and alarms costs one statement more', async () => {
    const LIST = (more: string) => `{ projects(first: 50) { edges { node { key ${more} } } } }`;
    const bare = await api.statements(() => ws.cio.run(LIST('')));
    const full = await api.statements(() => ws.cio.run(LIST('forecast { p50 p85 pOnTime } forecastAlarm')));
    expect(full).toHaveLength(bare.length + 1);
  });

  test('"on track" under one half is an alarm until somebody says why; a new status asks again', async () => {
    expect(at(await ws.it.run(RECONCILE, { input: { projectId: slow.id, reason: { en: 'Nothing to say' } } }), 'reconcileForecast.code')).toBe('NO_ALARM');
    await ws.it.run(POST, status('ON_TRACK'));
    expect(at(await ws.cmo.run(PROJECT, { id: slow.id }), 'project')).toMatchObject({ forecastAlarm: true, forecastReconciliation: null });
    expect(at(await ws.it.run(RECONCILE, { input: { projectId: slow.id, reason: { en: '' } } }), 'reconcileForecast.fields')).toEqual([{ path: 'reason', code: 'REQUIRED' }]);
    const said = await ws.it.run(RECONCILE, { input: { projectId: slow.id, reason: { en: 'Two people join on Monday' } } });
    expect(at(said, 'reconcileForecast.project')).toEqual({ forecastAlarm: false, forecastReconciliation: { en: 'Two people join on Monday' } });
    await ws.it.run(POST, status('ON_TRACK'));
    expect(at(await ws.cmo.run(PROJECT, { id: slow.id }), 'project')).toMatchObject({ forecastAlarm: true, forecastReconciliation: null });
    await ws.it.run(POST, status('AT_RISK'));
    expect(at(await ws.cmo.run(PROJECT, { id: slow.id }), 'project.forecastAlarm')).toBe(false);
  });
});

describe('remedies and what-if', () => {
  test('each remedy shows its effect: none makes it worse, and nothing is saved', async () => {
    const EFFECTS = 'query($id: ID!) { remedyEffects(projectId: $id) { remedy delay drop later before { p85 pOnTime } after { p85 pOnTime } } }';
    const { remedyEffects } = await ws.cio.run<{ remedyEffects: { remedy: string; before: { p85: string; pOnTime: number }; after: { p85: string; pOnTime: number } }[] }>(EFFECTS, { id: slow.id });
    expect(remedyEffects.map(({ remedy }) => remedy)).toEqual(['TRAIN', 'HIRE', 'RESCOPE', 'MOVE']);
    for (const { before, after } of remedyEffects) {
      expect(after.p85 <= before.p85).toBe(true);
      expect(after.pOnTime).toBeGreaterThanOrEqual(before.pOnTime);
    }
    expect(remedyEffects[3]?.after.pOnTime).toBeGreaterThan(remedyEffects[3]?.before.pOnTime ?? 1);
    expect(await ws.cio.run(EFFECTS, { id: randomUUID() })).toEqual({ remedyEffects: [] });
    expect(await api.statements(() => ws.cio.run(EFFECTS, { id: slow.id }))).toHaveLength(1);
  });

  test('with enough left to do, a trained or new colleague and a smaller scope each bring the day nearer; an overload leads to the projects it comes from', async () => {
    const mine = await api.workspace();
    const team = await newTeam(mine);
    const large = await newProject(mine.it, team, { deadline: day(300) });
    const sql = (text: string, ...values: unknown[]) => mine.as(mine.owner, 'OWNER', null, (ctx) => ctx.query(text, [ctx.workspaceId, large.id, ...values]));
    await sql(`update projects set state = 'ACTIVE', started_at = now() where workspace_id = $1 and id = $2`);
    for (let index = 0; index < 25; index += 1) {
      const { id } = await newTask(mine.it, large.id, `Task ${index}`, { accountableId: mine.it.memberId });
      if (index < 5) await sql(`update tasks set state = 'DONE', started_at = $4, done_at = $4 where workspace_id = $1 and project_id = $2 and id = $3`, id, new Date(Date.now() - (index + 1) * 7 * 86_400_000));
    }
    interface Effects {
      remedyEffects: { remedy: string; before: { p85: string }; after: { p85: string } }[];
    }
    const { remedyEffects } = await mine.cio.run<Effects>('query($id: ID!) { remedyEffects(projectId: $id) { remedy before { p85 } after { p85 } } }', { id: large.id });
    expect(remedyEffects.filter(({ before, after }) => after.p85 < before.p85).map(({ remedy }) => remedy)).toEqual(['TRAIN', 'HIRE', 'RESCOPE']);

    for (const person of [mine.it, mine.marketing]) await mine.cio.run(ALLOCATE, hours(person.memberId, { kind: 'PROJECT', projectId: large.id, hours: 70 }));
    const detect = () => mine.as(mine.owner, 'OWNER', null, (ctx) => api.app.get(ProblemsService, { strict: false }).detect(ctx));
    expect(await detect()).toMatchObject({ opened: 2 });
    const LIST = (more: string) => `{ capacityProblems(first: 10, filter: { kind: OVERLOAD }) { edges { node { id projectId: project { id } ${more} } } } }`;
    expect(JSON.stringify(at(await mine.cio.run(LIST('projects { key }')), 'capacityProblems.edges')).split(`"projects":[{"key":"${large.key}"}]`)).toHaveLength(3);
    const [bare, full] = [await api.statements(() => mine.cio.run(LIST(''))), await api.statements(() => mine.cio.run(LIST('projects { key }')))];
    expect(full).toHaveLength(bare.length + 2); // projects of all people, their names
  });

  test('a project that waits for a slow one ends after it', async () => {
    const mine = await api.workspace();
    const [first, second] = [await newProject(mine.it, await newTeam(mine), {}), await newProject(mine.it, await newTeam(mine), {})];
    const sql = (text: string, ...values: unknown[]) => mine.as(mine.owner, 'OWNER', null, (ctx) => ctx.query(text, [ctx.workspaceId, ...values]));
    for (const [project, open] of [[first, 8], [second, 1]] as const) {
      await sql(`update projects set state = 'ACTIVE', started_at = now() where workspace_id = $1 and id = $2`, project.id);
      for (let index = 0; index < 5 + open; index += 1) {
        const { id } = await newTask(mine.it, project.id, `Task ${index}`, { accountableId: mine.it.memberId });
        if (index < 5) await sql(`update tasks set state = 'DONE', started_at = $3, done_at = $3 where workspace_id = $1 and id = $2`, id, new Date(Date.now() - (index + 1) * 7 * 86_400_000));
      }
    }
    const p50 = async (id: string) => String(at(await mine.it.run(AGAIN, { input: { projectId: id } }), 'recalculateForecast.project.forecast.p50'));
    const [slowest, alone] = [await p50(first.id), await p50(second.id)];
    expect(alone < slowest).toBe(true);
    await mine.it.run('mutation($input: AddDependencyInput!) { addDependency(input: $input) { __typename ... on Problem { code } } }', { input: { kind: 'PROJECT', fromId: first.id, toId: second.id } });
    expect((await p50(second.id)) > slowest).toBe(true);
  });

  test('dropping a project speeds up those that share its people; moving it moves its own date', async () => {
    for (const project of [slow, other]) await ws.cio.run(ALLOCATE, hours(ws.it.memberId, { kind: 'PROJECT', projectId: project.id, weeks: 4, hours: 20 }));
    const WHAT_IF = 'query($whatIf: WhatIfInput!) { capacityWhatIf(whatIf: $whatIf) { project { key } before { p85 } after { p85 } } }';
    interface Changes {
      capacityWhatIf: { project: { key: string }; before: { p85: string }; after: { p85: string } | null }[];
    }
    const dropped = await ws.cmo.run<Changes>(WHAT_IF, { whatIf: { projectId: slow.id, action: 'DROP' } });
    expect(dropped.capacityWhatIf.map(({ project }) => project.key)).toEqual([slow.key, other.key]);
    expect(dropped.capacityWhatIf[0]?.after).toBeNull();
    expect((dropped.capacityWhatIf[1]?.after?.p85 ?? '') < (dropped.capacityWhatIf[1]?.before.p85 ?? '')).toBe(true);
    const moved = await ws.cmo.run<Changes>(WHAT_IF, { whatIf: { projectId: slow.id, action: 'SHIFT', weeks: 4 } });
    expect((moved.capacityWhatIf[0]?.after?.p85 ?? '') > (moved.capacityWhatIf[0]?.before.p85 ?? '')).toBe(true);
    expect(await ws.cmo.run(WHAT_IF, { whatIf: { projectId: randomUUID(), action: 'DROP' } })).toEqual({ capacityWhatIf: [] });
    const bad = await ws.cmo.send(WHAT_IF, { whatIf: { projectId: slow.id, action: 'SHIFT', weeks: 99 } });
    expect(bad.errors[0]?.extensions.code).toBe('INVALID');
  });
});
