import type { Localized, Sentence } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { PROFICIENT } from './effective-level.ts';
import { loadOf } from './ledger.ts';
import { dayInWords } from './ledger-words.ts';
import { MEMBER_WEEKS } from './member-weeks.sql.ts';
import type { ProblemKind } from './problem.entities.ts';
import { NEEDS } from './skills.reads.ts';
import { mondayOf, weeksFrom, workingDaysOf } from './weeks.ts';

/** Weeks ahead in which too much is a problem; later there is time to think. */
const AHEAD = 8;
/** From which share of one's hours on a week is a problem and not a busy week. */
const TOO_MUCH = 1.2;

/** Something the machine sees, named by a fingerprint that stays the same from night to night. */
export interface Finding {
  kind: ProblemKind;
  fingerprint: string;
  title: Sentence;
  memberId: string | null;
  skillId: string | null;
  projectId: string | null;
}

const both = (name: Localized): Sentence => ({ en: name.en ?? name.pl ?? '', pl: name.pl ?? name.en ?? '' });

/** Everything that is wrong today: people with too much in a week, projects with too few able people, critical skills that hang on one person. Three statements. */
export async function findingsOf(ctx: RequestContext): Promise<Finding[]> {
  return [...(await overloads(ctx)), ...(await gaps(ctx)), ...(await threads(ctx))];
}

/** The worst week of everybody who has too much in one (`with` and `member_weeks` are the caller's): member_id, week, capacity, hours. */
const WORST_WEEKS = `
  loads as (select mw.member_id, mw.week, mw.capacity, sum(a.hours) as hours from member_weeks mw
    join allocations a on a.workspace_id = $1 and a.member_id = mw.member_id and a.week = mw.week and not a.tentative group by mw.member_id, mw.week, mw.capacity),
  worst as (select distinct on (member_id) member_id, week, capacity, hours from loads where hours > capacity * ${TOO_MUCH} order by member_id, hours - capacity desc, week)`;

/** Projects that the person of an overload has promised hours to in the worst week, most hours first; none once it is gone. For `ctx.load`, by person: one statement. */
export async function projectsOfOverloads(ctx: RequestContext, memberIds: readonly string[]): Promise<string[][]> {
  const weeks = weeksFrom(mondayOf(ctx.today), AHEAD);
  const rows = await ctx.query<{ memberId: string; projectId: string }>(
    `with ${MEMBER_WEEKS}, ${WORST_WEEKS}
     select w.member_id as "memberId", a.project_id as "projectId" from worst w
     join allocations a on a.workspace_id = $1 and a.member_id = w.member_id and a.week = w.week and not a.tentative and a.project_id is not null
     where w.member_id = any($4) group by w.member_id, a.project_id order by sum(a.hours) desc, a.project_id`,
    [ctx.workspaceId, weeks, workingDaysOf(ctx.member, weeks), memberIds],
  );
  return memberIds.map((id) => rows.filter(({ memberId }) => memberId === id).map(({ projectId }) => projectId));
}

async function overloads(ctx: RequestContext): Promise<Finding[]> {
  const weeks = weeksFrom(mondayOf(ctx.today), AHEAD);
  const rows = await ctx.query<{ memberId: string; week: string; capacity: number; hours: number }>(
    `with ${MEMBER_WEEKS}, ${WORST_WEEKS} select member_id as "memberId", week, capacity, hours from worst order by member_id`,
    [ctx.workspaceId, weeks, workingDaysOf(ctx.member, weeks)],
  );
  return rows.map(({ memberId, week, capacity, hours }) => {
    const load = loadOf(hours, capacity);
    const day = dayInWords(week);
    const title =
      load === null
        ? { en: `Hours promised in the week of ${day.en}, in which there are none`, pl: `Godziny obiecane w tygodniu od ${day.pl}, w którym nie ma żadnych` }
        : { en: `${load}% of the hours there are promised in the week of ${day.en}`, pl: `Obiecano ${load}% godzin w tygodniu od ${day.pl}` };
    return { kind: 'OVERLOAD', fingerprint: `overload:${memberId}`, title, memberId, skillId: null, projectId: null };
  });
}

interface Gap {
  id: string;
  skillId: string;
  projectId: string;
  key: string;
  name: Localized;
  level: number;
  people: number;
  have: number;
}

async function gaps(ctx: RequestContext): Promise<Finding[]> {
  const rows = await ctx.query<Gap>(
    `with ${NEEDS} select n.id, n.skill_id as "skillId", n.project_id as "projectId", n.key, s.name, n.level, n.people, n.have
     from needs n join skills s on s.workspace_id = $1 and s.id = n.skill_id where n.have < n.people order by n.id`,
    [ctx.workspaceId, ctx.today],
  );
  return rows.map(({ id, skillId, projectId, key, name, level, people, have }) => {
    const skill = both(name);
    const title = {
      en: `${skill.en}: ${key} needs ${people} at level ${level} in its team, there are ${have}`,
      pl: `${skill.pl}: ${key} potrzebuje w zespole osób na poziomie ${level}: ${people}, a jest: ${have}`,
    };
    return { kind: 'SKILL_GAP', fingerprint: `gap:${id}`, title, memberId: null, skillId, projectId };
  });
}

async function threads(ctx: RequestContext): Promise<Finding[]> {
  const rows = await ctx.query<{ id: string; name: Localized; masters: number; memberId: string | null }>(
    `with ${NEEDS} select s.id, s.name, k.masters, k."memberId" from skills s
     cross join lateral (select count(*)::int as masters, (min(l.member_id::text))::uuid as "memberId" from levels l where l.skill_id = s.id and l.level >= ${PROFICIENT}) k
     where s.workspace_id = $1 and s.archived_at is null and s.critical and k.masters < 2
       and (k.masters = 1 or exists (select 1 from needs n where n.skill_id = s.id)) order by s.id`,
    [ctx.workspaceId, ctx.today],
  );
  return rows.map(({ id, name, masters, memberId }) => {
    const skill = both(name);
    const title =
      masters === 0 ? { en: `Nobody masters "${skill.en}"`, pl: `Nikt nie opanował: ${skill.pl}` } : { en: `Only one person masters "${skill.en}"`, pl: `Tylko jedna osoba opanowała: ${skill.pl}` };
    return { kind: 'BUS_FACTOR', fingerprint: `thread:${id}`, title, memberId: masters === 1 ? memberId : null, skillId: id, projectId: null };
  });
}
