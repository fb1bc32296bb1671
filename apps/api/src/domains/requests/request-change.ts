import { audit } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { insertRow, type Patch, updateRow } from '../../platform/database/rows.ts';
import { Refused } from '../../platform/errors/problems.ts';
import { RequestDateChangeEntity, RequestEntity } from './request.entities.ts';
import { mayMove, type RequestState } from './request-states.ts';
import { requestActions } from './requests.audit.ts';
import { requestErrors } from './requests.errors.ts';

/** @throws Refused unless the table of moves lists it */
export function assertMove(request: RequestEntity, to: RequestState): void {
  if (!mayMove(request.state, to)) throw new Refused(requestErrors.REQUEST_STATE_REFUSED);
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
