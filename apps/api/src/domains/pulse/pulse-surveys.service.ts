import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { AuditAction } from '../../platform/audit/actions.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { insertRow, type Patch, updateRow } from '../../platform/database/rows.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { surveyActions } from './pulse.audit.ts';
import { PulseSurveyRow, type SurveyState } from './pulse.entities.ts';
import { FREE_TEXT_MIN, figuresOf, topicOf } from './pulse.figures.ts';
import { QUESTION_VERSION, QUESTIONS } from './pulse.questions.ts';
import { lastDay, monthOf, nextPeriod, openingDay } from './pulse.schedule.ts';
import { sidesAndTallies } from './pulse.reads.ts';
import { settingsOf, sideMembers } from './settings.reads.ts';

/** What may follow a state; nothing else does. */
export const SURVEY_MOVES: Record<SurveyState, readonly SurveyState[]> = {
  SCHEDULED: ['OPEN'],
  OPEN: ['CLOSED'],
  CLOSED: ['RELEASED', 'SUPPRESSED'],
  RELEASED: [],
  SUPPRESSED: [],
};

/** The surveys themselves: one a month, opened, closed and released by the clock. Nobody can release one early, so no result can be compared with one answer less. */
@Injectable()
export class PulseSurveysService implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'pulse.turn', every: 'HOUR', run: (ctx) => this.turn(ctx) });
  }

  /** Does whatever is due today: closes and releases, schedules, opens. Doing it twice changes nothing more. */
  async turn(ctx: RequestContext): Promise<void> {
    const open = await this.inState(ctx, 'OPEN');
    if (open?.closesOn && open.closesOn < ctx.today) await this.close(ctx, open);
    await this.schedule(ctx);
    const scheduled = await this.inState(ctx, 'SCHEDULED');
    if (!scheduled || scheduled.opensOn > ctx.today || !(await this.canBeReleased(ctx)) || (await this.inState(ctx, 'OPEN'))) return;
    await this.open(ctx, scheduled);
    await this.schedule(ctx);
  }

  /** Makes sure that the next survey is scheduled, on the day that the settings say. A workspace whose sides are smaller than k has none: it could never be released. */
  async schedule(ctx: RequestContext): Promise<void> {
    const settings = await settingsOf(ctx);
    const scheduled = await this.inState(ctx, 'SCHEDULED');
    if (!scheduled && !(await this.canBeReleased(ctx))) return;
    const [latest] = await ctx.query<{ period: string | null }>(`select max(period) as period from pulse_surveys where workspace_id = $1 and state <> 'SCHEDULED'`, [ctx.workspaceId]);
    const next = nextPeriod(ctx.member, ctx.today, settings.openOnDay, latest?.period ?? null);
    // A survey whose day has come but which has not opened yet stays where it is until the month of that day is over.
    const waits = scheduled && scheduled.opensOn <= ctx.today && monthOf(scheduled.opensOn) >= monthOf(ctx.today);
    // The last days of a month may be days off: that month's survey opens in the next one.
    const isAhead = scheduled && scheduled.period < next && openingDay(ctx.member, scheduled.period, settings.openOnDay) >= ctx.today;
    const period = waits || isAhead ? scheduled.period : next;
    const plan = { period, opensOn: waits ? scheduled.opensOn : openingDay(ctx.member, period, settings.openOnDay), kMin: settings.kMin };
    if (!scheduled) {
      const row = await insertRow(ctx, PulseSurveyRow, { ...plan, state: 'SCHEDULED', closesOn: null, closedOn: null, questionVersion: null, questions: [], topic: null });
      await audit(ctx, { action: surveyActions['pulse.scheduled'], entityId: row.id, changes: changesBetween({}, plan) });
      return;
    }
    if (changesBetween(scheduled, plan).length > 0) await this.change(ctx, scheduled, plan, surveyActions['pulse.scheduled']);
  }

  private async open(ctx: RequestContext, survey: PulseSurveyRow): Promise<void> {
    const settings = await settingsOf(ctx);
    const patch = { questions: [...QUESTIONS], questionVersion: QUESTION_VERSION, kMin: settings.kMin, closesOn: lastDay(ctx.member, ctx.today, settings.openDays) };
    await this.move(ctx, survey, 'OPEN', patch, surveyActions['pulse.opened']);
    for (const { side, members } of await sideMembers(ctx)) {
      await ctx.query('insert into pulse_sides (workspace_id, survey_id, side, invited) values ($1, $2, $3, $4)', [ctx.workspaceId, survey.id, side, members]);
      await ctx.query(`insert into pulse_tallies (workspace_id, survey_id, side, question) select $1, $2, $3, unnest($4::text[])`, [ctx.workspaceId, survey.id, side, QUESTIONS.map(({ code }) => code)]);
    }
  }

  /** Closes, forgets who answered, erases what may not be shown, and releases the rest. */
  private async close(ctx: RequestContext, survey: PulseSurveyRow): Promise<void> {
    const closed = await this.move(ctx, survey, 'CLOSED', { closedOn: ctx.today }, surveyActions['pulse.closed']);
    const at = [ctx.workspaceId, survey.id];
    await ctx.query('delete from pulse_participations where workspace_id = $1 and survey_id = $2', at);
    for (const { side, members } of await sideMembers(ctx)) {
      await ctx.query('update pulse_sides set invited = greatest(answered, $4) where workspace_id = $1 and survey_id = $2 and side = $3', [...at, side, members]);
    }
    await ctx.query(`update pulse_sides set comments = '[]' where workspace_id = $1 and survey_id = $2 and answered < greatest($3::int, ${FREE_TEXT_MIN})`, [...at, survey.kMin]);
    await ctx.query(
      `delete from pulse_tallies t using pulse_sides s
       where t.workspace_id = $1 and t.survey_id = $2 and s.workspace_id = $1 and s.survey_id = $2 and s.side = t.side and s.answered < $3`,
      [...at, survey.kMin],
    );
    // Written once more, so that no row keeps the transaction of the last answer.
    await ctx.query('update pulse_tallies set own = own where workspace_id = $1 and survey_id = $2', at);
    const { sides, tallies } = await sidesAndTallies(ctx, survey.id);
    const shown = sides.filter(({ answered }) => answered >= survey.kMin);
    if (shown.length === 0) await this.move(ctx, closed, 'SUPPRESSED', {}, surveyActions['pulse.suppressed']);
    else await this.move(ctx, closed, 'RELEASED', { topic: topicOf(figuresOf(survey.questions, tallies)) }, surveyActions['pulse.released']);
  }

  private move(ctx: RequestContext, survey: PulseSurveyRow, state: SurveyState, patch: Patch<PulseSurveyRow>, action: AuditAction): Promise<PulseSurveyRow> {
    if (!SURVEY_MOVES[survey.state].includes(state)) throw new Error(`A survey that is ${survey.state} cannot become ${state}`);
    return this.change(ctx, survey, { ...patch, state }, action);
  }

  private async change(ctx: RequestContext, survey: PulseSurveyRow, patch: Patch<PulseSurveyRow>, action: AuditAction): Promise<PulseSurveyRow> {
    const { row, changes } = await updateRow(ctx, PulseSurveyRow, survey, survey.version, patch);
    await audit(ctx, { action, entityId: survey.id, changes: changes.filter(({ path }) => path !== 'questions') });
    return row;
  }

  /** The survey in a state that only one can have, locked until the end of the transaction: answers under way are waited for. */
  private async inState(ctx: RequestContext, state: 'SCHEDULED' | 'OPEN'): Promise<PulseSurveyRow | null> {
    const found = ctx.transaction.createQueryBuilder(PulseSurveyRow, 's').where('s.workspace_id = :ws and s.state = :state', { ws: ctx.workspaceId, state });
    return found.setLock('pessimistic_write').getOne();
  }

  private async canBeReleased(ctx: RequestContext): Promise<boolean> {
    const { kMin } = await settingsOf(ctx);
    return (await sideMembers(ctx)).every(({ members }) => members >= kMin);
  }
}
