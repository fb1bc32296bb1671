import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { deleteRow, findRow, insertRows, isUuid, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Check, Conflict, Invalid } from '../../platform/errors/problems.ts';
import { projectsByIds } from '../projects/projects.public.ts';
import { timeActions } from './capacity.audit.ts';
import { type AllocationKind, type AllocationLane, AllocationRow } from './capacity.entities.ts';
import { capacityErrors } from './capacity.errors.ts';
import { TimeService } from './time.service.ts';
import { isMonday, weeksFrom } from './weeks.ts';

/** What hours are promised to: exactly one of project and lane, or neither for business as usual. */
export interface Target {
  kind: AllocationKind;
  projectId: string | null;
  lane: AllocationLane | null;
}

export interface NewAllocation extends Target {
  memberId: string;
  /** Monday of the first week. */
  week: string;
  /** How many weeks, the first included. */
  weeks: number;
  hours: number;
  tentative: boolean;
}

/** Which weeks of whom were touched: what is looked at for too much. */
export interface Touched {
  memberId: string;
  weeks: string[];
  allocationIds: string[];
}

/** What people's hours are promised to. More than there is gets saved all the same, and said. */
@Injectable()
export class AllocationsService {
  constructor(private readonly time: TimeService) {}

  /** Promises the same hours in each of these weeks. @throws Invalid, also for somebody who left, a week that is no Monday, and a week that has such hours already */
  async allocate(ctx: RequestContext, { memberId, week, weeks, hours, tentative, ...target }: NewAllocation): Promise<Touched> {
    if (!isMonday(week)) throw Invalid.field('week', capacityErrors.NOT_A_MONDAY);
    await this.time.plannable(ctx, memberId);
    await this.checkTarget(ctx, target);
    const mondays = weeksFrom(week, weeks);
    const taken = await this.takenWeek(ctx, memberId, target, mondays);
    if (taken) throw Invalid.field('week', capacityErrors.ALREADY_ALLOCATED, { week: taken });
    const rows = await insertRows(ctx, AllocationRow, mondays.map((each) => ({ memberId, week: each, hours, tentative, ...target })));
    await audit(ctx, { action: timeActions['capacity.allocated'], entityId: memberId, changes: changesBetween({}, { ...target, week, weeks, hours, tentative }) });
    return { memberId, weeks: mondays, allocationIds: rows.map(({ id }) => id) };
  }

  /** Changes hours, week or whether they are pencilled in. @throws NotFound, Conflict, Invalid */
  async update(ctx: RequestContext, id: string, expectedVersion: number, values: { week: string; hours: number; tentative: boolean }): Promise<Touched> {
    const row = await findRow(ctx, AllocationRow, id);
    if (!isMonday(values.week)) throw Invalid.field('week', capacityErrors.NOT_A_MONDAY);
    await this.time.plannable(ctx, row.memberId);
    const taken = values.week === row.week ? null : await this.takenWeek(ctx, row.memberId, row, [values.week]);
    if (taken) throw Invalid.field('week', capacityErrors.ALREADY_ALLOCATED, { week: taken });
    const { changes } = await updateRow(ctx, AllocationRow, row, expectedVersion, values);
    await audit(ctx, { action: timeActions['capacity.allocationChanged'], entityId: row.memberId, changes });
    return { memberId: row.memberId, weeks: [...new Set([row.week, values.week])], allocationIds: [id] };
  }

  /** Takes hours back. @throws NotFound, Conflict when somebody changed them since */
  async remove(ctx: RequestContext, id: string, expectedVersion: number): Promise<Touched> {
    const row = await findRow(ctx, AllocationRow, id);
    if (row.version !== expectedVersion) throw new Conflict(expectedVersion, row.version, [], row.updatedAt, row.id);
    await deleteRow(ctx, AllocationRow, id);
    await audit(ctx, { action: timeActions['capacity.allocationRemoved'], entityId: row.memberId, changes: changesBetween({ week: row.week, hours: row.hours }, { week: null, hours: null }) });
    return { memberId: row.memberId, weeks: [row.week], allocationIds: [] };
  }

  private async checkTarget(ctx: RequestContext, { kind, projectId, lane }: Target): Promise<void> {
    new Check()
      .that((kind === 'PROJECT') === (projectId !== null), 'projectId', commonErrors.REQUIRED)
      .that((kind === 'LANE') === (lane !== null), 'lane', commonErrors.REQUIRED)
      .done();
    if (projectId === null) return;
    const [project] = isUuid(projectId) ? await projectsByIds(ctx, [projectId]) : [null];
    if (!project) throw Invalid.field('projectId', commonErrors.NOT_FOUND);
    if (project.state === 'DONE' || project.state === 'CANCELLED') throw Invalid.field('projectId', capacityErrors.PROJECT_OVER);
  }

  private async takenWeek(ctx: RequestContext, memberId: string, { kind, projectId, lane }: Target, weeks: string[]): Promise<string | null> {
    const [row] = await ctx.query<{ week: string }>(
      `select week from allocations where workspace_id = $1 and member_id = $2 and week = any($3::date[]) and kind = $4
         and project_id is not distinct from $5::uuid and lane is not distinct from $6::text order by week limit 1`,
      [ctx.workspaceId, memberId, weeks, kind, projectId, lane],
    );
    return row?.week ?? null;
  }
}
