import type { RequestContext } from '../../src/platform/context/request-context.ts';
import { scorecardNow } from '../../src/overview/scorecard/scorecard.reads.ts';
import { countAgain } from './second-hand.ts';

/** Every so manieth row of a table, in the order in which they were written. */
const every = (nth: number, table: string, set: string, where = 'true') => `update ${table} t set ${set} where t.workspace_id = $1 and $2::date is not null and t.id in (
  select x.id from (select r.id, row_number() over (order by r.created_at, r.id) as place from ${table} r where r.workspace_id = $1 and ${where}) x where x.place % ${nth} = 0)`;
const SOMEBODY = `(select m.id from memberships m where m.workspace_id = $1 order by m.id limit 1)`;
const SOMEBODY_ELSE = `(select m.id from memberships m where m.workspace_id = $1 order by m.id desc limit 1)`;
const OTHER_SIDE = (column: string) => `${column} = case ${column} when 'IT' then 'MARKETING' else 'IT' end`;

/** Changes that make true in many rows what is seldom true in the story of the demo company: both hands must see it. */
const SHAKES: readonly string[] = [
  every(2, 'goals', 'in_force_version = t.in_force_version + 1', 'r.in_force_version is not null'),
  every(3, 'key_results', OTHER_SIDE('accountable_side')),
  every(4, 'check_ins', `created_at = t.created_at + interval '6 days'`),
  every(2, 'capacity_problems', `planned_at = t.created_at + interval '6 days'`),
  every(3, 'capacity_problems', `planned_at = t.created_at + interval '8 days'`),
  every(2, 'enrolments', `state = 'FINISHED', applied_at = null`, `r.state = 'APPLIED'`),
  every(2, 'quiz_questions', OTHER_SIDE('owner_side'), 'r.owner_side is not null'),
  every(3, 'quiz_questions', 'answer = 0', 'r.answer is not null'),
  every(2, 'requests', 'delivered_on = t.original_promise', 'r.delivered_on is not null'),
  every(3, 'requests', `answered_at = t.answer_due_at + interval '1 hour'`, 'r.answered_at is not null'),
  every(4, 'requests', `follows_id = (select q.id from requests q where q.workspace_id = $1 order by q.id limit 1)`, 'r.answered_at is not null'),
  every(3, 'requests', `served = 'PARTLY'`, 'r.served is not null'),
  every(2, 'customer_data_sources', 'recipients = null'),
  every(3, 'customer_data_sources', `reviewed_on = $2::date - 180, reviewed_by_id = ${SOMEBODY}`),
  every(2, 'data_uses', 'last_used_on = $2::date - 181'),
  every(1, 'insight_citations', `created_by = ${SOMEBODY}, answered_by_id = ${SOMEBODY_ELSE}, answered_at = $2::date - interval '9 days'`, `r.state = 'ACCEPTED'`),
  every(2, 'technology_decisions', 'agreed_at = null, agreed_by_id = null'),
  every(2, 'word_questions', `answered_at = t.due_at + interval '1 minute'`, 'r.answered_at is not null'),
  every(2, 'budget_effects', OTHER_SIDE('giver_side')),
  every(2, 'articles', `verified_at = null, verified_by_id = null`),
  every(2, 'crossings', `state = 'OVERRIDDEN', reason = '{"en":"Because"}'`, `r.state in ('APPROVED', 'DECLINED')`),
  every(3, 'crossings', `decided_at = t.due_at + interval '1 minute'`, 'r.decided_at is not null'),
  every(2, 'decision_rights', `marketing_signed_at = t.it_signed_at + interval '20 days'`, 'r.it_signed_at is not null and r.marketing_signed_at is not null'),
];

/** Parts in which the two hands disagree after all of it, and how many rows were changed. Everything is undone. */
export async function disagreementWhenShaken(ctx: RequestContext): Promise<{ unchanged: string[]; differ: string[] }> {
  await ctx.query('savepoint shaken');
  const unchanged: string[] = [];
  for (const statement of SHAKES) {
    const rows = await ctx.query(`with done as (${statement} returning 1) select 1 from done`, [ctx.workspaceId, ctx.today]);
    if (rows.length === 0) unchanged.push(statement);
  }
  const [{ indices }, second] = [await scorecardNow(ctx), await countAgain(ctx)];
  await ctx.query('rollback to savepoint shaken');
  const differ = indices.flatMap(({ parts }) => parts).flatMap(({ code, value, n }) => {
    const again = second.parts.get(code);
    const same = again?.n === n && (again.value === null ? value === null : value !== null && Math.abs(again.value - value) < 1e-6);
    return same ? [] : [`${code}: ${String(value)} of ${n}, by the second hand ${String(again?.value)} of ${again?.n ?? 0}`];
  });
  return { unchanged, differ };
}
