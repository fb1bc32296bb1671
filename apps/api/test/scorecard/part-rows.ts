import { day } from '../days.ts';
import type { TestWorkspace } from '../harness.ts';
import { insertRows, type Patch } from '../../src/platform/database/rows.ts';
import type { RequestContext } from '../../src/platform/context/request-context.ts';
import { RequestEntity } from '../../src/domains/requests/request.entities.ts';
import { PARTS } from '../../src/overview/scorecard/definition.ts';
import { type PartReading, rowsOfPart, type ScorecardRowView, scorecardNow } from '../../src/overview/scorecard/scorecard.reads.ts';

class Undo extends Error {}

/** Runs something in a transaction of the workspace that leaves nothing behind. */
export async function undone(ws: TestWorkspace, work: (ctx: RequestContext) => Promise<void>): Promise<void> {
  await ws.as(ws.owner, 'OWNER', null, async (ctx) => {
    await work(ctx);
    throw new Undo();
  }).catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
}

/** Every part as it stands, by its code. */
export async function readingsOf(ctx: RequestContext): Promise<Map<string, PartReading>> {
  return new Map((await scorecardNow(ctx)).indices.flatMap(({ parts }) => parts).map((part) => [part.code, part]));
}

/** The rows of a part in a workspace. */
export function rowsIn(ctx: RequestContext, code: string): Promise<ScorecardRowView[]> {
  const part = PARTS.find((each) => each.code === code);
  if (!part) throw new Error(`No part ${code}`);
  return rowsOfPart(ctx, part);
}

/** What the rows of a part add up to: numerators and denominators. */
export function added(rows: readonly ScorecardRowView[]): [number, number] {
  return [rows.reduce((all, { numerator }) => all + numerator, 0), rows.reduce((all, { denominator }) => all + denominator, 0)];
}

/** Noon of a day so many days ago in the workspace. */
export const ago = (days: number) => new Date(`${day(-days)}T11:00:00Z`);

/** An express request of so many parts, asked 20 days ago, answered, delivered within its first date ten days ago and confirmed. */
export const kept = (ws: TestWorkspace, size: number, more: Patch<RequestEntity> = {}) => ({
  ...{ title: { en: 'Page' }, purpose: { en: 'Sell' }, requesterId: ws.marketing.memberId, parts: Array.from({ length: size }, (_, part) => ({ en: `Part ${part}` })), size },
  ...{ lane: 'EXPRESS', neededBy: day(-14), dateKind: 'EVENT', state: 'CONFIRMED', forecast: stated(0.9, day(-15)), submittedAt: ago(20), answerDueAt: ago(19) } as const,
  ...{ escalatedAt: null, answeredAt: ago(20), answeredById: ws.it.memberId, answerNote: null, offeredDate: null, offeredSize: null, promisedDate: day(-14), originalPromise: day(-14) },
  ...{ startedAt: ago(18), deliveredAt: ago(15), deliveredOn: day(-15), confirmedAt: ago(14), served: 'YES', servedNote: null, projectId: null, taskId: null, followsId: null } as const,
  ...more,
});

/** The same, answered and delivered too late for anybody. */
export const late = (ws: TestWorkspace, size: number) => kept(ws, size, { answeredAt: ago(16), deliveredAt: ago(8), deliveredOn: day(-8), confirmedAt: ago(7), served: 'NO', servedNote: { en: 'Too late' } });

export const stated = (probability: number, p85: string) => ({ probability, p50: p85, p85, p95: p85, ahead: 0, measuredParts: 9, measuredDays: 9, seed: 1, runs: 100 });

export async function addRequests(ctx: RequestContext, requests: ReturnType<typeof kept>[]): Promise<RequestEntity[]> {
  return insertRows(ctx, RequestEntity, requests);
}
