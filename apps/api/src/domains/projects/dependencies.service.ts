import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { sqlState } from '../../platform/database/database.ts';
import { deleteRow, findRow, insertRow, isUuid } from '../../platform/database/rows.ts';
import { Invalid } from '../../platform/errors/problems.ts';
import { requireFound } from './checks.ts';
import type { AddDependencyInput } from './dependency.graphql.ts';
import { dependencyActions } from './projects.audit.ts';
import { projectErrors } from './projects.errors.ts';
import { projectsPolicy } from './projects.policy.ts';
import { projectsByIds } from './projects.reads.ts';
import { DependencyEntity, type DependencyKind } from './task.entities.ts';
import { tasksByIds } from './tasks.reads.ts';

/** What waits, and the project it belongs to or is. */
export interface Waiting {
  taskId: string | null;
  projectId: string;
}

/**
 * Whether `$3` already waits, directly or through others, for `$2`: walks from `$2` along "what waits for it" within one workspace.
 * `union` (not `union all`) visits each thing once, so the walk ends even on a graph that a bug had made circular.
 */
const reaches = (from: string, to: string) => `
  with recursive reached (id) as (
    select $2::uuid
    union
    select d.${to} from dependencies d join reached r on d.${from} = r.id where d.workspace_id = $1 and d.${to} is not null
  )
  select 1 as found from reached where id = $3::uuid limit 1`;

const REACHES: Record<DependencyKind, string> = { TASK: reaches('from_task_id', 'to_task_id'), PROJECT: reaches('from_project_id', 'to_project_id') };

/** Who waits for whom, without circles. */
@Injectable()
export class DependenciesService {
  /**
   * "to waits for from".
   * @throws Invalid for unknown ends, a dependency that exists, and one that would close a circle (also of a thing with itself)
   */
  async add(ctx: RequestContext, input: AddDependencyInput): Promise<Waiting> {
    projectsPolicy.depend.assert(ctx);
    const { kind, fromId, toId } = input;
    // Circles can be closed from two ends at once: one addition at a time in a workspace.
    await ctx.query('select 1 from workspaces where id = $1 for no key update', [ctx.workspaceId]);
    const waiting = await this.waiting(ctx, kind, toId, 'toId');
    await this.waiting(ctx, kind, fromId, 'fromId');
    const [circle] = await ctx.query(REACHES[kind], [ctx.workspaceId, toId, fromId]);
    if (circle) throw Invalid.field('fromId', projectErrors.DEPENDENCY_CYCLE);
    const isTask = kind === 'TASK';
    const ends = { fromTaskId: isTask ? fromId : null, toTaskId: isTask ? toId : null, fromProjectId: isTask ? null : fromId, toProjectId: isTask ? null : toId };
    const row = await insertRow(ctx, DependencyEntity, { kind, ...ends }).catch((error: unknown) => {
      throw sqlState(error) === '23505' ? Invalid.field('fromId', projectErrors.DEPENDENCY_EXISTS) : error;
    });
    await audit(ctx, { action: dependencyActions['dependency.added'], entityId: row.id, changes: describe(fromId, toId, true) });
    return waiting;
  }

  /** Removes a dependency. @returns what waited @throws NotFound */
  async remove(ctx: RequestContext, id: string): Promise<Waiting> {
    projectsPolicy.depend.assert(ctx);
    const row = await findRow(ctx, DependencyEntity, id);
    const toId = row.toTaskId ?? row.toProjectId ?? '';
    const waiting = await this.waiting(ctx, row.kind, toId, 'id');
    await deleteRow(ctx, DependencyEntity, row.id);
    await audit(ctx, { action: dependencyActions['dependency.removed'], entityId: row.id, changes: describe(row.fromTaskId ?? row.fromProjectId ?? '', toId, false) });
    return waiting;
  }

  private async waiting(ctx: RequestContext, kind: DependencyKind, id: string, path: string): Promise<Waiting> {
    if (kind === 'PROJECT') return { taskId: null, projectId: requireFound(isUuid(id) ? await ctx.load(projectsByIds, id) : null, path).id };
    const task = requireFound(isUuid(id) ? await ctx.load(tasksByIds, id) : null, path);
    return { taskId: task.id, projectId: task.projectId };
  }
}

function describe(fromId: string, toId: string, added: boolean) {
  return [
    { path: 'from', before: added ? null : fromId, after: added ? fromId : null },
    { path: 'to', before: added ? null : toId, after: added ? toId : null },
  ];
}
