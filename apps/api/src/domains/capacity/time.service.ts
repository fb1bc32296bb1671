import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { deleteRow, findRow, insertRow, isUuid, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Invalid } from '../../platform/errors/problems.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { timeActions } from './capacity.audit.ts';
import { AbsenceRow, CapacityWeekRow, WorkingHoursRow } from './capacity.entities.ts';
import { capacityErrors } from './capacity.errors.ts';
import { capacityPolicy } from './capacity.policy.ts';
import { isMonday } from './weeks.ts';

/** How much time people have. */
@Injectable()
export class TimeService {
  /**
   * Sets somebody's usual hours in a week.
   * @param expectedVersion 0 when none were set before
   * @throws Invalid, Refused for somebody else's hours, Conflict
   */
  async setWorkingHours(ctx: RequestContext, memberId: string, hoursPerWeek: number, expectedVersion: number): Promise<string> {
    await this.plannable(ctx, memberId);
    capacityPolicy.setTime.assert(ctx, { memberId });
    const stored = await ctx.transaction.findOneBy(WorkingHoursRow, { workspaceId: ctx.workspaceId, memberId });
    const { changes } = stored ? await updateRow(ctx, WorkingHoursRow, stored, expectedVersion, { hoursPerWeek }) : await this.added(ctx, WorkingHoursRow, { memberId, hoursPerWeek });
    await audit(ctx, { action: timeActions['capacity.hoursSet'], entityId: memberId, changes });
    return memberId;
  }

  /**
   * Sets somebody's hours in one week; null goes back to the usual.
   * @throws Invalid for a week that is no Monday, Refused for somebody else's
   */
  async setWeek(ctx: RequestContext, memberId: string, week: string, hours: number | null): Promise<string> {
    if (!isMonday(week)) throw Invalid.field('week', capacityErrors.NOT_A_MONDAY);
    await this.plannable(ctx, memberId);
    capacityPolicy.setTime.assert(ctx, { memberId });
    const stored = await ctx.transaction.findOneBy(CapacityWeekRow, { workspaceId: ctx.workspaceId, memberId, week });
    if (stored && hours === null) await deleteRow(ctx, CapacityWeekRow, stored.id);
    else if (stored && hours !== null) await updateRow(ctx, CapacityWeekRow, stored, stored.version, { hours });
    else if (hours !== null) await insertRow(ctx, CapacityWeekRow, { memberId, week, hours });
    await audit(ctx, { action: timeActions['capacity.weekSet'], entityId: memberId, changes: changesBetween({ [week]: stored?.hours ?? null }, { [week]: hours }) });
    return memberId;
  }

  /** Notes that somebody is away. @throws Invalid for days out of order or taken, Refused for somebody else */
  async addAbsence(ctx: RequestContext, memberId: string, firstDay: string, lastDay: string): Promise<string> {
    await this.plannable(ctx, memberId);
    capacityPolicy.setTime.assert(ctx, { memberId });
    if (lastDay < firstDay) throw Invalid.field('lastDay', commonErrors.DATES_OUT_OF_ORDER);
    const taken = await ctx.query('select 1 from absences where workspace_id = $1 and member_id = $2 and first_day <= $4::date and last_day >= $3::date limit 1', [
      ctx.workspaceId,
      memberId,
      firstDay,
      lastDay,
    ]);
    if (taken.length > 0) throw Invalid.field('firstDay', capacityErrors.ALREADY_AWAY);
    await insertRow(ctx, AbsenceRow, { memberId, firstDay, lastDay });
    await audit(ctx, { action: timeActions['capacity.absenceAdded'], entityId: memberId, changes: changesBetween({}, { firstDay, lastDay }) });
    return memberId;
  }

  /** Takes an absence back. @throws NotFound, Refused for somebody else's */
  async removeAbsence(ctx: RequestContext, id: string): Promise<string> {
    const { memberId, firstDay, lastDay } = await findRow(ctx, AbsenceRow, id);
    capacityPolicy.setTime.assert(ctx, { memberId });
    await deleteRow(ctx, AbsenceRow, id);
    await audit(ctx, { action: timeActions['capacity.absenceRemoved'], entityId: memberId, changes: changesBetween({ firstDay, lastDay }, { firstDay: null, lastDay: null }) });
    return memberId;
  }

  /** Somebody whose time can be planned: at work here, in IT or marketing; locked, so that two writers see each other. @throws Invalid */
  async plannable(ctx: RequestContext, memberId: string): Promise<void> {
    if (isUuid(memberId)) await ctx.query('select 1 from memberships where workspace_id = $1 and id = $2 for no key update', [ctx.workspaceId, memberId]);
    const [member] = isUuid(memberId) ? await membersByIds(ctx, [memberId]) : [null];
    if (!member) throw Invalid.field('memberId', commonErrors.NOT_FOUND);
    if (member.state !== 'ACTIVE') throw Invalid.field('memberId', capacityErrors.MEMBER_LEFT);
    if (member.side === null) throw Invalid.field('memberId', capacityErrors.NO_SIDE);
  }

  private async added(ctx: RequestContext, entity: typeof WorkingHoursRow, values: { memberId: string; hoursPerWeek: number }) {
    await insertRow(ctx, entity, values);
    return { changes: changesBetween({}, { hoursPerWeek: values.hoursPerWeek }) };
  }
}
