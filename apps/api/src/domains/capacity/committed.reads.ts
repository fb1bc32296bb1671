import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { MEMBER_WEEKS } from './member-weeks.sql.ts';
import { mondayOf, weekAfter, weeksFrom, workingDaysOf } from './weeks.ts';

/** Hours of one person over some weeks: what the person has, and what of it is promised for sure. */
export interface CommittedView {
  memberId: string;
  side: Side;
  available: number;
  committed: number;
  /** The same over as many weeks before. */
  availableBefore: number;
  committedBefore: number;
}

/**
 * Hours that people of both sides have and have promised, over so many weeks from this one on and over as many before. Pencilled hours do not count.
 * One statement, from memory while nothing has changed. Indexes: allocations_once, absences_of_member.
 */
export function committedHours(ctx: RequestContext, weeks: number): Promise<readonly CommittedView[]> {
  const thisWeek = mondayOf(ctx.today);
  const all = weeksFrom(weekAfter(thisWeek, -weeks), 2 * weeks);
  const sum = (what: string, when: string) => `coalesce(sum(${what}) filter (where mw.week ${when} $4::date), 0)::float8`;
  return ctx.remember<CommittedView & Record<string, unknown>>(
    `with ${MEMBER_WEEKS}
     select mw.member_id as "memberId", mw.side, ${sum('mw.capacity', '>=')} as available, ${sum('p.hours', '>=')} as committed,
       ${sum('mw.capacity', '<')} as "availableBefore", ${sum('p.hours', '<')} as "committedBefore"
     from member_weeks mw
     cross join lateral (select coalesce(sum(a.hours), 0) as hours from allocations a
       where a.workspace_id = $1 and a.member_id = mw.member_id and a.week = mw.week and not a.tentative) p
     group by mw.member_id, mw.side order by mw.member_id`,
    [ctx.workspaceId, all, workingDaysOf(ctx.member, all), thisWeek],
  );
}
