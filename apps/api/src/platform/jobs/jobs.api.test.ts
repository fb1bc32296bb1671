import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type TestApi, type TestWorkspace } from '../../../test/harness.ts';
import { audit } from '../audit/audit.ts';
import type { RequestContext } from '../context/request-context.ts';
import { workspaceActions } from '../identity/identity.audit.ts';
import { JobRunner } from './job-runner.ts';
import { Jobs } from './jobs.ts';

const MONDAY = new Date('2026-11-23T10:00:00Z');
const TUESDAY = new Date('2026-11-24T10:00:00Z');
const seconds = (count: number) => new Date(MONDAY.getTime() + count * 1_000);

let api: TestApi;
let other: TestApi;
let workspace: TestWorkspace;
const ran: string[] = [];
let work: (ctx: RequestContext) => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  api = await startApi();
  other = await startApi({}, api);
  workspace = await api.workspace();
  for (const each of [api, other]) {
    each.app.get(Jobs).register({
      name: 'test.note',
      every: 'NIGHT',
      run: async (ctx) => {
        await work(ctx);
        ran.push(ctx.workspaceId);
      },
    });
  }
});
afterAll(async () => {
  await other.close();
  await api.close();
});

const runs = () => ran.splice(0).filter((id) => id === workspace.id).length;
const runner = (each: TestApi) => each.app.get(JobRunner);

describe('jobs', () => {
  test('run once for each workspace and period, however often and in however many processes they are looked for', async () => {
    await Promise.all([runner(api), runner(other), runner(api), runner(other)].map((each) => each.runDue(MONDAY)));
    expect(runs()).toBe(1);
    await runner(other).runDue(seconds(30));
    expect(runs()).toBe(0);
    await runner(other).runDue(TUESDAY);
    expect(runs()).toBe(1);
  });

  test('that fail have done nothing, leave the others alone and are tried again, later and later', async () => {
    const friday = new Date('2026-11-27T10:00:00Z');
    const after = (minutes: number) => runner(api).runDue(new Date(friday.getTime() + minutes * 60_000));
    let attempts = 0;
    work = async (ctx) => {
      if (ctx.workspaceId !== workspace.id) return;
      attempts += 1;
      await audit(ctx, { action: workspaceActions['workspace.updated'], entityId: ctx.workspaceId });
      if (attempts < 3) throw new Error('The night is short');
    };
    const before = await events();
    await after(0);
    await after(0.5);
    expect([attempts, await events()]).toEqual([1, before]);
    await after(1);
    await after(2);
    expect([attempts, await events()]).toEqual([2, before]);
    await after(3);
    expect([attempts, await events()]).toEqual([3, before + 1]);
    await after(60);
    expect(attempts).toBe(3);
  });

  test('act as Tandem itself, which is in the log but among no members', async () => {
    const { auditEvents } = await workspace.owner.run<{ auditEvents: { edges: { node: { actor: { name: string } } }[] } }>('{ auditEvents(first: 1) { edges { node { actor { name } } } } }');
    expect(auditEvents.edges[0]?.node.actor.name).toBe('Tandem');
    for (const state of ['ACTIVE', 'REMOVED']) {
      const { members } = await workspace.owner.run<{ members: { edges: { node: { name: string } }[] } }>(
        `{ members(first: 50, filter: { state: ${state} }) { edges { node { name } } } }`,
      );
      expect(members.edges.map(({ node }) => node.name)).not.toContain('Tandem');
    }
  });
});

async function events(): Promise<number> {
  const [row] = await api.database.read<{ count: number }>({ workspaceId: workspace.id }, 'select count(*)::int as count from audit_events where workspace_id = $1', [workspace.id]);
  return row?.count ?? 0;
}
