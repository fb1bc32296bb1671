import type { INestApplicationContext } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.ts';
import type { Sentence } from '../../platform/context/language.ts';
import type { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { type NewAllocation, AllocationsService } from './allocations.service.ts';
import { absences, comingHours, partTime, pastHours, type PlannedHours } from './capacity.demo-plan.ts';
import { demoAssessments, demoRequirements, demoRunOut } from './capacity.demo-skills.ts';
import { ForecastsService } from './forecasts.service.ts';
import type { ProblemKind, Remedy } from './problem.entities.ts';
import { ProblemsService } from './problems.service.ts';
import { SkillsService } from './skills.service.ts';
import { TimeService } from './time.service.ts';
import { mondayOf, weekAfter, weeksFrom, workingDaysOf } from './weeks.ts';

interface DecidedRemedy {
  at: number;
  by: string;
  owner: string;
  kind: ProblemKind;
  /** Code of the skill, or key of the person, that the problem is about. */
  about: string;
  remedy: Remedy;
  action: Sentence;
  due: number;
}

const decided: DecidedRemedy[] = [
  {
    at: -13, by: 'marek.wolski', owner: 'marek.wolski', kind: 'BUS_FACTOR', about: 'data-engineering', remedy: 'TRAIN', due: 38,
    action: { pl: 'Rafał siedzi z Ewą dwa przedpołudnia w tygodniu i sam stawia następny przepływ danych.', en: 'Rafał sits with Ewa two mornings a week and builds the next data flow himself.' },
  },
  {
    at: -12, by: 'marek.wolski', owner: 'marek.wolski', kind: 'SKILL_GAP', about: 'customer-data-platforms', remedy: 'HIRE', due: 55,
    action: { pl: 'Ogłoszenie na inżyniera danych klientów; do tego czasu pięć dni doradcy od dostawcy.', en: 'An opening for a customer data engineer; until then five days of a consultant from the vendor.' },
  },
  {
    at: -6, by: 'agnieszka.wrona', owner: 'agnieszka.wrona', kind: 'OVERLOAD', about: 'piotr.sadowski', remedy: 'RESCOPE', due: 4,
    action: { pl: 'Zasady łączenia kodów rabatowych w wersji bez wyjątków; wyjątki po Black Week.', en: 'Rules for combining discount codes without exceptions; the exceptions come after Black Week.' },
  },
];

/** Half a year of hours, absences and skills, what the machine found in it, and what people decided about some of that. */
export function planCapacity(app: INestApplicationContext, plan: DemoPlan): void {
  planTime(app.get(TimeService, { strict: false }), app.get(AllocationsService, { strict: false }), plan);
  planSkills(app.get(SkillsService, { strict: false }), plan);
  const problems = app.get(ProblemsService, { strict: false });
  const forecasts = app.get(ForecastsService, { strict: false });
  for (const day of [-42, -35, -28, -21, -14, -7, 0]) {
    plan.step('tomasz.bielak', plan.at(day, 7), async (ctx) => {
      await problems.detect(ctx);
      await forecasts.computeAll(ctx);
    });
  }
  planRemedies(problems, plan);
}

function planTime(time: TimeService, allocations: AllocationsService, plan: DemoPlan): void {
  const member = (person: string) => plan.ids.get(`member:${person}`);
  for (const [person, hours] of partTime) {
    plan.step(person, plan.at(-73, 9), async (ctx) => {
      await time.setWorkingHours(ctx, member(person), hours, 0);
    });
  }
  const allocate = (planned: PlannedHours[], day: number) => {
    for (const each of planned) {
      plan.step(plan.people.find(({ key }) => key === each[0])?.side === 'IT' ? 'agnieszka.wrona' : 'aleksandra.rybak', plan.at(day, 11), async (ctx) => {
        for (const part of byLength(ctx, allocationOf(each, plan))) await allocations.allocate(ctx, part);
      });
    }
  };
  allocate(pastHours, -72);
  allocate(comingHours, -9);
  for (const [person, first, last] of absences) {
    plan.step(person, plan.at(-15, 12), async (ctx) => {
      await time.addAbsence(ctx, member(person), plan.day(first), plan.day(last));
    });
  }
}

function allocationOf([person, target, first, weeks, hours, tentative = false]: PlannedHours, plan: DemoPlan): NewAllocation {
  const base = { memberId: plan.ids.get(`member:${person}`), week: weekAfter(mondayOf(plan.day(0)), first), weeks, hours, tentative };
  if (target === 'usual') return { ...base, kind: 'BUSINESS_AS_USUAL', projectId: null, lane: null };
  if (target === 'EXPRESS' || target === 'WEEK' || target === 'STANDARD') return { ...base, kind: 'LANE', projectId: null, lane: target };
  return { ...base, kind: 'PROJECT', projectId: plan.ids.get(`project:${target}`), lane: null };
}

/** Nobody plans five days for a week of two: hours follow the working days, in stretches of equal weeks. */
function byLength({ member }: RequestContext, whole: NewAllocation): NewAllocation[] {
  const parts: NewAllocation[] = [];
  for (const week of weeksFrom(whole.week, whole.weeks)) {
    const hours = Math.round((whole.hours * workingDaysOf(member, [week]).length) / 5);
    const last = parts.at(-1);
    if (last?.hours === hours) last.weeks += 1;
    else parts.push({ ...whole, week, weeks: 1, hours });
  }
  return parts.filter(({ hours }) => hours > 0);
}

async function skillId(ctx: RequestContext, code: string): Promise<string> {
  const [row] = await ctx.query<{ id: string }>('select id from skills where workspace_id = $1 and code = $2', [ctx.workspaceId, code]);
  if (!row) throw new Error(`No skill has the code ${code}`);
  return row.id;
}

function planSkills(skills: SkillsService, plan: DemoPlan): void {
  plan.step('marek.wolski', plan.at(-90, 9), async (ctx) => {
    await skills.addStarter(ctx);
  });
  demoAssessments.forEach(([person, skill, kind, level, by = person], index) => {
    plan.step(by, plan.at(-80 + (index % 30), 13), async (ctx) => {
      const lasts = demoRunOut.includes(`${person} ${skill}`) ? -9 : 285 + (index % 30);
      await skills.assess(ctx, { memberId: plan.ids.get(`member:${person}`), skillId: await skillId(ctx, skill), kind, level, validUntil: plan.day(lasts), note: null });
    });
  });
  for (const [project, skill, level, people] of demoRequirements) {
    plan.step('agnieszka.wrona', plan.at(-43, 14), async (ctx) => {
      await skills.require(ctx, plan.ids.get(`project:${project}`), await skillId(ctx, skill), { level, people });
    });
  }
}

function planRemedies(problems: ProblemsService, plan: DemoPlan): void {
  plan.step('beata.chmiel', plan.at(-11, 15), async (ctx) => {
    const title = {
      pl: 'Dostawca płatności odpowiada na zgłoszenia po tygodniu, a w Black Week potrzebujemy godziny',
      en: 'The payment provider answers after a week, and in Black Week we need an answer within an hour',
    };
    await problems.name(ctx, { title, memberId: null, skillId: null, projectId: plan.ids.get('project:BLACK') });
  });
  for (const { at, by, owner, kind, about, remedy, action, due } of decided) {
    plan.step(by, plan.at(at, 10), async (ctx) => {
      const [found] = await ctx.query<{ id: string; version: number }>(
        `select p.id, p.version from capacity_problems p left join skills s on s.workspace_id = $1 and s.id = p.skill_id
         where p.workspace_id = $1 and p.kind = $2 and p.state = 'OPEN' and (s.code = $3 or p.member_id::text = $4) order by p.id limit 1`,
        [ctx.workspaceId, kind, about, kind === 'OVERLOAD' ? plan.ids.get(`member:${about}`) : ''],
      );
      if (!found) throw new Error(`The machine has not found ${kind} about ${about}`);
      await problems.plan(ctx, found.id, found.version, { ownerId: plan.ids.get(`member:${owner}`), remedy, action, dueOn: plan.day(due) });
    });
  }
}
