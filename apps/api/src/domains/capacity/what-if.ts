import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import type { WhatIfInput } from './capacity.graphql.ts';
import type { WhatIf } from './member-weeks.sql.ts';
import { mondayOf } from './weeks.ts';

/** What was asked, from this week on; null for nothing, and for an id that can be none. */
export function whatIfOf(ctx: RequestContext, input: WhatIfInput | null | undefined): WhatIf | null {
  if (!input || !isUuid(input.projectId)) return null;
  return { projectId: input.projectId, action: input.action, weeks: input.weeks ?? 0, from: mondayOf(ctx.today) };
}
