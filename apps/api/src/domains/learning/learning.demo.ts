import type { INestApplicationContext } from '@nestjs/common';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import type { DemoPerson, DemoPlan } from '../../platform/demo/demo-plan.ts';
import { SkillsService } from '../capacity/capacity.public.ts';
import { ApplicationsService } from './applications.service.ts';
import { CatalogueService } from './catalogue.service.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { demoAway, type DemoItem, demoItems, demoLines, demoNotUsed, demoPaths, demoPurpose } from './learning.demo-catalogue.ts';
import { LearningJobs } from './learning.jobs.ts';
import { QuizService } from './quiz.service.ts';
import { ShadowingsService } from './shadowings.service.ts';

/** The first day of learning at Lipowa: 26 weeks ago. */
const BEGINS = -182;
const OTHER = { IT: 'MARKETING', MARKETING: 'IT' } as const;

/** Half a year of learning: a catalogue, two paths, what 22 people took up, whom they sat with, where they used it, and what they remembered. */
export function planLearning(app: INestApplicationContext, plan: DemoPlan): void {
  const story = new Story(app, plan);
  story.catalogue();
  const learners = plan.people.filter(({ side, role }) => side !== null && role !== 'VIEWER');
  for (const side of ['IT', 'MARKETING'] as const) learners.filter((person) => person.side === side).forEach((person, index) => story.learn(person.key, side, index));
  learners.forEach(({ key }, index) => story.quizzes(key, index));
  story.jobs();
}

/** How a thing learned ended, by turns: mostly it was used, sometimes only finished, now and then it lapsed. */
const ENDS = ['USED', 'USED', 'FINISHED', 'USED', 'LEFT', 'USED', 'NOT_USED'] as const;

/** Days from today on which something of the present begins, and how far it has come. */
const NOW: [[number, (typeof ENDS)[number]], ...[number, (typeof ENDS)[number]][]] = [[-16, 'FINISHED'], [-22, 'USED'], [-6, 'LEFT']];

class Story {
  private readonly at: Record<Side, DemoPerson[]>;
  private readonly service;

  constructor(
    app: INestApplicationContext,
    private readonly plan: DemoPlan,
  ) {
    const get = { strict: false } as const;
    this.service = {
      skills: app.get(SkillsService, get), catalogue: app.get(CatalogueService, get), enrolments: app.get(EnrolmentsService, get), shadowings: app.get(ShadowingsService, get),
      applications: app.get(ApplicationsService, get), quiz: app.get(QuizService, get), jobs: app.get(LearningJobs, get),
    };
    const members = (side: Side) => plan.people.filter((person) => person.side === side && person.role === 'MEMBER');
    this.at = { IT: members('IT'), MARKETING: members('MARKETING') };
  }

  catalogue(): void {
    const { plan, service } = this;
    plan.step('marek.wolski', plan.at(BEGINS, 8), async (ctx) => void (await service.skills.addStarter(ctx)));
    demoItems.forEach((item, index) => {
      plan.step(index < 11 ? 'beata.chmiel' : 'marek.wolski', plan.at(BEGINS + Math.floor(index / 7), 10), async (ctx) => {
        const { kind, title, summary, minutes, language = null } = item;
        const skills = await Promise.all(item.skills.map(async ([code, level]) => ({ skillId: await skillId(ctx, code), level })));
        plan.ids.set(`learning:${item.key}`, await service.catalogue.createItem(ctx, { kind, title, summary, minutes, language, link: null, skills }));
      });
    });
    for (const { key, side, name, purpose, items } of demoPaths) {
      plan.step(side === 'IT' ? 'marek.wolski' : 'beata.chmiel', plan.at(BEGINS + 4, 12), async (ctx) => {
        plan.ids.set(`path:${key}`, await service.catalogue.createPlan(ctx, side, { name, purpose, itemIds: items.map((item) => plan.ids.get(`learning:${item}`)) }));
      });
    }
  }

  /** A person's way: three to five items, one a month. What lies after today has not happened. */
  learn(person: string, side: Side, index: number): void {
    const path = demoPaths.find((each) => each.side === side)?.items.filter((key) => key !== 'quiz' && !(person === 'agnieszka.wrona' && key === 'campaign-review')) ?? [];
    const taken = new Set<string>();
    for (let turn = 0; turn < 3 + (index % 3); turn += 1) {
      const key = path[(index * 2 + turn * 3) % path.length] ?? '';
      const item = demoItems.find((each) => each.key === key);
      if (!item || taken.has(key)) continue;
      taken.add(key);
      const begins = BEGINS + 12 + ((index * 11) % 40) + turn * 34;
      const end = ENDS[(index + turn * 2) % ENDS.length] ?? 'USED';
      if (item.kind === 'SHADOWING') this.visit(person, side, item, begins, index + turn, end);
      else this.study(person, side, item, begins, index + turn, end);
    }
    const left = path.flatMap((key) => demoItems.find((each) => each.key === key && !taken.has(key)) ?? []);
    this.now(person, side, left, index);
  }

  /** What lies on the table today: something under way, something finished that waits to be used, a use that waits for the other side, a day that is agreed or asked for. */
  private now(person: string, side: Side, left: DemoItem[], index: number): void {
    const [toStudy, toStudyNext] = left.filter(({ kind }) => kind !== 'SHADOWING');
    const [begins, end] = NOW[index % NOW.length] ?? NOW[0];
    if (toStudy) this.study(person, side, toStudy, begins, index, end);
    if (toStudyNext && end !== 'LEFT') this.study(person, side, toStudyNext, -3, index, 'LEFT');
    const toVisit = left.find(({ kind }) => kind === 'SHADOWING');
    if (toVisit && index % 4 === 1) this.visit(person, side, toVisit, -6, index, 'FINISHED');
    if (toVisit && index % 4 === 3) this.visit(person, side, toVisit, -1, index, 'FINISHED');
  }

  /** Everybody's quiz: again about five weeks after each; better every time. */
  quizzes(person: string, index: number): void {
    for (let turn = 0; turn < 4; turn += 1) {
      const day = BEGINS + 25 + (index % 9) * 3 + turn * 37;
      if (turn > 0 && (index + turn) % 5 === 0) break;
      this.step(person, day, 8, async (ctx) => {
        await this.service.quiz.begin(ctx);
        const questions = await ctx.query<{ id: string; right: number; options: number }>(
          `select q.id, q.right_option as right, jsonb_array_length(q.options) as options from quiz_questions q join quiz_attempts a on a.workspace_id = $1 and a.id = q.attempt_id
           where q.workspace_id = $1 and a.member_id = $2 and a.finished_at is null order by q.position`,
          [ctx.workspaceId, ctx.memberId],
        );
        for (const [place, { id, right, options }] of questions.entries()) await this.service.quiz.answer(ctx, id, (index * 7 + place * 5 + turn) % 10 < 5 + turn ? right : (right + 1) % options);
      });
    }
  }

  /** What Tandem does by itself, as far as the story tells it. */
  jobs(): void {
    for (let day = BEGINS + 30; day < 0; day += 7) this.plan.step('tomasz.bielak', this.plan.at(day, 5), async (ctx) => void (await this.service.jobs.lapse(ctx)));
    this.plan.step('tomasz.bielak', this.plan.at(-4, 6), async (ctx) => void (await this.service.jobs.suggest(ctx)));
  }

  private study(person: string, side: Side, item: DemoItem, begins: number, turn: number, end: (typeof ENDS)[number]): void {
    const name = `enrolment:${person}.${item.key}`;
    this.step(person, begins, 9, async (ctx) => {
      const known = await this.service.enrolments.live(ctx, ctx.memberId, this.plan.ids.get(`learning:${item.key}`));
      this.plan.ids.set(name, known && known.state !== 'SUGGESTED' ? known.id : await this.service.enrolments.plan(ctx, this.plan.ids.get(`learning:${item.key}`), this.plan.day(begins + 21)));
    });
    this.step(person, begins + 4, 10, async (ctx) => void (await this.service.enrolments.start(ctx, this.plan.ids.get(name), await versionOf(ctx, 'enrolments', this.plan.ids.get(name)))));
    if (end === 'LEFT') return;
    this.step(person, begins + 14, 15, async (ctx) => void (await this.service.enrolments.finish(ctx, this.plan.ids.get(name), await versionOf(ctx, 'enrolments', this.plan.ids.get(name)))));
    if (end !== 'FINISHED') this.use(person, side, item, begins + 20, turn, end === 'USED');
  }

  private visit(person: string, side: Side, item: DemoItem, begins: number, turn: number, end: (typeof ENDS)[number]): void {
    const host = this.at[OTHER[side]][turn % this.at[OTHER[side]].length]?.key ?? '';
    const name = `shadowing:${person}.${item.key}`;
    const of = async (ctx: RequestContext) => [this.plan.ids.get(name), await versionOf(ctx, 'shadowings', this.plan.ids.get(name))] as const;
    this.step(person, begins, 9, async (ctx) => {
      const itemId = this.plan.ids.get(`learning:${item.key}`);
      this.plan.ids.set(name, await this.service.shadowings.ask(ctx, { itemId, hostId: this.plan.ids.get(`member:${host}`), plannedOn: this.plan.day(begins + 9), purpose: demoPurpose }));
      const known = await this.service.enrolments.live(ctx, ctx.memberId, itemId);
      this.plan.ids.set(`enrolment:${person}.${item.key}`, known?.id ?? '');
    });
    if (end === 'NOT_USED') {
      this.step(host, begins + 2, 12, async (ctx) => void (await this.service.shadowings.decline(ctx, ...(await of(ctx)), demoAway)));
      return;
    }
    this.step(host, begins + 2, 12, async (ctx) => void (await this.service.shadowings.agree(ctx, ...(await of(ctx)), null)));
    if (end === 'LEFT') {
      this.step(person, begins + 8, 9, async (ctx) => void (await this.service.shadowings.cancel(ctx, ...(await of(ctx)))));
      return;
    }
    const lines = demoLines[side][turn % demoLines[side].length];
    if (!lines) throw new Error('Every side has lines');
    this.step(person, begins + 10, 16, async (ctx) => void (await this.service.shadowings.write(ctx, ...(await of(ctx)), lines)));
    this.step(host, begins + 13, 9, async (ctx) => void (await this.service.shadowings.confirm(ctx, ...(await of(ctx)))));
    if (end === 'USED') this.use(person, side, item, begins + 20, turn, true);
  }

  /** Where it was used, and what somebody of the other side says to that three days later. */
  private use(person: string, side: Side, item: DemoItem, day: number, turn: number, accepted: boolean): void {
    const name = `application:${person}.${item.key}`;
    const decider = this.at[OTHER[side]][(turn * 3 + 1) % this.at[OTHER[side]].length]?.key ?? '';
    this.step(person, day, 11, async (ctx) => {
      const [project] = item.project && turn % 2 === 0 ? await ctx.query<{ id: string }>('select id from projects where workspace_id = $1 and key = $2', [ctx.workspaceId, item.project]) : [];
      const cites = project ? { entity: 'Project' as const, entityId: project.id } : { entity: 'Term' as const, entityId: this.plan.ids.get(`term:${item.term}`) };
      this.plan.ids.set(name, await this.service.applications.apply(ctx, { enrolmentId: this.plan.ids.get(`enrolment:${person}.${item.key}`), ...cites, statement: item.used }));
    });
    this.step(decider, day + 3, 13, async (ctx) => {
      const id = this.plan.ids.get(name);
      const version = await versionOf(ctx, 'learning_applications', id);
      await (accepted ? this.service.applications.accept(ctx, id, version) : this.service.applications.decline(ctx, id, version, demoNotUsed));
    });
  }

  /** A step on a working day; none when that day has not come. */
  private step(person: string, day: number, hour: number, work: (ctx: RequestContext) => Promise<void>): void {
    const weekday = new Date(this.plan.day(day)).getUTCDay();
    const moved = weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
    if (moved < 0) this.plan.step(person, this.plan.at(moved, hour), work);
  }
}

async function skillId(ctx: RequestContext, code: string): Promise<string> {
  const [row] = await ctx.query<{ id: string }>('select id from skills where workspace_id = $1 and code = $2', [ctx.workspaceId, code]);
  if (!row) throw new Error(`No skill has the code ${code}`);
  return row.id;
}

async function versionOf(ctx: RequestContext, table: 'enrolments' | 'shadowings' | 'learning_applications', id: string): Promise<number> {
  const [row] = await ctx.query<{ version: number }>(`select version from ${table} where workspace_id = $1 and id = $2`, [ctx.workspaceId, id]);
  return row?.version ?? 0;
}
