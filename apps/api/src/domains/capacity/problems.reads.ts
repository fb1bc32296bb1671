import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import type { ProblemKind, ProblemState, Remedy } from './problem.entities.ts';

export interface ProblemView {
  id: string;
  kind: ProblemKind;
  detectedBy: 'MACHINE' | 'PERSON';
  title: Localized;
  state: ProblemState;
  remedy: Remedy | null;
  action: Localized | null;
  dueOn: string | null;
  foundAt: Date;
  plannedAt: Date | null;
  closedAt: Date | null;
  closeReason: Localized | null;
  version: number;
  memberId: string | null;
  skillId: string | null;
  projectId: string | null;
  ownerId: string | null;
}

const COLUMNS = `id, kind, detected_by as "detectedBy", title, state, remedy, action, due_on as "dueOn", created_at as "foundAt", planned_at as "plannedAt", closed_at as "closedAt",
  close_reason as "closeReason", version, member_id as "memberId", skill_id as "skillId", project_id as "projectId", owner_id as "ownerId"`;

export interface ProblemFilter {
  kind?: ProblemKind | null;
  states?: ProblemState[] | null;
  ownerId?: string | null;
  projectId?: string | null;
}

/** Problems, the latest found first; open and planned ones unless asked otherwise. Index: capacity_problems_by_state. */
export async function problemsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: ProblemFilter): Promise<Connection<ProblemView>> {
  const keysOf = (row: ProblemView) => [row.id];
  if ((filter.ownerId && !isUuid(filter.ownerId)) || (filter.projectId && !isUuid(filter.projectId))) return toConnection<ProblemView>([], first, keysOf);
  const [last] = decodeCursor(after, 1) ?? [];
  const states = filter.states && filter.states.length > 0 ? filter.states : ['OPEN', 'PLANNED'];
  const rows = await ctx.query<ProblemView>(
    `select ${COLUMNS} from capacity_problems
     where workspace_id = $1 and state = any($2) and ($3::text is null or kind = $3) and ($4::uuid is null or owner_id = $4) and ($5::uuid is null or project_id = $5)
       and ($6::uuid is null or id < $6::uuid) order by id desc limit $7`,
    [ctx.workspaceId, states, filter.kind ?? null, filter.ownerId ?? null, filter.projectId ?? null, typeof last === 'string' && isUuid(last) ? last : null, first + 1],
  );
  return toConnection(rows, first, keysOf);
}

/** Problems by id, in the order asked; null where there is none. For `ctx.load`. */
export async function problemsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(ProblemView | null)[]> {
  const rows = await ctx.query<ProblemView>(`select ${COLUMNS} from capacity_problems where workspace_id = $1 and id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
