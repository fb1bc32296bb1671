import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { SkillsService } from '../capacity/capacity.public.ts';
import { CITABLE, type CitableEntity, isCitable } from './citable.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { applicationActions } from './learning.audit.ts';
import { EnrolmentRow, LearningApplicationRow } from './learning.entities.ts';
import { learningErrors } from './learning.errors.ts';
import { learningPolicy } from './learning.policy.ts';
import { aimsFor } from './learning.rules.reads.ts';
import { dayAfter, EVIDENCE_DAYS } from './learning.states.ts';

export interface Claim {
  enrolmentId: string;
  entity: CitableEntity;
  entityId: string;
  /** How it was used, in a sentence. */
  statement: Localized;
}

const UNCITED = { goalId: null, projectId: null, requestId: null, statusUpdateId: null, termId: null, insightId: null };

/** Applied, not attended: learning counts when something real cites it and the other side agrees. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly skills: SkillsService,
  ) {}

  /**
   * Says where something finished was used.
   * @returns id of the application
   * @throws Refused for somebody else's, for what is not finished and what waits already; Invalid for a thing that is not there or that others cannot see
   */
  async apply(ctx: RequestContext, { enrolmentId, entity, entityId, statement }: Claim): Promise<string> {
    const enrolment = await findRow(ctx, EnrolmentRow, enrolmentId);
    learningPolicy.apply.assert(ctx, enrolment);
    if (enrolment.state !== 'FINISHED') throw new Refused(learningErrors.APPLY_FINISHED);
    const { side } = ctx;
    if (side === null) throw new Refused(learningErrors.APPLY_OWN);
    // Locks the enrolment, so that two claims of one moment do not both wait.
    await ctx.query('select 1 from enrolments where workspace_id = $1 and id = $2 for update', [ctx.workspaceId, enrolment.id]);
    const waiting = await ctx.query(`select 1 from learning_applications where workspace_id = $1 and enrolment_id = $2 and state <> 'DECLINED'`, [ctx.workspaceId, enrolment.id]);
    if (waiting.length > 0) throw new Refused(learningErrors.APPLIED_WAITS);
    if (!(await isCitable(ctx, entity, entityId))) throw Invalid.field('entityId', learningErrors.CITE_SOMETHING_REAL);
    const cited = { ...UNCITED, [CITABLE[entity].key]: entityId };
    const application = await insertRow(ctx, LearningApplicationRow, {
      ...cited, enrolmentId: enrolment.id, memberId: ctx.memberId, side, statement, state: 'PROPOSED', decidedById: null, decidedAt: null, reason: null,
    });
    await audit(ctx, { action: applicationActions['learningApplication.proposed'], entityId: application.id, changes: changesBetween({}, { entity, entityId }) });
    return application.id;
  }

  /**
   * The other side agrees: the learning counts, and the skills of the item move to its level by evidence. A level that others have already said is as high stays.
   * @throws Refused for one's own, for one's own side, and for what is decided; Conflict
   */
  async accept(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const application = await this.undecided(ctx, id);
    await updateRow(ctx, LearningApplicationRow, application, expectedVersion, { state: 'ACCEPTED', decidedById: ctx.memberId, decidedAt: ctx.now });
    await audit(ctx, { action: applicationActions['learningApplication.accepted'], entityId: id });
    const enrolment = await findRow(ctx, EnrolmentRow, application.enrolmentId);
    if (enrolment.state === 'FINISHED') await this.enrolments.move(ctx, enrolment, enrolment.version, 'APPLIED', { appliedAt: ctx.now });
    for (const { skillId, toLevel } of await aimsFor(ctx, enrolment.memberId, enrolment.itemId)) {
      await this.skills.note(ctx, { memberId: enrolment.memberId, skillId, kind: 'EVIDENCE', level: toLevel, validUntil: dayAfter(ctx.today, EVIDENCE_DAYS), note: application.statement });
    }
    return id;
  }

  /** The other side does not see it used, and says why; the learner may cite something else. @throws Refused, Invalid without a reason, Conflict */
  async decline(ctx: RequestContext, id: string, expectedVersion: number, reason: Localized | undefined): Promise<string> {
    const application = await this.undecided(ctx, id);
    if (!reason) throw Invalid.field('reason', learningErrors.REASON_NEEDED);
    await updateRow(ctx, LearningApplicationRow, application, expectedVersion, { state: 'DECLINED', decidedById: ctx.memberId, decidedAt: ctx.now, reason });
    await audit(ctx, { action: applicationActions['learningApplication.declined'], entityId: id });
    return id;
  }

  private async undecided(ctx: RequestContext, id: string): Promise<LearningApplicationRow> {
    const application = await findRow(ctx, LearningApplicationRow, id);
    learningPolicy.notOwn.assert(ctx, application);
    learningPolicy.decide.assert(ctx, application);
    if (application.state !== 'PROPOSED') throw new Refused(learningErrors.APPLICATION_DECIDED);
    return application;
  }
}
