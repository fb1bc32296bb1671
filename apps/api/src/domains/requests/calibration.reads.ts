import { brier, reliability } from '@tandem/forecast/calibration';
import type { RequestContext } from '../../platform/context/request-context.ts';
import type { CalibrationRow, RequestCalibration } from './request.graphql.ts';

const SHOWN = 200;

/**
 * Stated probabilities against outcomes. A request counts once its outcome is known: it was delivered, or the day it was needed has passed without. Declined and
 * withdrawn ones say nothing about the forecast.
 */
export async function calibrationOf(ctx: RequestContext): Promise<RequestCalibration> {
  const rows = await ctx.query<CalibrationRow>(
    `select r.id, r.title, r.lane, r.needed_by as "neededBy", r.delivered_on as "deliveredOn", (r.forecast->>'probability')::float8 as probability,
       coalesce(r.delivered_on <= r.needed_by, false) as happened
     from requests r
     where r.workspace_id = $1 and r.forecast->>'probability' is not null and r.state not in ('DECLINED', 'WITHDRAWN', 'DRAFT')
       and (r.delivered_on is not null or r.needed_by < $2::date)
     order by r.needed_by desc, r.id limit 5000`,
    [ctx.workspaceId, ctx.today],
  );
  return { n: rows.length, brier: brier(rows), bins: reliability(rows), rows: rows.slice(0, SHOWN) };
}
