import { dayOf, one, type Part, WINDOW } from '../part.ts';

const TOP_TERMS = 50;
const WORST_PER_100_WORDS = 3;
const FEWEST_WORDS = 20;

/** Published texts of which it is known that the other side has had them before it: it signed the goal, acknowledged the update, answered the request. */
const OPENED = `(s.entity = 'Goal' and exists (select 1 from goals g where g.workspace_id = $1 and g.id = s.entity_id and g.in_force_version is not null)
  or s.entity = 'StatusUpdate' and exists (select 1 from status_acknowledgements a where a.workspace_id = $1 and a.update_id = s.entity_id and ${dayOf('a.created_at')} <= $2::date)
  or s.entity = 'Request' and exists (select 1 from requests r where r.workspace_id = $1 and r.id = s.entity_id and r.answered_at is not null))`;

const TITLE = `coalesce((select g.title from goals g where g.workspace_id = $1 and g.id = s.entity_id), (select r.title from requests r where r.workspace_id = $1 and r.id = s.entity_id),
  (select p.name from status_updates u join projects p on p.workspace_id = $1 and p.id = u.project_id where u.workspace_id = $1 and u.id = s.entity_id))`;

const IN_BOTH_LANGUAGES = (field: string) => `nullif(sense->'${field}'->>'pl', '') is not null and nullif(sense->'${field}'->>'en', '') is not null`;

/** 6: do the two understand each other's words? */
export const humanLanguage: Part[] = [
  {
    code: 'FEW_UNKNOWN_WORDS',
    weight: 0.4,
    shape: { kind: 'INVERSE', worst: WORST_PER_100_WORDS },
    fewest: 5,
    name: { en: 'Few words that the other side does not know', pl: 'Mało słów nieznanych drugiemu działowi' },
    formula: {
      en: '1 − unexplained terms per 100 words / 3, over texts of 20 words and more that the other side has signed, acknowledged or answered; as they stood when they were published.',
      pl: '1 − niewyjaśnione terminy na 100 słów / 3, w tekstach od 20 słów, które drugi dział podpisał, potwierdził lub na które odpowiedział; w brzmieniu z chwili publikacji.',
    },
    rows: `
      select case s.entity when 'StatusUpdate' then 'Project' else s.entity end as entity,
        case s.entity when 'StatusUpdate' then (select u.project_id from status_updates u where u.workspace_id = $1 and u.id = s.entity_id) else s.entity_id end as id,
        ${TITLE} as title, ${dayOf('s.scanned_at')} as day, null::text as side, 0::float8 as spoilt,
        100 * (case s.side when 'IT' then s.unexplained_marketing else s.unexplained_it end)::float8 as numerator, s.words::float8 as denominator
      from text_scans s where s.workspace_id = $1 and s.side is not null and s.words >= ${FEWEST_WORDS} and ${dayOf('s.scanned_at')} between ${WINDOW} and $2::date and ${OPENED}`,
  },
  {
    code: 'TOP_TERMS_DEFINED',
    weight: 0.25,
    shape: { kind: 'SHARE' },
    fewest: 5,
    name: { en: 'The words used most are explained', pl: 'Najczęściej używane słowa są wyjaśnione' },
    formula: {
      en: `The ${TOP_TERMS} terms that were used or asked about most in the window: those with plain wording and definition in both languages for every meaning, approved by both sides, out of all.`,
      pl: `${TOP_TERMS} terminów najczęściej używanych lub niezrozumianych w oknie: te, które w każdym znaczeniu mają proste słowa i definicję w obu językach, zatwierdzone przez oba działy, spośród wszystkich.`,
    },
    rows: `
      select 'Term' as entity, t.id, jsonb_build_object('pl', t.canonical, 'en', t.canonical) as title, null::date as day, null::text as side, 0::float8 as spoilt,
        ${one(`(select bool_and(${IN_BOTH_LANGUAGES('plain')} and ${IN_BOTH_LANGUAGES('definition')}) from jsonb_array_elements(v.snapshot->'senses') sense)`)} as numerator, 1::float8 as denominator
      from (select x.term_id, sum(x.times) as times from (
          select u.term_id, u.times from term_uses u join text_scans s on s.workspace_id = $1 and s.id = u.scan_id where u.workspace_id = $1 and ${dayOf('s.scanned_at')} between ${WINDOW} and $2::date
          union all select q.term_id, 1 from word_flags f join word_questions q on q.workspace_id = $1 and q.id = f.question_id
            where f.workspace_id = $1 and q.term_id is not null and ${dayOf('f.created_at')} between ${WINDOW} and $2::date) x
        group by x.term_id order by sum(x.times) desc, x.term_id limit ${TOP_TERMS}) top
      join terms t on t.workspace_id = $1 and t.id = top.term_id
      join term_versions v on v.workspace_id = $1 and v.term_id = t.id and v.number = t.live_version`,
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
