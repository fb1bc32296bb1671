import { day } from '../../../test/days.ts';
import type { Person, TestWorkspace } from '../../../test/harness.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { type GivenAnswer, PulseAnswersService } from './pulse-answers.service.ts';
import { PulseSettingsService } from './pulse-settings.service.ts';
import { PulseSurveysService } from './pulse-surveys.service.ts';
import { QUESTIONS } from './pulse.questions.ts';

/** Documents and factories that the tests of the pulse share. */
export const PROBLEM = '... on Problem { code message } ... on ValidationProblem { fields { path code } }';
export const ANSWER = `mutation($input: AnswerPulseInput!) { answerPulse(input: $input) { __typename ... on PulseAnswered { survey { id viewerAnswered viewerCan { answer } sides { side answered } results { ownIt } } } ${PROBLEM} } }`;
export const SURVEY = `query($id: ID!) { pulseSurvey(id: $id) { id state closesOn viewerAnswered viewerCan { answer act } topic { question kind gap } sides { side invited answered comments { text } }
  results { question text { en pl } ownIt ownMarketing predictedByIt predictedByMarketing disagreement blindSpotIt blindSpotMarketing } } }`;
export const SETTINGS = `mutation($input: UpdatePulseSettingsInput!) { updatePulseSettings(input: $input) { __typename ... on PulseSettingsSaved { pulse { settings { openOnDay openDays kMin version } current { state opensOn kMin } } } ${PROBLEM} } }`;
const ACTION = 'action { id version state dueOn checkOn done helped owner { name } viewerCan { update check } }';
export const actionMutation = (name: string, input: string) => `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on PulseActionSaved { ${ACTION} } ${PROBLEM} } }`;

/** Every question answered alike. */
export const all = (own: number, predicted: number): GivenAnswer[] => QUESTIONS.map(({ code }) => ({ question: code, own, predicted }));

/** The moment ten o'clock of a day so many days from today. */
export const moment = (offset: number) => new Date(`${day(offset)}T09:00:00Z`);

/** Steers the pulse of a workspace through its services. */
export class PulseDesk {
  private readonly surveys = new PulseSurveysService(new Jobs());
  private readonly settings = new PulseSettingsService(this.surveys);
  private readonly answers = new PulseAnswersService();

  constructor(
    readonly ws: TestWorkspace,
    readonly it: Person[],
    readonly marketing: Person[],
  ) {}

  /** A workspace with so many people of each side. */
  static async of(ws: TestWorkspace, each = 3): Promise<PulseDesk> {
    const more = async (side: Side, first: Person[]) => {
      const people = [...first];
      while (people.length < each) people.push(await ws.join(`${side} ${people.length}`, 'MEMBER', side));
      return people;
    };
    return new PulseDesk(ws, await more('IT', [ws.it, ws.cio]), await more('MARKETING', [ws.marketing, ws.cmo]));
  }

  /** What the clock does at a moment. */
  turn(at: Date): Promise<void> {
    return this.asOwner((ctx) => this.surveys.turn(ctx), at);
  }

  /** A survey that opened about ten days ago and stays open. @returns its id */
  async open(): Promise<string> {
    await this.opensOn(Math.min(28, Number(day(-12).slice(8))), moment(-20));
    return this.openedFrom(-20);
  }

  /** Sets the rhythm for the first time. */
  opensOn(openOnDay: number, at: Date): Promise<void> {
    return this.asOwner((ctx) => this.settings.change(ctx, 0, { openOnDay, openDays: 20, kMin: 3 }), at);
  }

  /** The next survey that opens from a day on, so many days from today. @returns its id */
  async openedFrom(offset: number): Promise<string> {
    await this.turn(moment(offset));
    const [next] = await this.read<{ days: number }>(`select opens_on - $2::date as days from pulse_surveys where workspace_id = $1 and state = 'SCHEDULED'`, [day(0)]);
    if (!(await this.idOf('OPEN')) && next) await this.turn(moment(next.days));
    const id = await this.idOf('OPEN');
    if (!id) throw new Error('No survey has opened');
    return id;
  }

  /** Lets the day after the last one come. @returns how many days from today that is */
  async close(): Promise<number> {
    const [row] = await this.read<{ left: number }>(`select closes_on - $2::date as left from pulse_surveys where workspace_id = $1 and state = 'OPEN'`, [day(0)]);
    const after = (row?.left ?? 0) + 1;
    await this.turn(moment(after));
    return after;
  }

  async idOf(state: string): Promise<string | undefined> {
    return (await this.read<{ id: string }>('select id from pulse_surveys where workspace_id = $1 and state = $2', [state]))[0]?.id;
  }

  read<T extends Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<T[]> {
    return this.asOwner((ctx) => ctx.query<T>(sql, [this.ws.id, ...values]));
  }

  /** Answers through the service. */
  answer(person: Person, side: Side, surveyId: string, answers: GivenAnswer[], comment?: Localized): Promise<string> {
    return this.ws.as(person, 'MEMBER', side, (ctx) => this.answers.answer(ctx, surveyId, answers, comment));
  }

  private asOwner<T>(work: (ctx: RequestContext) => Promise<T>, at?: Date): Promise<T> {
    return this.ws.as(this.ws.owner, 'OWNER', null, work, at);
  }
}
