import type { Localized, Sentence } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { isUuid } from '../../platform/database/rows.ts';
import { type Connection, decodeCursor, toConnection } from '../../platform/graphql/connection.ts';
import { isDay } from '../../platform/graphql/scalars.ts';
import { dayInWords } from './ledger-words.ts';
import { MEMBER_WEEKS } from './member-weeks.sql.ts';
import { NEEDS } from './skills.reads.ts';
import { mondayOf, weeksFrom, workingDaysOf } from './weeks.ts';

/** Weeks that are looked at for somebody free. */
const AHEAD = 26;
/** Hours in one week that somebody must have left to count as free: a day. */
const FREE_HOURS = 8;

interface StoredExposure {
  id: string;
  projectId: string;
  skillId: string;
  skillName: Localized;
  projectName: Localized;
  level: number;
  people: number;
  have: number;
  free: number;
  deadline: string;
}

export interface ExposureView extends StoredExposure {
  sentence: Sentence;
}

/**
 * The chain from a lack of skill to a date: requirements of open projects with a deadline ahead for which too few people of the team are both able and
 * free before it. Free is whoever works on the project already, or has a day left in some week before the deadline. One statement.
 */
export async function exposuresPage(ctx: RequestContext, first: number, after: string | null | undefined): Promise<Connection<ExposureView>> {
  const [day, id] = decodeCursor(after, 2) ?? [];
  const usable = typeof day === 'string' && isDay(day) && typeof id === 'string' && isUuid(id);
  const weeks = weeksFrom(mondayOf(ctx.today), AHEAD);
  const needs = NEEDS.replaceAll('$2', '$4');
  const rows = await ctx.query<StoredExposure>(
    `with ${MEMBER_WEEKS}, ${needs},
     loads as (select mw.member_id, mw.week, mw.capacity - coalesce((select sum(a.hours) from allocations a
       where a.workspace_id = $1 and a.member_id = mw.member_id and a.week = mw.week and not a.tentative), 0) as left_over from member_weeks mw),
     exposed as (
       select n.*, (select count(*)::int from places x join levels l on l.member_id = x.member_id and l.skill_id = n.skill_id and l.level >= n.level
         where x.team_id = n.team_id and (
           exists (select 1 from allocations a where a.workspace_id = $1 and a.project_id = n.project_id and a.member_id = x.member_id and a.week >= ($2::date[])[1])
           or exists (select 1 from loads o where o.member_id = x.member_id and o.week <= n.deadline and o.left_over >= ${FREE_HOURS}))) as free
       from needs n where n.deadline >= $4::date)
     select e.id, e.project_id as "projectId", e.skill_id as "skillId", s.name as "skillName", e.project_name as "projectName", e.level, e.people, e.have, e.free, e.deadline
     from exposed e join skills s on s.workspace_id = $1 and s.id = e.skill_id
     where e.free < e.people and ($5::date is null or (e.deadline, e.id) > ($5::date, $6::uuid)) order by e.deadline, e.id limit $7`,
    [ctx.workspaceId, weeks, workingDaysOf(ctx.member, weeks), ctx.today, usable ? day : null, usable ? id : null, first + 1],
  );
  return toConnection(rows.map((row) => ({ ...row, sentence: exposureSentence(row) })), first, (row) => [row.deadline, row.id]);
}

/** "Tag migration is exposed: nobody free for web analytics at level 3 before 12 December." */
export function exposureSentence({ projectName, skillName, level, people, free, deadline }: Pick<StoredExposure, 'projectName' | 'skillName' | 'level' | 'people' | 'free' | 'deadline'>): Sentence {
  const day = dayInWords(deadline);
  const text = (value: Localized, language: 'en' | 'pl') => value[language] ?? value.en ?? value.pl ?? '';
  const en = free === 0 ? 'nobody is free' : `${free} of ${people} needed ${free === 1 ? 'is' : 'are'} free`;
  const pl = free === 0 ? 'nikt nie jest wolny' : `wolnych osób: ${free} z ${people} potrzebnych`;
  return {
    en: `${text(projectName, 'en')} is exposed: ${en} for "${text(skillName, 'en')}" at level ${level} before ${day.en}.`,
    pl: `${text(projectName, 'pl')} jest zagrożony: ${pl} do „${text(skillName, 'pl')}” na poziomie ${level} przed ${day.pl}.`,
  };
}
