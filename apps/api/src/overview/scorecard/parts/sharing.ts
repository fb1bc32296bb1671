import { dayOf, one, type Part, WINDOW } from '../part.ts';

/** Confirmations of each direction in 90 days that are plenty: about one a week. */
const TARGET = 12;
/** Of one pair of people in a week, no more than this many count. */
const MOST_OF_A_PAIR = 3;
/** Days before the last day of notice on which the notice window opens. */
const NOTICE_WINDOW_DAYS = 30;

const SUBJECT_TITLE = `coalesce((select a.title from articles a where a.workspace_id = $1 and a.id = u.article_id),
  (select i.title from process_improvements i where i.workspace_id = $1 and i.id = u.improvement_id), (select v.claim from vendor_insights v where v.workspace_id = $1 and v.id = u.insight_id))`;

/** 7: is knowledge shared, kept true, and worth money? */
export const sharing: Part[] = [
  {
    code: 'FOUND_USEFUL',
    weight: 0.35,
    shape: { kind: 'BOTH_SIDES_COUNT', target: TARGET },
    fewest: 0,
    name: { en: 'Knowledge that the other side has used', pl: 'Wiedza, z której skorzystał drugi dział' },
    formula: {
      en: 'Times in the window that somebody of the other department said what an article, improvement or insight was useful for; once for each person and thing, at most 3 for a pair of people and week; 12 for each direction are full marks. The two directions are combined by the harmonic mean.',
      pl: 'Ile razy w oknie ktoś z drugiego działu powiedział, do czego przydał się artykuł, usprawnienie lub wniosek; raz od osoby o jednej rzeczy, najwyżej 3 na parę osób i tydzień; 12 w każdym kierunku daje pełny wynik. Kierunki łączy średnia harmoniczna.',
    },
    rows: `
      select case when u.article_id is not null then 'Article' when u.improvement_id is not null then 'ProcessImprovement' else 'VendorInsight' end as entity,
        coalesce(u.article_id, u.improvement_id, u.insight_id) as id, ${SUBJECT_TITLE} as title, u.day, u.giver_side as side, 0::float8 as spoilt,
        ${one(`u.place <= ${MOST_OF_A_PAIR}`)} as numerator, 1::float8 as denominator
      from (
        select c.*, ${dayOf('c.created_at')} as day,
          row_number() over (partition by least(c.giver_id, c.receiver_id), greatest(c.giver_id, c.receiver_id), date_trunc('week', ${dayOf('c.created_at')}) order by c.created_at, c.id) as place
        from usefulness_confirmations c where c.workspace_id = $1 and ${dayOf('c.created_at')} between ${WINDOW} and $2::date) u`,
  },
  {
    code: 'KEPT_TRUE',
    weight: 0.25,
    shape: { kind: 'SHARE' },
    fewest: 3,
    name: { en: 'Shared articles that are kept true', pl: 'Wspólne artykuły, które są aktualne' },
    formula: {
      en: 'Published articles within their interval of verification, out of those that somebody of the other department has found useful.',
      pl: 'Opublikowane artykuły w okresie swojej weryfikacji, spośród tych, które przydały się komuś z drugiego działu.',
    },
    rows: `
      select 'Article' as entity, a.id, a.title, ${dayOf('coalesce(a.verified_at, a.published_at)')} as day, null::text as side, 0::float8 as spoilt,
        ${one(`$2::date <= ${dayOf('coalesce(a.verified_at, a.published_at)')} + a.verify_every_days`)} as numerator, 1::float8 as denominator
      from articles a where a.workspace_id = $1 and a.state = 'PUBLISHED'
        and exists (select 1 from usefulness_confirmations u where u.workspace_id = $1 and u.article_id = a.id and ${dayOf('u.created_at')} <= $2::date)`,
  },
  {
    code: 'BUDGET_CLOSED',
    weight: 0.25,
    shape: { kind: 'SHARE' },
    fewest: 1,
    name: { en: "Marketing's lines closed by IT's knowledge", pl: 'Pozycje marketingu domknięte wiedzą IT' },
    formula: {
      en: "Of what is missing on marketing's lines of this year that are marked to be closed: the savings from IT's knowledge that the lines' owners have confirmed, each line up to what it is short of.",
      pl: 'Z tego, czego brakuje w tegorocznych pozycjach marketingu oznaczonych do domknięcia: oszczędności z wiedzy IT potwierdzone przez właścicieli pozycji, w każdej pozycji najwyżej tyle, ile brakuje.',
    },
    rows: `
      select 'BudgetLine' as entity, l.id, l.title, ${dayOf('l.to_close_at')} as day, null::text as side, 0::float8 as spoilt,
        least(l.needed - l.planned, coalesce(sum(e.realised), 0))::float8 as numerator, (l.needed - l.planned)::float8 as denominator
      from budget_lines l
      left join budget_effects e on e.workspace_id = $1 and e.line_id = l.id and e.state = 'REALISED' and e.giver_side = 'IT' and ${dayOf('e.settled_at')} <= $2::date
      where l.workspace_id = $1 and l.side = 'MARKETING' and l.year = extract(year from $2::date) and l.needed > l.planned and ${dayOf('l.to_close_at')} <= $2::date group by l.workspace_id, l.id`,
  },
  {
    code: 'REVIEWED_TOGETHER',
    weight: 0.15,
    shape: { kind: 'SHARE' },
    fewest: 1,
    name: { en: 'Contracts reviewed together in time', pl: 'Umowy wspólnie przejrzane na czas' },
    formula: {
      en: 'Contracts that both departments reviewed before the notice window opened, out of all whose window opened in the last 90 days. It opens 30 days before the last day of notice.',
      pl: 'Umowy, które oba działy przejrzały, zanim otworzyło się okno wypowiedzenia, spośród wszystkich, których okno otworzyło się w ostatnich 90 dniach. Otwiera się 30 dni przed ostatnim dniem na wypowiedzenie.',
    },
    rows: `
      select 'Contract' as entity, x.id, x.title, x.opens as day, null::text as side, 0::float8 as spoilt,
        ${one(`(select count(distinct r.side) from contract_reviews r where r.workspace_id = $1 and r.contract_id = x.id and r.ends_on = x.ends_on and ${dayOf('r.created_at')} < x.opens) = 2`)} as numerator,
        1::float8 as denominator
      from (
        select c.id, c.title, s.ends_on, greatest(c.starts_on, s.ends_on - c.notice_days - ${NOTICE_WINDOW_DAYS}) as opens
        from contracts c join (
          select id, ends_on from contracts where workspace_id = $1
          union select contract_id, ends_on from contract_reviews where workspace_id = $1) s on s.id = c.id
        where c.workspace_id = $1) x
      where x.opens between ${WINDOW} and $2::date`,
  },
];
