import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, isUuid } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Invalid } from '../../platform/errors/problems.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { ProjectEntity } from './project.entities.ts';
import { projectErrors } from './projects.errors.ts';

/** @throws Invalid on `path` unless the id is an active member of this workspace */
export async function requireMember(ctx: RequestContext, id: string, path: string): Promise<void> {
  const member = isUuid(id) ? await ctx.load(membersByIds, id) : null;
  if (member?.state !== 'ACTIVE') throw Invalid.field(path, projectErrors.UNKNOWN_PERSON);
}

/**
 * Locks the project's row and reads it: whoever numbers a task, places one on the board or counts what is done works alone in a project.
 * @throws NotFound
 */
export async function lockProject(ctx: RequestContext, id: string): Promise<ProjectEntity> {
  if (isUuid(id)) await ctx.query('select 1 from projects where workspace_id = $1 and id = $2 for no key update', [ctx.workspaceId, id]);
  return findRow(ctx, ProjectEntity, id);
}

/** @throws Invalid on `path`, as for something that does not exist, when `found` is null */
export function requireFound<T>(found: T | null, path: string): T {
  if (found === null) throw Invalid.field(path, commonErrors.NOT_FOUND);
  return found;
}
