import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { sqlState } from '../../platform/database/database.ts';
import { deleteRow, findRow, insertRow, isUuid } from '../../platform/database/rows.ts';
import { Invalid } from '../../platform/errors/problems.ts';
import { localized } from '../../platform/graphql/localized-text.graphql.ts';
import { goalsByIds, keyResultsByIds } from '../goals/goals.public.ts';
import { requireFound } from './checks.ts';
import { KeyResultFeed } from './key-result-feed.ts';
import { GoalLinkEntity, ProjectEntity } from './project.entities.ts';
import type { LinkGoalInput } from './project.inputs.ts';
import { projectActions } from './projects.audit.ts';
import { projectErrors } from './projects.errors.ts';
import { projectsPolicy } from './projects.policy.ts';

/** What projects do for goals. */
@Injectable()
export class ProjectGoalsService {
  constructor(private readonly feed: KeyResultFeed) {}

  /**
   * Links a project to a goal and, if wanted, to one of its key results, which is recomputed at once.
   * @returns id of the project
   * @throws Invalid for an unknown goal, a key result of another goal, or a link that is there already
   */
  async link(ctx: RequestContext, input: LinkGoalInput): Promise<string> {
    const project = await findRow(ctx, ProjectEntity, input.projectId);
    projectsPolicy.link.assert(ctx, project);
    const goal = requireFound(isUuid(input.goalId) ? await ctx.load(goalsByIds, input.goalId) : null, 'goalId');
    const keyResultId = input.keyResultId ?? null;
    if (keyResultId !== null) {
      const keyResult = requireFound(isUuid(keyResultId) ? await ctx.load(keyResultsByIds, keyResultId) : null, 'keyResultId');
      if (keyResult.goalId !== goal.id) throw Invalid.field('keyResultId', projectErrors.KEY_RESULT_OF_OTHER_GOAL);
    }
    const values = { projectId: project.id, goalId: goal.id, keyResultId, contribution: localized(input.contribution) ?? null };
    await insertRow(ctx, GoalLinkEntity, values).catch((error: unknown) => {
      throw sqlState(error) === '23505' ? Invalid.field(keyResultId === null ? 'goalId' : 'keyResultId', projectErrors.GOAL_LINKED) : error;
    });
    await audit(ctx, { action: projectActions['project.goalLinked'], entityId: project.id, changes: [{ path: 'goalId', before: null, after: goal.id }] });
    if (keyResultId !== null) await this.feed.refreshKeyResults(ctx, [keyResultId]);
    return project.id;
  }

  /** Removes a link; its key result no longer counts this project. @returns id of the project @throws NotFound, Refused */
  async unlink(ctx: RequestContext, linkId: string): Promise<string> {
    const link = await findRow(ctx, GoalLinkEntity, linkId);
    const project = await findRow(ctx, ProjectEntity, link.projectId);
    projectsPolicy.link.assert(ctx, project);
    await deleteRow(ctx, GoalLinkEntity, link.id);
    await audit(ctx, { action: projectActions['project.goalUnlinked'], entityId: project.id, changes: [{ path: 'goalId', before: link.goalId, after: null }] });
    if (link.keyResultId !== null) await this.feed.refreshKeyResults(ctx, [link.keyResultId]);
    return project.id;
  }
}
