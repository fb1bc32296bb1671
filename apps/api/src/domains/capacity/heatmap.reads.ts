import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { loadOf, realityFactor } from './ledger.ts';
import { MEMBER_WEEKS, promised, type WhatIf, whatIfValues } from './member-weeks.sql.ts';
import { mondayOf, weekAfter, weeksFrom, workingDaysOf } from './weeks.ts';

/** Weeks of history that the reality factor looks at. */
export const REALITY_WEEKS = 8;
/** A day of an estimate in hours. */
export const HOURS_OF_A_DAY = 8;

export interface HeatmapQuery {
  by: 'PERSON' | 'TEAM';
  from: string;
  weeks: number;
  side?: Side | null;
  teamId?: string | null;
  /** Whether pencilled hours count. */
  tentative: boolean;
  whatIf: WhatIf | null;
}

interface StoredCell {
  week: string;
  capacity: number;
  said: boolean;
  firm: number;
  tentative: number;
}

interface StoredRow {
  id: string;
  name: string;
  teamName: Localized | null;
  side: Side | null;
  cells: StoredCell[];
  planned: number;
  done: number;
}

export interface HeatmapCellView {
  week: string;
  capacity: number;
  allocated: number;
  tentative: number;
  load: number | null;
  said: boolean;
}

export interface HeatmapRowView {
  id: string;
  memberId: string | null;
  teamId: string | null;
  name: Localized;
  side: Side | null;
  cells: HeatmapCellView[];
  realityFactor: number | null;
}

const PEOPLE = `
  page as (
    select distinct mw.member_id as id, u.name, null::jsonb as "teamName", mw.side from member_weeks mw
    join memberships m on m.workspace_id = $1 and m.id = mw.member_id join users u on u.id = m.user_id
    where ($8::text is null or mw.side = $8)
      and ($9::uuid is null or exists (select 1 from team_memberships t where t.workspace_id = $1 and t.team_id = $9 and t.member_id = mw.member_id
        and t.valid_from <= $10::date and (t.valid_to is null or t.valid_to >= $10::date)))
      and ($12::text is null or (u.name collate "pl-x-icu", mw.member_id) > ($12::text collate "pl-x-icu", $13::uuid))
    order by u.name, mw.member_id limit $14),
  cells as (
    select p.id, mw.week, mw.capacity, mw.said, coalesce(sum(a.hours) filter (where not a.tentative), 0) as firm, coalesce(sum(a.hours) filter (where a.tentative), 0) as tentative
    from page p join member_weeks mw on mw.member_id = p.id
    left join promised a on a.member_id = p.id and a.week = mw.week
    group by p.id, mw.week, mw.capacity, mw.said)
  select p.*, (select json_agg(json_build_object('week', c.week, 'capacity', c.capacity, 'said', c.said, 'firm', c.firm, 'tentative', c.tentative) order by c.week) from cells c where c.id = p.id) as cells,
    (select coalesce(sum(a.hours), 0) from allocations a where a.workspace_id = $1 and a.member_id = p.id and a.kind = 'PROJECT' and not a.tentative
      and a.week >= $11::date and a.week < date_trunc('week', $10::date)) as planned,
    (select coalesce(sum(t.estimate_days), 0) * ${HOURS_OF_A_DAY} from tasks t where t.workspace_id = $1 and t.accountable_id = p.id and t.state = 'DONE'
      and t.done_at >= $11::date and t.done_at < date_trunc('week', $10::date)) as done
  from page p order by p.name collate "pl-x-icu", p.id`;

/** A team's hours are the shares of its people; promised are hours for its projects, and its people's share of lanes and business as usual. */
const TEAMS = `
  page as (
    select t.id, ''::text as name, t.name as "teamName", null::text as side from teams t
    where t.workspace_id = $1 and t.archived_at is null and ($9::uuid is null or t.id = $9) and ($12::text is null or t.id > $13::uuid)
      and ($8::text is null or exists (select 1 from team_memberships x join member_weeks w on w.member_id = x.member_id and w.side = $8
        where x.workspace_id = $1 and x.team_id = t.id and (x.valid_to is null or x.valid_to >= $10::date)))
    order by t.id limit $14),
  places as (
    select p.id, mw.member_id, mw.week, mw.capacity, x.fraction from page p
    join team_memberships x on x.workspace_id = $1 and x.team_id = p.id
    join member_weeks mw on mw.member_id = x.member_id and x.valid_from <= mw.week + 4 and (x.valid_to is null or x.valid_to >= mw.week)),
  hours as (
    select p.id, a.week, a.hours, a.tentative from page p join projects j on j.workspace_id = $1 and j.team_id = p.id join promised a on a.project_id = j.id
    union all
    select p.id, a.week, a.hours * p.fraction, a.tentative from places p join promised a on a.member_id = p.member_id and a.week = p.week and a.project_id is null),
  cells as (
    select p.id, w.week, false as said,
      coalesce((select sum(x.capacity * x.fraction) from places x where x.id = p.id and x.week = w.week), 0) as capacity,
      coalesce((select sum(h.hours) from hours h where h.id = p.id and h.week = w.week and not h.tentative), 0) as firm,
      coalesce((select sum(h.hours) from hours h where h.id = p.id and h.week = w.week and h.tentative), 0) as tentative
    from page p cross join weeks w)
  select p.*, (select json_agg(json_build_object('week', c.week, 'capacity', c.capacity, 'said', c.said, 'firm', c.firm, 'tentative', c.tentative) order by c.week) from cells c where c.id = p.id) as cells,
    (select coalesce(sum(a.hours), 0) from allocations a join projects j on j.workspace_id = $1 and j.id = a.project_id and j.team_id = p.id
      where a.workspace_id = $1 and not a.tentative and a.week >= $11::date and a.week < date_trunc('week', $10::date)) as planned,
    (select coalesce(sum(t.estimate_days), 0) * ${HOURS_OF_A_DAY} from tasks t join projects j on j.workspace_id = $1 and j.id = t.project_id and j.team_id = p.id
      where t.workspace_id = $1 and t.state = 'DONE' and t.done_at >= $11::date and t.done_at < date_trunc('week', $10::date)) as done
  from page p order by p.id`;

const hours = (value: number) => Math.round(value * 10) / 10;

/** People or teams with their weeks: one statement, whatever the number of weeks. Indexes: allocations_by_week, allocations_once, absences_of_member. */
export async function heatmapPage(ctx: RequestContext, first: number, after: string | null | undefined, query: HeatmapQuery): Promise<Connection<HeatmapRowView>> {
  const keysOf = (row: HeatmapRowView) => [query.by === 'PERSON' ? (row.name.en ?? '') : '', row.id];
  if (query.teamId && !isUuid(query.teamId)) return toConnection<HeatmapRowView>([], first, keysOf);
  const [name, id] = decodeCursor(after, 2) ?? [];
  const usable = typeof name === 'string' && typeof id === 'string' && isUuid(id);
  const weeks = weeksFrom(query.from, query.weeks);
  const history = weekAfter(mondayOf(ctx.today), -REALITY_WEEKS);
  const values = [
    ctx.workspaceId, weeks, workingDaysOf(ctx.member, weeks), ...whatIfValues(query.whatIf), query.side ?? null, query.teamId ?? null,
    ctx.today, history, usable ? name : null, usable ? id : null, first + 1,
  ];
  const rows = await ctx.query<StoredRow>(`with ${MEMBER_WEEKS}, ${promised(4)}, ${query.by === 'PERSON' ? PEOPLE : TEAMS}`, values);
  return toConnection(rows.map((row) => toView(row, query)), first, keysOf);
}

function toView({ id, name, teamName, side, cells, planned, done }: StoredRow, { by, tentative }: HeatmapQuery): HeatmapRowView {
  return {
    id,
    memberId: by === 'PERSON' ? id : null,
    teamId: by === 'TEAM' ? id : null,
    name: teamName ?? { en: name, pl: name },
    side,
    realityFactor: realityFactor(done, planned),
    cells: cells.map((cell) => {
      const allocated = cell.firm + (tentative ? cell.tentative : 0);
      return { week: cell.week, capacity: hours(cell.capacity), allocated: hours(allocated), tentative: hours(cell.tentative), load: loadOf(allocated, cell.capacity), said: cell.said };
    }),
  };
}
