import type { RequestContext } from '../../platform/context/request-context.ts';
import { idOrNone, isUuid } from '../../platform/database/rows.ts';
import { contains } from '../../platform/database/search.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { isDay } from '../../platform/graphql/scalars.ts';
import type { RequestOrder } from './request.enums.ts';
import type { MarketingRequest, RequestDateChange } from './request.graphql.ts';
import type { RequestFilter } from './request.inputs.ts';
import { OPEN_STATES } from './request-states.ts';

const DUE = 'coalesce(r.promised_date, r.needed_by)';

const COLUMNS = `
  r.id, r.title, r.purpose, r.parts, r.size, r.lane, r.needed_by as "neededBy", r.date_kind as "dateKind", r.state, r.forecast, r.submitted_at as "submittedAt",
  r.answer_due_at as "answerDueAt", r.escalated_at as "escalatedAt", r.answered_at as "answeredAt", r.answered_by_id as "answeredById", r.answer_note as "answerNote",
  r.offered_date as "offeredDate", r.offered_size as "offeredSize", r.promised_date as "promisedDate", r.original_promise as "originalPromise", r.started_at as "startedAt",
  r.delivered_at as "deliveredAt", r.delivered_on as "deliveredOn", r.served, r.served_note as "servedNote", r.project_id as "projectId", r.task_id as "taskId",
  r.follows_id as "followsId", r.requester_id as "requesterId", r.created_at as "createdAt", r.updated_at as "updatedAt", r.version,
  (select count(*)::int from request_date_changes d where d.workspace_id = $1 and d.request_id = r.id) as "slipCount"`;

type Row = MarketingRequest & { sortKey: string };

/** Drafts belong to those who write them; everybody else sees a request from the moment it is submitted. `$2` is the viewer. */
const VISIBLE = `r.workspace_id = $1 and (r.state <> 'DRAFT' or r.requester_id = $2) and (r.submitted_at is not null or r.requester_id = $2)`;

/** Requests by id, in the order asked; null where there is none that the viewer may see. For `ctx.load`. */
export async function requestsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(MarketingRequest | null)[]> {
  const rows = await ctx.query<Row>(`select ${COLUMNS} from requests r where ${VISIBLE} and r.id = any($3)`, [ctx.workspaceId, ctx.memberId, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** A page of requests: one statement. Indexes: requests_by_due, requests_by_update (order and cursor), requests_by_state, requests_of_requester (filters). */
export async function requestsPage(
  ctx: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: RequestFilter = {},
  orderBy: RequestOrder = 'DUE',
): Promise<Connection<MarketingRequest>> {
  const values: unknown[] = [ctx.workspaceId, ctx.memberId];
  const add = (value: unknown) => `$${values.push(value)}`;
  const where = [VISIBLE, ...conditionsOf(ctx, filter, add)];
  const [by, cast, than, direction] = orderBy === 'UPDATED' ? ['r.updated_at', 'timestamptz', '<', 'desc'] : [DUE, 'date', '>', ''];
  const [key, id] = decodeCursor(after, 2) ?? [];
  const isKey = orderBy === 'UPDATED' ? (text: string) => !Number.isNaN(Date.parse(text)) : isDay;
  if (typeof key === 'string' && typeof id === 'string' && isKey(key) && isUuid(id)) where.push(`(${by}, r.id) ${than} (${add(key)}::${cast}, ${add(id)}::uuid)`);
  const rows = await ctx.query<Row>(
    `select ${COLUMNS}, (${by})::text as "sortKey" from requests r where ${where.join(' and ')} order by ${by} ${direction}, r.id ${direction} limit ${add(first + 1)}`,
    values,
  );
  return toConnection(rows, first, (row) => [orderBy === 'UPDATED' ? row.updatedAt.toISOString() : row.sortKey, row.id]);
}

function conditionsOf(ctx: RequestContext, filter: RequestFilter, add: (value: unknown) => string): string[] {
  const where: string[] = [];
  const search = filter.search?.trim();
  if (filter.state && filter.state.length > 0) where.push(`r.state = any(${add(filter.state)})`);
  if (filter.lane) where.push(`r.lane = ${add(filter.lane)}`);
  if (filter.requesterId) where.push(`r.requester_id = ${add(idOrNone(filter.requesterId))}`);
  if (filter.mine) where.push(`(r.requester_id = $2 or r.answered_by_id = $2)`);
  if (filter.late) where.push(`${DUE} < ${add(ctx.today)}::date and r.state = any(${add(OPEN_STATES)})`);
  if (search) where.push(contains(`concat_ws(' ', r.title->>'pl', r.title->>'en')`, `${add(search)}::text`));
  return where;
}

/** Every move of the dates of requests, oldest first. For `ctx.load`. */
export async function dateChangesOfRequests(ctx: RequestContext, ids: readonly string[]): Promise<RequestDateChange[][]> {
  const rows = await ctx.query<RequestDateChange & { requestId: string }>(
    `select id, request_id as "requestId", from_date as "from", to_date as "to", kind, reason, created_at as "changedAt", created_by as "changedById", other_id as "otherId"
     from request_date_changes where workspace_id = $1 and request_id = any($2) order by created_at, id`,
    [ctx.workspaceId, ids],
  );
  return ids.map((id) => rows.filter((row) => row.requestId === id));
}

/** What makes express deliveries durable, by the delivery. For `ctx.load`. */
export async function followUpsOf(ctx: RequestContext, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await ctx.query<{ id: string; followsId: string }>(
    `select id, follows_id as "followsId" from requests where workspace_id = $1 and follows_id = any($2) order by created_at desc, id`,
    [ctx.workspaceId, ids],
  );
  return ids.map((id) => rows.find((row) => row.followsId === id)?.id ?? null);
}

/** Requests that could give way to this one: agreed, not begun, at least as large, promised by the day it is needed. The rule is that of the swap. */
export async function givingWayTo(ctx: RequestContext, request: Pick<MarketingRequest, 'id' | 'size' | 'neededBy'>): Promise<MarketingRequest[]> {
  return ctx.query<Row>(
    `select ${COLUMNS} from requests r where ${VISIBLE} and r.state = 'ACCEPTED' and r.follows_id is null and r.id <> $3 and r.size >= $4 and r.promised_date <= $5
     order by r.promised_date desc, r.id limit 20`,
    [ctx.workspaceId, ctx.memberId, request.id, request.size, request.neededBy],
  );
}
