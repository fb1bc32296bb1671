import { dayOf, one, type Part, WINDOW } from '../part.ts';

const REPEAT_DAYS = 30;

/** A person who has none is counted, never named: nobody is scored as a person. */
const nobody = (pl: string, en: string) => `jsonb_build_object('pl', '${pl}', 'en', '${en}')`;

const IT = (alias: string) => `memberships ${alias} join departments d on d.workspace_id = $1 and d.id = ${alias}.department_id and d.kind = 'IT'`;

/** Level that somebody else than the person has said, as it counts on the day; 0 while nobody has. */
const VALIDATED = `coalesce((
  select a.level from skill_assessments a where a.workspace_id = $1 and a.member_id = x.member_id and a.skill_id = x.skill_id and a.kind <> 'SELF' and a.valid_until >= $2::date
    and ${dayOf('a.created_at')} <= $2::date
  order by case a.kind when 'PEER' then 2 when 'MANAGER' then 3 else 4 end desc, a.created_at desc, a.id desc limit 1), 0)`;

/** What people of IT planned to gain: from the first aim to the highest, once its day has come or it was applied. */
const AIMS = `
  select a.member_id, a.skill_id, max(e.due_on) as due_on, (array_agg(a.from_level order by a.created_at, a.id))[1] as from_level, max(a.to_level) as to_level
  from learning_aims a join enrolments e on e.workspace_id = $1 and e.id = a.enrolment_id
  join ${IT('m')} on m.workspace_id = $1 and m.id = a.member_id and m.state = 'ACTIVE'
  where a.workspace_id = $1 and ${dayOf('a.created_at')} <= $2::date and (e.due_on between ${WINDOW} and $2::date or ${dayOf('e.applied_at')} between ${WINDOW} and $2::date)
  group by a.member_id, a.skill_id`;

/** 3: does IT go on learning marketing and the customer, and is it used? */
export const learning: Part[] = [
  {
    code: 'LEARNING_APPLIED',
    weight: 0.35,
    shape: { kind: 'SHARE' },
    fewest: 3,
    name: { en: 'People of IT whose learning was used', pl: 'Osoby z IT, których wiedza została wykorzystana' },
    formula: {
      en: 'Active people of IT with at least one item applied in the window: something real cites it and somebody of marketing accepted that. Out of all active people of IT.',
      pl: 'Aktywne osoby z IT z co najmniej jedną pozycją wykorzystaną w oknie: wskazano coś rzeczywistego i uznał to ktoś z marketingu. Spośród wszystkich aktywnych osób z IT.',
    },
    rows: `
      select case when u.id is null then 'Department' else 'Enrolment' end as entity, coalesce(u.id, m.department_id) as id,
        coalesce(u.title, ${nobody('Ktoś z IT, jeszcze bez wykorzystanej wiedzy', 'Somebody of IT, nothing applied yet')}) as title, ${dayOf('u.applied_at')} as day, null::text as side, 0::float8 as spoilt,
        ${one('u.id is not null')} as numerator, 1::float8 as denominator
      from ${IT('m')}
      left join lateral (select e.id, i.title, e.applied_at from enrolments e join learning_items i on i.workspace_id = $1 and i.id = e.item_id
        where e.workspace_id = $1 and e.member_id = m.id and e.state = 'APPLIED' and ${dayOf('e.applied_at')} between ${WINDOW} and $2::date order by e.applied_at desc, e.id limit 1) u on true
      where m.workspace_id = $1 and m.state = 'ACTIVE'`,
  },
  {
    code: 'LEVELS_GAINED',
    weight: 0.3,
    shape: { kind: 'SHARE' },
    fewest: 3,
    name: { en: 'Levels gained in marketing and customer skills', pl: 'Poziomy zdobyte w umiejętnościach o marketingu i kliencie' },
    formula: {
      en: 'For each person of IT and each marketing or customer skill they planned to gain, due or applied in the window: levels gained by the word of others, out of levels planned.',
      pl: 'Dla każdej osoby z IT i każdej planowanej umiejętności o marketingu lub kliencie, z terminem lub wykorzystaniem w oknie: poziomy zdobyte według innych, wobec planowanych.',
    },
    rows: `
      select 'Skill' as entity, s.id, s.name as title, x.due_on as day, null::text as side, 0::float8 as spoilt,
        greatest(0, least(x.to_level, ${VALIDATED}) - x.from_level)::float8 as numerator, (x.to_level - x.from_level)::float8 as denominator
      from (${AIMS}) x join skills s on s.workspace_id = $1 and s.id = x.skill_id and s.domain in ('MARKETING', 'CUSTOMER')`,
  },
  {
    code: 'SHADOWINGS_CONFIRMED',
    weight: 0.2,
    shape: { kind: 'SHARE' },
    fewest: 3,
    name: { en: 'Joint teams that have sat with the other side', pl: 'Wspólne zespoły, które towarzyszyły drugiej stronie' },
    formula: {
      en: 'Members of joint teams who were the guest of a shadowing that its host of the other department confirmed in the window, out of all members of joint teams.',
      pl: 'Członkowie wspólnych zespołów, którzy byli gośćmi towarzyszenia potwierdzonego w oknie przez gospodarza z drugiego działu, spośród wszystkich członków wspólnych zespołów.',
    },
    rows: `
      select case when u.id is null then 'Department' else 'Shadowing' end as entity, coalesce(u.id, m.department_id) as id,
        coalesce(u.purpose, ${nobody('Ktoś ze wspólnego zespołu, jeszcze bez towarzyszenia', 'Somebody of a joint team, no shadowing yet')}) as title, ${dayOf('u.confirmed_at')} as day, d.kind as side, 0::float8 as spoilt,
        ${one('u.id is not null')} as numerator, 1::float8 as denominator
      from memberships m join departments d on d.workspace_id = $1 and d.id = m.department_id and d.kind in ('IT', 'MARKETING')
      left join lateral (select s.id, s.purpose, s.confirmed_at from shadowings s where s.workspace_id = $1 and s.guest_id = m.id and ${dayOf('s.confirmed_at')} between ${WINDOW} and $2::date
        order by s.confirmed_at desc, s.id limit 1) u on true
      where m.workspace_id = $1 and m.state = 'ACTIVE' and exists (
        select 1 from team_memberships p join teams t on t.workspace_id = $1 and t.id = p.team_id and t.kind = 'JOINT' and t.archived_at is null
        where p.workspace_id = $1 and p.member_id = m.id and p.valid_from <= $2::date and (p.valid_to is null or p.valid_to >= $2::date))`,
  },
  {
    code: 'QUIZ_REMEMBERED',
    weight: 0.15,
    shape: { kind: 'SHARE' },
    fewest: 5,
    name: { en: 'Remembered after a month', pl: 'Zapamiętane po miesiącu' },
    formula: {
      en: `Questions of the quiz that ask again for something at least ${REPEAT_DAYS} days after it was asked before, answered in the window: those answered right, out of all.`,
      pl: `Pytania quizu zadane ponownie co najmniej ${REPEAT_DAYS} dni po poprzednim razie, z odpowiedzią w oknie: odpowiedzi poprawne, spośród wszystkich.`,
    },
    rows: `
      select case when q.insight_id is null then 'Term' else 'Insight' end as entity, coalesce(q.insight_id, q.term_id) as id,
        coalesce(i.statement, jsonb_build_object('pl', t.canonical, 'en', t.canonical)) as title, ${dayOf('q.answered_at')} as day, null::text as side, 0::float8 as spoilt,
        ${one('q.answer = q.right_option')} as numerator, 1::float8 as denominator
      from quiz_questions q
      join quiz_questions b on b.workspace_id = $1 and b.id = q.repeats_id and ${dayOf('b.answered_at')} <= ${dayOf('q.answered_at')} - ${REPEAT_DAYS}
      left join terms t on t.workspace_id = $1 and t.id = q.term_id
      left join insights i on i.workspace_id = $1 and i.id = q.insight_id
      where q.workspace_id = $1 and ${dayOf('q.answered_at')} between ${WINDOW} and $2::date`,
  },
];
