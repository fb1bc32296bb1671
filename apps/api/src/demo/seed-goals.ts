import type { INestApplicationContext } from '@nestjs/common';
import type { RequestContext } from '../platform/context/request-context.ts';
import { CheckInsService } from '../domains/goals/check-ins.service.ts';
import { CyclesService } from '../domains/goals/cycles.service.ts';
import { GoalLifecycleService } from '../domains/goals/goal-lifecycle.service.ts';
import { GoalSigningService } from '../domains/goals/goal-signing.service.ts';
import { GoalsService } from '../domains/goals/goals.service.ts';
import { PactsService } from '../domains/goals/pacts.service.ts';
import type { DemoPlan } from '../platform/demo/demo-plan.ts';
import { cycles } from './story/cycles.ts';
import { goals } from './story/goals.ts';
import { pacts } from './story/pacts.ts';
import { people } from './story/people.ts';
import { storyBegins } from './story/workspace.ts';
import type { StoryCheckIn, StoryCheckIns, StoryGoal, StoryKeyResult } from './story/story.types.ts';

interface Seed {
  plan: DemoPlan;
  goals: GoalsService;
  signing: GoalSigningService;
  lifecycle: GoalLifecycleService;
  checkIns: CheckInsService;
}

/** Goals of the story: drafted, signed by both heads, checked in on week by week, acknowledged by the other side, closed. */
export function planGoals(app: INestApplicationContext, plan: DemoPlan): void {
  const seed: Seed = {
    plan,
    goals: app.get(GoalsService, { strict: false }),
    signing: app.get(GoalSigningService, { strict: false }),
    lifecycle: app.get(GoalLifecycleService, { strict: false }),
    checkIns: app.get(CheckInsService, { strict: false }),
  };
  const cyclesService = app.get(CyclesService, { strict: false });
  const cio = people.find((person) => person.role === 'CIO')?.key ?? '';
  for (const { key, name, from, to } of cycles) {
    plan.step(cio, plan.at(Math.max(storyBegins + 1, from - 30), 9), async (ctx) => {
      plan.ids.set(`cycle:${key}`, await cyclesService.create(ctx, { name, startsOn: plan.day(from), endsOn: plan.day(to) }));
    });
  }
  planPacts(app, plan);
  for (const goal of goals) {
    planAgreement(seed, goal);
    for (const keyResult of goal.keyResults) for (const side of keyResult.checkIns) planCheckIns(seed, goal, keyResult, side);
  }
}

/** Shares of IT's capacity for marketing: proposed by one head, signed by the other. */
function planPacts(app: INestApplicationContext, plan: DemoPlan): void {
  const service = app.get(PactsService, { strict: false });
  for (const { share, from, to, proposedBy, proposedAt, signedBy, signedAt } of pacts) {
    let id = '';
    plan.step(proposedBy, plan.at(proposedAt, 11), async (ctx) => {
      id = await service.propose(ctx, { share, startsOn: plan.day(from), endsOn: plan.day(to) });
    });
    if (!signedBy || signedAt === undefined) continue;
    plan.step(signedBy, plan.at(signedAt, 10), async (ctx) => {
      await service.sign(ctx, id, 1);
    });
  }
}

async function versionOf(ctx: RequestContext, id: string): Promise<{ version: number; latest: number }> {
  const [row] = await ctx.query<{ version: number; latest: number }>('select version, latest_version as latest from goals where workspace_id = $1 and id = $2', [ctx.workspaceId, id]);
  return row ?? { version: 0, latest: 0 };
}

function planAgreement({ plan, goals: service, signing, lifecycle }: Seed, goal: StoryGoal): void {
  const id = () => plan.ids.get(`goal:${goal.key}`);
  plan.step(goal.draftedBy, plan.at(goal.draftedAt, 14), async (ctx) => {
    const { title, noticeIT, noticeMarketing } = goal;
    const created = await service.create(ctx, {
      title,
      noticeIT,
      noticeMarketing,
      why: null,
      ownerTeamId: plan.ids.get(`team:${goal.ownerTeam}`),
      cycleId: plan.ids.get(`cycle:${goal.cycle}`),
      parentId: null,
      keyResults: goal.keyResults.map(({ title: name, unit = null, metric, start, target, weight, accountableSide, source }) => ({ title: name, unit, metric, start, target, weight, accountableSide, source })),
    });
    plan.ids.set(`goal:${goal.key}`, created);
    const rows = await ctx.query<{ id: string }>('select id from key_results where workspace_id = $1 and goal_id = $2 order by position', [ctx.workspaceId, created]);
    goal.keyResults.forEach((keyResult, index) => plan.ids.set(`keyResult:${goal.key}.${keyResult.key}`, rows[index]?.id ?? ''));
  });
  for (const { by, at } of goal.signatures) {
    plan.step(by, plan.at(at, 16), async (ctx) => {
      await signing.sign(ctx, id(), (await versionOf(ctx, id())).latest);
    });
  }
  const { outcome, closedAt, closingNote = null } = goal;
  if (outcome && closedAt !== undefined) {
    plan.step(goal.signatures[0]?.by ?? goal.draftedBy, plan.at(closedAt, 15), async (ctx) => {
      await lifecycle.close(ctx, id(), (await versionOf(ctx, id())).version, outcome, closingNote);
    });
  }
}

function planCheckIns({ plan, checkIns }: Seed, goal: StoryGoal, keyResult: StoryKeyResult, { side, by, acknowledgedBy, acknowledgedTo, entries }: StoryCheckIns): void {
  // From Thursday on this week has been reported on too; else the story would fall silent towards every weekend.
  const late = plan.weekday(0, 3) <= 0 ? 1 : 0;
  for (const entry of entries) {
    const [week] = entry;
    const day = plan.weekday(week + late, 1);
    const name = `checkIn:${goal.key}.${keyResult.key}.${side}.${week}`;
    plan.step(by, plan.at(day, side === 'IT' ? 13 : 14), async (ctx) => {
      plan.ids.set(name, await checkIns.checkIn(ctx, plan.ids.get(`keyResult:${goal.key}.${keyResult.key}`), valuesOf(entry, keyResult)));
    });
    if (week > acknowledgedTo) continue;
    plan.step(acknowledgedBy, plan.at(day + 2, 9), async (ctx) => {
      await checkIns.acknowledge(ctx, plan.ids.get(name));
    });
  }
}

function valuesOf([, value, confidence, status, note = undefined]: StoryCheckIn, { source }: StoryKeyResult) {
  return { value: source === 'MANUAL' ? value : null, confidence, status, note: note ?? null };
}
