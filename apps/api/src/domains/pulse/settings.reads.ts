import type { RequestContext, Side } from '../../platform/context/request-context.ts';

/** The rhythm as it holds now; version 0 while nobody has changed the defaults. */
export interface SettingsView {
  openOnDay: number;
  openDays: number;
  kMin: number;
  version: number;
}

/** The first working day of the month, a working week to answer, three of a side. */
const DEFAULTS: SettingsView = { openOnDay: 1, openDays: 5, kMin: 3, version: 0 };

export async function settingsOf(ctx: RequestContext): Promise<SettingsView> {
  const [row] = await ctx.query<SettingsView>(
    'select open_on_day as "openOnDay", open_days as "openDays", k_min as "kMin", version from pulse_settings where workspace_id = $1',
    [ctx.workspaceId],
  );
  return row ?? DEFAULTS;
}

/** How many people of a side there are to ask. */
export interface SideMembers {
  side: Side;
  members: number;
}

/** Active members of each side, IT first; both sides always. */
export function sideMembers(ctx: RequestContext): Promise<SideMembers[]> {
  return ctx.query<SideMembers>(
    `select s.side, count(m.id)::int as members from (values ('IT'), ('MARKETING')) s (side)
     left join departments d on d.workspace_id = $1 and d.kind = s.side
     left join memberships m on m.workspace_id = $1 and m.department_id = d.id and m.state = 'ACTIVE'
     group by s.side order by s.side`,
    [ctx.workspaceId],
  );
}
