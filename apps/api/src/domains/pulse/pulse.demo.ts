import type { INestApplicationContext } from '@nestjs/common';
import { addWorkingDays } from '../../platform/calendar/working-days.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import type { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { asMachine } from '../../platform/identity/machine.ts';
import { PulseActionsService } from './pulse-actions.service.ts';
import { type GivenAnswer, PulseAnswersService } from './pulse-answers.service.ts';
import { PulseSettingsService } from './pulse-settings.service.ts';
import { PulseSurveysService } from './pulse-surveys.service.ts';
import { courses, type DemoAction, demoActions, order, remarks, turnout } from './pulse.demo-story.ts';
import { QUESTIONS } from './pulse.questions.ts';
import { lastDay, monthAfter, monthOf, monthsLater, openingDay } from './pulse.schedule.ts';

const PLACE = { country: 'PL' };
const SIDES: Side[] = ['IT', 'MARKETING'];
const OPEN_DAYS = 10;
/** Working days since the survey that visitors can answer has opened. */
const OPEN_SINCE = 3;

interface Month {
  /** Days from today. */
  opens: number;
  closes: number;
}

/** Seven closed surveys, of which the first was suppressed, and one that is open now; what was agreed after each, and whether it helped. */
export function planPulse(app: INestApplicationContext, plan: DemoPlan): void {
  const surveys = app.get(PulseSurveysService, { strict: false });
  const answers = app.get(PulseAnswersService, { strict: false });
  const actions = app.get(PulseActionsService, { strict: false });
  const settings = app.get(PulseSettingsService, { strict: false });
  const openOnDay = openOnDayOf(plan.day(0));
  const months = monthsOf(plan, openOnDay);
  const turn = (offset: number, hour: number) => plan.step('tomasz.bielak', plan.at(offset, hour), async (ctx) => surveys.turn(await asMachine(ctx)));
  plan.step('aleksandra.rybak', plan.at((months[0]?.opens ?? 0) - 3, 9), (ctx) => settings.change(ctx, 0, { openOnDay, openDays: OPEN_DAYS, kMin: 3 }));
  months.forEach((month, index) => {
    turn(month.opens, 8);
    planAnswers(answers, plan, month, index);
    if (month.closes >= 0) return;
    turn(month.closes + 1, 8);
    for (const action of demoActions.filter((each) => each.month === index)) planAction(actions, plan, action, month);
  });
}

/** The day of the month on which the story's surveys open, so that one is open on any day it is told. */
export const openOnDayOf = (today: string) => Math.min(28, Number(addWorkingDays(PLACE, today, -OPEN_SINCE).slice(8)));

/** The months of the story, the oldest first, on days from today. */
export function monthsOf(plan: DemoPlan, openOnDay: number): Month[] {
  const today = Date.parse(plan.day(0));
  const offset = (day: string) => Math.round((Date.parse(day) - today) / 86_400_000);
  const current = monthOf(addWorkingDays(PLACE, plan.day(0), -OPEN_SINCE));
  return turnout.map((_, index) => {
    const opens = openingDay(PLACE, monthsLater(current, index - turnout.length + 1), openOnDay);
    return { opens: offset(opens), closes: offset(lastDay(PLACE, opens, OPEN_DAYS)) };
  });
}

function planAnswers(answers: PulseAnswersService, plan: DemoPlan, { opens, closes }: Month, month: number): void {
  const last = Math.min(closes, 0);
  for (const side of SIDES) {
    order[side].slice(0, turnout[month]?.[side] ?? 0).forEach((person, index) => {
      const day = opens + Math.min(index % 6, last - opens);
      plan.step(person, plan.at(day, 9 + (index % 7)), async (ctx) => {
        const comment = remarks.find((each) => each.month === month && each.by === person)?.text;
        await answers.answer(ctx, await surveyId(ctx, 'OPEN'), given(side, person, month), comment);
      });
    });
  }
}

/** What one person says: where their side stands in that month, a little more or less, always the same for the same person and month. */
function given(side: Side, person: string, month: number): GivenAnswer[] {
  const passed = Math.max(0, month - 1) / (turnout.length - 2);
  return QUESTIONS.map(({ code }) => {
    const course = courses[code]?.[side];
    if (!course) throw new Error(`The story says nothing about ${code}`);
    const value = ([from, to]: [number, number], salt: string) => Math.min(5, Math.max(1, Math.floor(from + (to - from) * passed + spread(`${person} ${code} ${month} ${salt}`))));
    return { question: code, own: value(course.own, 'own'), predicted: value(course.predicted, 'predicted') };
  });
}

/** A number from -0.25 to 1.25, evenly spread, from a text: rounding down with it keeps the mean. */
function spread(text: string): number {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507) >>> 0;
  return (((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296) * 1.5 - 0.25;
}

function planAction(actions: PulseActionsService, plan: DemoPlan, { month, question, by, owner, due, title, check }: DemoAction, { closes }: Month): void {
  const agreed = closes + 2;
  if (agreed > 0) return;
  const name = `pulse-action:${month}`;
  plan.step(by, plan.at(agreed, 13), async (ctx) => {
    const id = await actions.agree(ctx, await surveyId(ctx, 'RELEASED'), question, { title, ownerId: plan.ids.get(`member:${owner}`), dueOn: plan.day(agreed + due) });
    plan.ids.set(name, id);
  });
  const checked = Math.round((Date.parse(monthAfter(plan.day(agreed))) - Date.parse(plan.day(0))) / 86_400_000) + 1;
  if (!check || checked >= 0) return;
  plan.step(check.by, plan.at(checked, 11), async (ctx) => {
    await actions.check(ctx, plan.ids.get(name), 1, { done: check.done, helped: check.helped, note: check.note });
  });
}

async function surveyId(ctx: RequestContext, state: 'OPEN' | 'RELEASED'): Promise<string> {
  const [row] = await ctx.query<{ id: string }>('select id from pulse_surveys where workspace_id = $1 and state = $2 order by period desc limit 1', [ctx.workspaceId, state]);
  if (!row) throw new Error(`The story has no ${state} survey then`);
  return row.id;
}
