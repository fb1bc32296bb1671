import type { RequestContext, Side } from '../../src/platform/context/request-context.ts';
import { scorecardNow } from '../../src/overview/scorecard/scorecard.reads.ts';

/** Something that one side does by itself: nobody of the other side signs, acknowledges, confirms or accepts it. `$1` is the workspace, `$2` the day. */
interface Move {
  name: string;
  by: readonly Side[];
  sql: (side: Side) => string[];
}

const BOTH: readonly Side[] = ['IT', 'MARKETING'];
const IT: readonly Side[] = ['IT'];
const memberOf = (side: Side) => `(select m.id from memberships m join departments d on d.workspace_id = $1 and d.id = m.department_id and d.kind = '${side}' where m.workspace_id = $1 and m.state = 'ACTIVE' order by m.id limit 1)`;
/** Rows like those that are there, with other values. */
const copies = (table: string, values: Record<string, string>, where: string) => {
  const changed = Object.entries({ id: 'gen_random_uuid()', version: '1', ...values }).map(([column, value]) => `'${column}', ${value}`);
  return `insert into ${table} select (jsonb_populate_record(r, jsonb_build_object(${changed.join(', ')}))).* from ${table} r where r.workspace_id = $1 and $2::date is not null and ${where} on conflict do nothing`;
};
const OPEN_REQUEST = `state in ('ACCEPTED', 'IN_PROGRESS', 'REOPENED')`;

export const MOVES: readonly Move[] = [
  {
    name: 'corrects its check-ins to the target',
    by: BOTH,
    sql: (side) => [`update check_ins c set value = k.target_value, version = c.version + 1, updated_at = now() from key_results k
      where c.workspace_id = $1 and $2::date is not null and k.workspace_id = $1 and k.id = c.key_result_id and c.side = '${side}' and c.value is not null`],
  },
  {
    name: 'checks in for every week, at the target',
    by: BOTH,
    sql: (side) => [`insert into check_ins select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'version', 1, 'period', w.week::date, 'created_at', w.week + interval '30 hours',
        'value', case when c.value is not null then k.target_value end))).*
      from check_ins c join key_results k on k.workspace_id = $1 and k.id = c.key_result_id cross join generate_series(date_trunc('week', $2::date) - interval '84 days', $2::date, interval '7 days') as w(week)
      where c.workspace_id = $1 and c.id in (select distinct on (x.key_result_id) x.id from check_ins x where x.workspace_id = $1 and x.side = '${side}' order by x.key_result_id, x.period desc) on conflict do nothing`],
  },
  {
    name: 'finishes all its work and says so in updates that nobody reads',
    by: BOTH,
    sql: (side) => [
      `update tasks set state = 'DONE', started_at = coalesce(started_at, now()), done_at = coalesce(done_at, now()), blocked_reason = null where workspace_id = $1 and $2::date is not null`,
      `update milestones set state = 'DONE', done_at = coalesce(done_at, now()) where workspace_id = $1 and $2::date is not null`,
      copies('status_updates', { state: `'PUBLISHED'`, published_at: 'now()', created_at: 'now()', author_side: `'${side}'` }, `r.published_at is not null`),
    ],
  },
  {
    name: 'hands over everything that is open, by its first date',
    by: IT,
    sql: () => [`update requests set state = 'DELIVERED', started_at = coalesce(started_at, now()), delivered_on = least(original_promise, $2::date), delivered_at = now() where workspace_id = $1 and ${OPEN_REQUEST}`],
  },
  {
    name: 'schedules follow-ups of its express deliveries and answers them at once',
    by: IT,
    sql: () => [
      copies('requests', {
        ...{ state: `'ACCEPTED'`, lane: `'STANDARD'`, follows_id: 'r.id', forecast: 'null', submitted_at: `now() - interval '3 days'`, answer_due_at: `now() - interval '3 days'`, answered_at: `now() - interval '3 days'` },
        ...{ promised_date: '$2::date + 14', original_promise: '$2::date + 14', delivered_at: 'null', delivered_on: 'null', confirmed_at: 'null', served: 'null', served_note: 'null', task_id: 'null', project_id: 'null' },
      }, `r.lane = 'EXPRESS' and r.state = 'CONFIRMED'`),
    ],
  },
  {
    name: 'moves every date by two months, and its forecasts with them',
    by: IT,
    sql: () => [
      `update projects set deadline = deadline + 60 where workspace_id = $1 and $2::date is not null and deadline is not null`,
      `update requests set promised_date = promised_date + 60 where workspace_id = $1 and $2::date is not null and ${OPEN_REQUEST}`,
      `update forecasts set deadline = deadline + 60, p_on_time = 0.99 where workspace_id = $1 and as_of = (select max(as_of) from forecasts where workspace_id = $1 and as_of <= $2::date)`,
    ],
  },
  {
    name: 'says of itself that it knows everything',
    by: BOTH,
    sql: () => [`insert into skill_assessments (workspace_id, id, created_at, created_by, updated_at, version, member_id, skill_id, kind, level, valid_until)
      select $1, gen_random_uuid(), now(), m.id, now(), 1, m.id, s.id, 'SELF', 5, $2::date + 365 from memberships m join skills s on s.workspace_id = $1 where m.workspace_id = $1`],
  },
  {
    name: 'finishes all learning, and writes down its shadowings',
    by: BOTH,
    sql: () => [
      `update enrolments set state = 'FINISHED', started_at = coalesce(started_at, now()), finished_at = now() where workspace_id = $1 and $2::date is not null and state in ('SUGGESTED', 'PLANNED', 'STARTED')`,
      `update shadowings set state = 'WRITTEN', first_line = '{"en":"a"}', second_line = '{"en":"b"}', third_line = '{"en":"c"}', written_at = now() where workspace_id = $1 and $2::date is not null and state = 'AGREED'`,
    ],
  },
  {
    name: 'cites every insight everywhere',
    by: BOTH,
    sql: (side) => [`insert into insight_citations (workspace_id, id, created_at, created_by, updated_at, version, insight_id, project_id, effect, side, state)
      select $1, gen_random_uuid(), now(), ${memberOf(side)}, now(), 1, i.id, p.id, '{"en":"Changed"}', '${side}', 'PROPOSED' from insights i join projects p on p.workspace_id = $1 where i.workspace_id = $1 and $2::date is not null on conflict do nothing`],
  },
  {
    name: 'publishes texts in plain words that nobody of the other side has used',
    by: BOTH,
    sql: (side) => [copies('text_scans', { entity: `'Article'`, entity_id: 'gen_random_uuid()', side: `'${side}'`, words: '500', unexplained_it: '0', unexplained_marketing: '0', scanned_at: 'now()' }, 'r.words >= 20')],
  },
  {
    name: 'publishes copies of its articles',
    by: BOTH,
    sql: (side) => [copies('articles', { published_at: 'now()', verified_at: 'null', verified_by_id: 'null', created_at: 'now()' }, `r.state = 'PUBLISHED' and r.side = '${side}'`)],
  },
  {
    name: 'expects savings for every line, and reviews the contracts that the other side has not',
    by: BOTH,
    sql: (side) => [
      copies('budget_effects', { state: `'EXPECTED'`, realised: 'null', settled_at: 'null', settled_by_id: 'null', giver_side: `'${side}'`, expected: '10 * r.expected' }, 'true'),
      `insert into contract_reviews (workspace_id, id, created_at, created_by, updated_at, version, contract_id, ends_on, side, verdict, reviewer_id)
       select $1, gen_random_uuid(), $2::date - 300, ${memberOf(side)}, now(), 1, c.id, c.ends_on, '${side}', 'KEEP', ${memberOf(side)} from contracts c
       where c.workspace_id = $1 and not exists (select 1 from contract_reviews o where o.workspace_id = $1 and o.contract_id = c.id and o.ends_on = c.ends_on and o.side <> '${side}') on conflict do nothing`,
    ],
  },
  {
    name: 'proposes rules and signs them for itself, and asks for changes that nobody has decided',
    by: BOTH,
    sql: (side) => [
      copies('decision_domains', { code: `'NEW-' || left(r.id::text, 8) || right(r.id::text, 6)` }, 'true'),
      copies('decision_rights', {
        ...{ number: '1', state: `'DRAFT'`, domain_id: `(select d.id from decision_domains d where d.workspace_id = $1 and d.code = 'NEW-' || left(r.domain_id::text, 8) || right(r.domain_id::text, 6))`, in_force_at: 'null' },
        ...{ it_signed_by: side === 'IT' ? memberOf(side) : 'null', it_signed_at: side === 'IT' ? 'now()' : 'null', marketing_signed_by: side === 'IT' ? 'null' : memberOf(side), marketing_signed_at: side === 'IT' ? 'null' : 'now()' },
      }, `r.state = 'IN_FORCE'`),
      copies('crossings', { state: `'HELD'`, author_side: `'${side}'`, due_at: `now() + interval '2 days'`, decided_at: 'null', decided_by_id: 'null', authority: 'null', reason: 'null', escalated_at: 'null' }, 'true'),
    ],
  },
];

async function standing(ctx: RequestContext): Promise<Map<string, number | null>> {
  const { indices } = await scorecardNow(ctx);
  return new Map(indices.flatMap(({ recommendation, value, parts }) => [[`index ${recommendation}`, value] as const, ...parts.map((part) => [part.code, part.value] as const)]));
}

/** What each move raises, of the parts and indices that say something before it. Everything is undone. */
export async function raisedByOneSide(ctx: RequestContext): Promise<{ move: string; changed: number; raised: string[] }[]> {
  const before = await standing(ctx);
  const found: { move: string; changed: number; raised: string[] }[] = [];
  for (const { name, by, sql } of MOVES) {
    for (const side of by) {
      await ctx.query('savepoint one_sided');
      let changed = 0;
      for (const statement of sql(side)) {
        const [row] = await ctx.query<{ changed: number }>(`with done as (${statement} returning 1) select count(*)::int as changed from done`, [ctx.workspaceId, ctx.today]);
        changed += row?.changed ?? 0;
      }
      const after = await standing(ctx);
      await ctx.query('rollback to savepoint one_sided');
      const raised = [...before].filter(([code, value]) => value !== null && (after.get(code) ?? 0) > value + 1e-9).map(([code, value]) => `${code} ${value} → ${after.get(code)}`);
      found.push({ move: `${side} ${name}`, changed, raised });
    }
  }
  return found;
}
