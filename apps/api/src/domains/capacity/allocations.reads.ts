import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { isDay } from '../../platform/graphql/scalars.ts';
import type { Touched } from './allocations.service.ts';
import type { AllocationKind, AllocationLane } from './capacity.entities.ts';
import { loadOf } from './ledger.ts';
import { MEMBER_WEEKS } from './member-weeks.sql.ts';
import { workingDaysOf } from './weeks.ts';

export interface AllocationView {
  id: string;
  memberId: string;
  kind: AllocationKind;
  projectId: string | null;
  lane: AllocationLane | null;
  week: string;
  hours: number;
  tentative: boolean;
  version: number;
}

const COLUMNS = `a.id, a.member_id as "memberId", a.kind, a.project_id as "projectId", a.lane, a.week, a.hours, a.tentative, a.version`;

export interface AllocationFilter {
  memberId?: string | null;
  teamId?: string | null;
  projectId?: string | null;
  from?: string | null;
  to?: string | null;
}

const badId = (id: string | null | undefined) => typeof id === 'string' && !isUuid(id);

/** Promised hours by week. Indexes: allocations_by_week, allocations_once, allocations_of_project. */
export async function allocationsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: AllocationFilter): Promise<Connection<AllocationView>> {
  const keysOf = (row: AllocationView) => [row.week, row.id];
  if (badId(filter.memberId) || badId(filter.projectId) || badId(filter.teamId)) return toConnection<AllocationView>([], first, keysOf);
  const [week, id] = decodeCursor(after, 2) ?? [];
  const usable = typeof week === 'string' && isDay(week) && typeof id === 'string' && isUuid(id);
  const rows = await ctx.query<AllocationView>(
    `select ${COLUMNS} from allocations a
     where a.workspace_id = $1 and ($2::uuid is null or a.member_id = $2) and ($3::uuid is null or a.project_id = $3)
       and ($4::date is null or a.week >= $4) and ($5::date is null or a.week <= $5)
       and ($6::uuid is null or exists (select 1 from projects p where p.workspace_id = $1 and p.id = a.project_id and p.team_id = $6)
         or (a.project_id is null and exists (select 1 from team_memberships t where t.workspace_id = $1 and t.team_id = $6 and t.member_id = a.member_id
           and t.valid_from <= a.week + 4 and (t.valid_to is null or t.valid_to >= a.week))))
       and ($7::date is null or (a.week, a.id) > ($7::date, $8::uuid))
     order by a.week, a.id limit $9`,
    [ctx.workspaceId, filter.memberId ?? null, filter.projectId ?? null, filter.from ?? null, filter.to ?? null, filter.teamId ?? null, usable ? week : null, usable ? id : null, first + 1],
  );
  return toConnection(rows, first, keysOf);
}

/** Promised hours by id, in the order asked. For `ctx.load`. */
export async function allocationsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(AllocationView | null)[]> {
  const rows = await ctx.query<AllocationView>(`select ${COLUMNS} from allocations a where a.workspace_id = $1 and a.id = any($2)`, [ctx.workspaceId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

export interface OverAllocationView {
  week: string;
  capacity: number;
  allocated: number;
  load: number | null;
}

/** Those of the touched weeks in which more is promised than there is. For the warning after a save. */
export async function overAllocatedIn(ctx: RequestContext, { memberId, weeks }: Touched): Promise<OverAllocationView[]> {
  const sorted = [...weeks].sort();
  const rows = await ctx.query<Omit<OverAllocationView, 'load'>>(
    `with ${MEMBER_WEEKS}
     select mw.week, mw.capacity, coalesce(sum(a.hours), 0) as allocated from member_weeks mw
     left join allocations a on a.workspace_id = $1 and a.member_id = mw.member_id and a.week = mw.week and not a.tentative
     where mw.member_id = $4 group by mw.week, mw.capacity having coalesce(sum(a.hours), 0) > mw.capacity order by mw.week`,
    [ctx.workspaceId, sorted, workingDaysOf(ctx.member, sorted), memberId],
  );
  return rows.map((row) => ({ ...row, load: loadOf(row.allocated, row.capacity) }));
}

export interface AbsenceView {
  id: string;
  memberId: string;
  firstDay: string;
  lastDay: string;
}

/** Absences that are not over, the nearest end first. Indexes: absences_by_day, absences_of_member. */
export async function absencesPage(ctx: RequestContext, first: number, after: string | null | undefined, memberId: string | null): Promise<Connection<AbsenceView>> {
  const keysOf = (row: AbsenceView) => [row.lastDay, row.id];
  if (badId(memberId)) return toConnection<AbsenceView>([], first, keysOf);
  const [day, id] = decodeCursor(after, 2) ?? [];
  const usable = typeof day === 'string' && isDay(day) && typeof id === 'string' && isUuid(id);
  const rows = await ctx.query<AbsenceView>(
    `select id, member_id as "memberId", first_day as "firstDay", last_day as "lastDay" from absences
     where workspace_id = $1 and last_day >= $2::date and ($3::uuid is null or member_id = $3) and ($4::date is null or (last_day, id) > ($4::date, $5::uuid))
     order by last_day, id limit $6`,
    [ctx.workspaceId, ctx.today, memberId, usable ? day : null, usable ? id : null, first + 1],
  );
  return toConnection(rows, first, keysOf);
}

export interface WorkingHoursView {
  memberId: string;
  hoursPerWeek: number;
  version: number;
}

/** Usual hours of people; null where none were set. For `ctx.load`. */
export async function workingHoursOf(ctx: RequestContext, memberIds: readonly string[]): Promise<(WorkingHoursView | null)[]> {
  const rows = await ctx.query<WorkingHoursView>(
    'select member_id as "memberId", hours_per_week as "hoursPerWeek", version from working_hours where workspace_id = $1 and member_id = any($2)',
    [ctx.workspaceId, memberIds],
  );
  const byId = new Map(rows.map((row) => [row.memberId, row]));
  return memberIds.map((id) => byId.get(id) ?? null);
}
