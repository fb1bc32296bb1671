import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { contains } from '../../platform/database/search.ts';
import { isUuid } from '../../platform/database/rows.ts';
import type { InteractionMode, TeamKind } from './team.entity.ts';
import type { TeamPlaceState } from './team.graphql.ts';
import { lacksOf, modeClock, type Place, type TeamLack } from './teams.validity.ts';

interface StoredTeam {
  id: string;
  name: Localized;
  kind: TeamKind;
  interactionMode: InteractionMode;
  modeUntil: string | null;
  charter: Localized | null;
  archivedAt: Date | null;
  version: number;
  itCount: number;
  marketingCount: number;
  liaisonIds: string[];
  places: Place[];
}

/** A team as the screens show it, with today's people counted by side. */
export interface TeamView extends Omit<StoredTeam, 'places'> {
  lacks: TeamLack[];
  modeDaysLeft: number | null;
  modeDecisionDue: boolean;
}

/** Today's places of each team, aggregated beside it: one statement for a whole list. $1 workspace, $2 today. */
const TEAM_SELECT = `
  select t.id, t.name, t.kind, t.interaction_mode as "interactionMode", t.mode_until as "modeUntil", t.charter, t.archived_at as "archivedAt", t.version,
    coalesce(p.it, 0)::int as "itCount", coalesce(p.marketing, 0)::int as "marketingCount",
    coalesce(p.liaisons, '{}') as "liaisonIds", coalesce(p.places, '[]') as places
  from teams t
  left join lateral (
    select count(*) filter (where d.kind = 'IT') as it, count(*) filter (where d.kind = 'MARKETING') as marketing,
      array_agg(m.id) filter (where tm.liaison) as liaisons,
      bool_or(tm.liaison and d.kind = 'IT') and bool_or(tm.liaison and d.kind = 'MARKETING') as both_liaisons,
      json_agg(json_build_object('side', case when d.kind = 'OTHER' then null else d.kind end, 'liaison', tm.liaison)) as places
    from team_memberships tm
    join memberships m on m.workspace_id = tm.workspace_id and m.id = tm.member_id and m.state = 'ACTIVE'
    join departments d on d.workspace_id = m.workspace_id and d.id = m.department_id
    where tm.workspace_id = t.workspace_id and tm.team_id = t.id and tm.valid_from <= $2::date and (tm.valid_to is null or tm.valid_to >= $2::date)
  ) p on true`;

const toView = ({ places, ...team }: StoredTeam, today: string): TeamView => ({ ...team, lacks: lacksOf(team.kind, places), ...modeClock(team.modeUntil, today) });

/** Teams by id, in the order asked; null where there is none. For `ctx.load`. */
export async function teamsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(TeamView | null)[]> {
  const rows = await ctx.query<StoredTeam>(`${TEAM_SELECT} where t.workspace_id = $1 and t.id = any($3)`, [ctx.workspaceId, ctx.today, ids]);
  const byId = new Map(rows.map((row) => [row.id, toView(row, ctx.today)]));
  return ids.map((id) => byId.get(id) ?? null);
}

export interface TeamFilter {
  kind?: TeamKind | null;
  valid?: boolean | null;
  archived?: boolean | null;
  memberId?: string | null;
  search?: string | null;
}

/** Teams, the latest made first. Archived ones only when asked for. */
export async function teamsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: TeamFilter): Promise<Connection<TeamView>> {
  const [last] = decodeCursor(after, 1) ?? [];
  const before = typeof last === 'string' && isUuid(last) ? last : null;
  if (filter.memberId && !isUuid(filter.memberId)) return toConnection<TeamView>([], first, (row) => [row.id]);
  const rows = await ctx.query<StoredTeam>(
    `${TEAM_SELECT}
     where t.workspace_id = $1 and ($3::text is null or t.kind = $3) and (t.archived_at is not null) = $4
       and ($5::uuid is null or exists (select 1 from team_memberships x where x.workspace_id = t.workspace_id and x.team_id = t.id
            and x.member_id = $5::uuid and x.valid_from <= $2::date and (x.valid_to is null or x.valid_to >= $2::date)))
       and ($6::text is null or ${contains(`concat_ws(' ', t.name ->> 'pl', t.name ->> 'en')`, '$6::text')})
       and ($7::uuid is null or t.id < $7::uuid)
       and ($8::boolean is null or (t.kind = 'DEPARTMENT' or coalesce(p.both_liaisons, false)) = $8)
     order by t.id desc limit $9`,
    [
      ctx.workspaceId,
      ctx.today,
      filter.kind ?? null,
      filter.archived ?? false,
      filter.memberId ?? null,
      filter.search?.trim() || null,
      before,
      filter.valid ?? null,
      first + 1,
    ],
  );
  return toConnection(rows.map((row) => toView(row, ctx.today)), first, (row) => [row.id]);
}

export interface TeamMembershipView {
  id: string;
  teamId: string;
  memberId: string;
  side: Side | null;
  state: TeamPlaceState;
  fraction: number;
  liaison: boolean;
  validFrom: string;
  validTo: string | null;
  version: number;
}

/** A person who may no longer act here is in no team, whatever the days say. $2 today. */
const PLACE_STATE = `case when m.state <> 'ACTIVE' or tm.valid_to < $2::date then 'PAST' when tm.valid_from > $2::date then 'UPCOMING' else 'CURRENT' end`;

/** $1 workspace, $2 today. */
const MEMBERSHIP_SELECT = `
  select tm.id, tm.team_id as "teamId", tm.member_id as "memberId", case when d.kind = 'OTHER' then null else d.kind end as side,
    ${PLACE_STATE} as state,
    tm.fraction, tm.liaison, tm.valid_from as "validFrom", tm.valid_to as "validTo", tm.version
  from team_memberships tm
  join memberships m on m.workspace_id = tm.workspace_id and m.id = tm.member_id
  join departments d on d.workspace_id = m.workspace_id and d.id = m.department_id`;

/** Everybody who is or was in each team: the current before the coming before the past, IT first, liaisons before others. For `ctx.load`. */
export async function membershipsByTeams(ctx: RequestContext, teamIds: readonly string[]): Promise<TeamMembershipView[][]> {
  const rows = await ctx.query<TeamMembershipView>(
    `${MEMBERSHIP_SELECT} where tm.workspace_id = $1 and tm.team_id = any($3)
     order by array_position(array['CURRENT', 'UPCOMING', 'PAST'], ${PLACE_STATE}),
       d.kind, tm.liaison desc, tm.valid_from desc, tm.id`,
    [ctx.workspaceId, ctx.today, teamIds],
  );
  return teamIds.map((id) => rows.filter((row) => row.teamId === id));
}

/** Every place of each active person in a team at work, the past ones too. For `ctx.load`. */
export async function placesOfMembers(ctx: RequestContext, memberIds: readonly string[]): Promise<TeamMembershipView[][]> {
  const rows = await ctx.query<TeamMembershipView>(
    `${MEMBERSHIP_SELECT} join teams t on t.workspace_id = tm.workspace_id and t.id = tm.team_id and t.archived_at is null
     where tm.workspace_id = $1 and tm.member_id = any($3) and m.state = 'ACTIVE' order by tm.valid_from, tm.id`,
    [ctx.workspaceId, ctx.today, memberIds],
  );
  return memberIds.map((id) => rows.filter((row) => row.memberId === id));
}

/** Ids of the people who belong to a team today. */
export async function teamMemberIds(ctx: RequestContext, teamId: string): Promise<string[]> {
  const rows = await ctx.query<{ memberId: string }>(
    `select member_id as "memberId" from team_memberships
     where workspace_id = $1 and team_id = $2 and valid_from <= $3::date and (valid_to is null or valid_to >= $3::date)`,
    [ctx.workspaceId, teamId, ctx.today],
  );
  return rows.map((row) => row.memberId);
}
