import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, isUuid, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Check, Invalid, Refused } from '../../platform/errors/problems.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { pulseActionActions } from './pulse.audit.ts';
import { type Helped, PulseActionRow, PulseSurveyRow } from './pulse.entities.ts';
import { pulseErrors } from './pulse.errors.ts';
import { pulsePolicy } from './pulse.policy.ts';
import { monthAfter } from './pulse.schedule.ts';

export interface ActionValues {
  title: Localized;
  ownerId: string;
  dueOn: string;
}

/** Actions about findings: agreed by the leads, checked after a month by the side that did not do them. */
@Injectable()
export class PulseActionsService {
  /** Agrees on an action about a question of a released survey; it is checked a month from today. @throws NotFound, Refused, Invalid */
  async agree(ctx: RequestContext, surveyId: string, question: string, values: ActionValues): Promise<string> {
    const survey = await findRow(ctx, PulseSurveyRow, surveyId);
    if (survey.state !== 'RELEASED') throw new Refused(pulseErrors.NOT_RELEASED);
    if (!survey.questions.some(({ code }) => code === question)) throw Invalid.field('question', pulseErrors.UNKNOWN_QUESTION);
    const checkOn = monthAfter(ctx.today);
    await this.checkValues(ctx, values, checkOn, null);
    const unchecked = { done: null, helped: null, note: null, checkedAt: null, checkedById: null };
    const row = await insertRow(ctx, PulseActionRow, { surveyId, question, ...values, checkOn, state: 'AGREED', ...unchecked });
    await audit(ctx, { action: pulseActionActions['pulseAction.agreed'], entityId: row.id });
    return row.id;
  }

  /** Changes words, owner or day until it is checked; the day of the check stays. @throws NotFound, Conflict, Refused, Invalid */
  async change(ctx: RequestContext, id: string, expectedVersion: number, values: ActionValues): Promise<string> {
    const action = await this.unchecked(ctx, id);
    await this.checkValues(ctx, values, action.checkOn, action.dueOn);
    const { changes } = await updateRow(ctx, PulseActionRow, action, expectedVersion, { ...values });
    await audit(ctx, { action: pulseActionActions['pulseAction.changed'], entityId: id, changes });
    return id;
  }

  /** Whether it was done and helped, said once, from the day of the check on, by somebody of the other side than its owner. @throws NotFound, Conflict, Refused */
  async check(ctx: RequestContext, id: string, expectedVersion: number, verdict: { done: boolean; helped: Helped; note: Localized | null }): Promise<string> {
    const action = await this.unchecked(ctx, id);
    const owner = await ctx.load(membersByIds, action.ownerId);
    pulsePolicy.check.assert(ctx, { ownerSide: owner?.side ?? null });
    if (ctx.today < action.checkOn) throw new Refused(pulseErrors.CHECK_TOO_EARLY, { day: action.checkOn });
    const { changes } = await updateRow(ctx, PulseActionRow, action, expectedVersion, { ...verdict, state: 'CHECKED', checkedAt: ctx.now, checkedById: ctx.memberId });
    await audit(ctx, { action: pulseActionActions['pulseAction.checked'], entityId: id, changes });
    return id;
  }

  private async unchecked(ctx: RequestContext, id: string): Promise<PulseActionRow> {
    const action = await findRow(ctx, PulseActionRow, id);
    if (action.state !== 'AGREED') throw new Refused(pulseErrors.ALREADY_CHECKED);
    return action;
  }

  private async checkValues(ctx: RequestContext, { ownerId, dueOn }: ActionValues, checkOn: string, kept: string | null): Promise<void> {
    const [owner] = isUuid(ownerId) ? await membersByIds(ctx, [ownerId]) : [null];
    new Check()
      .that(owner !== null && owner !== undefined, 'ownerId', commonErrors.NOT_FOUND)
      .that(!owner || owner.state === 'ACTIVE', 'ownerId', pulseErrors.OWNER_LEFT)
      .that(dueOn >= ctx.today || dueOn === kept, 'dueOn', pulseErrors.DUE_PAST)
      .that(dueOn <= checkOn, 'dueOn', pulseErrors.DUE_AFTER_CHECK, { day: checkOn })
      .done();
  }
}
