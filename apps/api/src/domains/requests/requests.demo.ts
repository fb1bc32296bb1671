import type { INestApplicationContext } from '@nestjs/common';
import { addWorkingDays } from '../../platform/calendar/working-days.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import type { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { LanesService } from './lanes.service.ts';
import { RequestAnswersService } from './request-answers.service.ts';
import type { DateKind, Lane, Served } from './request-states.ts';
import { RequestWorkService } from './request-work.service.ts';
import { type AskedTemplate, campaigns, express, label, named, standard, today, week, words } from './requests.demo-texts.ts';
import { RequestsService } from './requests.service.ts';

const HEAD_OF_PROJECTS = 'agnieszka.wrona';
const POLAND = { country: 'PL' };

/** What a request of the story is, and on which working days from today things happened to it. */
interface Told {
  name: string;
  title: Localized;
  purpose: Localized;
  parts: Localized[];
  requester: string;
  worker: string;
  asked: number;
  need: number;
  dateKind: DateKind;
}

/** Plays requests through the services; all days are working days from today. */
class Teller {
  private readonly requests: RequestsService;
  private readonly answers: RequestAnswersService;
  private readonly work: RequestWorkService;

  constructor(
    app: INestApplicationContext,
    private readonly plan: DemoPlan,
  ) {
    this.requests = app.get(RequestsService, { strict: false });
    this.answers = app.get(RequestAnswersService, { strict: false });
    this.work = app.get(RequestWorkService, { strict: false });
  }

  day(workingDays: number): string {
    return addWorkingDays(POLAND, this.plan.day(0), workingDays);
  }

  at(workingDays: number, hour: number): Date {
    return this.plan.at(Math.round((Date.parse(this.day(workingDays)) - Date.parse(this.plan.day(0))) / 86_400_000), hour);
  }

  ask(told: Told, submit = true): void {
    this.plan.step(told.requester, this.at(told.asked, 9), async (ctx) => {
      const { title, purpose, parts, dateKind } = told;
      this.plan.ids.set(`request:${told.name}`, await this.requests.create(ctx, { title, purpose, parts, dateKind, neededBy: this.day(told.asked + told.need), submit }));
    });
  }

  answer(told: Told, day: number, answer: 'ACCEPT' | 'COUNTER_OFFER' | 'DECLINE', rest: { promise?: number; size?: number; note?: Localized } = {}): void {
    this.on(HEAD_OF_PROJECTS, day, 12, told, (ctx, step) =>
      this.answers.answer(ctx, { ...step, answer, promisedDate: rest.promise === undefined ? null : this.day(rest.promise), size: rest.size ?? null, note: rest.note ?? null }),
    );
  }

  takeOffer = (told: Told, day: number) => this.on(told.requester, day, 15, told, (ctx, step) => this.answers.acceptCounterOffer(ctx, step.id, step.expectedVersion));
  withdraw = (told: Told, day: number) => this.on(told.requester, day, 15, told, (ctx, step) => this.requests.withdraw(ctx, step.id, step.expectedVersion));
  becomesTask = (told: Told, day: number, project: string) => this.on(told.worker, day, 11, told, (ctx, step) => this.work.plan(ctx, { ...step, projectId: this.plan.ids.get(`project:${project}`) }));
  start = (told: Told, day: number) => this.on(told.worker, day, 13, told, (ctx, step) => this.work.start(ctx, step.id, step.expectedVersion));
  slip = (told: Told, day: number, to: number, reason: Localized) => this.on(told.worker, day, 14, told, (ctx, step) => this.work.move(ctx, { ...step, promisedDate: this.day(to), reason }));
  deliver = (told: Told, day: number, rest: { followUpOn?: string; followUp?: Localized } = {}) => this.on(told.worker, day, 16, told, (ctx, step) => this.work.deliver(ctx, { ...step, ...rest }));
  confirm = (told: Told, day: number, served: Served, note?: Localized) => this.on(told.requester, day, 10, told, (ctx, step) => this.work.confirm(ctx, { ...step, served, note }));
  sendBack = (told: Told, day: number, reason: Localized) => this.on(told.requester, day, 11, told, (ctx, step) => this.work.reopen(ctx, { ...step, reason }));

  swap(told: Told, other: Told, day: number): void {
    this.on('beata.chmiel', day, 16, told, (ctx, step) => this.answers.swap(ctx, { ...step, displacedId: this.plan.ids.get(`request:${other.name}`) }));
  }

  escalate(day: number): void {
    this.plan.step('tomasz.bielak', this.at(day, 10), async (ctx) => void (await this.answers.escalateDue(ctx)));
  }

  private on(person: string, day: number, hour: number, told: Told, work: (ctx: RequestContext, step: { id: string; expectedVersion: number }) => Promise<unknown>): void {
    this.plan.step(person, this.at(day, hour), async (ctx) => {
      const id = this.plan.ids.get(`request:${told.name}`);
      const [row] = await ctx.query<{ version: number }>('select version from requests where workspace_id = $1 and id = $2', [ctx.workspaceId, id]);
      await work(ctx, { id, expectedVersion: row?.version ?? 0 });
    });
  }
}

/** Limits that IT set in the first week, so that two campaigns fit beside each other. */
const LIMITS: Record<Lane, number> = { EXPRESS: 6, WEEK: 8, STANDARD: 12 };

/** A year of requests: twelve campaigns that ask for the same kinds of things, and what is on the table today. */
export function planRequests(app: INestApplicationContext, plan: DemoPlan): void {
  const tell = new Teller(app, plan);
  const lanes = app.get(LanesService, { strict: false });
  for (const [lane, wipLimit] of Object.entries(LIMITS) as [Lane, number][]) {
    plan.step('marek.wolski', tell.at(-242, 8), async (ctx) => void (await lanes.update(ctx, { lane, expectedVersion: 1, wipLimit })));
  }
  campaigns.forEach((campaign, index) => planCampaign(tell, campaign, index));
  planToday(tell);
}

/** Working days between the beginnings of two campaigns. */
const CAMPAIGN_DAYS = 20;
/** How many working days deliveries took, by turns: most are quick, some are late. */
const EXPRESS_TOOK = [1, 3, 1, 2, 6, 1, 3, 2, 5, 1, 4];
const WEEK_TOOK = [3, 6, 11, 5, 8, 2, 13];
const STANDARD_TOOK = [9, 17, 13, 24, 6];

function planCampaign(tell: Teller, campaign: Localized, index: number): void {
  const begins = -238 + index * CAMPAIGN_DAYS;
  const turn = (list: readonly number[], place: number) => list[place % list.length] ?? 1;
  const told = (template: AskedTemplate, name: string, asked: number, need: number): Told => ({
    ...template,
    name: `${index}.${name}`,
    title: named(template.title, campaign),
    asked,
    need,
    dateKind: need <= 5 ? 'EVENT' : 'WISH',
  });
  express.forEach((template, place) => planDelivery(tell, told(template, `express${place}`, begins + place * 4, 3 + (place % 3)), turn(EXPRESS_TOOK, index * express.length + place)));
  week.forEach((template, place) => planDelivery(tell, told(template, `week${place}`, begins - 1 + place * 7, 8 + place), turn(WEEK_TOOK, index * week.length + place)));
  standard.forEach((template, place) => {
    if (index < campaigns.length - 1) planDelivery(tell, told(template, `standard${place}`, begins + 2, 20), turn(STANDARD_TOOK, index));
  });
  if (index % 4 === 2) {
    const asked = told(label, 'label', begins + 3, 9);
    tell.ask(asked);
    tell.answer(asked, asked.asked, 'DECLINE', { note: words.declined });
  }
}

/** Asked, accepted the same day, begun when there was time, delivered, judged; late ones said so before. What lies after today is left out. */
function planDelivery(tell: Teller, told: Told, took: number): void {
  const delivered = told.asked + took;
  if (delivered > -2) return;
  const due = told.asked + told.need;
  tell.ask(told);
  tell.answer(told, told.asked, 'ACCEPT');
  tell.start(told, Math.max(told.asked, delivered - Math.min(2, took)));
  if (delivered > due) tell.slip(told, due - 1, delivered, words.late);
  tell.deliver(told, delivered);
  const served: Served = delivered > due ? 'PARTLY' : 'YES';
  tell.confirm(told, delivered + 1, served, served === 'YES' ? undefined : words.partly);
}

/** What is open now: unanswered, put before both heads, offered otherwise, swapped, slipped, delivered with a durable version to come, sent back, drafted, settled on a later day, planned as a task, of no use, taken back. */
function planToday(tell: Teller): void {
  const told = (name: keyof typeof today, requester: string, worker: string, asked: number, need: number, dateKind: DateKind = 'EVENT'): Told => ({ ...today[name], name, requester, worker, asked, need, dateKind });
  const gaveWay = told('gaveWay', 'igor.stachura', 'lukasz.pietrzyk', -6, 9, 'WISH');
  tell.ask(gaveWay);
  tell.answer(gaveWay, -5, 'ACCEPT', { promise: 2 });
  const swapped = told('swapped', 'aleksandra.rybak', 'joanna.mazur', -2, 4);
  tell.ask(swapped);
  tell.answer(swapped, -2, 'COUNTER_OFFER', { promise: 6, note: words.fairLate });
  tell.swap(swapped, gaveWay, -1);
  const slipped = told('slipped', 'aleksandra.rybak', 'rafal.zareba', -12, 18, 'NEGOTIABLE');
  tell.ask(slipped);
  tell.answer(slipped, -12, 'ACCEPT', { promise: 5 });
  tell.start(slipped, -7);
  tell.slip(slipped, -2, 9, words.stock);
  const hardened = told('hardened', 'karolina.wit', 'piotr.sadowski', -4, 3);
  tell.ask(hardened);
  tell.answer(hardened, -4, 'ACCEPT');
  tell.start(hardened, -3);
  tell.deliver(hardened, -2, { followUpOn: tell.day(18), followUp: words.durable });
  const returned = told('returned', 'igor.stachura', 'joanna.mazur', -9, 8, 'WISH');
  tell.ask(returned);
  tell.answer(returned, -9, 'ACCEPT');
  tell.start(returned, -6);
  tell.deliver(returned, -3);
  tell.sendBack(returned, -2, words.back);
  const offered = told('offered', 'krzysztof.malec', 'lukasz.pietrzyk', -2, 6);
  tell.ask(offered);
  tell.answer(offered, -2, 'COUNTER_OFFER', { promise: 9, size: 2, note: words.away });
  const escalated = told('escalated', 'hanna.jurek', 'ewa.drozd', -3, 7);
  tell.ask(escalated);
  tell.escalate(-1);
  tell.ask(told('draft', 'magdalena.sowa', 'piotr.sadowski', -1, 15, 'WISH'), false);
  tell.ask(told('unanswered', 'jakub.tarka', 'kamil.ortyl', 0, 3));
  const taken = told('taken', 'pawel.gajda', 'ewa.drozd', -8, 11, 'NEGOTIABLE');
  tell.ask(taken);
  tell.answer(taken, -8, 'COUNTER_OFFER', { promise: 7, note: words.audit });
  tell.takeOffer(taken, -7);
  const planned = told('planned', 'karolina.wit', 'lukasz.pietrzyk', -9, 22, 'WISH');
  tell.ask(planned);
  tell.answer(planned, -9, 'ACCEPT');
  tell.becomesTask(planned, -8, 'STORE');
  tell.start(planned, -7);
  const unserved = told('unserved', 'hanna.jurek', 'kamil.ortyl', -15, 10);
  tell.ask(unserved);
  tell.answer(unserved, -15, 'ACCEPT');
  tell.start(unserved, -9);
  tell.deliver(unserved, -6);
  tell.confirm(unserved, -5, 'NO', words.unread);
  const withdrawn = told('withdrawn', 'jakub.tarka', 'piotr.sadowski', -6, 12, 'WISH');
  tell.ask(withdrawn);
  tell.withdraw(withdrawn, -5);
}
