import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRows } from '../../platform/database/rows.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { EnrolmentsService, NEW } from './enrolments.service.ts';
import { enrolmentActions } from './learning.audit.ts';
import { EnrolmentRow } from './learning.entities.ts';
import { overdueEnrolments, suggestionsForGaps } from './learning.rules.reads.ts';
import { dayAfter, SUGGESTED_DAYS } from './learning.states.ts';

/** Every night what has passed its time lapses; every week people are offered what their projects lack. */
@Injectable()
export class LearningJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly enrolments: EnrolmentsService,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'learning.lapse', every: 'NIGHT', run: async (ctx) => void (await this.lapse(ctx)) });
    this.jobs.register({ name: 'learning.suggest', every: 'WEEK', run: async (ctx) => void (await this.suggest(ctx)) });
  }

  /** Lets lapse what was due more than two weeks ago, and what was finished 90 days ago and never applied. @returns how many */
  async lapse(ctx: RequestContext): Promise<number> {
    const overdue = await overdueEnrolments(ctx);
    for (const id of overdue) {
      const enrolment = await findRow(ctx, EnrolmentRow, id);
      await this.enrolments.move(ctx, enrolment, enrolment.version, 'LAPSED', { closedAt: ctx.now });
    }
    return overdue.length;
  }

  /** Offers each person at most one item for a skill that a project of their team lacks. @returns how many */
  async suggest(ctx: RequestContext): Promise<number> {
    const found = await suggestionsForGaps(ctx);
    const dueOn = dayAfter(ctx.today, SUGGESTED_DAYS);
    const rows = await insertRows(
      ctx,
      EnrolmentRow,
      found.map(({ memberId, itemId, skillId }) => ({ ...NEW, memberId, itemId, planId: null, state: 'SUGGESTED' as const, reasonSkillId: skillId, dueOn })),
    );
    for (const { id, itemId, memberId } of rows) await audit(ctx, { action: enrolmentActions['enrolment.suggested'], entityId: id, changes: changesBetween({}, { itemId, memberId }) });
    return rows.length;
  }
}
