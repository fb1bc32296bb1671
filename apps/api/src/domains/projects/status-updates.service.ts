import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { sqlState } from '../../platform/database/database.ts';
import { findRow, idOrNone, insertRow, updateRow } from '../../platform/database/rows.ts';
import { NotFound, Refused } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { ProjectEntity } from './project.entities.ts';
import { statusUpdateActions } from './projects.audit.ts';
import { projectErrors } from './projects.errors.ts';
import { projectsPolicy } from './projects.policy.ts';
import { StatusAcknowledgementEntity, StatusUpdateEntity } from './status-update.entities.ts';
import type { PostStatusUpdateInput } from './status-update.graphql.ts';

/** Which update of which project an operation was about. */
export interface StatusUpdateRef {
  statusUpdateId: string;
  projectId: string;
}

/** How projects stand, told by one side and acknowledged by the other. */
@Injectable()
export class StatusUpdatesService {
  /**
   * Publishes a status update with the figures of this moment. Nothing changes it afterwards.
   * @throws NotFound, Refused for people of neither side
   */
  async post(ctx: RequestContext, input: PostStatusUpdateInput): Promise<StatusUpdateRef> {
    const [project, [counts]] = await Promise.all([
      findRow(ctx, ProjectEntity, input.projectId),
      ctx.query<{ done: number; open: number }>(
        `select count(*) filter (where state = 'DONE')::int as done, count(*) filter (where state <> 'DONE')::int as open
         from tasks where workspace_id = $1 and project_id = $2`,
        [ctx.workspaceId, idOrNone(input.projectId)],
      ),
    ]);
    projectsPolicy.postUpdate.assert(ctx, project);
    if (ctx.side === null) throw new Refused(projectErrors.NEEDS_SIDE);
    const row = await insertRow(ctx, StatusUpdateEntity, {
      projectId: project.id,
      authorId: ctx.memberId,
      authorSide: ctx.side,
      health: input.health,
      summary: requiredText(input.summary),
      state: 'PUBLISHED',
      publishedAt: ctx.now,
      tasksDone: counts?.done ?? 0,
      tasksOpen: counts?.open ?? 0,
      deadline: project.deadline,
    });
    await audit(ctx, { action: statusUpdateActions['statusUpdate.published'], entityId: row.id, changes: [{ path: 'health', before: null, after: row.health }] });
    return { statusUpdateId: row.id, projectId: project.id };
  }

  /**
   * Acknowledges an update for the other side. The first acknowledgement brings it to ACKNOWLEDGED; more people may follow.
   * @throws NotFound; Refused for the author, the author's side, people of neither side, and a second time
   */
  async acknowledge(ctx: RequestContext, id: string): Promise<StatusUpdateRef> {
    const update = await findRow(ctx, StatusUpdateEntity, id);
    if (update.state === 'DRAFT') throw new NotFound();
    projectsPolicy.acknowledge.assert(ctx, update);
    if (ctx.side === null) throw new Refused(projectErrors.NEEDS_SIDE);
    await insertRow(ctx, StatusAcknowledgementEntity, { updateId: update.id, memberId: ctx.memberId, side: ctx.side }).catch((error: unknown) => {
      throw sqlState(error) === '23505' ? new Refused(projectErrors.ACKNOWLEDGED_ALREADY) : error;
    });
    const changes = update.state === 'PUBLISHED' ? (await updateRow(ctx, StatusUpdateEntity, update, update.version, { state: 'ACKNOWLEDGED' })).changes : [];
    await audit(ctx, { action: statusUpdateActions['statusUpdate.acknowledged'], entityId: update.id, changes });
    return { statusUpdateId: update.id, projectId: update.projectId };
  }
}
