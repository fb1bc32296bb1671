import type { INestApplicationContext } from '@nestjs/common';
import { Held, OwnedThings } from '../../platform/boundaries/owned-things.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import type { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { demoCrossings, type DemoCrossing, type DemoRule, demoRules } from './boundaries.demo-story.ts';
import { CrossingsService } from './crossings.service.ts';
import type { Filter } from './matchers.ts';
import { RulesService } from './rules.service.ts';

/** Rules signed by both heads and confirmed by nearly everybody, and what happened when somebody changed what was not theirs to decide. */
export function planBoundaries(app: INestApplicationContext, plan: DemoPlan): void {
  const rules = app.get(RulesService, { strict: false });
  for (const rule of demoRules) planRule(rules, rule, plan);
  const crossings = app.get(CrossingsService, { strict: false });
  const owned = app.get(OwnedThings, { strict: false });
  for (const each of demoCrossings) planCrossing(crossings, owned, each, plan);
  for (const day of [-16, -9, -2]) plan.step('tomasz.bielak', plan.at(day, 7), (ctx) => crossings.escalateDue(ctx));
}

function planRule(rules: RulesService, rule: DemoRule, plan: DemoPlan): void {
  const { code, name, description, holder, watches, proposedBy, at } = rule;
  const right = async (ctx: RequestContext) => {
    const [row] = await ctx.query<{ id: string; version: number }>(
      'select r.id, r.version from decision_rights r join decision_domains d on d.workspace_id = $1 and d.id = r.domain_id where r.workspace_id = $1 and d.code = $2 order by r.number desc limit 1',
      [ctx.workspaceId, code],
    );
    if (!row) throw new Error(`No rule has the code ${code}`);
    return row;
  };
  const sign = async (ctx: RequestContext) => {
    const { id, version } = await right(ctx);
    await rules.sign(ctx, id, version);
  };
  const filter: Filter = watches ? { key: watches.projects } : {};
  const about = { entity: watches ? 'Project' : null, fields: watches?.fields ?? [], filter };
  const values = { name, description, holder, consulted: rule.consulted ?? [], informed: rule.informed ?? [], answerWithinDays: 2, ...about, startsOn: null };
  plan.step(proposedBy, plan.at(at, 11), async (ctx) => {
    await rules.create(ctx, code, values);
    await sign(ctx);
  });
  if (rule.unsigned) return;
  const inForce = (day: number, missing: readonly string[] = []) => {
    plan.step(proposedBy === 'marek.wolski' ? 'beata.chmiel' : 'marek.wolski', plan.at(day + 2, 11), sign);
    plan.people.forEach(({ key }, index) => {
      if (missing.includes(key)) return;
      plan.step(key, plan.at(day + 3 + (index % 9), 9 + (index % 7)), async (ctx) => {
        await rules.acknowledge(ctx, (await right(ctx)).id);
      });
    });
  };
  inForce(at, rule.missing);
  if (!rule.second) return;
  const { second } = rule;
  plan.step(proposedBy, plan.at(second.at, 11), async (ctx) => {
    const [domain] = await ctx.query<{ id: string; version: number }>('select id, version from decision_domains where workspace_id = $1 and code = $2', [ctx.workspaceId, code]);
    if (!domain) throw new Error(`No rule has the code ${code}`);
    await rules.propose(ctx, domain.id, domain.version, { ...values, description: second.description, consulted: second.consulted });
    await sign(ctx);
  });
  inForce(second.at, second.missing);
}

function planCrossing(crossings: CrossingsService, owned: OwnedThings, { project, by, at, deadline, summary, why, handOver, overtaken, answer }: DemoCrossing, plan: DemoPlan): void {
  const held = `crossing:${project}:${at}`;
  plan.step(by, plan.at(at, 14), async (ctx) => {
    const id = plan.ids.get(`project:${project}`);
    const thing = owned.get('Project');
    if (!thing) throw new Error('Projects can be owned');
    const asked = { id, expectedVersion: await thing.version(ctx, id) };
    const [operation, input] = deadline === undefined ? ['update', { ...asked, summary }] : ['changeDeadline', { ...asked, deadline: plan.day(deadline), reason: why }];
    const kept = await thing.operations[operation as string]?.(ctx, input as never).then(
      () => null,
      (error: unknown) => (error instanceof Held ? error.keep(ctx) : Promise.reject(error instanceof Error ? error : new Error(String(error)))),
    );
    if (!kept) throw new Error(`No rule holds the change of ${project}`);
    plan.ids.set(held, kept.crossingId);
  });
  const onHeld = (person: string, day: number, work: (ctx: RequestContext, id: string, version: number) => Promise<unknown>) =>
    plan.step(person, plan.at(day, 12), async (ctx) => {
      const id = plan.ids.get(held);
      const [row] = await ctx.query<{ version: number }>('select version from crossings where workspace_id = $1 and id = $2', [ctx.workspaceId, id]);
      await work(ctx, id, row?.version ?? 0);
    });
  if (handOver) onHeld(handOver.by, handOver.at, (ctx, id, version) => crossings.handOver(ctx, id, version, plan.ids.get(`member:${handOver.to}`)));
  if (overtaken) {
    plan.step(overtaken.by, plan.at(overtaken.at, 12), async (ctx) => {
      const id = plan.ids.get(`project:${project}`);
      const thing = owned.get('Project');
      await thing?.operations.update?.(ctx, { id, expectedVersion: await thing.version(ctx, id), summary: overtaken.summary } as never);
    });
  }
  if (!answer) return;
  onHeld(answer.by, answer.at, async (ctx, id, version) => {
    if (answer.how === 'approve') await crossings.approve(ctx, id, version);
    if (answer.how === 'decline') await crossings.decline(ctx, id, version, answer.reason);
    if (answer.how === 'withdraw') await crossings.withdraw(ctx, id, version);
    if (answer.how === 'override') await crossings.override(ctx, id, version, answer.reason);
  });
}
