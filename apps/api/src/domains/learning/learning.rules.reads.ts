import type { RequestContext } from '../../platform/context/request-context.ts';
import { skillNeeds } from '../capacity/capacity.public.ts';
import { APPLY_DAYS, GRACE_DAYS } from './learning.states.ts';

/** Level that somebody else than the person has said, the best kind and in it the latest; one's own word is where a rise begins, not where it ends. */
const VALIDATED = (member: string, skill: string, today: string) => `coalesce((
  select a.level from skill_assessments a where a.workspace_id = $1 and a.member_id = ${member} and a.skill_id = ${skill} and a.kind <> 'SELF' and a.valid_until >= ${today}::date
  order by case a.kind when 'PEER' then 2 when 'MANAGER' then 3 else 4 end desc, a.created_at desc, a.id desc limit 1), 0)`;

/** The skills of an item in which applying it would raise what is known of this person: from what others have said to the level of the item. */
export function aimsFor(ctx: RequestContext, memberId: string, itemId: string): Promise<{ skillId: string; fromLevel: number; toLevel: number }[]> {
  return ctx.query(
    `select x.* from (
       select i.skill_id as "skillId", ${VALIDATED('$2::uuid', 'i.skill_id', '$4')} as "fromLevel", i.level as "toLevel"
       from learning_item_skills i join skills s on s.workspace_id = $1 and s.id = i.skill_id and s.archived_at is null
       where i.workspace_id = $1 and i.item_id = $3) x
     where x."toLevel" > x."fromLevel" order by x."skillId"`,
    [ctx.workspaceId, memberId, itemId, ctx.today],
  );
}

/** Items of a path that the viewer has not taken up yet, in its order; those suggested count as not taken up. */
export async function itemsLeftOfPlan(ctx: RequestContext, planId: string): Promise<string[]> {
  const rows = await ctx.query<{ id: string }>(
    `select i.id from learning_plan_items p join learning_items i on i.workspace_id = $1 and i.id = p.item_id and i.archived_at is null
     where p.workspace_id = $1 and p.plan_id = $2
       and not exists (select 1 from enrolments e where e.workspace_id = $1 and e.item_id = i.id and e.member_id = $3 and e.state in ('PLANNED', 'STARTED', 'FINISHED', 'APPLIED'))
     order by p.position`,
    [ctx.workspaceId, planId, ctx.memberId],
  );
  return rows.map(({ id }) => id);
}

/**
 * What has passed its time: unfinished two weeks after its day unless a shadowing is under way, finished but not applied after 90 days unless the other side
 * is still to decide. Locked for the job that lapses it.
 */
export async function overdueEnrolments(ctx: RequestContext): Promise<string[]> {
  const rows = await ctx.query<{ id: string }>(
    `select e.id from enrolments e where e.workspace_id = $1 and (
       (e.state in ('SUGGESTED', 'PLANNED', 'STARTED') and e.due_on < $2::date - ${GRACE_DAYS}
         and not exists (select 1 from shadowings s where s.workspace_id = $1 and s.enrolment_id = e.id and s.state in ('ASKED', 'AGREED', 'WRITTEN')))
       or (e.state = 'FINISHED' and e.finished_at < $3::timestamptz - interval '${APPLY_DAYS} days'
         and not exists (select 1 from learning_applications a where a.workspace_id = $1 and a.enrolment_id = e.id and a.state = 'PROPOSED')))
     order by e.id for update`,
    [ctx.workspaceId, ctx.today, ctx.now],
  );
  return rows.map(({ id }) => id);
}

/**
 * For each person at most one item that teaches what a project of their team lacks: the largest lack first, what brings them to the level needed, the shortest of it.
 * Nothing for whom something waits already, and nothing that somebody has had before.
 */
export function suggestionsForGaps(ctx: RequestContext): Promise<{ memberId: string; itemId: string; skillId: string }[]> {
  return ctx.query(
    `with ${skillNeeds}
     select distinct on (x.member_id) x.member_id as "memberId", i.item_id as "itemId", n.skill_id as "skillId"
     from needs n
     join places x on x.team_id = n.team_id
     join memberships m on m.workspace_id = $1 and m.id = x.member_id and m.state = 'ACTIVE'
     join learning_item_skills i on i.workspace_id = $1 and i.skill_id = n.skill_id and i.level >= n.level
     join learning_items l on l.workspace_id = $1 and l.id = i.item_id and l.archived_at is null
     left join levels v on v.member_id = x.member_id and v.skill_id = n.skill_id
     where n.have < n.people and coalesce(v.level, 0) between n.level - 2 and n.level - 1
       and not exists (select 1 from enrolments e where e.workspace_id = $1 and e.member_id = x.member_id and (e.item_id = i.item_id or e.state = 'SUGGESTED'))
     order by x.member_id, n.people - n.have desc, coalesce(v.level, 0) desc, l.minutes, i.item_id`,
    [ctx.workspaceId, ctx.today],
  );
}
