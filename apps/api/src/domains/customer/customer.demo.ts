import type { INestApplicationContext } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.ts';
import type { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { CitationsService } from './citations.service.ts';
import { sources, type ToldSource, wishes } from './customer.demo-data.ts';
import { insights, type ToldCitation, type ToldInsight } from './customer.demo-insights.ts';
import { challenges, technologies, type ToldTechnology } from './customer.demo-technologies.ts';
import type { CitationKind, Half } from './customer.enums.ts';
import { DataSourcesService } from './data-sources.service.ts';
import { DataUsesService } from './data-uses.service.ts';
import { DataWishesService } from './data-wishes.service.ts';
import { FitService } from './fit.service.ts';
import { InsightsService } from './insights.service.ts';
import { TechnologiesService } from './technologies.service.ts';

type Table = 'customer_data_sources' | 'data_uses' | 'data_wishes' | 'insights' | 'insight_citations' | 'technology_decisions';

async function versionOf(ctx: RequestContext, table: Table, id: string): Promise<number> {
  const [row] = await ctx.query<{ version: number }>(`select version from ${table} where workspace_id = $1 and id = $2`, [ctx.workspaceId, id]);
  return row?.version ?? 0;
}

/** The id of the latest row of a thing. */
async function latest(ctx: RequestContext, table: Table, column: string, id: string): Promise<string> {
  const [row] = await ctx.query<{ id: string }>(`select id from ${table} where workspace_id = $1 and ${column} = $2 order by created_at desc, id desc limit 1`, [ctx.workspaceId, id]);
  return row?.id ?? '';
}

/** Half a year of the shop's customer data: what is stored and used, what was learned and what came of it, and what both sides think of the tools. */
export function planCustomer(app: INestApplicationContext, plan: DemoPlan): void {
  planData(app, plan);
  const fit = { technologies: app.get(TechnologiesService, { strict: false }), fit: app.get(FitService, { strict: false }) };
  for (const { key, by, at, ...challenge } of challenges) plan.step(by, plan.at(at, 10), async (ctx) => plan.ids.set(`challenge:${key}`, await fit.technologies.createChallenge(ctx, challenge)));
  for (const technology of technologies) planTechnology(fit, technology, plan);
  const learned = { insights: app.get(InsightsService, { strict: false }), citations: app.get(CitationsService, { strict: false }) };
  for (const insight of insights) planInsight(learned, insight, plan);
}

function planData(app: INestApplicationContext, plan: DemoPlan): void {
  const [service, uses, wished] = [app.get(DataSourcesService, { strict: false }), app.get(DataUsesService, { strict: false }), app.get(DataWishesService, { strict: false })];
  for (const source of sources) planSource(service, uses, source, plan);
  wishes.forEach(({ by, at, met, ...wish }, index) => {
    const id = `wish:${index}`;
    plan.step(by, plan.at(at, 14), async (ctx) => plan.ids.set(id, await wished.create(ctx, wish)));
    if (!met) return;
    plan.step(met.by, plan.at(met.at, 12), async (ctx) => {
      await wished.meet(ctx, plan.ids.get(id), await versionOf(ctx, 'data_wishes', plan.ids.get(id)), plan.ids.get(`source:${met.source}`));
    });
  });
}

function planSource(service: DataSourcesService, usesService: DataUsesService, { key, owner, by, at, basis, data, benefit, reviews, uses, ...source }: ToldSource, plan: DemoPlan): void {
  const id = () => plan.ids.get(`source:${key}`);
  plan.step(by, plan.at(at, 9), async (ctx) => {
    const ownerId = owner ? plan.ids.get(`member:${owner}`) : null;
    plan.ids.set(`source:${key}`, await service.create(ctx, { ...source, customerBenefit: benefit, dataCategories: data, lawfulBasis: basis, ownerId }));
  });
  for (const review of reviews) plan.step(review.by, plan.at(review.at, 13), async (ctx) => void (await service.review(ctx, id(), await versionOf(ctx, 'customer_data_sources', id()))));
  uses.forEach(({ activity, stage, by: who, days }, index) => {
    const name = `use:${key}.${index}`;
    days.forEach((day, turn) =>
      plan.step(who, plan.at(day, 15), async (ctx) => {
        if (turn > 0) return void (await usesService.repeat(ctx, plan.ids.get(name), await versionOf(ctx, 'data_uses', plan.ids.get(name)), plan.day(day)));
        await usesService.record(ctx, { sourceId: id(), activity, stage, usedOn: plan.day(day) });
        plan.ids.set(name, await latest(ctx, 'data_uses', 'source_id', id()));
      }),
    );
  });
}

function planTechnology({ technologies: service, fit }: { technologies: TechnologiesService; fit: FitService }, told: ToldTechnology, plan: DemoPlan): void {
  const id = () => plan.ids.get(`technology:${told.key}`);
  plan.step('tomasz.bielak', plan.at(told.at, 11), async (ctx) => {
    const { name, vendor, purpose, cost, lifecycle } = told;
    plan.ids.set(`technology:${told.key}`, await service.create(ctx, { name, vendor, purpose, costYear: cost, lifecycle }));
  });
  const halves: [Half, ToldTechnology['functional']][] = [['FUNCTIONAL', told.functional], ['TECHNICAL', told.technical]];
  for (const [half, { by, words }] of halves) {
    for (const [challenge, score, at, days, rationale] of words) {
      plan.step(by, plan.at(at, 16), async (ctx) => {
        await fit.assess(ctx, { technologyId: id(), challengeId: plan.ids.get(`challenge:${challenge}`), half, score, rationale, validUntil: plan.day(at + days) });
      });
    }
  }
  const { decision } = told;
  if (!decision) return;
  plan.step(decision.by, plan.at(decision.at, 10), async (ctx) => {
    const { verdict, reason, due, responsible } = decision;
    plan.ids.set(`decision:${told.key}`, await fit.decide(ctx, { technologyId: id(), verdict, reason, dueOn: plan.day(due), responsibleId: plan.ids.get(`member:${responsible}`) }));
  });
  const { agreed } = decision;
  if (agreed) plan.step(agreed.by, plan.at(agreed.at, 10), async (ctx) => void (await fit.agree(ctx, plan.ids.get(`decision:${told.key}`), 1)));
}

interface Learning {
  insights: InsightsService;
  citations: CitationsService;
}

function planInsight(learning: Learning, told: ToldInsight, plan: DemoPlan): void {
  const id = () => plan.ids.get(`insight:${told.key}`);
  const { statement, evidence, source, verified, retired } = told;
  plan.step(told.by, plan.at(told.at, 12), async (ctx) => {
    plan.ids.set(`insight:${told.key}`, await learning.insights.note(ctx, { statement, evidence, sourceId: source ? plan.ids.get(`source:${source}`) : null }));
  });
  if (verified) plan.step(verified.by, plan.at(verified.at, 12), async (ctx) => void (await learning.insights.verify(ctx, id(), await versionOf(ctx, 'insights', id()))));
  for (const citation of told.citations) planCitation(learning.citations, id, citation, plan);
  if (retired) plan.step(retired.by, plan.at(retired.at, 12), async (ctx) => void (await learning.insights.retire(ctx, id(), await versionOf(ctx, 'insights', id()), retired.reason)));
}

function planCitation(service: CitationsService, insightId: () => string, { target, effect, by, at, answer }: ToldCitation, plan: DemoPlan): void {
  const kind: CitationKind = target.startsWith('goal:') ? 'GOAL' : target.startsWith('project:') ? 'PROJECT' : 'DECISION';
  const name = `citation:${target}:${at}`;
  plan.step(by, plan.at(at, 17), async (ctx) => plan.ids.set(name, await service.cite(ctx, { insightId: insightId(), kind, targetId: plan.ids.get(target), effect })));
  if (!answer) return;
  plan.step(answer.by, plan.at(answer.at, 9), async (ctx) => {
    if (answer.declined) await service.decline(ctx, plan.ids.get(name), 1, answer.declined);
    else await service.accept(ctx, plan.ids.get(name), 1);
  });
}
