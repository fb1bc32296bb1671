import type { INestApplicationContext } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.ts';
import type { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { ArticlesService } from './articles.service.ts';
import { BudgetEffectsService } from './budget-effects.service.ts';
import { BudgetLinesService } from './budget-lines.service.ts';
import { ContractsService } from './contracts.service.ts';
import { ImprovementsService } from './improvements.service.ts';
import { InsightsService } from './insights.service.ts';
import { articles, articleUses, documentOf, type ToldArticle } from './knowledge.demo-articles.ts';
import { contracts, effects, improvements, insights, lines, otherUses, vendors } from './knowledge.demo-money.ts';
import type { KnowledgeKind } from './knowledge.enums.ts';
import { UsefulnessService } from './usefulness.service.ts';
import { VendorsService } from './vendors.service.ts';

const HEADS = { IT: 'marek.wolski', MARKETING: 'beata.chmiel' } as const;
const KINDS: Record<string, KnowledgeKind> = { article: 'ARTICLE', improvement: 'IMPROVEMENT', insight: 'INSIGHT' };

/** The version that is stored now: steps of a story do not hold one in their hands. */
async function versionOf(ctx: RequestContext, table: 'articles' | 'contracts' | 'budget_lines' | 'budget_effects', id: string): Promise<number> {
  const [row] = await ctx.query<{ version: number }>(`select version from ${table} where workspace_id = $1 and id = $2`, [ctx.workspaceId, id]);
  return row?.version ?? 0;
}

/** Half a year of shared knowledge: what was written, used, bought, reviewed and saved. */
export function planKnowledge(app: INestApplicationContext, plan: DemoPlan): void {
  planArticles(app, plan);
  planVendors(app, plan);
  planBudget(app, plan);
  planUses(app, plan);
}

function planArticles(app: INestApplicationContext, plan: DemoPlan): void {
  const [service, shorter] = [app.get(ArticlesService, { strict: false }), app.get(ImprovementsService, { strict: false })];
  for (const told of articles) {
    const id = `article:${told.key}`;
    plan.step(told.owner, plan.at(told.out ?? -4, 11), async (ctx) => {
      plan.ids.set(id, await service.create(ctx, { ...fieldsOf(ctx, told, told.revised?.blocks), publish: told.out !== null }));
    });
    if (told.revised) {
      plan.step(told.owner, plan.at(told.revised.day, 10), async (ctx) => {
        await service.update(ctx, { ...fieldsOf(ctx, told), id: plan.ids.get(id), expectedVersion: await versionOf(ctx, 'articles', plan.ids.get(id)) });
      });
    }
    for (const day of told.verified ?? []) {
      plan.step(told.owner, plan.at(day, 9), async (ctx) => void (await service.verify(ctx, plan.ids.get(id), await versionOf(ctx, 'articles', plan.ids.get(id)))));
    }
  }
  for (const { key, author, day, minutes, runs, ...texts } of improvements) {
    plan.step(author, plan.at(day, 13), async (ctx) => plan.ids.set(`improvement:${key}`, await shorter.create(ctx, { ...texts, minutesSaved: minutes, runsPerMonth: runs })));
  }
}

/** @param without how many of the last blocks were not there yet */
function fieldsOf(ctx: RequestContext, told: ToldArticle, without = 0) {
  const { title, summary, space, language, every } = told;
  return { title, summary, space, language, body: documentOf({ ...told, body: told.body.slice(0, told.body.length - without) }), ownerId: ctx.memberId, verifyEveryDays: every };
}

function planVendors(app: INestApplicationContext, plan: DemoPlan): void {
  const [service, bought, known] = [app.get(VendorsService, { strict: false }), app.get(ContractsService, { strict: false }), app.get(InsightsService, { strict: false })];
  for (const { key, by, ...fields } of vendors) plan.step(by, plan.at(-180, 10), async (ctx) => plan.ids.set(`vendor:${key}`, await service.create(ctx, fields)));
  contracts.forEach((told, index) => {
    const id = `contract:${index}`;
    const fields = (ctx: RequestContext, to: number) => ({
      title: told.title,
      category: told.category,
      startsOn: plan.day(told.from),
      endsOn: plan.day(to),
      noticeDays: told.notice,
      costYear: told.cost,
      seats: told.seats?.[0] ?? null,
      usedSeats: told.seats?.[1] ?? null,
      ownerId: ctx.memberId,
    });
    plan.step(told.owner, plan.at(Math.max(-178, told.from), 12), async (ctx) => {
      plan.ids.set(id, await bought.create(ctx, { ...fields(ctx, told.to), vendorId: plan.ids.get(`vendor:${told.vendor}`) }));
    });
    for (const [side, day, verdict, note] of told.reviews ?? []) {
      plan.step(HEADS[side], plan.at(day, 15), async (ctx) => {
        const contract = plan.ids.get(id);
        await bought.review(ctx, { id: contract, expectedVersion: await versionOf(ctx, 'contracts', contract), verdict, note: note ?? null });
      });
    }
    const [renewedOn, until] = told.renewed ?? [];
    if (renewedOn === undefined || until === undefined) return;
    plan.step(told.owner, plan.at(renewedOn, 14), async (ctx) => {
      const contract = plan.ids.get(id);
      await bought.update(ctx, { ...fields(ctx, until), id: contract, expectedVersion: await versionOf(ctx, 'contracts', contract) });
    });
  });
  for (const { key, vendor, author, day, until, ...texts } of insights) {
    plan.step(author, plan.at(day, 12), async (ctx) =>
      plan.ids.set(`insight:${key}`, await known.create(ctx, { ...texts, vendorId: plan.ids.get(`vendor:${vendor}`), validUntil: plan.day(until), source: null })),
    );
  }
}

function planBudget(app: INestApplicationContext, plan: DemoPlan): void {
  const [service, savings] = [app.get(BudgetLinesService, { strict: false }), app.get(BudgetEffectsService, { strict: false })];
  const year = Number(plan.day(0).slice(0, 4));
  for (const { key, owner, toClose, ...fields } of lines) {
    const id = `line:${key}`;
    plan.step(owner, plan.at(-170, 10), async (ctx) => plan.ids.set(id, await service.create(ctx, { ...fields, year, ownerId: ctx.memberId })));
    if (toClose !== undefined) {
      plan.step(owner, plan.at(toClose, 10), async (ctx) => void (await service.mark(ctx, plan.ids.get(id), await versionOf(ctx, 'budget_lines', plan.ids.get(id)), true)));
    }
  }
  effects.forEach((told, index) => {
    const id = `effect:${index}`;
    const [source, key] = told.source;
    plan.step(told.by, plan.at(told.day, 14), async (ctx) => {
      const sourceId = plan.ids.get(`${source.toLowerCase()}:${key}`);
      plan.ids.set(id, await savings.link(ctx, { lineId: plan.ids.get(`line:${told.line}`), source, sourceId, expected: told.expected }));
    });
    const owner = lines.find((line) => line.key === told.line)?.owner;
    if (!told.settled || !owner) return;
    const [day, realised, note] = told.settled;
    plan.step(owner, plan.at(day, 11), async (ctx) => {
      const step = { id: plan.ids.get(id), expectedVersion: await versionOf(ctx, 'budget_effects', plan.ids.get(id)) };
      if (realised === null) await savings.decline(ctx, { ...step, note: note ?? {} });
      else await savings.confirm(ctx, { ...step, realised, note: note ?? null });
    });
  });
}

function planUses(app: INestApplicationContext, plan: DemoPlan): void {
  const service = app.get(UsefulnessService, { strict: false });
  const all = [...articleUses.map(([key, ...rest]) => [`article:${key}`, ...rest] as const), ...otherUses];
  for (const [subject, person, day, pl, en] of all) {
    const kind = KINDS[subject.split(':')[0] ?? ''] ?? 'ARTICLE';
    plan.step(person, plan.at(day, 16), async (ctx) => void (await service.confirm(ctx, { kind, id: plan.ids.get(subject), usedFor: { pl, en } })));
  }
}
