import { STALE_DAYS, wordsOn } from '../domains/goals/goals.public.ts';

/** How much hangs on a decision. */
const WEIGHTS = {
  /** Both departments are stuck until it is made, or its time has passed and it came to the top. */
  HEAVY: 3,
  /** One project, request or amount is stuck. */
  SINGLE: 2,
  /** Work goes on meanwhile. */
  LIGHT: 1,
} as const;

/**
 * What may wait for somebody, and how much hangs on it. The rule of the order: the heavier first, among equals what has waited longest; so the first three
 * decisions that somebody sees are those that hold up most, not the oldest trifles.
 */
const KINDS = {
  SIGN_GOAL: 'HEAVY',
  RECONCILE_GOAL: 'HEAVY',
  ANSWER_ESCALATED: 'HEAVY',
  OVERRIDE_CROSSING: 'HEAVY',
  DECIDE_CROSSING: 'SINGLE',
  DECIDE_TEAM_MODE: 'SINGLE',
  ANSWER_REQUEST: 'SINGLE',
  DECIDE_COUNTER_OFFER: 'SINGLE',
  CONFIRM_SAVING: 'SINGLE',
  ACKNOWLEDGE_UPDATE: 'LIGHT',
  ACKNOWLEDGE_CHECK_IN: 'LIGHT',
  ANSWER_PROPOSALS: 'LIGHT',
  ANSWER_WORDS: 'LIGHT',
  CONFIRM_REQUEST: 'LIGHT',
  DECIDE_LEARNING: 'LIGHT',
  ANSWER_SHADOWING: 'LIGHT',
  DECIDE_CITATION: 'LIGHT',
  ANSWER_PULSE: 'LIGHT',
  ACKNOWLEDGE_RULE: 'LIGHT',
} satisfies Record<string, keyof typeof WEIGHTS>;
export type WaitingKind = keyof typeof KINDS;
const isKind = (kind: string): kind is WaitingKind => kind in KINDS;
export const WAITING_KINDS: readonly WaitingKind[] = Object.keys(KINDS).filter(isKind);

/** Order of what waits, for rows `w` of `WAITING_SQL`: weight, then age. */
export const WAITING_ORDER = `case w.kind ${WAITING_KINDS.map((kind) => `when '${kind}' then ${WEIGHTS[KINDS[kind]]}`).join(' ')} end desc, w.since, w.kind, w."entityId"`;
/** What a person owes, not a side: no matter for others. */
export const PERSONAL_KINDS: readonly WaitingKind[] = ['ACKNOWLEDGE_RULE'];

const SIDES = `(values ('IT'), ('MARKETING')) s(side)`;
/** Whether a side's matter is the viewer's: heads and members their own side's, people of neither side see both. */
const MINE = `($4::text is null or s.side = $4::text)`;
/** Whether the viewer belongs to a team by today. */
const IN_TEAM = (workspace: string, team: string) => `exists (select 1 from team_memberships t where t.workspace_id = ${workspace} and t.team_id = ${team} and t.member_id = $3
      and t.valid_from <= $2::date and (t.valid_to is null or t.valid_to >= $2::date))`;

/**
 * Decisions that wait, each with the side that has to act. Heads see signatures, splits and expiring modes of their side; people of a side the updates
 * and check-ins of the other side that concern them and what it says to have learned or used; hosts shadowings, owners of budget lines savings, everybody of a side an open pulse, everybody the rules in force that they have not confirmed; IT unanswered requests, both heads those that nobody answered in time, requesters offers and deliveries; people of neither
 * side see what waits for either. $1 workspace, $2 today, $3 member, $4 side, $5 head, $6 sees all, $7 now.
 */
export const WAITING_SQL = `
  select 'SIGN_GOAL' as kind, g.id as "entityId", g.title, g.updated_at as since, s.side, 1 as count
  from goals g cross join ${SIDES}
  where g.workspace_id = $1 and (g.proposed_version is not null or g.state = 'PROPOSED') and g.state in ('PROPOSED', 'ACTIVE', 'PAUSED') and ${MINE} and ($5::boolean or $4::text is null)
    and not exists (select 1 from goal_signatures x where x.workspace_id = g.workspace_id and x.goal_id = g.id and x.side = s.side
      and x.version_number = coalesce(g.proposed_version, g.latest_version))
  union all
  select 'RECONCILE_GOAL', g.id, g.title, r.at, s.side, 1
  from goals g
  cross join ${SIDES}
  join lateral (${wordsOn('$7::timestamptz')}) r on r.it > 0 and r.marketing > 0 and r.it <> r.marketing
  where g.workspace_id = $1 and g.state = 'ACTIVE' and ${MINE} and ($5::boolean or $4::text is null)
    and not exists (select 1 from goal_reconciliations x where x.workspace_id = g.workspace_id and x.goal_id = g.id and x.side = s.side and x.created_at >= r.at)
  union all
  select 'ACKNOWLEDGE_UPDATE', p.id, p.name, min(u.published_at), s.side, count(*)::int
  from status_updates u
  join projects p on p.workspace_id = u.workspace_id and p.id = u.project_id
  join ${SIDES} on s.side <> u.author_side
  where u.workspace_id = $1 and u.state = 'PUBLISHED' and ${MINE}
    and ($6::boolean or p.owner_id = $3 or ${IN_TEAM('p.workspace_id', 'p.team_id')})
  group by p.workspace_id, p.id, s.side
  union all
  -- What the other side said last of a key result, as long as it counts; what it has said anew is read anew.
  select 'ACKNOWLEDGE_CHECK_IN', g.id, g.title, min(c.updated_at), s.side, count(*)::int
  from goals g
  join key_results k on k.workspace_id = g.workspace_id and k.goal_id = g.id and k.removed_at is null
  cross join ${SIDES}
  join lateral (select x.id, x.version, x.updated_at from check_ins x where x.workspace_id = k.workspace_id and x.key_result_id = k.id
    and x.side = case s.side when 'IT' then 'MARKETING' else 'IT' end order by x.period desc limit 1) c on c.updated_at > $7::timestamptz - interval '${STALE_DAYS} days'
  where g.workspace_id = $1 and g.state = 'ACTIVE' and ${MINE} and ($6::boolean or ${IN_TEAM('g.workspace_id', 'g.owner_team_id')})
    and not exists (select 1 from check_in_acknowledgements a where a.workspace_id = $1 and a.check_in_id = c.id and a.check_in_version = c.version)
  group by g.workspace_id, g.id, s.side
  union all
  select 'ANSWER_PROPOSALS', null, null, min(q.created_at), s.side, count(*)::int
  from term_proposals q join ${SIDES} on not (s.side = any(q.approved_sides))
  where q.workspace_id = $1 and q.state = 'IN_REVIEW' and ${MINE} group by s.side
  union all
  select 'ANSWER_WORDS', null, null, min(q.created_at), s.side, count(*)::int
  from word_questions q join ${SIDES} on coalesce(q.side, s.side) = s.side
  where q.workspace_id = $1 and q.state = 'OPEN' and ${MINE} group by s.side
  union all
  select 'DECIDE_TEAM_MODE', t.id, t.name, t.mode_until::timestamptz, null, 1
  from teams t where t.workspace_id = $1 and t.archived_at is null and t.mode_until <= $2::date + 14 and ($5::boolean or $4::text is null)
  union all
  select 'ANSWER_REQUEST', r.id, r.title, r.submitted_at, s.side, 1
  from requests r join ${SIDES} on s.side = 'IT'
  where r.workspace_id = $1 and r.state = 'SUBMITTED' and ${MINE} and (r.escalated_at is null or not ($5::boolean or $4::text is null))
  union all
  select 'ANSWER_ESCALATED', r.id, r.title, r.escalated_at, null, 1
  from requests r where r.workspace_id = $1 and r.state = 'SUBMITTED' and r.escalated_at is not null and ($5::boolean or $4::text is null)
  union all
  select case r.state when 'DELIVERED' then 'CONFIRM_REQUEST' else 'DECIDE_COUNTER_OFFER' end, r.id, r.title, coalesce(r.delivered_at, r.answered_at), s.side, 1
  from requests r join ${SIDES} on s.side = 'MARKETING'
  where r.workspace_id = $1 and r.state in ('DELIVERED', 'COUNTER_OFFERED') and (r.requester_id = $3 or $4::text is null or ($5::boolean and ${MINE} and r.state = 'COUNTER_OFFERED'))
  union all
  select 'DECIDE_CROSSING', c.id, c.title, c.created_at, s.side, 1
  from crossings c join ${SIDES} on s.side = any(c.needed_sides)
  where c.workspace_id = $1 and c.state in ('HELD', 'ESCALATED') and c.created_by <> $3 and $4::text is not null and ${MINE} and ($5::boolean or c.assignee_id = $3)
  union all
  select 'OVERRIDE_CROSSING', c.id, c.title, c.escalated_at, null, 1
  from crossings c where c.workspace_id = $1 and c.state = 'ESCALATED' and $4::text is null
  union all
  select 'DECIDE_LEARNING', null, null, min(a.created_at), s.side, count(*)::int
  from learning_applications a join ${SIDES} on s.side <> a.side
  where a.workspace_id = $1 and a.state = 'PROPOSED' and a.member_id <> $3 and ${MINE} group by s.side
  union all
  select 'ANSWER_SHADOWING', h.id, h.purpose, coalesce(h.written_at, h.created_at), null, 1
  from shadowings h where h.workspace_id = $1 and h.host_id = $3 and h.state in ('ASKED', 'WRITTEN')
  union all
  select 'DECIDE_CITATION', i.id, i.statement, min(c.created_at), s.side, count(*)::int
  from insight_citations c join insights i on i.workspace_id = $1 and i.id = c.insight_id join ${SIDES} on s.side <> c.side
  where c.workspace_id = $1 and c.state = 'PROPOSED' and ${MINE} and ($5::boolean or $4::text is null) group by i.workspace_id, i.id, s.side
  union all
  select 'CONFIRM_SAVING', null, l.title, min(e.created_at), l.side, count(*)::int
  from budget_effects e join budget_lines l on l.workspace_id = $1 and l.id = e.line_id
  where e.workspace_id = $1 and e.state = 'EXPECTED' and (l.owner_id = $3 or $4::text is null) group by l.workspace_id, l.id
  union all
  select 'ANSWER_PULSE', p.id, null, p.opens_on::timestamptz, $4::text, 1
  from pulse_surveys p where p.workspace_id = $1 and p.state = 'OPEN' and $4::text is not null
    and not exists (select 1 from pulse_participations x where x.workspace_id = $1 and x.survey_id = p.id and x.member_id = $3)
  union all
  select 'ACKNOWLEDGE_RULE', case count(*) when 1 then (array_agg(r.domain_id))[1] end, case count(*) when 1 then (array_agg(r.name))[1] end, min(greatest(r.in_force_at, m.created_at)), null, count(*)::int
  from decision_rights r join memberships m on m.workspace_id = $1 and m.id = $3
  where r.workspace_id = $1 and r.state = 'IN_FORCE' and not exists (select 1 from right_acknowledgements a where a.workspace_id = $1 and a.right_id = r.id and a.member_id = $3)
  having count(*) > 0`;
