import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, insertRows, isUuid, type Patch, updateRow } from '../../platform/database/rows.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { lockProject, requireFound, requireMember } from './checks.ts';
import { KeyResultFeed } from './key-result-feed.ts';
import { MilestoneEntity, ProjectEntity } from './project.entities.ts';
import { columnOf, statesOf, TASK_MOVES } from './project-states.ts';
import { taskActions } from './projects.audit.ts';
import { projectErrors } from './projects.errors.ts';
import { projectsPolicy } from './projects.policy.ts';
import { rankBetween } from './rank.ts';
import { TaskCollaboratorEntity, TaskEntity, type TaskState } from './task.entities.ts';
import type { CreateTaskInput, MoveTaskInput, TaskSaved, UpdateTaskInput } from './task.graphql.ts';

/** Which task of which project an operation was about. */
export interface TaskRef {
  taskId: string;
  projectId: string;
}

/** Tasks: what they say, who answers for them, and their way over the board. */
@Injectable()
export class TasksService {
  constructor(private readonly feed: KeyResultFeed) {}

  /** Adds a task at the end of TODO. @throws NotFound, Refused when the project is closed, Invalid for unknown people or milestones */
  async create(ctx: RequestContext, input: CreateTaskInput): Promise<TaskRef> {
    const project = await lockProject(ctx, input.projectId);
    projectsPolicy.work.assert(ctx, project);
    const accountableId = input.accountableId ?? ctx.memberId;
    await this.checkReferences(ctx, project.id, { ...input, accountableId });
    const number = project.lastTaskNumber + 1;
    // The counter is not a change that a person makes: it does not touch the version that editors compare.
    await ctx.transaction.update(ProjectEntity, { workspaceId: ctx.workspaceId, id: project.id }, { lastTaskNumber: number });
    const row = await insertRow(ctx, TaskEntity, {
      projectId: project.id,
      number,
      title: requiredText(input.title),
      accountableId,
      milestoneId: input.milestoneId ?? null,
      estimateDays: input.estimateDays ?? null,
      due: input.due ?? null,
      startedAt: null,
      doneAt: null,
      rank: (await this.placeFor(ctx, project.id, 'TODO', '', {})).rank,
      state: 'TODO',
      blockedReason: null,
    });
    await this.setCollaborators(ctx, row.id, input.collaboratorIds ?? [], accountableId);
    await audit(ctx, { action: taskActions['task.created'], entityId: row.id, changes: [{ path: 'key', before: null, after: `${project.key}-${number}` }] });
    await this.feed.refresh(ctx, project.id);
    return { taskId: row.id, projectId: project.id };
  }

  /** Changes what was sent and leaves the rest. @throws NotFound, Refused, Invalid, Conflict */
  async update(ctx: RequestContext, input: UpdateTaskInput): Promise<TaskRef> {
    const task = await findRow(ctx, TaskEntity, input.id);
    const project = await findRow(ctx, ProjectEntity, task.projectId);
    projectsPolicy.work.assert(ctx, project);
    const patch = patchOf(input);
    await this.checkReferences(ctx, project.id, {
      accountableId: patch.accountableId === task.accountableId ? null : patch.accountableId,
      milestoneId: patch.milestoneId,
      collaboratorIds: input.collaboratorIds,
    });
    const { changes } = await updateRow(ctx, TaskEntity, task, input.expectedVersion, patch);
    if (input.collaboratorIds) await this.setCollaborators(ctx, task.id, input.collaboratorIds, patch.accountableId ?? task.accountableId);
    await audit(ctx, { action: taskActions['task.updated'], entityId: task.id, changes });
    return { taskId: task.id, projectId: project.id };
  }

  /**
   * Moves a task to a state and a place in its column; see TASK_MOVES. Start and end are set by the states: the first DOING starts it, TODO
   * takes the start back, DONE ends it and leaving DONE opens it again. A task that comes into progress beyond the limit of its project is moved
   * all the same, and the answer says so.
   * @throws Refused for a change that is not listed or a closed project; Invalid when BLOCKED says no reason or a neighbour is unknown; Conflict
   */
  async move(ctx: RequestContext, input: MoveTaskInput): Promise<TaskSaved> {
    const { projectId } = await findRow(ctx, TaskEntity, input.id);
    const project = await lockProject(ctx, projectId);
    projectsPolicy.work.assert(ctx, project);
    const task = await findRow(ctx, TaskEntity, input.id);
    if (input.state !== task.state && !TASK_MOVES[task.state].includes(input.state)) throw new Refused(projectErrors.TASK_STATE_REFUSED);
    const reason = localized(input.reason) ?? (input.state === task.state ? task.blockedReason : null);
    if (input.state === 'BLOCKED' && !reason) throw Invalid.field('reason', projectErrors.REASON_NEEDED);
    const column = columnOf(input.state);
    const staysInColumn = column === columnOf(task.state);
    const staysPut = staysInColumn && !input.afterTaskId && !input.beforeTaskId && input.state !== task.state;
    const place = staysPut ? { rank: task.rank, others: 0 } : await this.placeFor(ctx, projectId, input.state, task.id, input);
    const { changes } = await updateRow(ctx, TaskEntity, task, input.expectedVersion, {
      state: input.state,
      blockedReason: input.state === 'BLOCKED' ? reason : null,
      startedAt: input.state === 'TODO' ? null : (task.startedAt ?? ctx.now),
      doneAt: input.state === 'DONE' ? (task.doneAt ?? ctx.now) : null,
      rank: place.rank,
    });
    await audit(ctx, { action: actionFor(task.state, input.state), entityId: task.id, changes });
    if ((task.state === 'DONE') !== (input.state === 'DONE')) await this.feed.refresh(ctx, projectId);
    const entersProgress = column === 'DOING' && !staysInColumn;
    return { taskId: task.id, projectId, overWipLimit: entersProgress ? overLimit(place.others + 1, project.wipLimit) : null };
  }

  /**
   * A rank right below `afterTaskId`, else right above `beforeTaskId`, else at the end of the column. A neighbour that somebody has moved to
   * another column meanwhile no longer says where; then it is the end. Runs under the lock of the project, so no two tasks get one rank.
   * @returns the rank, and how many others stand in the column
   */
  private async placeFor(
    ctx: RequestContext,
    projectId: string,
    state: TaskState,
    movingId: string,
    near: Pick<MoveTaskInput, 'afterTaskId' | 'beforeTaskId'>,
  ): Promise<{ rank: string; others: number }> {
    const column = await ctx.query<{ id: string; rank: string }>(
      `select id, rank from tasks where workspace_id = $1 and project_id = $2 and state = any($3) order by rank, id`,
      [ctx.workspaceId, projectId, statesOf(columnOf(state))],
    );
    for (const path of ['afterTaskId', 'beforeTaskId'] as const) {
      const id = near[path];
      if (id && !column.some((row) => row.id === id)) await this.requireTaskOf(ctx, projectId, id, path);
    }
    const others = column.filter((row) => row.id !== movingId);
    const above = others.findIndex((row) => row.id === near.afterTaskId);
    const below = others.findIndex((row) => row.id === near.beforeTaskId);
    const place = above >= 0 ? above + 1 : below >= 0 ? below : others.length;
    return { rank: rankBetween(others[place - 1]?.rank ?? null, others[place]?.rank ?? null), others: others.length };
  }

  private async requireTaskOf(ctx: RequestContext, projectId: string, id: string, path: string): Promise<void> {
    const [row] = isUuid(id) ? await ctx.query('select 1 from tasks where workspace_id = $1 and project_id = $2 and id = $3', [ctx.workspaceId, projectId, id]) : [];
    requireFound(row ?? null, path);
  }

  private async checkReferences(ctx: RequestContext, projectId: string, input: Pick<UpdateTaskInput, 'accountableId' | 'milestoneId' | 'collaboratorIds'>): Promise<void> {
    if (input.accountableId) await requireMember(ctx, input.accountableId, 'accountableId');
    for (const id of input.collaboratorIds ?? []) await requireMember(ctx, id, 'collaboratorIds');
    if (!input.milestoneId) return;
    const milestone = isUuid(input.milestoneId) ? await ctx.transaction.findOneBy(MilestoneEntity, { workspaceId: ctx.workspaceId, id: input.milestoneId }) : null;
    if (requireFound(milestone, 'milestoneId').projectId !== projectId) throw Invalid.field('milestoneId', projectErrors.MILESTONE_OF_OTHER_PROJECT);
  }

  /** Makes exactly these people the helpers of a task; whoever answers for it is not their own helper. */
  private async setCollaborators(ctx: RequestContext, taskId: string, ids: string[], accountableId: string): Promise<void> {
    const wanted = new Set(ids.filter((id) => id !== accountableId));
    const rows = await ctx.query<{ memberId: string }>('select member_id as "memberId" from task_collaborators where workspace_id = $1 and task_id = $2', [ctx.workspaceId, taskId]);
    const present = new Set(rows.map((row) => row.memberId));
    const gone = [...present].filter((id) => !wanted.has(id));
    if (gone.length > 0) await ctx.query('delete from task_collaborators where workspace_id = $1 and task_id = $2 and member_id = any($3)', [ctx.workspaceId, taskId, gone]);
    await insertRows(ctx, TaskCollaboratorEntity, [...wanted].filter((id) => !present.has(id)).map((memberId) => ({ taskId, memberId })));
  }
}

function patchOf(input: UpdateTaskInput): Patch<TaskEntity> {
  const patch: Patch<TaskEntity> = {};
  if (input.title) patch.title = requiredText(input.title);
  if (input.accountableId) patch.accountableId = input.accountableId;
  if (input.estimateDays !== undefined) patch.estimateDays = input.estimateDays;
  if (input.due !== undefined) patch.due = input.due;
  if (input.milestoneId !== undefined) patch.milestoneId = input.milestoneId;
  return patch;
}

/** What is said about so many tasks in progress; null while they are within the limit, or there is none. */
function overLimit(inProgress: number, limit: number | null): TaskSaved['overWipLimit'] {
  return limit !== null && inProgress > limit ? { inProgress, limit } : null;
}

function actionFor(from: TaskState, to: TaskState) {
  if (to === 'DONE' && from !== 'DONE') return taskActions['task.done'];
  return taskActions[from === 'DONE' && to !== 'DONE' ? 'task.reopened' : 'task.moved'];
}
