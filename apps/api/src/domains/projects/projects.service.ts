import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import { OwnedThings } from '../../platform/boundaries/owned-things.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { sqlState } from '../../platform/database/database.ts';
import { byLanguage, findRow, insertRow, isUuid, type Patch, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Check, Invalid, Refused } from '../../platform/errors/problems.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { teamsByIds } from '../teams/teams.public.ts';
import { requireFound, requireMember } from './checks.ts';
import { KeyResultFeed } from './key-result-feed.ts';
import { DateChangeEntity, ProjectEntity } from './project.entities.ts';
import type { ChangeDeadlineInput, ChangeProjectStateInput, CreateProjectInput, UpdateProjectInput } from './project.inputs.ts';
import { isClosed, needsReason, PROJECT_MOVES } from './project-states.ts';
import { projectActions } from './projects.audit.ts';
import { projectErrors } from './projects.errors.ts';
import { projectsPolicy } from './projects.policy.ts';

const KEY = /^[A-Z][A-Z0-9]{1,7}$/;

/** Projects: what they are, where they stand, and when they are due. */
@Injectable()
export class ProjectsService {
  constructor(
    private readonly feed: KeyResultFeed,
    private readonly owned: OwnedThings,
  ) {}

  /**
   * Creates a project as an idea. The first deadline becomes the original one for ever.
   * @returns its id
   * @throws Invalid for a bad or taken key, unknown team or owner, or a deadline before the start
   */
  async create(ctx: RequestContext, input: CreateProjectInput): Promise<string> {
    projectsPolicy.create.assert(ctx);
    const key = input.key.trim().toUpperCase();
    new Check().that(KEY.test(key), 'key', projectErrors.BAD_PROJECT_KEY).that(inOrder(input), 'deadline', commonErrors.DATES_OUT_OF_ORDER).done();
    await this.checkReferences(ctx, input);
    const deadline = input.deadline ?? null;
    const row = await this.insert(ctx, {
      key,
      name: requiredText(input.name),
      summary: localized(input.summary) ?? null,
      teamId: input.teamId ?? null,
      ownerId: input.ownerId ?? null,
      plannedStart: input.plannedStart ?? null,
      deadline,
      deadlineKind: input.deadlineKind ?? 'NEGOTIABLE',
      originalDeadline: deadline,
      state: 'IDEA',
      stateReason: null,
      startedAt: null,
      closedAt: null,
      lastTaskNumber: 0,
      wipLimit: null,
    });
    await audit(ctx, { action: projectActions['project.created'], entityId: row.id, changes: [{ path: 'key', before: null, after: key }] });
    return row.id;
  }

  /**
   * Changes what was sent and leaves the rest. A deadline can be set here once, while there is none.
   * @throws Refused when the project is closed; Invalid when a plan would lose its owner or team, or a deadline would move; Conflict
   */
  async update(ctx: RequestContext, input: UpdateProjectInput): Promise<string> {
    const project = await findRow(ctx, ProjectEntity, input.id);
    projectsPolicy.update.assert(ctx, project);
    const patch: Patch<ProjectEntity> = patchOf(input);
    if (project.deadline === null && input.deadline) Object.assign(patch, { deadline: input.deadline, originalDeadline: input.deadline });
    const after = { ...project, ...patch };
    const planned = project.state !== 'IDEA';
    new Check()
      .that(project.deadline === null || (input.deadline ?? project.deadline) === project.deadline, 'deadline', projectErrors.DEADLINE_MOVES_WITH_REASON)
      .that(!planned || after.teamId !== null, 'teamId', projectErrors.PROJECT_INCOMPLETE)
      .that(!planned || after.ownerId !== null, 'ownerId', projectErrors.PROJECT_INCOMPLETE)
      .that(inOrder(after), 'plannedStart', commonErrors.DATES_OUT_OF_ORDER)
      .done();
    await this.checkReferences(ctx, { teamId: patch.teamId, ownerId: patch.ownerId === project.ownerId ? null : patch.ownerId });
    await this.ask(ctx, project, patch, 'update', input);
    const { changes } = await updateRow(ctx, ProjectEntity, project, input.expectedVersion, patch);
    await audit(ctx, { action: projectActions['project.updated'], entityId: project.id, changes });
    return project.id;
  }

  /**
   * Moves the deadline and remembers the move with its reason for ever; the original deadline stays.
   * @throws Refused when the project is closed or has no deadline yet; Invalid when the day is the same or before the start; Conflict
   */
  async changeDeadline(ctx: RequestContext, input: ChangeDeadlineInput): Promise<string> {
    const project = await findRow(ctx, ProjectEntity, input.id);
    projectsPolicy.changeDeadline.assert(ctx, project);
    const reason = localized(input.reason);
    if (!reason) throw Invalid.field('reason', projectErrors.REASON_NEEDED);
    if (project.deadline === null) throw new Refused(projectErrors.NO_DEADLINE_YET);
    new Check()
      .that(input.deadline !== project.deadline, 'deadline', projectErrors.DEADLINE_UNCHANGED)
      .that(inOrder({ plannedStart: project.plannedStart, deadline: input.deadline }), 'deadline', commonErrors.DATES_OUT_OF_ORDER)
      .done();
    await this.ask(ctx, project, { deadline: input.deadline }, 'changeDeadline', input);
    const { changes } = await updateRow(ctx, ProjectEntity, project, input.expectedVersion, { deadline: input.deadline });
    await insertRow(ctx, DateChangeEntity, { projectId: project.id, fromDate: project.deadline, toDate: input.deadline, reason });
    await audit(ctx, { action: projectActions['project.deadlineMoved'], entityId: project.id, changes });
    return project.id;
  }

  /**
   * Brings a project to another state; see PROJECT_MOVES. Cancelled projects no longer count for key results, reopened ones do again.
   * @throws Refused for a change that is not listed and for an incomplete plan; Invalid when a reason is missing; Conflict
   */
  async changeState(ctx: RequestContext, input: ChangeProjectStateInput): Promise<string> {
    projectsPolicy.changeState.assert(ctx);
    const project = await findRow(ctx, ProjectEntity, input.id);
    const reason = localized(input.reason) ?? null;
    if (!PROJECT_MOVES[project.state].includes(input.state)) throw new Refused(projectErrors.PROJECT_STATE_REFUSED);
    if (!isComplete({ ...project, state: input.state })) throw new Refused(projectErrors.PROJECT_INCOMPLETE);
    if (needsReason(project.state, input.state) && !reason) throw Invalid.field('reason', projectErrors.REASON_NEEDED);
    await this.ask(ctx, project, { state: input.state }, 'changeState', input);
    const { changes } = await updateRow(ctx, ProjectEntity, project, input.expectedVersion, {
      state: input.state,
      stateReason: reason,
      startedAt: input.state === 'ACTIVE' ? (project.startedAt ?? ctx.now) : project.startedAt,
      closedAt: isClosed(input.state) ? ctx.now : null,
    });
    const action = isClosed(project.state) ? projectActions['project.reopened'] : projectActions['project.stateChanged'];
    await audit(ctx, { action, entityId: project.id, changes });
    if (project.state === 'CANCELLED' || input.state === 'CANCELLED') await this.feed.refresh(ctx, project.id);
    return project.id;
  }

  /** Asks whether the writer may decide this alone. @throws Held */
  private ask(ctx: RequestContext, project: ProjectEntity, patch: Patch<ProjectEntity>, operation: string, input: { expectedVersion: number }): Promise<void> {
    const { id, name: title, version, key, deadlineKind } = project;
    const { expectedVersion } = input;
    return this.owned.check(ctx, { entity: 'Project', id, title, version, expectedVersion, facts: { key, deadlineKind }, changes: changesBetween(byLanguage(project), byLanguage(patch)), operation, input });
  }

  private async checkReferences(ctx: RequestContext, { teamId, ownerId }: { teamId?: string | null; ownerId?: string | null }): Promise<void> {
    if (teamId) requireFound(isUuid(teamId) ? await ctx.load(teamsByIds, teamId) : null, 'teamId');
    if (ownerId) await requireMember(ctx, ownerId, 'ownerId');
  }

  private async insert(ctx: RequestContext, values: Parameters<typeof insertRow<ProjectEntity>>[2]): Promise<ProjectEntity> {
    const [taken] = await ctx.query('select 1 from projects where workspace_id = $1 and key = $2', [ctx.workspaceId, values.key]);
    if (taken) throw Invalid.field('key', projectErrors.PROJECT_KEY_TAKEN);
    try {
      return await insertRow(ctx, ProjectEntity, values);
    } catch (error) {
      if (sqlState(error) === '23505') throw Invalid.field('key', projectErrors.PROJECT_KEY_TAKEN);
      throw error;
    }
  }
}

const inOrder = ({ plannedStart, deadline }: { plannedStart?: string | null; deadline?: string | null }) =>
  !plannedStart || !deadline || plannedStart <= deadline;

/** Whether a project has what its state asks for. */
function isComplete({ state, teamId, ownerId, deadline }: ProjectEntity): boolean {
  return state === 'IDEA' || state === 'CANCELLED' || (teamId !== null && ownerId !== null && deadline !== null);
}

/** What an update changes: the fields that were sent. */
function patchOf(input: UpdateProjectInput): Patch<ProjectEntity> {
  const patch: Patch<ProjectEntity> = {};
  if (input.name) patch.name = requiredText(input.name);
  if (input.summary !== undefined) patch.summary = localized(input.summary) ?? null;
  if (input.teamId !== undefined) patch.teamId = input.teamId;
  if (input.ownerId !== undefined) patch.ownerId = input.ownerId;
  if (input.plannedStart !== undefined) patch.plannedStart = input.plannedStart;
  if (input.deadlineKind) patch.deadlineKind = input.deadlineKind;
  if (input.wipLimit !== undefined) patch.wipLimit = input.wipLimit;
  return patch;
}
