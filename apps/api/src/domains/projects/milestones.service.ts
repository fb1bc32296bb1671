import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, type Patch, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { lockProject } from './checks.ts';
import { KeyResultFeed } from './key-result-feed.ts';
import { MilestoneEntity } from './project.entities.ts';
import type { AddMilestoneInput, CloseMilestoneInput, UpdateMilestoneInput } from './project.inputs.ts';
import { milestoneActions } from './projects.audit.ts';
import { projectErrors } from './projects.errors.ts';
import { projectsPolicy } from './projects.policy.ts';

/** Which milestone of which project an operation was about. */
export interface MilestoneRef {
  milestoneId: string;
  projectId: string;
}

/** Milestones: OPEN → DONE or MISSED, and nothing after that. */
@Injectable()
export class MilestonesService {
  constructor(private readonly feed: KeyResultFeed) {}

  /** Adds an open milestone. @throws NotFound, Refused when the project is closed */
  async add(ctx: RequestContext, input: AddMilestoneInput): Promise<MilestoneRef> {
    const project = await lockProject(ctx, input.projectId);
    projectsPolicy.plan.assert(ctx, project);
    const row = await insertRow(ctx, MilestoneEntity, { projectId: project.id, title: requiredText(input.title), due: input.due, state: 'OPEN', doneAt: null });
    await audit(ctx, { action: milestoneActions['milestone.added'], entityId: row.id });
    await this.feed.refresh(ctx, project.id);
    return { milestoneId: row.id, projectId: project.id };
  }

  /** Changes title or day of an open milestone. @throws NotFound, Refused, Conflict */
  async update(ctx: RequestContext, input: UpdateMilestoneInput): Promise<MilestoneRef> {
    const milestone = await this.open(ctx, input.id);
    const patch: Patch<MilestoneEntity> = {};
    if (input.title) patch.title = requiredText(input.title);
    if (input.due) patch.due = input.due;
    const { changes } = await updateRow(ctx, MilestoneEntity, milestone, input.expectedVersion, patch);
    await audit(ctx, { action: milestoneActions['milestone.updated'], entityId: milestone.id, changes });
    return { milestoneId: milestone.id, projectId: milestone.projectId };
  }

  /** OPEN → DONE, now. @throws NotFound, Refused, Conflict */
  complete(ctx: RequestContext, input: CloseMilestoneInput): Promise<MilestoneRef> {
    return this.close(ctx, input, 'DONE');
  }

  /** OPEN → MISSED, from the day after its day on. @throws NotFound, Refused, Conflict */
  miss(ctx: RequestContext, input: CloseMilestoneInput): Promise<MilestoneRef> {
    return this.close(ctx, input, 'MISSED');
  }

  private async close(ctx: RequestContext, input: CloseMilestoneInput, state: 'DONE' | 'MISSED'): Promise<MilestoneRef> {
    const milestone = await this.open(ctx, input.id);
    if (state === 'MISSED' && milestone.due >= ctx.today) throw new Refused(projectErrors.MILESTONE_NOT_DUE);
    const doneAt = state === 'DONE' ? ctx.now : null;
    const { changes } = await updateRow(ctx, MilestoneEntity, milestone, input.expectedVersion, { state, doneAt });
    const action = milestoneActions[state === 'DONE' ? 'milestone.done' : 'milestone.missed'];
    await audit(ctx, { action, entityId: milestone.id, changes });
    await this.feed.refresh(ctx, milestone.projectId);
    return { milestoneId: milestone.id, projectId: milestone.projectId };
  }

  private async open(ctx: RequestContext, id: string): Promise<MilestoneEntity> {
    const found = await findRow(ctx, MilestoneEntity, id);
    const project = await lockProject(ctx, found.projectId);
    projectsPolicy.plan.assert(ctx, project);
    const milestone = await findRow(ctx, MilestoneEntity, id);
    if (milestone.state !== 'OPEN') throw new Refused(projectErrors.MILESTONE_CLOSED);
    return milestone;
  }
}
