import { contains } from '../../platform/database/search.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { type AssessmentKind, effectiveLevels, PROFICIENT } from './effective-level.ts';
import type { SkillDomain } from './skill.entities.ts';

export interface SkillCellView {
  teamId: string;
  teamName: Localized;
  needed: number;
  have: number;
  level: number;
  projectKey: string;
}

interface Said {
  memberId: string;
  level: number;
  kind: AssessmentKind;
  validUntil: string;
}

export interface SkillView {
  id: string;
  code: string;
  name: Localized;
  domain: SkillDomain;
  critical: boolean;
  version: number;
  proficient: number;
  holders: Said[];
  lapsed: Said[];
  cells: SkillCellView[];
}

export interface SkillFilter {
  domain?: SkillDomain | null;
  critical?: boolean | null;
  search?: string | null;
  /** Only skills of which some team has too few, or which at most one person masters although they are critical. */
  short?: boolean | null;
  required?: boolean | null;
}

/** Projects that still need people. */
export const OPEN_PROJECTS = `('PLANNED', 'ACTIVE', 'ON_HOLD')`;

/**
 * `levels` (effective level of everybody), `places` (who is in which team on a day) and `needs`: every requirement of an open project with how many
 * people of its team reach the level. $1 workspace, $2 today.
 */
export const NEEDS = needsOf(`p.state in ${OPEN_PROJECTS} and p.team_id is not null`);

function needsOf(which: string): string {
  return `
  levels as materialized (${effectiveLevels('$2')}),
  places as (
    select distinct t.team_id, t.member_id from team_memberships t
    where t.workspace_id = $1 and t.valid_from <= $2::date and (t.valid_to is null or t.valid_to >= $2::date)),
  needs as (
    select r.id, r.skill_id, r.level, r.people, p.id as project_id, p.key, p.name as project_name, p.deadline, p.team_id,
      (select count(*)::int from places x join levels l on l.member_id = x.member_id and l.skill_id = r.skill_id and l.level >= r.level where x.team_id = p.team_id) as have
    from skill_requirements r join projects p on p.workspace_id = $1 and p.id = r.project_id and ${which}
    where r.workspace_id = $1)`;
}

const SKILL_ROWS = `
  worst as (select distinct on (n.skill_id, n.team_id) n.* from needs n order by n.skill_id, n.team_id, n.people - n.have desc, n.people desc, n.level desc),
  known as (select l.skill_id, count(*) filter (where l.level >= ${PROFICIENT})::int as proficient,
    json_agg(json_build_object('memberId', l.member_id, 'level', l.level, 'kind', l.kind, 'validUntil', l.valid_until) order by l.level desc, l.member_id) as holders from levels l group by l.skill_id)
  select s.id, s.code, s.name, s.domain, s.critical, s.version, coalesce(k.proficient, 0) as proficient, coalesce(k.holders, '[]') as holders,
    coalesce((select json_agg(json_build_object('memberId', x.member_id, 'level', x.level, 'kind', x.kind, 'validUntil', x.valid_until) order by x.valid_until desc, x.member_id) from (
      select distinct on (a.member_id) a.* from skill_assessments a join memberships m on m.workspace_id = $1 and m.id = a.member_id and m.state = 'ACTIVE'
      where a.workspace_id = $1 and a.skill_id = s.id and a.valid_until < $2::date and not exists (select 1 from levels l where l.member_id = a.member_id and l.skill_id = s.id)
      order by a.member_id, a.valid_until desc, a.id) x), '[]') as lapsed,
    coalesce((select json_agg(json_build_object('teamId', w.team_id, 'teamName', t.name, 'needed', w.people, 'have', w.have, 'level', w.level, 'projectKey', w.key) order by w.team_id)
      from worst w join teams t on t.workspace_id = $1 and t.id = w.team_id where w.skill_id = s.id), '[]') as cells
  from skills s left join known k on k.skill_id = s.id`;

/** Skills by code, each with who knows it and which teams need it: one statement for a page of the matrix. Index: skills_code. */
export async function skillsPage(ctx: RequestContext, first: number, after: string | null | undefined, filter: SkillFilter): Promise<Connection<SkillView>> {
  const [code] = decodeCursor(after, 1) ?? [];
  const rows = await ctx.query<SkillView>(
    `with ${NEEDS}, ${SKILL_ROWS}
     where s.workspace_id = $1 and s.archived_at is null and ($3::text is null or s.domain = $3) and ($4::boolean is null or s.critical = $4)
       and ($5::text is null or ${contains(`concat_ws(' ', s.code, s.name ->> 'pl', s.name ->> 'en')`, '$5::text')})
       and ($6::boolean is not true or exists (select 1 from needs n where n.skill_id = s.id and n.have < n.people) or (s.critical and coalesce(k.proficient, 0) < 2))
       and ($7::boolean is not true or s.critical or exists (select 1 from needs n where n.skill_id = s.id))
       and ($8::text is null or s.code > $8) order by s.code limit $9`,
    [ctx.workspaceId, ctx.today, filter.domain ?? null, filter.critical ?? null, filter.search?.trim() || null, filter.short ?? null, filter.required ?? null, typeof code === 'string' ? code : null, first + 1],
  );
  return toConnection(rows, first, (row) => [row.code]);
}

/** Skills by id, in the order asked; null where there is none. For `ctx.load`. */
export async function skillsByIds(ctx: RequestContext, ids: readonly string[]): Promise<(SkillView | null)[]> {
  const rows = await ctx.query<SkillView>(`with ${NEEDS}, ${SKILL_ROWS} where s.workspace_id = $1 and s.id = any($3)`, [ctx.workspaceId, ctx.today, ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

export interface RequirementView {
  id: string;
  projectId: string;
  skillId: string;
  level: number;
  people: number;
  have: number;
}

/** What projects need, ideas and finished ones too, the largest lack first. For `ctx.load`. */
export async function requirementsOf(ctx: RequestContext, projectIds: readonly string[]): Promise<RequirementView[][]> {
  const rows = await ctx.query<RequirementView>(
    `with ${needsOf('p.id = any($3)')} select n.id, n.project_id as "projectId", n.skill_id as "skillId", n.level, n.people, n.have from needs n
     order by n.people - n.have desc, n.id`,
    [ctx.workspaceId, ctx.today, projectIds],
  );
  const groups = Map.groupBy(rows, (row) => row.projectId);
  return projectIds.map((id) => groups.get(id) ?? []);
}

export interface MemberSkillView {
  memberId: string;
  skillId: string;
  level: number;
  kind: AssessmentKind;
  validUntil: string;
}

/** What people know today, the best first. For `ctx.load`. */
export async function skillsOfMembers(ctx: RequestContext, memberIds: readonly string[]): Promise<MemberSkillView[][]> {
  const rows = await ctx.query<MemberSkillView>(
    `with levels as (${effectiveLevels('$2')}) select member_id as "memberId", skill_id as "skillId", level, kind, valid_until as "validUntil" from levels
     where member_id = any($3) order by level desc, skill_id`,
    [ctx.workspaceId, ctx.today, memberIds],
  );
  const groups = Map.groupBy(rows, (row) => row.memberId);
  return memberIds.map((id) => groups.get(id) ?? []);
}
