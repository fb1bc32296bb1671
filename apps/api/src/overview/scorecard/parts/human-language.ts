import { dayOf, one, type Part, WINDOW } from '../part.ts';

const TOP_TERMS = 50;
const WORST_PER_100_WORDS = 3;
const FEWEST_WORDS = 20;

const USEFUL = (column: string, alias: string) =>
  `exists (select 1 from usefulness_confirmations u where u.workspace_id = $1 and u.${column} = ${alias}.id and ${dayOf('u.created_at')} <= $2::date)`;

/** Texts of which it is known that the other side has had them before it, because it acted on them, with the thing that they belong to. */
const OPENED = `
  select 'Goal' as entity, g.id as text_id, 'Goal' as place, g.id as place_id, g.title from goals g where g.workspace_id = $1 and g.in_force_version is not null
  union all select 'StatusUpdate', u.id, 'Project', p.id, p.name from status_updates u join projects p on p.workspace_id = $1 and p.id = u.project_id
    where u.workspace_id = $1 and exists (select 1 from status_acknowledgements a where a.workspace_id = $1 and a.update_id = u.id and ${dayOf('a.created_at')} <= $2::date)
  union all select 'CheckIn', c.id, 'Goal', g.id, g.title from check_ins c join key_results k on k.workspace_id = $1 and k.id = c.key_result_id join goals g on g.workspace_id = $1 and g.id = k.goal_id
    where c.workspace_id = $1 and exists (select 1 from check_in_acknowledgements a where a.workspace_id = $1 and a.check_in_id = c.id and a.check_in_version = c.version and ${dayOf('a.created_at')} <= $2::date)
  union all select 'Request', r.id, 'Request', r.id, r.title from requests r where r.workspace_id = $1 and r.answered_at is not null
  union all select 'Article', a.id, 'Article', a.id, a.title from articles a where a.workspace_id = $1 and ${USEFUL('article_id', 'a')}
  union all select 'ProcessImprovement', i.id, 'ProcessImprovement', i.id, i.title from process_improvements i where i.workspace_id = $1 and ${USEFUL('improvement_id', 'i')}
  union all select 'VendorInsight', v.id, 'VendorInsight', v.id, v.claim from vendor_insights v where v.workspace_id = $1 and ${USEFUL('insight_id', 'v')}
  union all select 'Insight', i.id, 'Insight', i.id, i.statement from insights i where i.workspace_id = $1 and i.verified_at is not null
  union all select 'InsightCitation', c.id, 'Insight', i.id, i.statement from insight_citations c join insights i on i.workspace_id = $1 and i.id = c.insight_id where c.workspace_id = $1 and c.state = 'ACCEPTED'
  union all select 'TechnologyDecision', d.id, 'Technology', t.id, jsonb_build_object('pl', t.name, 'en', t.name) from technology_decisions d join technologies t on t.workspace_id = $1 and t.id = d.technology_id
    where d.workspace_id = $1 and d.agreed_at is not null
  union all select 'DecisionRight', r.id, 'DecisionDomain', r.domain_id, r.name from decision_rights r where r.workspace_id = $1 and r.state <> 'DRAFT'
  union all select 'Shadowing', w.id, 'Shadowing', w.id, w.purpose from shadowings w where w.workspace_id = $1 and w.confirmed_at is not null`;

const IN_BOTH_LANGUAGES = (field: string) => `nullif(sense->'${field}'->>'pl', '') is not null and nullif(sense->'${field}'->>'en', '') is not null`;

/** Words asked about, with the term that has the form by now, where there is one. */
const ASKED = `
  select q.id, q.word, q.match_key, coalesce(q.term_id, (select min(f.term_id::text)::uuid from term_forms f
    where f.workspace_id = $1 and f.language = q.language and f.match_key = q.match_key and f.state <> 'REMOVED')) as term_id
  from word_questions q where q.workspace_id = $1`;

/** 6: do the two understand each other's words? */
export const humanLanguage: Part[] = [
  {
    code: 'FEW_UNKNOWN_WORDS',
    weight: 0.4,
    shape: { kind: 'INVERSE', worst: WORST_PER_100_WORDS },
    fewest: 5,
    name: { en: 'Few words that the other side does not know', pl: 'Mało słów nieznanych drugiemu działowi' },
    formula: {
      en: '1 − unexplained terms per 100 words / 3, over texts of 20 words and more that the other side has acted on: signed, acknowledged, answered, found useful, verified, accepted, agreed or confirmed; as they stood when they were published.',
      pl: '1 − niewyjaśnione terminy na 100 słów / 3, w tekstach od 20 słów, z którymi drugi dział coś zrobił: podpisał, potwierdził, odpowiedział, uznał za przydatne, zweryfikował, przyjął lub uzgodnił; w brzmieniu z chwili publikacji.',
    },
    rows: `
      with opened as materialized (${OPENED})
      select o.place as entity, o.place_id as id, o.title, ${dayOf('s.scanned_at')} as day, null::text as side, 0::float8 as spoilt,
        100 * (case s.side when 'IT' then s.unexplained_marketing else s.unexplained_it end)::float8 as numerator, s.words::float8 as denominator
      from text_scans s join opened o on o.entity = s.entity and o.text_id = s.entity_id
      where s.workspace_id = $1 and s.side is not null and s.words >= ${FEWEST_WORDS} and ${dayOf('s.scanned_at')} between ${WINDOW} and $2::date`,
  },
  {
    code: 'TOP_TERMS_DEFINED',
    weight: 0.25,
    shape: { kind: 'SHARE' },
    fewest: 5,
    name: { en: 'The words used most are explained', pl: 'Najczęściej używane słowa są wyjaśnione' },
    formula: {
      en: `The ${TOP_TERMS} terms that were used or asked about most in the window: those with plain wording and definition in both languages for every meaning, approved by both sides, out of all. A word asked about that the glossary does not have counts as not explained.`,
      pl: `${TOP_TERMS} terminów najczęściej używanych lub niezrozumianych w oknie: te, które w każdym znaczeniu mają proste słowa i definicję w obu językach, zatwierdzone przez oba działy, spośród wszystkich. Słowo, o które ktoś pytał, a którego nie ma w słowniku, liczy się jako niewyjaśnione.`,
    },
    rows: `
      select case when t.id is null then 'WordQuestion' else 'Term' end as entity, coalesce(t.id, top.question_id) as id,
        jsonb_build_object('pl', coalesce(t.canonical, top.word), 'en', coalesce(t.canonical, top.word)) as title, null::date as day, null::text as side, 0::float8 as spoilt,
        ${one(`(select bool_and(${IN_BOTH_LANGUAGES('plain')} and ${IN_BOTH_LANGUAGES('definition')}) from jsonb_array_elements(v.snapshot->'senses') sense)`)} as numerator, 1::float8 as denominator
      from (select x.term_id, x.unknown, min(x.word) as word, min(x.question_id::text)::uuid as question_id from (
          select u.term_id, null as unknown, null as word, null::uuid as question_id, u.times
          from term_uses u join text_scans s on s.workspace_id = $1 and s.id = u.scan_id where u.workspace_id = $1 and ${dayOf('s.scanned_at')} between ${WINDOW} and $2::date
          union all select w.term_id, case when w.term_id is null then w.match_key end, w.word, w.id, 1
          from word_flags f join (${ASKED}) w on w.id = f.question_id where f.workspace_id = $1 and ${dayOf('f.created_at')} between ${WINDOW} and $2::date) x
        group by x.term_id, x.unknown order by sum(x.times) desc, x.term_id, x.unknown limit ${TOP_TERMS}) top
      left join terms t on t.workspace_id = $1 and t.id = top.term_id
      left join term_versions v on v.workspace_id = $1 and v.term_id = t.id and v.number = t.live_version`,
  },
  {
    code: 'QUESTIONS_ANSWERED',
    weight: 0.2,
    shape: { kind: 'SHARE' },
    fewest: 3,
    name: { en: 'Questions about words answered in time', pl: 'Pytania o słowa z odpowiedzią na czas' },
    formula: {
      en: '"I don\'t get it" answered by the other department within 2 working days, out of all due in the window.',
      pl: '„Nie rozumiem” z odpowiedzią drugiego działu w ciągu 2 dni roboczych, spośród wszystkich należnych w oknie.',
    },
    rows: `
      select 'WordQuestion' as entity, q.id, jsonb_build_object('pl', q.word, 'en', q.word) as title, ${dayOf('q.due_at')} as day, null::text as side, 0::float8 as spoilt,
        ${one('q.answered_at <= q.due_at')} as numerator, 1::float8 as denominator
      from word_questions q where q.workspace_id = $1 and ${dayOf('q.due_at')} between ${WINDOW} and $2::date - 1`,
  },
  {
    code: 'COMPREHENSION',
    weight: 0.15,
    shape: { kind: 'SHARE' },
    fewest: 10,
    name: { en: "The other side's words are understood", pl: 'Słowa drugiego działu są rozumiane' },
    formula: {
      en: 'Answers in the quiz about words of the other department, given in the window: right ones, out of all. The words are those that both sides have approved.',
      pl: 'Odpowiedzi w quizie o słowach drugiego działu, udzielone w oknie: poprawne, spośród wszystkich. Pytania dotyczą słów zatwierdzonych przez oba działy.',
    },
    rows: `
      select 'Term' as entity, t.id, jsonb_build_object('pl', t.canonical, 'en', t.canonical) as title, ${dayOf('q.answered_at')} as day, null::text as side, 0::float8 as spoilt,
        ${one('q.answer = q.right_option')} as numerator, 1::float8 as denominator
      from quiz_questions q join quiz_attempts a on a.workspace_id = $1 and a.id = q.attempt_id and a.side <> q.owner_side
      join terms t on t.workspace_id = $1 and t.id = q.term_id
      where q.workspace_id = $1 and ${dayOf('q.answered_at')} between ${WINDOW} and $2::date`,
  },
];
