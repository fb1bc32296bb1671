import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { IntendedChange } from '../../platform/boundaries/owned-things.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { insertRow, type Patch, updateRow } from '../../platform/database/rows.ts';
import type { ErrorDefinition } from '../../platform/errors/define-errors.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { RequestDateChangeEntity, RequestEntity } from './request.entities.ts';
import { mayMove, type RequestState } from './request-states.ts';
import { requestActions } from './requests.audit.ts';
import { requestErrors } from './requests.errors.ts';

/** @throws Refused unless the table of moves lists it */
export function assertMove(request: RequestEntity, to: RequestState): void {
  if (!mayMove(request.state, to)) throw new Refused(requestErrors.REQUEST_STATE_REFUSED);
}

/** Calendar days ahead within which a request can be needed or promised. */
const FARTHEST_DAYS = 730;

const farthest = (ctx: RequestContext): string => new Date(Date.parse(ctx.today) + FARTHEST_DAYS * 86_400_000).toISOString().slice(0, 10);

/** Whether a day can still be kept, and is one that somebody plans for. */
export const isWithinReach = (ctx: RequestContext, day: string): boolean => day >= ctx.today && day <= farthest(ctx);

/** @throws Invalid on `path` for a day in the past, with that sentence, and for one more than two years away */
export function assertDay(ctx: RequestContext, day: string, path: string, past: ErrorDefinition): void {
  if (day < ctx.today) throw Invalid.field(path, past);
  if (day > farthest(ctx)) throw Invalid.field(path, requestErrors.DAY_TOO_FAR);
}

/** Changes a request and writes it down. What was stated about its date stays out of the log: it is on the request itself. @returns its id @throws Conflict */
export async function changeRequest(
  ctx: RequestContext,
  request: RequestEntity,
  expectedVersion: number,
  action: keyof typeof requestActions,
  patch: Patch<RequestEntity>,
): Promise<string> {
  const { changes } = await updateRow(ctx, RequestEntity, request, expectedVersion, patch);
  await audit(ctx, { action: requestActions[action], entityId: request.id, changes: changes.filter(({ path }) => path !== 'forecast') });
  return request.id;
}

/** A move of the promised day as rules see it. Nothing else of what they look at can change after a request is submitted. */
export function promiseMove(request: RequestEntity, expectedVersion: number, promisedDate: string, operation: 'move' | 'swap', input: object): IntendedChange {
  const { id, title, version, lane, dateKind } = request;
  const changes = changesBetween({ promisedDate: request.promisedDate }, { promisedDate });
  return { entity: 'Request', id, title, version, expectedVersion, facts: { lane, dateKind }, changes, operation, input };
}

interface DateMove {
  from: string;
  to: string;
  kind: RequestDateChangeEntity['kind'];
  reason: Localized | null;
  /** The other request of a swap. */
  otherId?: string;
}

/** Remembers a move of a date for ever; none when the day is the same. */
export async function noteDateChange(ctx: RequestContext, requestId: string, { from, to, kind, reason, otherId }: DateMove): Promise<void> {
  if (from === to) return;
  await insertRow(ctx, RequestDateChangeEntity, { requestId, fromDate: from, toDate: to, kind, reason, otherId: otherId ?? null });
}
